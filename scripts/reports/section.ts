/** Reports that a script writes a part of: what people wrote around it stays. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The report with the section of that heading (`## heading`) replaced, or put at its end.
 * @param body Markdown without headings of the first two levels
 */
export function withSection(report: string, heading: string, body: string): string {
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const parts = report.split(/^(?=## )/m);
  const at = parts.findIndex((part) => part.startsWith(`## ${heading}\n`));
  if (at < 0) return [report.trimEnd(), section].filter(Boolean).join('\n\n');
  const next = parts.slice(at + 1);
  return [...parts.slice(0, at), next.length > 0 ? `${section}\n` : section, ...next].join('');
}

/** Writes the section into the file, which begins with the title if it is new. */
export function writeSection(file: string, title: string, heading: string, body: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const before = existsSync(file) ? readFileSync(file, 'utf8') : `# ${title}\n`;
  writeFileSync(file, withSection(before, heading, body));
}

/** @param columns of which the first is text and the others are figures */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}

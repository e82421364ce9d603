/** The linter of Firefox's add-on site over the Firefox build; a notice counts like an error. */
import { spawnSync } from 'node:child_process';
import { BUILDS } from '../browsers/launch';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Report {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/** @returns what it complains of, a line each */
export function lint(): string[] {
  const words = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', BUILDS.firefox, '--no-config-discovery', '--output', 'json']; // prettier-ignore
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  let report: Report;
  try {
    report = JSON.parse(stdout) as Report;
  } catch {
    return [`web-ext lint said nothing that can be read: ${stdout}${stderr}`];
  }
  return [...report.errors, ...report.warnings, ...report.notices].map(
    ({ code, message, file, line }) =>
      `web-ext lint: ${file ?? 'manifest.json'}${line ? `:${line}` : ''} ${code} ${message}`,
  );
}

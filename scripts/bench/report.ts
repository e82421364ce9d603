/** What a run has found, as plain data: for a person to read, and with --json for a program. */
import { cpus, loadavg } from 'node:os';
import type { Timing } from './measure';

/** One number, and what it must reach, if it must reach anything. */
export interface Figure {
  name: string;
  value: number;
  /** `×` for ratios. */
  unit: 'ms' | 'µs' | '×' | 'KB' | 'MB' | '';
  /** Where four fifths of the rounds lie. */
  spread?: readonly [number, number];
  bar?: Bar;
  note?: string;
}

export type Bar = { atLeast: number } | { atMost: number };

export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What one group of measurements gives. */
export interface Part {
  tables: readonly Table[];
  figures: readonly Figure[];
}

export interface Report extends Part {
  machine: Machine;
}

export interface Machine {
  node: string;
  processor: string;
  cores: number;
  /** Processes that wanted a core in the last minute, at the beginning: above the cores, the machine was busy. */
  load: number;
}

export function thisMachine(): Machine {
  const [processor] = cpus();
  return {
    node: process.version,
    processor: processor?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0]!,
  };
}

export function figureOf(name: string, { median, p10, p90 }: Timing, bar?: Bar): Figure {
  return { name, value: median, unit: 'ms', spread: [p10, p90], ...(bar ? { bar } : {}) };
}

export function join(parts: readonly Part[]): Part {
  return { tables: parts.flatMap((part) => part.tables), figures: parts.flatMap((part) => part.figures) };
}

/** @returns undefined if nothing must be reached */
export function reaches({ value, bar }: Figure): boolean | undefined {
  if (!bar) return undefined;
  return 'atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost;
}

/** The report as Markdown, as docs/performance.md has it. */
export function formatReport({ machine, tables, figures }: Report): string {
  const { node, processor, cores, load } = machine;
  return [
    `Node ${node}, ${processor}, ${cores} cores, load ${load.toFixed(1)}`,
    ...tables.map(formatTable),
    formatTable({
      title: 'Figures',
      columns: ['figure', 'measured', 'spread', 'bar', ''],
      rows: figures.map((figure) => [
        figure.note ? `${figure.name} (${figure.note})` : figure.name,
        `${formatNumber(figure.value)} ${figure.unit}`.trim(),
        figure.spread ? figure.spread.map(formatNumber).join('–') : '',
        formatBar(figure),
        { true: 'reached', false: 'NOT REACHED', undefined: '' }[String(reaches(figure))] ?? '',
      ]),
    }),
  ].join('\n\n');
}

function formatTable({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`**${title}**`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function formatBar({ bar, unit }: Figure): string {
  if (!bar) return '';
  return 'atLeast' in bar ? `≥ ${bar.atLeast} ${unit}` : `≤ ${bar.atMost} ${unit}`;
}

/** Three digits that say something. */
export function formatNumber(value: number): string {
  if (value === 0) return '0';
  return value.toFixed(Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value)))));
}

export function formatTiming({ median, p10, p90 }: Timing): string {
  return `${formatNumber(median)} (${formatNumber(p10)}–${formatNumber(p90)})`;
}

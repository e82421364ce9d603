/** The text of a table: rows with their lines, so that one can change while every other stays as it is. */
import { parse } from 'csv-parse/sync';

export type Cells = Record<string, string>;
export interface TextRow {
  /** From 0. */
  line: number;
  cells: Cells;
}

export function rowsOf(text: string): { columns: string[]; rows: TextRow[] } {
  const records = parse(text, {
    info: true,
    skip_empty_lines: true,
    trim: true,
    comment: '#',
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const [head, ...rest] = records;
  const columns = head?.record ?? [];
  return {
    columns,
    rows: rest.map(({ record, info }) => ({
      line: info.lines - 1,
      cells: Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ''])),
    })),
  };
}

export function rowText(cells: Cells, columns: readonly string[]): string {
  return columns.map((column) => quoted(cells[column] ?? '')).join(',');
}

function quoted(cell: string): string {
  return /[",\n#]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

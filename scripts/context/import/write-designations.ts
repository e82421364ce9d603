/** Changes single rows of a sanctions/designations/*.csv table, which is in the order of its persons' ids. */
import { DESIGNATION_COLUMNS } from '../read-designations';
import { rowsOf, rowText, type Cells } from './csv-text';
import type { Designation } from './record';

/** @param text of the table, empty if there is none yet; @param head a comment on its first line */
export function addDesignation(text: string, person: string, designation: Designation, head: string): string {
  const start = text || `# ${head}\n${DESIGNATION_COLUMNS.join(',')}\n`;
  const { columns, rows } = rowsOf(start);
  const lines = start.replace(/\n*$/, '\n').split('\n');
  const next = rows.find(({ cells }) => cells.person! > person);
  const row = rowText(cellsOf(person, designation), columns);
  // the last line is empty: the text ends in a line break
  lines.splice(next?.line ?? lines.length - 1, 0, row);
  return lines.join('\n');
}

/** @param line from 1 */
export function setDesignation(text: string, line: number, field: string, value: string): string {
  const { columns, rows } = rowsOf(text);
  const row = rows.find((one) => one.line === line - 1)!;
  const lines = text.split('\n');
  lines[row.line] = rowText({ ...row.cells, [field]: value }, columns);
  return lines.join('\n');
}

function cellsOf(person: string, designation: Designation): Cells {
  const { instrument, from = '', to = '', seen = '', as = '', source = '' } = designation;
  return { person, instrument, from, to, seen, as, source };
}

/** Something on which the dataset and a table say different things. */
export interface Disagreement {
  /** The entity of the dataset. */
  id: string;
  /** What they disagree on: `born`, `prime-minister of japan, from`. */
  field: string;
  ours: string;
  theirs: string;
  /** The table's file name without `.csv`. */
  table: string;
  /** The line of the table. */
  row: number;
}

/** What is written where one side says nothing. */
export const NOTHING = '–';

/** `kim-jong-un: born: ours 1984-01-08, theirs 1983-01-08 (leaders:12)` */
export function formatDisagreement({ id, field, ours, theirs, table, row }: Disagreement): string {
  return `${id}: ${field}: ours ${ours}, theirs ${theirs} (${table}:${row})`;
}

/** What a comparison of the dataset with one table is. */
import type { Dataset } from './dataset';
import type { Disagreement } from './disagreement';
import type { Table } from './tables';

export interface Comparison {
  /** The table's file name without `.csv`. */
  table: string;
  /** Without which it can't be compared. */
  columns: readonly string[];
  /** Pure: the same table and dataset always give the same disagreements. */
  compare: (table: Table, dataset: Dataset) => Disagreement[];
}

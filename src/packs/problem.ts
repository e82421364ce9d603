/** What is wrong with a pack, for whoever wrote it: as the dataset's own tools do, in English. */
export interface Problem {
  /** Of the file, from 1. */
  line: number;
  message: string;
}

/** The way to a value in the file: `['people', 2, 'offices', 0, 'to']`. */
export type FieldPath = readonly (string | number)[];

/** What the two source forms have in common: entries that know their lines, not yet checked. */

/** Something wrong in a source file, and where. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** The way to a field: `['offices', 2, 'to']`. */
export type FieldPath = readonly (string | number)[];

export interface RawEntry {
  raw: unknown;
  file: string;
  /** The line of a field, or of the nearest thing around it. */
  lineOf(path: FieldPath): number;
}

export interface RawFile {
  entries: RawEntry[];
  problems: Problem[];
}

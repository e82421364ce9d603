/** What the source forms have in common: entries that know where they stand, not yet checked. */

export interface Place {
  file: string;
  line: number;
}

/** Something wrong in a source file, and where. */
export interface Problem extends Place {
  message: string;
}

/** The way to a field: `['offices', 2, 'to']`. */
export type FieldPath = readonly (string | number)[];

export interface RawEntry {
  raw: unknown;
  /** The file of the entry; single fields may come from another, as designations do. */
  file: string;
  /** Where a field stands, or the nearest thing around it. */
  at(path: FieldPath): Place;
}

export interface RawFile {
  entries: RawEntry[];
  problems: Problem[];
}

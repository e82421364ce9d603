/** A file that was read: what it holds, and where. */
import type { FieldPath } from './problem';

export interface ParsedFile {
  value: unknown;
  /** The line of what stands at the path, or of the innermost thing around it that there is. */
  lineOf(path: FieldPath): number;
}

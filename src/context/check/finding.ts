/** What a check of the dataset found: in which entry, at which of its fields, and what to do about it. */
import type { Room } from '../schema';

export interface Finding {
  room: Room;
  id: string;
  /** The way to the field inside the entry: `['offices', 2, 'to']`. */
  path: (string | number)[];
  message: string;
}

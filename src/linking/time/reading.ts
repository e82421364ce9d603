/** What a reader of time expressions gives back. */
import type { Interval } from './intervals';

export interface Reading {
  /** Index after the last word. */
  to: number;
  /** The likeliest first. */
  readings: Interval[];
}

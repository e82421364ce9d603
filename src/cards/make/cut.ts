/** Cuts dated things at the article's day: what was true and known by then, and what came after. */
import { compareDates, firstDay, isAfter, lastDay, type IsoDate, type PartialDate } from '@/context/dates';
import type { RecordEntry } from '@/context/schema';
import { parseSource, type SourceLink } from '@/context/sources';
import type { DatedLine } from '../card';

export interface Cut {
  /** Latest first. */
  record: DatedLine[];
  /** Earliest first. */
  since: DatedLine[];
}

/** An entry known only by its year counts as known once the year has begun before the day; only a surely later one is folded. */
export function cutRecord(record: readonly RecordEntry[] | undefined, day: IsoDate): Cut {
  const lines = (record ?? [])
    .map(({ on, text }) => ({ on, text }))
    .sort((a, b) => compareDates(firstDay(a.on), firstDay(b.on)));
  return {
    record: lines.filter(({ on }) => !isLater(on, day)).reverse(),
    since: lines.filter(({ on }) => isLater(on, day)),
  };
}

/** True for what an article of that day cannot have known: a month or year counts by its last day, unless the day lies in it. */
export function isLater(on: PartialDate, day: IsoDate): boolean {
  return isAfter(on, day);
}

/** In force on the day, as far as the dates tell. */
export function stands(from: PartialDate, to: PartialDate | undefined, day: IsoDate): boolean {
  return firstDay(from) <= day && (to === undefined || lastDay(to) >= day);
}

/** The sources that a reader can open; the check lets no other into the dataset. */
export function sourceLinks(references: readonly string[]): SourceLink[] {
  return references.map(parseSource).filter((parsed) => 'url' in parsed);
}

/** Spans of time whose ends may be known only by month or year, or not at all. */
import { addDays, firstDay, lastDay, type IsoDate, type PartialDate } from '../../src/context/dates';

/** Nothing known of an end is `undefined`; whether an office without an end is still held, its owner must know. */
export interface Span {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** True if both dates may mean days that lie no more than `days` apart. */
export function agree(a: PartialDate, b: PartialDate, days = 0): boolean {
  return firstDay(a) <= shift(lastDay(b), days) && firstDay(b) <= shift(lastDay(a), days);
}

/** True if the spans share a day, or may; unknown ends reach to any day. */
export function overlap(a: Span, b: Span): boolean {
  return start(a) <= end(b) && start(b) <= end(a);
}

/** True if the outer span holds the whole inner one, or may. */
export function contains(outer: Span, inner: Span): boolean {
  return (
    start(outer) <= end({ to: inner.from }) &&
    start({ from: inner.to }) <= end(outer) &&
    overlap(outer, inner)
  );
}

/**
 * Unites spans that follow each other within `days`: terms of office after a re-election are one span.
 * @returns in order of time
 */
export function unite(spans: readonly Span[], days: number): Span[] {
  const united: Span[] = [];
  for (const { from, to } of [...spans].sort((a, b) => (start(a) < start(b) ? -1 : 1))) {
    const last = united.at(-1);
    // a first day may stand for a whole year, so it counts as early as it may be
    if (last && (last.to === undefined || start({ from }) <= shift(lastDay(last.to), days))) {
      if (last.to !== undefined && (to === undefined || lastDay(to) > lastDay(last.to))) last.to = to;
    } else united.push({ from, to });
  }
  return united;
}

/** The span that shares the most days with the given one, if any does. */
export function closest(span: Span, among: readonly Span[]): Span | undefined {
  const common = (other: Span): number => {
    const from = start(span) > start(other) ? start(span) : start(other);
    const to = end(span) < end(other) ? end(span) : end(other);
    return Date.parse(to) - Date.parse(from);
  };
  return among
    .filter((other) => overlap(span, other))
    .sort((a, b) => common(b) - common(a))
    .at(0);
}

const start = ({ from }: Span): IsoDate => (from ? firstDay(from) : '0001-01-01');
const end = ({ to }: Span): IsoDate => (to ? lastDay(to) : '9999-01-01');
/** The ends of time stay where they are: days beyond them have no ISO form. */
const shift = (day: IsoDate, days: number): IsoDate => (days ? addDays(day, days) : day);

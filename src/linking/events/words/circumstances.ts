/** Where and when, as a sentence puts them together: "in Buenos Aires on Saturday", "on June 18 in Los Cabos", "Feb. 28". */
import type { DocBlock } from '../../document';
import type { Interval } from '../../time/intervals';
import type { TimeMention } from '../../time/find-times';
import type { PlaceMention } from './find-places';

export interface Circumstance {
  start: number;
  end: number;
  place?: PlaceMention;
  time?: TimeMention;
}

/** The longest time, in days, that tells which meeting of two people is meant. */
export const MONTH_DAYS = 31;
/** Characters between a place and a time that belong together. */
const TOGETHER = 24;
/** Also "in the northern Chinese port of": what kind of place it is. */
const PREPOSITION =
  /\b(?:in|on|at|near|outside|to|for|from) (?:(?:the|his|her|their) (?:(?:[\p{L}'-]+ ){0,4}(?:city|port|town|resort|capital|island|village|province|suburb|region|retreat|estate) of )?)?$/iu;
/** Characters before a place in which its preposition stands. */
const BEFORE = 60;
const AWAY = /\bfrom (?:the )?$/i;

/** Of the places of a block those in which something was: after a preposition that says so. */
export function sitesOf(block: DocBlock, places: readonly PlaceMention[]): PlaceMention[] {
  return places.filter(({ start, words }) => {
    const lead = before(block, start);
    return (PREPOSITION.test(lead) || words === 'there') && !AWAY.test(lead);
  });
}

/** Those of a stretch of a block, in order. */
export function circumstancesOf(
  block: DocBlock,
  span: { start: number; end: number },
  sites: readonly PlaceMention[],
  times: readonly TimeMention[],
): Circumstance[] {
  const here = sites.filter((site) => isWithin(site, span));
  const dates = times.filter((time) => isWithin(time, span));
  const taken = new Set<TimeMention>();
  const placed = here.map((place): Circumstance => {
    const [time] = dates
      .filter((one) => !taken.has(one) && belong(block, place, one))
      .sort((a, b) => gap(place, a) - gap(place, b));
    if (!time) return { start: place.start, end: place.end, place };
    taken.add(time);
    return { start: Math.min(place.start, time.start), end: Math.max(place.end, time.end), place, time };
  });
  const lone = dates
    .filter((time) => !taken.has(time))
    .map((time): Circumstance => ({ start: time.start, end: time.end, time }));
  return [...placed, ...lone].sort((a, b) => a.start - b.start);
}

function isWithin(one: { start: number; end: number }, span: { start: number; end: number }): boolean {
  return one.start >= span.start && one.end <= span.end;
}

function before(block: DocBlock, at: number): string {
  return block.text.slice(Math.max(0, at - BEFORE), at);
}

function gap(place: PlaceMention, time: TimeMention): number {
  return time.start >= place.end ? time.start - place.end : place.start - time.end;
}

function belong(block: DocBlock, place: PlaceMention, time: TimeMention): boolean {
  const [from, to] = time.start >= place.end ? [place.end, time.start] : [time.end, place.start];
  const between = block.text.slice(from, to);
  return (
    to >= from && between.length <= TOGETHER && !/[;:.]|\b(?:and|but|or|said|before|after)\b/.test(between)
  );
}

/** Length of a stretch in days. */
export function daysOf({ from, to }: Interval): number {
  return (Date.parse(to) - Date.parse(from)) / 864e5 + 1;
}

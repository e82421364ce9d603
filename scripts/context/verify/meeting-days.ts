/** When and where a meeting of the dataset was, for comparison with a table's days and places. */
import { addDays, type IsoDate } from '../../../src/context/dates';
import type { MeetingSource } from '../../../src/context/schema';

export interface Days {
  from: IsoDate;
  to: IsoDate;
}
/** Two records of one meeting lie no further apart; beyond that they are two meetings. */
export const SAME_MEETING_DAYS = 3;
/** A day begins hours earlier in Asia, and an evening's arrival is the next day's talks. */
export const TIME_ZONE_DAYS = 1;

export function daysOf({ from, to }: MeetingSource): Days {
  return { from, to: to ?? from };
}

/** True if the spans share a day once either is widened by so many. */
export function near(a: Days, b: Days, days: number): boolean {
  return a.from <= addDays(b.to, days) && b.from <= addDays(a.to, days);
}

export function daysText({ from, to }: Days): string {
  return from === to ? from : `${from}..${to}`;
}

/** True for a meeting in one place: neither a call nor held by video. */
export function isInPerson(meeting: MeetingSource): boolean {
  const { kind, name, note, outcome, place, aliases } = meeting;
  const said = [name, note, outcome, place?.venue, place?.city, JSON.stringify(aliases ?? [])].join(' ');
  return kind !== 'call' && !/\bvirtual|\bonline\b|\bvideo|\bby (?:tele)?phone\b/i.test(said);
}

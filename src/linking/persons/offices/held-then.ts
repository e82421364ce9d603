/** Whether an office was held at the time that the words say. */
import { heldOn } from '@/context/lookups';
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { Office } from '@/context/schema';
import type { OfficeMention } from './office-mention';

/** From an election to the day in office: a few weeks mostly, five months in Mexico, eight in Indonesia. */
const DAYS_BETWEEN_ELECTION_AND_OFFICE = 250;

/** Days for which the news goes on calling somebody by the office that was lost: it tells of how that came about. */
const LOSS_IS_NEWS = 10;

/** The same where death ended it: nobody of that name in office is meant by "the monarch, who died in September". */
const DEATH_IS_NEWS = 120;

/** Lost in the days before: "the president" of an article on the coup against him. @param died when the holder did */
export function heldLately({ to, from, acting }: Office, day: IsoDate, died?: string): boolean {
  if (to === undefined || from === undefined || acting) return false;
  const isNews = died !== undefined && lastDay(died) === lastDay(to) ? DEATH_IS_NEWS : LOSS_IS_NEWS;
  return lastDay(to) < day && addDays(lastDay(to), isNews) >= day;
}

/** @param day the article's */
export function heldThen(office: Office, tense: OfficeMention['tense'], day: IsoDate): boolean {
  switch (tense) {
    case 'now':
      return heldOn(office, day);
    case 'past':
      return office.to !== undefined && firstDay(office.to) <= day;
    case 'coming':
      return (
        office.from !== undefined &&
        !office.acting &&
        firstDay(office.from) > day &&
        lastDay(office.from) <= addDays(day, DAYS_BETWEEN_ELECTION_AND_OFFICE)
      );
  }
}

/** Whether the holder of the day leaves it before long: "the outgoing president". */
export function endsSoon({ to }: Office, day: IsoDate): boolean {
  return to !== undefined && firstDay(to) <= addDays(day, DAYS_BETWEEN_ELECTION_AND_OFFICE);
}

/** Whether an office was held at the time that the words say. */
import { heldOn } from '@/context/lookups';
import { addDays, firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { Office } from '@/context/schema';
import type { OfficeMention } from './office-mention';

/** From an election to the day in office: three months, and some days for a count. */
const DAYS_BETWEEN_ELECTION_AND_OFFICE = 110;

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

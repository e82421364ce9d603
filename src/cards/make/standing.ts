/** What a person was on a day, in one line. */
import type { Context } from '@/context/context';
import { heldOn } from '@/context/lookups';
import {
  compareDates,
  daysBetween,
  firstDay,
  isAfter,
  lastDay,
  type IsoDate,
  type PartialDate,
} from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Office, Role } from '@/context/schema';
import { isLasting, lowerTitle } from './office-nouns';
import { officeWords } from './office-words';

/** The weight of a role in one line about somebody: the highest first; a role not listed comes after these. */
const RANK: readonly Role[] = [
  'leader', 'president', 'monarch', 'prime-minister', 'head', 'heir', 'vice-president', 'foreign-minister', 'defence-minister', 'finance-minister',
  'national-security-adviser', 'central-bank-governor', 'speaker', 'majority-leader', 'minority-leader', 'deputy-prime-minister', 'envoy', 'negotiator', 'un-ambassador',
]; // prettier-ignore

/** Offices held on the day, the weightiest first. */
export function officesOn(person: PersonFacts, day: IsoDate): Office[] {
  return (person.offices ?? []).filter((office) => heldOn(office, day)).sort((a, b) => rank(a) - rank(b));
}

/** What is no office that somebody comes into: a calling, a run for one, what befell somebody. */
const NO_OFFICE: readonly Role[] = [
  'candidate',
  'academic',
  'analyst',
  'activist',
  'cleric',
  'first-lady',
  'other',
];

/** Offices that somebody came into only after the day, in the order of the dataset. */
export function officesAfter(person: PersonFacts, day: IsoDate): (Office & { from: PartialDate })[] {
  return (person.offices ?? []).filter(
    (office): office is Office & { from: PartialDate } =>
      office.from !== undefined &&
      isAfter(office.from, day) &&
      !NO_OFFICE.includes(office.role) &&
      !isLasting(office.title),
  );
}

/** So long after somebody last looked, an office that had no end then may have one. */
const STALE_DAYS = 365;

/**
 * What a person was on the day: an office held, the last one before, or nothing, if all that they are known for was still to come.
 * @param reviewed up to when the person's offices are known
 */
export function standingOn(
  person: PersonFacts,
  day: IsoDate,
  context: Context,
  reviewed: PartialDate,
): string {
  const [held] = officesOn(person, day).filter((office) => office.from !== undefined);
  if (held) {
    const led = held.role === 'candidate' ? lastLed(person, day) : undefined;
    if (led)
      return `Former ${officeWords(led, context, lowerTitle)}, ${lowerTitle(officeWords(held, context))} since ${held.from!.slice(0, 4)}`;
    const isStale = held.to === undefined && daysBetween(lastDay(reviewed), day) > STALE_DAYS;
    return (
      officeWords(held, context) +
      (isStale ? `, as of ${reviewed.slice(0, 4)}` : ` since ${held.from!.slice(0, 4)}`)
    );
  }
  const undated = (person.offices ?? []).find(
    (office) => office.from === undefined && office.to === undefined,
  );
  if (undated) return officeWords(undated, context);
  const past = (person.offices ?? []).filter((office) => office.to !== undefined && lastDay(office.to) < day);
  const weight = (office: Office): number => (isStepBeyond(office, past, context) ? -1 : rank(office));
  const [weightiest] = [...past].sort((a, b) => weight(a) - weight(b) || compareDates(b.to!, a.to!));
  if (weightiest && isLasting(weightiest.title)) return officeWords(weightiest, context);
  if (weightiest) return `Former ${officeWords(weightiest, context, lowerTitle)}, ${span(weightiest)}`;
  const [open] = officesOn(person, day);
  if (open) return officeWords(open, context);
  const coming = (person.offices ?? []).find(
    (office) => office.from !== undefined && firstDay(office.from) > day,
  );
  return coming && isLasting(coming.title) ? officeWords(coming, context) : '';
}

/** What somebody led before they ran again, which says more of them than that they run. */
function lastLed({ offices = [] }: PersonFacts, day: IsoDate): Office | undefined {
  return offices.findLast(
    ({ role, to }) =>
      ['leader', 'president', 'prime-minister', 'vice-president'].includes(role) &&
      to !== undefined &&
      lastDay(to) < day,
  );
}

/** Whoever led a country and then a body of many is known for the latter: Juncker, Stoltenberg. */
function isStepBeyond({ role, of, from = '' }: Office, past: readonly Office[], context: Context): boolean {
  return (
    role === 'head' &&
    ['international', 'government'].includes(context.institution(of)?.kind ?? '') &&
    context.institution(of)?.country === undefined &&
    past.every((other) => rank(other) >= RANK.indexOf(role) || (other.from ?? '') < from)
  );
}

function rank(office: Office): number {
  const at = RANK.indexOf(office.role);
  return at < 0 ? RANK.length : at;
}

function span({ from, to }: Office): string {
  const years = [from?.slice(0, 4), to?.slice(0, 4)];
  return years[0] === undefined || years[0] === years[1] ? `until ${years[1] ?? ''}` : years.join('–');
}

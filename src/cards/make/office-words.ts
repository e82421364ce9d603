/** A person in one line, by office, on a day. */
import { heldOn, type Context } from '@/context/context';
import { daysBetween, firstDay, lastDay, type IsoDate, type PartialDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Office, Role } from '@/context/schema';

/** The weight of a role in one line about somebody: the highest first; a role not listed comes after these. */
const RANK: readonly Role[] = [
  'leader', 'president', 'monarch', 'prime-minister', 'head', 'heir', 'vice-president', 'foreign-minister', 'defence-minister', 'finance-minister',
  'national-security-adviser', 'speaker', 'majority-leader', 'minority-leader', 'deputy-prime-minister', 'envoy', 'negotiator', 'un-ambassador',
]; // prettier-ignore

/** What people are without their country: nobody is a writer or a banker “of” Turkey. */
const UNOFFICIAL: readonly Role[] = ['executive', 'academic', 'analyst', 'activist', 'cleric', 'other'];

/** Offices held on the day, the weightiest first. */
export function officesOn(person: PersonFacts, day: IsoDate): Office[] {
  return (person.offices ?? []).filter((office) => heldOn(office, day)).sort((a, b) => rank(a) - rank(b));
}

/** "President of Russia", "Professor, Kookmin University", "Writer, Turkey". */
export function officeWords(office: Office, context: Context): string {
  const { title } = office;
  const name = context.nameOf(office.of);
  const acting = office.acting && !/acting|interim/i.test(title) ? `Acting ${title}` : title;
  if (acting.toLowerCase().includes(name.toLowerCase())) return acting;
  if (context.country(office.of) && !UNOFFICIAL.includes(office.role) && !COUNTRY_SAID.test(acting))
    return `${acting} of ${withArticle(name)}`;
  return `${acting}, ${name}`;
}

/** So long after somebody last looked, an office that had no end then may have one. */
const STALE_DAYS = 365;

/**
 * What a person was on the day: an office held, the last one before, the first to come, or nothing.
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
  const [weightiest] = [...past].sort((a, b) => rank(a) - rank(b) || b.to!.localeCompare(a.to!));
  if (weightiest) return `Former ${lowerTitle(officeWords(weightiest, context))}, ${span(weightiest)}`;
  const [open] = officesOn(person, day);
  if (open) return officeWords(open, context);
  const coming = (person.offices ?? []).find(
    (office) => office.from !== undefined && firstDay(office.from) > day,
  );
  return coming ? `Later ${lowerTitle(officeWords(coming, context))}` : '';
}

function rank(office: Office): number {
  const at = RANK.indexOf(office.role);
  return at < 0 ? RANK.length : at;
}

function span({ from, to }: Office): string {
  const years = [from?.slice(0, 4), to?.slice(0, 4)];
  return years[0] === undefined || years[0] === years[1] ? `until ${years[1] ?? ''}` : years.join('–');
}

const COUNTRY_SAID = /\b(?:of|for|to)\s+(?:the\s+)?[A-Z]/;

function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines|Czech Republic|Dominican|Central African|Democratic Republic|Maldives|Bahamas|Gambia|Soviet Union|Vatican$|Marshall|Solomon|Comoros|Seychelles)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

function lowerTitle(words: string): string {
  return words.replace(/^([A-Z])(?=[a-z])/, (first) => first.toLowerCase());
}

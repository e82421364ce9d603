/** A person in one line, by office, on a day. */
import type { Context } from '@/context/context';
import { heldOn } from '@/context/lookups';
import { daysBetween, firstDay, lastDay, type IsoDate, type PartialDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Office, Role } from '@/context/schema';
import { isLasting, lowerTitle } from './office-nouns';

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

/** "President of Russia", "Professor, Kookmin University", "Writer, Turkey". @param write the title as it stands where the words go */
export function officeWords(
  office: Office,
  context: Context,
  write = (title: string): string => title,
): string {
  const title =
    office.acting && !/acting|interim/i.test(office.title) ? `Acting ${office.title}` : office.title;
  const name = context.nameOf(office.of);
  if (namesIt(title, name)) return write(title);
  if (context.country(office.of) && !UNOFFICIAL.includes(office.role) && !COUNTRY_SAID.test(title))
    return `${write(title)} of ${withArticle(name)}`;
  return `${write(title)}, ${name}`;
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
  const weight = (office: Office): number => (isStepBeyond(office, past, context) ? -1 : rank(office));
  const [weightiest] = [...past].sort((a, b) => weight(a) - weight(b) || b.to!.localeCompare(a.to!));
  if (weightiest && isLasting(weightiest.title)) return officeWords(weightiest, context);
  if (weightiest) return `Former ${officeWords(weightiest, context, lowerTitle)}, ${span(weightiest)}`;
  const [open] = officesOn(person, day);
  if (open) return officeWords(open, context);
  const coming = (person.offices ?? []).find(
    (office) => office.from !== undefined && firstDay(office.from) > day,
  );
  if (coming && isLasting(coming.title)) return officeWords(coming, context);
  return coming ? `Later ${officeWords(coming, context, lowerTitle)}` : '';
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

/** True if a title tells where: "Fellow at the Carnegie Endowment", "Chief Economist of the IMF". */
function namesIt(title: string, name: string): boolean {
  if (title.toLowerCase().includes(name.toLowerCase())) return true;
  const names = name.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  if (names.length < 2) return false;
  const initials = names.map((word) => word[0]).join('');
  const said = new Set(title.match(/\p{Lu}[\p{L}-]+/gu)?.slice(1));
  return said.has(initials) || names.filter((word) => said.has(word)).length >= 2;
}

const COUNTRY_SAID = /\b(?:of|for|to|from)\s+(?:the\s+)?[A-Z]/;

function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines|Czech Republic|Dominican|Central African|Democratic Republic|Maldives|Bahamas|Gambia|Soviet Union|Vatican$|Marshall|Solomon|Comoros|Seychelles)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

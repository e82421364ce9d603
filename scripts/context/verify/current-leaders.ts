/** Who leads the countries on the day of a table, and since when: leaders_g20_asean, cia_factbook_executive. */
import { addDays, firstDay, lastDay, type IsoDate, type PartialDate } from '../../../src/context/dates';
import type { Office, PersonSource, Role } from '../../../src/context/schema';
import { mayBeSameName, nameWords } from '../names';
import { allNames } from '../people-index';
import { agree, overlap, unite } from '../spans';
import type { Dataset } from './dataset';
import { NOTHING, type Disagreement } from './disagreement';
import { A_FEW_DAYS } from './office-spans';

export type Post = 'head of state' | 'head of government';
/** One person can be both, so a president or a leader counts as either. */
const POST_ROLES: Record<Post, readonly Role[]> = {
  'head of state': ['leader', 'president', 'monarch'],
  'head of government': ['prime-minister', 'president', 'leader', 'monarch'],
};

/** Nobody is sworn in for a new term sooner. */
const A_TERM_DAYS = 500;

export interface StatedLeader {
  post: Post;
  country: string;
  name: string;
  since: string;
  /** Sure identity, if the table gives one. */
  person?: PersonSource | undefined;
  row: number;
}

/** @param from since when what the table says may have held; @param asOf the day to which it speaks */
export function compareLeader(
  stated: StatedLeader,
  { offices }: Dataset,
  { from, asOf, table }: { from: IsoDate; asOf: IsoDate; table: string },
): Disagreement[] {
  const { post, country, row } = stated;
  const seats = (offices.get(country) ?? []).filter(({ office }) => POST_ROLES[post].includes(office.role));
  // a dataset that doesn't know the country's leaders can't disagree on them
  if (seats.length === 0) return [];
  const holders = seats.filter(({ office }) => overlap(office, { from, to: asOf }));
  const named = (isNamed: (person: PersonSource, name: string) => boolean) =>
    holders.find(({ person }) => isNamed(person, stated.name));
  // given names are shared by heads of state and of government, so family names go first: Frederiksen before Frederik
  const holder = stated.person
    ? holders.find(({ person }) => person === stated.person)
    : (named(hasFamilyName) ?? named(hasNameLikeFamilyName) ?? named(hasNameInCommon));
  const base = { table, row };
  if (!holder) {
    const names = [...new Set(holders.map(({ person }) => person.name))].join(', ');
    return [
      { ...base, id: country, field: `${post} on ${asOf}`, ours: names || NOTHING, theirs: stated.name },
    ];
  }
  const starts = startsOf(
    holder.person,
    seats.map(({ office }) => office),
  );
  if (!stated.since || starts.length === 0 || starts.some((start) => agree(start, stated.since, A_FEW_DAYS)))
    return [];
  if (isNewTerm(holder, stated.since, starts)) return [];
  const ours = starts.toSorted((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1))[0]!;
  return [
    { ...base, id: holder.person.id, field: `${post} of ${country}, since`, ours, theirs: stated.since },
  ];
}

/** The days on which a person's own offices among the seats began, each term and all of them together. */
function startsOf(person: PersonSource, seats: readonly Office[]): string[] {
  const own = (person.offices ?? []).filter((office) => seats.includes(office));
  return [...own, ...unite(own, A_FEW_DAYS)].flatMap(({ from }) => from ?? []);
}

/** Tables count from the last oath at times, the dataset from the first of an unbroken series. */
function isNewTerm(
  { office }: { office: Office },
  since: PartialDate,
  starts: readonly PartialDate[],
): boolean {
  return starts.some(
    (start) =>
      firstDay(since) >= addDays(lastDay(start), A_TERM_DAYS) && overlap(office, { from: start, to: since }),
  );
}

/** Short ones too: XI, LEE. @param name as the CIA writes it: the family name in capitals, “KIM Jong Un” */
function hasFamilyName(person: PersonSource, name: string): boolean {
  return nameWords(familyNameIn(name)).some((word) => nameWords(person.name).includes(word));
}

function hasNameLikeFamilyName(person: PersonSource, name: string): boolean {
  return hasNameInCommon(person, familyNameIn(name));
}

function familyNameIn(name: string): string {
  return name.match(/\p{Lu}[\p{Lu}'’-]+/gu)?.join(' ') ?? '';
}

function hasNameInCommon(person: PersonSource, name: string): boolean {
  return allNames(person).some((own) => mayBeSameName(own, name));
}

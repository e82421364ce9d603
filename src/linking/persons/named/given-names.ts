/**
 * Full names that the dataset spells otherwise: "Colin L. Powell" for a Colin Powell, "Mike Mullen" for a Michael, "Adel bin Ahmed al-Jubeir",
 * "President Abedrabbo Mansour Hadi". The family name is known, and the words before it are first names.
 */
import type { PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { gapAfter, type DocBlock } from '../../document';
import { COMMON_FAMILY_NAMES } from '../../lexicon/common-names';
import { areOneGivenName } from '../../lexicon/given-names';
import { familyNameStandsFirst } from '../../names/family-names';
import type { NameEntry } from '../../names/gazetteer';
import type { NameMatch } from '../../names/find-names';
import { fold } from '../../text/fold';
import type { OfficeMention } from '../offices/office-mention';

/** Most words between the first name and the family name. */
const MOST_BETWEEN = 3;
/** Letters from which two spellings of one first name can be told. */
const SHORTEST_SPELLING = 4;

/**
 * A family name with a first name before it becomes the full name of those who bear that first name.
 * @param personOf the person of an id
 * @param is whether somebody may bear a title, and whether they held an office of late
 * @returns the match itself if no such first name stands there
 */
export function withGivenName(
  match: NameMatch,
  offices: readonly OfficeMention[],
  personOf: (id: string) => PersonFacts | undefined,
  is: {
    titled: (person: PersonFacts, title: OfficeMention) => boolean;
    inNews: (person: PersonFacts) => boolean;
  },
): NameMatch {
  const { block, from } = match;
  if (match.entries.some(({ kind, form }) => kind === 'person' && form === 'name')) return match;
  if (!block.words[from - 1]?.capital && !isInitial(block, from - 1)) return match;
  for (let at = from - 1; at >= 0 && from - at <= MOST_BETWEEN + 1; at--) {
    if (!joins(block, at, from)) break;
    const { lower, start } = block.words[at]!;
    const entries = entriesOf(match, personOf, (person, [given, ...rest]) => {
      // Elizabeth II is nobody's "Warren Elizabeth".
      if (given === undefined || given === block.words[from]!.lower) return undefined;
      const title = offices.find((office) => office.to === at);
      const isTitled = title !== undefined && is.titled(person, title);
      if (areOneGivenName(given, lower)) {
        const isLonger = !isPlain(block, at, from);
        if (isTitled) return { common: false };
        if (isLonger && COMMON_FAMILY_NAMES.has(block.words[match.to - 1]!.lower)) return undefined;
        // An "Alexander Vladimirovich" of the dataset has namesakes.
        const isShorter = rest.filter((part) => part.length > 2).length > match.to - from;
        return { common: isLonger || isShorter || (given !== lower && !is.inNews(person)) };
      }
      if (block.titleCase) return undefined;
      if (isTitled && lower.startsWith(given.charAt(0)) && isWhole(title, person)) return { common: false };
      return areOneSpelling(given, lower) ? { common: true } : undefined;
    });
    if (entries.length) return { ...match, from: at, start, entries };
    if (block.titleCase && !isInitial(block, at)) break;
  }
  return match;
}

/** Of the bearers of the family name those whose first name it is, as bearers of the full name. */
function entriesOf(
  { entries }: NameMatch,
  personOf: (id: string) => PersonFacts | undefined,
  bears: (person: PersonFacts, parts: readonly string[]) => { common: boolean } | undefined,
): NameEntry[] {
  const ofPersons = new Map(
    entries.filter(({ kind }) => kind === 'person').map((entry) => [entry.id, entry]),
  );
  return [...ofPersons.values()].flatMap((entry) => {
    const person = personOf(entry.id);
    if (!person || familyNameStandsFirst(person)) return [];
    const found = bears(person, foldedParts(person));
    return found ? [{ ...entry, form: 'name' as const, common: found.common }] : [];
  });
}

/** The words of a person's name in small letters. */
function foldedParts(person: PersonFacts): readonly string[] {
  return getOrInsert(parts, person, ({ name }) => fold(name).toLowerCase().split(' '));
}

/** Articles ask for those of the same families again and again. */
const parts = new WeakMap<PersonFacts, readonly string[]>();

/** True if a word belongs to the name that ends with the family name: by a blank, or as an initial. */
function joins(block: DocBlock, at: number, from: number): boolean {
  const { capital, lower } = block.words[at]!;
  const gap = gapAfter(block, at);
  if (isInitial(block, at)) return gap === '. ' || gap === ' ';
  if (gap === '-') return at < from - 1 || capital;
  return gap === ' ' && (capital || (at < from - 1 && PARTICLES.has(lower)));
}

const PARTICLES: ReadonlySet<string> = new Set(['bin', 'bint', 'ibn', 'al', 'el', 'ben', 'de', 'del', 'da']);

function isInitial(block: DocBlock, at: number): boolean {
  const word = block.words[at];
  return word?.capital === true && word.end - word.start === 1;
}

/** Nothing but initials stands between the two names. */
function isPlain(block: DocBlock, at: number, from: number): boolean {
  for (let i = at + 1; i < from; i++) if (!isInitial(block, i)) return false;
  return true;
}

/** The title says whose it is, so that it tells one of a family from the other. */
function isWhole({ country, institution }: OfficeMention, { offices = [] }: PersonFacts): boolean {
  return (
    (country !== undefined || institution !== undefined) &&
    offices.some(({ of }) => of === country || of === institution)
  );
}

/** "Mohammad" and "Mohamed", "Salam" and "Salim": the same consonants, and few letters that differ. */
function areOneSpelling(a: string, b: string): boolean {
  return (
    Math.min(a.length, b.length) >= SHORTEST_SPELLING &&
    b.startsWith(a.charAt(0)) &&
    consonantsOf(a) === consonantsOf(b) &&
    distance(a, b) <= Math.max(1, Math.floor(Math.max(a.length, b.length) / 3))
  );
}

function consonantsOf(name: string): string {
  return name
    .replace(/[aeiouyhw'-]/g, '')
    .replace(/[kq]/g, 'c')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/** How many letters to change, to add or to leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

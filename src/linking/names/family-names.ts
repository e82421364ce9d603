/** How newspapers shorten and turn a person's name. */
import type { PersonSource } from '@/context/schema';
import { fold } from '../text/fold';

export type PersonNames = Pick<PersonSource, 'name' | 'aliases' | 'family_name' | 'country' | 'offices'>;

/** Where family names stand first, so that the given name alone never serves as a short form. */
const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set([
  'north-korea',
  'south-korea',
  'china',
  'taiwan',
  'vietnam',
  'hong-kong',
  'cambodia',
  'japan',
]);
const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** True for Kim Jong Un, not for Shinzo Abe, whose name is written the other way in English. */
export function familyNameStandsFirst(person: PersonNames): boolean {
  return (
    person.family_name !== undefined &&
    FAMILY_NAME_FIRST.has(countryOf(person) ?? '') &&
    person.name.startsWith(person.family_name)
  );
}

/**
 * The short form of a person's name in news: the family name, with its particles where the dataset says so.
 * @param spelling one of the person's names
 */
export function familyNameOf(person: PersonNames, spelling: string = person.name): string | undefined {
  if (spelling === person.name && person.family_name) return person.family_name;
  const parts = spelling
    .split(/\s+/)
    .filter((part) => !NAME_SUFFIXES.has(part.replace('.', '').toLowerCase()));
  // "Abdullah II of Jordan" is nobody's family.
  if (parts.length < 2 || parts.includes('of')) return undefined;
  if (familyNameStandsFirst(person))
    return spelling.startsWith(person.family_name!) ? person.family_name : undefined;
  const last = parts.at(-1)!;
  // "Vladimir Padrino Lopez", called Padrino: the rest of the full name is no short form.
  if (person.family_name && foldedWords(person.name).includes(fold(last))) return undefined;
  const isName = /^\p{Lu}/u.test(last) || ARTICLE.test(last);
  return isName && last.length > 2 && last !== last.toUpperCase() ? last : undefined;
}

/** The Arabic article before a family name. */
const ARTICLE = /^(?:al|el|ad|an|ar|as|ash|at|az)-(?=\p{Lu})/iu;

/** "Sharaa" for al-Sharaa, as newspapers write it; nothing of a name without the article. */
export function withoutArticle(familyName: string): string | undefined {
  return ARTICLE.test(familyName) ? familyName.replace(ARTICLE, '') : undefined;
}

/** "Jae-in Moon" for Moon Jae-in, "Abe Shinzo" for Shinzo Abe. */
export function reversedName(person: PersonNames): string | undefined {
  // without a family name in the dataset nobody has looked which part it is
  const country = person.family_name === undefined ? undefined : countryOf(person);
  if (!country || !FAMILY_NAME_FIRST.has(country)) return undefined;
  const [first, ...rest] = person.name.split(' ');
  if (!first || rest.length === 0) return undefined;
  if (country === 'japan') return rest.length === 1 ? `${rest[0]!} ${first}` : undefined;
  return country === 'south-korea' || country === 'taiwan' ? `${rest.join(' ')} ${first}` : undefined;
}

/** Where the person belongs: as the dataset says, or by the newest office. */
function countryOf({ country, offices }: PersonNames): string | undefined {
  return country ?? offices?.at(-1)?.of;
}

function foldedWords(name: string): string[] {
  return fold(name).split(/\s+/);
}

/** Every name under which an entity of the dataset may stand in a text. */
import { aliasText } from '../../context/alias';
import type { Alias, ContextSource, MeetingSource } from '@/context/schema';
import { fold } from '../text/fold';
import { splitWords } from '../text/words';
import { SHAPED_WORDS, compileNames, foldName, type FoldedName, type NameUse } from './compile-names';
import {
  familyNameOf,
  familyNameStandsFirst,
  reversedName,
  withoutArticle,
  type PersonNames,
} from './family-names';
import { packLabel, type NameForm, type NamedKind } from './label';
import { packNames } from './name-tables';

/** Family names that start sentences as other words: He Lifeng is never just He. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'he she so an do no to my go on in is as at be by ha we us you it or if up all any but not now one two can will'.split(
    ' ',
  ),
);
const MAX_ACRONYM = 6;
/** "U.S. sanctions on Russia" only says whose they are and on whom. */
const WHOSE_ON_WHOM = /\b(?:sanctions|arms embargo|restrictive measures) (?:on|against) /;

/** The part of the dataset that has names; the bearer of a name is its place in its list. */
export type NamedSource = Pick<
  ContextSource,
  'people' | 'meetings' | 'sanctions' | 'institutions' | 'places' | 'series' | 'countries'
>;

/** @returns the names as the gazetteer reads them; first names of people carry the mark */
export function packDatasetNames(source: NamedSource): string {
  const names = new DatasetNames();
  source.people.forEach((person, place) => names.addPerson(person, place));
  source.meetings.forEach((meeting, place) => names.addMeeting(meeting, place));
  let instruments = 0;
  source.sanctions.forEach((regime, place) => {
    names.addRegime(regime, place);
    for (const instrument of regime.instruments) names.addAll('instrument', instrument, instruments++);
  });
  source.institutions.forEach((institution, place) => names.addAll('organisation', institution, place));
  source.places.forEach((one, place) => names.addAll('place', one, place));
  source.series.forEach((one, place) => names.addAll('series', one, place));
  source.countries.forEach((country, place) => {
    names.addAll('country', country, place);
    for (const adjective of country.adjectives) names.add('country', place, adjective, 'adjective');
    for (const word of country.metonyms ?? []) names.add('country', place, word, 'metonym');
  });
  return packNames(compileNames(names.uses, names.givenNames));
}

class DatasetNames {
  readonly uses: NameUse[] = [];
  /** First names of all people, to tell "Ivanka Trump" from "Says Trump". */
  readonly givenNames = new Set<string>();

  addPerson(person: PersonNames & { known_by?: string[] | undefined }, place: number): void {
    const spellings = [
      person.name,
      ...(person.aliases ?? []).filter((alias) => !isCommon(alias)).map(aliasText),
    ];
    const shorts = new Set<string>();
    for (const spelling of spellings) {
      this.add('person', place, spelling, 'name');
      const parts = spelling.split(/\s+/);
      // Middle initials come and go: "Donald J. Trump", "William J. Burns".
      const plain = parts.filter((part) => !/^\p{Lu}\.?$/u.test(part));
      if (plain.length > 1 && plain.length < parts.length) this.add('person', place, plain.join(' '), 'name');
      const short = familyNameOf(person, spelling);
      if (short) shorts.add(short);
    }
    if (person.family_name) shorts.add(person.family_name);
    for (const stem of [...shorts].map(withoutArticle)) if (stem !== undefined) shorts.add(stem);
    const reversed = reversedName(person);
    if (reversed) this.add('person', place, reversed, 'name');
    const [given] = familyNameStandsFirst(person) ? [] : splitWords(fold(person.name));
    if (given) this.givenNames.add(given.lower);
    for (const alias of person.aliases ?? [])
      if (isCommon(alias)) this.add('person', place, aliasText(alias), 'name', true);
    for (const word of person.known_by ?? []) {
      this.add('person', place, word, 'known-by');
      shorts.delete(word);
    }
    for (const short of shorts) {
      if (!FUNCTION_WORDS.has(short.toLowerCase())) this.add('person', place, short, 'short');
    }
  }

  /** A meeting that is only described ("Putin–Xi meeting in Beijing") has no name of its own. */
  addMeeting({ name, aliases = [], wikipedia }: MeetingSource, place: number): void {
    const names = wikipedia !== undefined || aliases.length ? [name, ...aliases] : [];
    for (const one of names) this.add('meeting', place, aliasText(one), 'name', isCommon(one));
  }

  /**
   * Whose sanctions and on whom is told by the words of a text in any form and on any day, so that such a name of a regime
   * that stands is none here: it would hide the countries in it.
   */
  addRegime({ name, aliases = [], to }: ContextSource['sanctions'][number], place: number): void {
    for (const alias of new Set<Alias>([name, ...aliases])) {
      const isPlain = to === undefined && WHOSE_ON_WHOM.test(aliasText(alias));
      if (!isPlain) this.add('regime', place, aliasText(alias), 'name', isCommon(alias));
    }
  }

  addAll(
    kind: NamedKind,
    { name, aliases = [] }: { name: string; aliases?: Alias[] | undefined },
    place: number,
  ): void {
    for (const alias of new Set<Alias>([name, ...aliases]))
      this.add(kind, place, aliasText(alias), 'name', isCommon(alias));
  }

  add(kind: NamedKind, bearer: number, spelling: string, form: NameForm, common = false): void {
    const name = foldName(spelling);
    if (!name) return;
    this.uses.push({ name, bearer, label: packLabel({ kind, form, common }), ...shapeOf(name, kind) });
  }
}

/** What must be a capital where the name stands in a text, what in capitals. */
function shapeOf({ text, words }: FoldedName, kind: NamedKind): Pick<NameUse, 'capitals' | 'acronyms'> {
  let capitals = 0;
  let acronyms = 0;
  words.slice(0, SHAPED_WORDS).forEach((word, i) => {
    if (word.allCaps && word.end - word.start <= MAX_ACRONYM) acronyms |= 1 << i;
    else if (word.capital && needsCapital(text, word.start, i, kind)) capitals |= 1 << i;
  });
  return { capitals, acronyms };
}

function needsCapital(text: string, start: number, index: number, kind: NamedKind): boolean {
  switch (kind) {
    case 'person':
    case 'country':
    case 'place':
    case 'organisation':
      // After a hyphen newspapers differ: Kim Jong-un, Ban Ki-Moon.
      return index === 0 || text[start - 1] !== '-';
    case 'meeting':
      return index === 0;
    case 'regime':
    case 'instrument':
    case 'series':
      return false;
  }
}

function isCommon(alias: Alias): boolean {
  return typeof alias !== 'string';
}

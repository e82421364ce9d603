/** Whether the article is about the world that a person belongs to, so that a name they share with others can be theirs. */
import { lastDay, type IsoDate } from '@/context/dates';
import type { Context } from '@/context/context';
import type { PersonFacts } from '@/context/facts';
import type { Role } from '@/context/schema';
import type { CountryMention } from '../../countries';
import { sentenceAt, type Doc, type DocBlock } from '../../document';
import { inBlock } from '../../in-block';
import type { NameMatch } from '../../names/find-names';
import { homesInText } from '../homes-in-text';
import type { OfficeMention } from '../offices/office-mention';
import { homeBodies, isProminent, leadsACountry, representsOrLed, TOP_ROLES } from '../standing';
import { rolesInArticle, RolesSpokenOf } from './trades';
import { worldOf, type World } from './world';

const GOVERNMENT_ROLES: ReadonlySet<Role> = new Set([
  'prime-minister',
  'deputy-prime-minister',
  'foreign-minister',
  'deputy-foreign-minister',
  'defence-minister',
  'finance-minister',
  'trade-minister',
  'interior-minister',
  'national-security-adviser',
]);
/** Ships and airports bear the names of statesmen: an article that has two of these words may mean the Charles de Gaulle. */
const NAMED_AFTER_PEOPLE = /\b(?:airports?|carriers?|warships?|flagships?|USS|HMS)\b/g;

/** What the article names and speaks of. */
export interface SupportInput {
  doc: Doc;
  names: readonly NameMatch[];
  countries: readonly CountryMention[];
  offices: readonly OfficeMention[];
  context: Context;
}

export class Support {
  readonly world: World;
  readonly #bodies = new Set<string>();
  #namesALeader = false;
  readonly #roles: RolesSpokenOf;
  readonly #input: SupportInput;
  readonly #day: IsoDate;

  constructor(input: SupportInput) {
    const { doc, names, countries, offices, context } = input;
    this.#input = input;
    this.#day = doc.day;
    this.#roles = rolesInArticle(doc, offices);
    this.world = worldOf(doc);
    for (const { country } of countries) this.#bodies.add(country);
    for (const country of doc.blocks.flatMap(homesInText)) this.#bodies.add(country);
    for (const { entries } of names) {
      for (const entry of entries) {
        if (entry.kind === 'organisation') this.#addBody(entry.id);
        if (entry.kind === 'place') this.#addBody(context.place(entry.id)?.country);
      }
    }
  }

  /** Somebody whom the article is sure to mean brings their country into it. */
  addHomeOf(person: PersonFacts): void {
    if (leadsACountry(person, this.#input.context, this.#day)) this.#namesALeader = true;
    for (const { role, of } of person.offices ?? []) if (TOP_ROLES.has(role)) this.#addBody(of);
  }

  #addBody(id: string | undefined): void {
    if (!id) return;
    this.#bodies.add(id);
    const country = this.#input.context.institution(id)?.country;
    if (country) this.#bodies.add(country);
  }

  /**
   * True if the article mentions the person's country or institution and is about politics or speaks of what they are: a
   * senator's name in a story about a football club is somebody else's. Whom everybody knows, or a reader has added, needs
   * no support in the news, and who has represented a country only that it is political news.
   */
  has(person: PersonFacts): boolean {
    const { world } = this;
    const isExpected =
      this.isHousehold(person) || this.#input.context.addedBy('people', person.id) !== undefined;
    if (world !== 'other' && isExpected) return true;
    if (isProminent(person) && this.isPolitical) return true;
    return this.mentionsHomeOf(person) && (this.#isInItsNews(person) || speaksOf(person, this.#roles));
  }

  /** In the news of politics; of the many in business only those whose company it names. */
  #isInItsNews({ offices = [] }: PersonFacts): boolean {
    return this.isPolitical && offices.some(({ role, of }) => role !== 'executive' || this.#bodies.has(of));
  }

  /**
   * The same for a name that many bear: the person led, or represents, a country that the article mentions, or the sentence in which
   * they are named says what they are.
   */
  hasStrongly(person: PersonFacts, matches: readonly NameMatch[]): boolean {
    if (!this.mentionsHomeOf(person)) return false;
    // A president may come to a match.
    if (person.known_by !== undefined && leadsACountry(person, this.#input.context, this.#day)) return true;
    const isInOffice = representsOrLed(person, this.#day);
    if (this.world !== 'other' && (isInOffice || (person.known_by !== undefined && this.isPolitical)))
      return true;
    return (
      this.namesBodyBeside(person, matches) || matches.some((match) => this.#saysWhatTheyAre(person, match))
    );
  }

  /** True for whom everybody knows: by a short form, or as the leader of a country on the day. */
  isHousehold(person: PersonFacts): boolean {
    return person.known_by !== undefined || leadsACountry(person, this.#input.context, this.#day);
  }

  /** True if a sentence with the name also names the person's institution, or a country they held office in. */
  namesBodyBeside(person: PersonFacts, matches: readonly NameMatch[]): boolean {
    const { countries, names, context } = this.#input;
    const homes = new Set(
      homeBodies(person).flatMap((home) => [home, context.institution(home)?.country ?? home]),
    );
    return matches.some(({ block, start }) => {
      const within = inSentence(block, start);
      return (
        inBlock(names, block).some(
          (name) =>
            within(name) &&
            name.entries.some((entry) => entry.kind === 'organisation' && homes.has(entry.id)),
        ) ||
        (representsOrLed(person, this.#day) &&
          inBlock(countries, block).some((country) => within(country) && homes.has(country.country)))
      );
    });
  }

  #saysWhatTheyAre(person: PersonFacts, { block, start }: NameMatch): boolean {
    const span = sentenceAt(block, start);
    const within = inSentence(block, start);
    const offices = inBlock(this.#input.offices, block).filter(within);
    const roles = new RolesSpokenOf(offices, () => block.text.slice(span.start, span.end).toLowerCase());
    // An analyst of that name may work anywhere, so the article must name the house.
    return (person.offices ?? []).some(
      ({ role, of }) =>
        roles.has(role) && (this.#input.context.country(of) !== undefined || this.#bodies.has(of)),
    );
  }

  /** True if the article speaks of politics or of countries, and of no other world more. */
  get isPolitical(): boolean {
    const { countries, offices } = this.#input;
    return (
      this.world === 'politics' ||
      (this.world === 'unknown' &&
        (this.#namesALeader ||
          countries.some(({ form }) => form !== 'adjective') ||
          offices.some(isOfGovernment)))
    );
  }

  /** True if a dead statesman's bare name may be that of a ship or an airport. */
  mayNameAThing(person: PersonFacts): boolean {
    const { died } = person;
    if (died === undefined || lastDay(died) >= this.#day || !isProminent(person)) return false;
    const found = this.#input.doc.blocks.flatMap(({ text }) => text.match(NAMED_AFTER_PEOPLE) ?? []);
    return found.length > 1;
  }

  mentionsHomeOf(person: PersonFacts): boolean {
    return homeBodies(person).some(
      (home) =>
        this.#bodies.has(home) || this.#bodies.has(this.#input.context.institution(home)?.country ?? ''),
    );
  }
}

/** "commerce secretary", "Russian president"; a president or chairman of nothing may be a club's. */
function isOfGovernment({ roles, country, usual }: OfficeMention): boolean {
  return country !== undefined || usual !== undefined || roles.every((role) => GOVERNMENT_ROLES.has(role));
}

function inSentence(block: DocBlock, start: number): (place: { start: number; end: number }) => boolean {
  const span = sentenceAt(block, start);
  return (place) => place.start >= span.start && place.end <= span.end;
}

/** Roles for which no words are sure to be said. */
const UNSPOKEN_ROLES: ReadonlySet<Role> = new Set(['head', 'deputy-head', 'first-lady', 'other']);

function speaksOf({ offices = [] }: PersonFacts, roles: RolesSpokenOf): boolean {
  return offices.some(({ role }) => UNSPOKEN_ROLES.has(role) || roles.has(role));
}

/**
 * Where *Kim* becomes Kim Jong Un: full names first, over the whole article; then titles and family names,
 * each to the bearer whom the article has established.
 */
import type { Context } from '@/context/context';
import { getOrInsert } from '@/context/get-or-insert';
import { inBlock } from '../../in-block';
import type { CountryMention } from '../../countries';
import type { Doc, DocBlock } from '../../document';
import type { Gazetteer } from '../../names/gazetteer';
import type { NameMatch } from '../../names/find-names';
import { Bearers } from './bearers';
import { firstNames } from './first-names';
import { gapAfter } from '../../document';
import type { PersonFacts } from '@/context/facts';
import { chooseFullName } from './full-names';
import { continuesKoreanName, namesAThing, partOfLongerName } from './name-guards';
import { meaningOf, type NameMeaning } from './meaning-of-name';
import { withGivenName } from './given-names';
import type { OfficeMention } from '../offices/office-mention';
import { byPosition, type OpenMention, type PersonMention } from '../person-mention';
import { chooseShortName, chooseTitledName, openShortName, type Choice } from './short-names';
import { heldOfLate, leadsACountry } from '../standing';
import { Support } from './support';
import { fitsTitle } from './titles';

export interface PersonInput {
  doc: Doc;
  names: readonly NameMatch[];
  countries: readonly CountryMention[];
  offices: readonly OfficeMention[];
  gazetteer: Gazetteer;
  context: Context;
}

/** The named persons of an article, in order of reading, and the names that stay open. */
export function resolvePersons(input: PersonInput): { named: PersonMention[]; open: OpenMention[] } {
  return new PersonResolver(input).resolve();
}

class PersonResolver {
  readonly #input: PersonInput;
  readonly #support: Support;
  readonly #bearers = new Bearers();
  readonly #mentions: PersonMention[] = [];
  readonly #open: OpenMention[] = [];
  /** By block, the words that `#isOtherWord` is true of. */
  readonly #otherWords = new Map<DocBlock, ReadonlySet<number>>();

  constructor(input: PersonInput) {
    this.#input = input;
    this.#support = new Support(input);
  }

  resolve(): { named: PersonMention[]; open: OpenMention[] } {
    const { doc, names, countries, offices, context } = this.#input;
    const matches = this.#namesOfPersons();
    const [full, other] = partition(matches, isFullName);
    const shorts = other.filter((match) => this.#isWholeName(match));
    this.#addHomesOfLeaders(shorts);
    this.#linkFullNames(full);
    const input = {
      countries,
      offices,
      context,
      day: doc.day,
      support: this.#support,
      bearers: this.#bearers,
    };
    const rest = shorts
      .filter((match) => !isElder(match))
      .filter(
        (match) => !this.#link(match, 'short', chooseTitledName(match, this.#meaningOf(match).people, input)),
      );
    for (const match of rest) {
      const { people, knownBy } = this.#meaningOf(match);
      if (this.#link(match, 'short', chooseShortName(match, people, knownBy, input))) continue;
      const { block, start, end } = match;
      const either = openShortName(match, people, input);
      if (either.length > 0) this.#open.push({ block, start, end, people: either });
    }
    const named = [...this.#mentions, ...firstNames(doc, names, this.#bearers.all())].sort(byPosition);
    return { named, open: this.#open };
  }

  /** What may be a person's name, first names with it; no part of a longer one. */
  #namesOfPersons(): NameMatch[] {
    const { doc, names, offices, context } = this.#input;
    const found: NameMatch[] = [];
    for (const name of names) {
      if (!name.entries.some((entry) => entry.kind === 'person')) continue;
      const match = withGivenName(name, inBlock(offices, name.block), (id) => context.person(id), {
        titled: (person, title) => fitsTitle(person, title, doc.day, context),
        inNews: (person) => heldOfLate(person, doc.day),
      });
      while (match !== name && found.length && overlaps(found.at(-1)!, match) && !isFullName(found.at(-1)!))
        found.pop();
      found.push(found.length && overlaps(found.at(-1)!, match) ? name : match);
    }
    return found;
  }

  /** One sense per discourse: all places where a full name stands are decided together, those that everybody knows first. */
  #linkFullNames(matches: readonly NameMatch[]): void {
    const named = matches.filter(
      ({ block, from, to }) => !namesAThing(block, from, to) && !isTitleOfLonger(block, to),
    );
    const groups = [...Map.groupBy(named, (match) => this.#meaningOf(match).key).values()].map((group) => {
      const { inFull: people, common } = this.#meaningOf(group[0]!);
      return { group, people, common };
    });
    const [known, others] = partition(groups, ({ people }) =>
      people.some((person) => this.#support.isHousehold(person)),
    );
    const [doubtful, plain] = partition(others, ({ common }) => common);
    for (const { group, people, common } of [...known, ...plain, ...doubtful]) {
      const { offices, context, doc } = this.#input;
      const person =
        chooseFullName(group, people, common, { offices, context, day: doc.day, support: this.#support }) ??
        this.#onlyNamed(people);
      if (person) this.#support.addHomeOf(person);
      for (const match of group) {
        if (person)
          this.#link(match, 'full', {
            person,
            confidence: 0.98,
            evidence: { by: 'name', name: person.name },
          });
        else this.#bearers.addStranger(match.block.words[match.to - 1]!.lower, match.block, match.start);
      }
    }
  }

  /** Whom another spelling of the name has introduced: "Robert Mueller … Bob Mueller". */
  #onlyNamed([person, ...others]: readonly PersonFacts[]): PersonFacts | undefined {
    return person && !others.length && this.#bearers.of(person) ? person : undefined;
  }

  /** "Trump fired John Bolton" is about America, though it does not say so. */
  #addHomesOfLeaders(shorts: readonly NameMatch[]): void {
    if (!this.#support.isPolitical) return;
    for (const entries of new Set(shorts.map((match) => match.entries))) {
      const [person, ...others] = meaningOf(entries, this.#input.context).knownBy;
      if (person && !others.length && leadsACountry(person, this.#input.context, this.#input.doc.day))
        this.#support.addHomeOf(person);
    }
  }

  #link(match: NameMatch, form: PersonMention['form'], choice: Choice | undefined): boolean {
    if (!choice) return false;
    const { block, from, to, start, end } = match;
    const { person, confidence, evidence } = choice;
    const mention: PersonMention = {
      block,
      from,
      to,
      start,
      end,
      person,
      form,
      confidence,
      evidence: [evidence],
    };
    this.#mentions.push(mention);
    this.#bearers.introduce(mention);
    return true;
  }

  #isWholeName(match: NameMatch): boolean {
    const { block, from, to } = match;
    if (namesAThing(block, from, to)) return false;
    const isOther = (index: number): boolean => this.#isOtherWord(block, index);
    if (!partOfLongerName(block, from, to, (word) => this.#input.gazetteer.isGivenName(word), isOther))
      return true;
    this.#bearers.addStranger(block.words[from]!.lower, block, match.start);
    return false;
  }

  /** True if a word belongs to a country, an office or another entity's name, so that it is no part of this name. */
  #isOtherWord(block: DocBlock, index: number): boolean {
    const others = getOrInsert(this.#otherWords, block, () => {
      const names = inBlock(this.#input.names, block);
      const spans = [
        ...inBlock(this.#input.offices, block),
        ...names.filter(({ entries }) => entries.some((entry) => entry.form !== 'short')),
      ];
      return new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    });
    return others.has(index);
  }

  #meaningOf({ entries }: Pick<NameMatch, 'entries'>): NameMeaning {
    return meaningOf(entries, this.#input.context);
  }
}

/** In "Vice Chairman Kim Dong-kwan" there is no "Chairman Kim". */
function isTitleOfLonger(block: DocBlock, to: number): boolean {
  return (
    block.words[to]?.capital === true && gapAfter(block, to - 1) === ' ' && continuesKoreanName(block, to)
  );
}

/** @param one the earlier one */
function overlaps(one: NameMatch, other: NameMatch): boolean {
  return one.block === other.block && one.end > other.start;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** "the elder Bush" is a description, and nobody's short form. */
function isElder({ block, from }: NameMatch): boolean {
  const before = block.words[from - 1]?.lower;
  return before === 'elder' || before === 'older';
}

function isFullName({ entries }: NameMatch): boolean {
  return entries.some(({ kind, form }) => kind === 'person' && form === 'name');
}

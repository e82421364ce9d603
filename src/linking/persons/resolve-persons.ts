/**
 * Where *Kim* becomes Kim Jong Un: full names first, over the whole article; then family names and titles,
 * each to the bearer whom the article has established.
 */
import { heldOn, type Context } from '@/context/context';
import { lastDay } from '@/context/dates';
import { EVERYDAY_WORDS } from '@/context/everyday-words';
import type { PersonFacts } from '@/context/facts';
import { inBlock } from '../in-block';
import type { CountryMention } from '../countries';
import { gapAfter, type Doc, type DocBlock } from '../document';
import type { Gazetteer, NameEntry } from '../names/gazetteer';
import type { NameMatch } from '../names/find-names';
import { namesAThing, partOfLongerName } from './name-guards';
import type { OfficeMention } from './offices-in-text';
import { byPosition, type PersonMention } from './person-mention';
import { chooseBearer, type Bearer } from './choose-bearer';
import { leadsACountry, Support } from './support';
import { rolesInArticle } from './trades';

export interface PersonInput {
  doc: Doc;
  names: readonly NameMatch[];
  countries: readonly CountryMention[];
  offices: readonly OfficeMention[];
  gazetteer: Gazetteer;
  context: Context;
}

/** The named persons of an article, in order of reading. */
export function resolvePersons(input: PersonInput): PersonMention[] {
  return new PersonResolver(input).resolve();
}

class PersonResolver {
  readonly #input: PersonInput;
  readonly #support: Support;
  readonly #bearers = new Map<string, Bearer>();
  readonly #mentions: PersonMention[] = [];
  /** Where the article names somebody else with a family name that we know. */
  readonly #strangers: { name: string; block: DocBlock; at: number }[] = [];

  constructor(input: PersonInput) {
    this.#input = input;
    this.#support = new Support(
      input.names,
      input.countries,
      rolesInArticle(input.doc, input.offices),
      input.context,
      input.doc.day,
    );
  }

  resolve(): PersonMention[] {
    const matches = this.#input.names.filter((match) =>
      match.entries.some((entry) => entry.kind === 'person'),
    );
    const rest = matches.filter((match) => !this.#linkFullName(match));
    const titled = rest.filter((match) => !this.#linkTitledName(match));
    for (const match of titled) this.#linkShortName(match);
    return this.#mentions.sort(byPosition);
  }

  #linkFullName(match: NameMatch): boolean {
    const entries = match.entries.filter((entry) => entry.kind === 'person' && entry.form === 'name');
    if (!entries.length) return false;
    if (namesAThing(match.block, match.from, match.to)) return true;
    const title = this.#titleBefore(match);
    const people = this.#peopleOf(entries).filter((person) => this.#support.plausible(person));
    const titled = title ? people.filter((person) => this.#fitsTitle(person, title)) : [];
    const common = entries.every((entry) => entry.common);
    const supported = people.filter((person) =>
      common ? this.#support.mentionsHomeOf(person) : this.#support.has(person),
    );
    const [person, ...others] = titled.length ? titled : supported;
    if (!person || others.length) return true; // a name that fits nobody, or several, is nobody's
    this.#link(match, person, 'full', others.length ? 0.8 : 0.98, { by: 'name', name: person.name });
    return true;
  }

  /** "President Moon", "Foreign Minister Wang", "South Korea's Moon": the office or the country says whose name it is. */
  #linkTitledName(match: NameMatch): boolean {
    if (!this.#isWholeName(match)) return true;
    const title = this.#titleBefore(match);
    const people = this.#peopleOf(match.entries);
    if (title) {
      const holders = people.filter((person) => this.#fitsTitle(person, title));
      const [holder, ...others] = holders;
      if (holder && !others.length && (title.country !== undefined || this.#support.has(holder))) {
        this.#link(match, holder, 'short', 0.95, {
          by: 'office',
          title: title.words,
          of: this.#input.context.nameOf(title.country ?? ''),
          on: this.#input.doc.day,
        });
        return true;
      }
    }
    const country = this.#countryBefore(match);
    if (country) {
      const [leader, ...others] = people.filter((person) => this.#leads(person, country));
      if (leader && !others.length) {
        this.#link(match, leader, 'short', 0.93, {
          by: 'office',
          title: 'leader',
          of: this.#input.context.nameOf(country),
          on: this.#input.doc.day,
        });
        return true;
      }
    }
    return false;
  }

  #linkShortName(match: NameMatch): void {
    const { doc, context } = this.#input;
    const people = this.#peopleOf(match.entries);
    const established = people.flatMap((person) => this.#bearers.get(person.id) ?? []);
    if (established.length) {
      const name = match.block.words[match.from]!.lower;
      const stranger = this.#strangers.some(
        (other) => other.name === name && other.block === match.block && other.at < match.start,
      );
      const chosen = chooseBearer(
        established,
        match,
        stranger,
        (person) => leadsACountry(person, context, doc.day),
        doc.day,
      );
      if (chosen)
        this.#link(match, chosen, 'short', established.length > 1 ? 0.85 : 0.95, {
          by: 'short-form',
          of: chosen.name,
        });
      return;
    }
    const known = this.#peopleOf(match.entries.filter((entry) => entry.form === 'known-by'));
    // Even Putin needs his world: a film may have a baker of that name.
    const stranger = this.#strangers.some(({ name }) => name === match.block.words[match.from]!.lower);
    if (known.length === 1 && !stranger && this.#support.mentionsHomeOf(known[0]!)) {
      this.#link(match, known[0]!, 'short', 0.9, { by: 'name', name: known[0]!.name });
      return;
    }
    if (known.length) return;
    // A family name that only one leader of a country in this article bears.
    if (EVERYDAY_WORDS.has(match.block.words[match.from]!.lower)) return;
    const leaders = people.filter(
      (person) => leadsACountry(person, context, doc.day) && this.#support.mentionsHomeOf(person),
    );
    if (leaders.length === 1 && people.length === 1)
      this.#link(match, leaders[0]!, 'short', 0.85, { by: 'short-form', of: leaders[0]!.name });
  }

  #link(
    match: NameMatch,
    person: PersonFacts,
    form: PersonMention['form'],
    confidence: number,
    evidence: PersonMention['evidence'][number],
  ): void {
    const { block, from, to, start, end } = match;
    this.#mentions.push({ block, from, to, start, end, person, form, confidence, evidence: [evidence] });
    const bearer = this.#bearers.get(person.id) ?? { person, introductions: [] };
    if (form === 'full' || bearer.introductions.length === 0) bearer.introductions.push({ block, start });
    this.#bearers.set(person.id, bearer);
  }

  #isWholeName(match: NameMatch): boolean {
    const { block, from, to } = match;
    if (namesAThing(block, from, to)) return false;
    const isOther = (index: number): boolean => this.#isOtherWord(block, index);
    if (!partOfLongerName(block, from, to, (word) => this.#input.gazetteer.givenNames.has(word), isOther))
      return true;
    this.#strangers.push({ name: block.words[from]!.lower, block, at: match.start });
    return false;
  }

  /** True if a word belongs to a country, an office or another entity's name, so that it is no part of this name. */
  #isOtherWord(block: DocBlock, index: number): boolean {
    const covers = (span: { from: number; to: number }): boolean => span.from <= index && index < span.to;
    const names = inBlock(this.#input.names, block);
    return (
      inBlock(this.#input.offices, block).some(covers) ||
      names.some((name) => covers(name) && name.entries.some((entry) => entry.form !== 'short'))
    );
  }

  #peopleOf(entries: readonly NameEntry[]): PersonFacts[] {
    const ids = new Set(entries.filter((entry) => entry.kind === 'person').map((entry) => entry.id));
    return [...ids].flatMap((id) => this.#input.context.person(id) ?? []);
  }

  #titleBefore(match: NameMatch): OfficeMention | undefined {
    const title = inBlock(this.#input.offices, match.block).find((office) => office.to === match.from);
    return title && /^(?: |\. )$/.test(gapAfter(match.block, match.from - 1)) ? title : undefined;
  }

  /** "North Korea's Kim", "China's Xi". */
  #countryBefore(match: NameMatch): string | undefined {
    const { block, from } = match;
    if (
      from < 2 ||
      block.words[from - 1]!.lower !== 's' ||
      gapAfter(block, from - 2) !== "'" ||
      gapAfter(block, from - 1) !== ' '
    )
      return undefined;
    return inBlock(this.#input.countries, block).find(
      (mention) => mention.to === from - 1 && mention.form !== 'adjective',
    )?.country;
  }

  #fitsTitle(person: PersonFacts, title: OfficeMention): boolean {
    const { day } = this.#input.doc;
    return (person.offices ?? []).some((office) => {
      if (!title.roles.includes(office.role)) return false;
      if (
        title.country !== undefined &&
        office.of !== title.country &&
        this.#input.context.institution(office.of)?.country !== title.country
      )
        return false;
      if (office.from === undefined) return true;
      return title.former ? lastDay(office.from) <= day : heldOn(office, day);
    });
  }

  #leads(person: PersonFacts, country: string): boolean {
    const { context, doc } = this.#input;
    return context
      .holders(country, ['leader', 'president', 'prime-minister', 'monarch'], doc.day)
      .includes(person);
  }
}

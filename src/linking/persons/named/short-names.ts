/** Which person a family name alone means: whom the article has introduced, or else whom everybody knows by it. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import { EVERYDAY_WORDS } from '@/context/everyday-words';
import type { PersonFacts } from '@/context/facts';
import type { CountryMention } from '../../countries';
import type { NameMatch } from '../../names/find-names';
import type { Evidence } from '../../annotation';
import type { Bearers } from './bearers';
import { chooseBearer, openBetween } from './choose-bearer';
import type { OfficeMention } from '../offices/office-mention';
import { leadsACountry } from '../standing';
import type { Support } from './support';
import { countryBefore, fitsTitle, leadsOn, titleBefore } from './titles';

export interface ShortNameInput {
  countries: readonly CountryMention[];
  offices: readonly OfficeMention[];
  context: Context;
  day: IsoDate;
  support: Support;
  bearers: Bearers;
}

export interface Choice {
  person: PersonFacts;
  confidence: number;
  evidence: Evidence;
}

/** "President Moon", "Foreign Minister Wang", "South Korea's Moon": the office or the country says whose name it is. */
export function chooseTitledName(
  match: NameMatch,
  people: readonly PersonFacts[],
  { countries, offices, context, day, support }: ShortNameInput,
): Choice | undefined {
  const title = titleBefore(match, offices);
  if (title) {
    const [holder, ...others] = people.filter((person) => fitsTitle(person, title, day, context));
    if (holder && !others.length && (title.country !== undefined || support.has(holder)))
      return {
        person: holder,
        confidence: 0.95,
        evidence: { by: 'office', title: title.words, of: context.nameOf(title.country ?? ''), on: day },
      };
  }
  const country = countryBefore(match, countries);
  if (country === undefined) return undefined;
  const [leader, ...others] = people.filter((person) => leadsOn(person, country, day, context));
  return leader && !others.length
    ? {
        person: leader,
        confidence: 0.93,
        evidence: { by: 'office', title: 'leader', of: context.nameOf(country), on: day },
      }
    : undefined;
}

export function chooseShortName(
  match: NameMatch,
  people: readonly PersonFacts[],
  knownBy: readonly PersonFacts[],
  input: ShortNameInput,
): Choice | undefined {
  const { bearers, context, day } = input;
  const name = match.block.words[match.from]!.lower;
  const introduced = people.flatMap((person) => bearers.of(person) ?? []);
  if (introduced.length) {
    const isLeader = (person: PersonFacts): boolean => leadsACountry(person, context, day);
    const stranger = bearers.strangerBefore(name, match.block, match.start);
    const person = chooseBearer(introduced, match, stranger, isLeader, day);
    return (
      person && {
        person,
        confidence: introduced.length > 1 ? 0.85 : 0.95,
        evidence: { by: 'short-form', of: person.name },
      }
    );
  }
  if (knownBy.length) return chooseKnown(name, knownBy, input);
  return EVERYDAY_WORDS.has(name) ? undefined : chooseLeader(people, input);
}

/** The two whom the article has introduced and between whom it leaves a short name open; else none. */
export function openShortName(
  match: NameMatch,
  people: readonly PersonFacts[],
  { bearers, context, day }: ShortNameInput,
): readonly PersonFacts[] {
  const name = match.block.words[match.from]!.lower;
  if (bearers.hasStranger(name)) return [];
  const introduced = people.flatMap((person) => bearers.of(person) ?? []);
  return openBetween(introduced, match, (person) => leadsACountry(person, context, day), day);
}

/** Even Putin needs his world: a film may have a baker of that name. */
function chooseKnown(
  name: string,
  [person, ...others]: readonly PersonFacts[],
  { support, bearers, context, day }: ShortNameInput,
): Choice | undefined {
  if (!person || others.length || support.world === 'other' || bearers.hasStranger(name)) return undefined;
  const isKnown =
    support.mentionsHomeOf(person) || (support.isPolitical && leadsACountry(person, context, day));
  return isKnown ? { person, confidence: 0.9, evidence: { by: 'name', name: person.name } } : undefined;
}

/** A family name that only one leader of a country in this article bears. */
function chooseLeader(
  people: readonly PersonFacts[],
  { support, context, day }: ShortNameInput,
): Choice | undefined {
  const [leader] = people;
  return leader &&
    people.length === 1 &&
    support.world !== 'other' &&
    leadsACountry(leader, context, day) &&
    support.mentionsHomeOf(leader)
    ? { person: leader, confidence: 0.85, evidence: { by: 'short-form', of: leader.name } }
    : undefined;
}

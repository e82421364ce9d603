/** Which person a full name means in an article, if any that we know: a name that fits nobody, or several, is nobody's. */
import { EVERYDAY_WORDS } from '@/context/everyday-words';
import { lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { Context } from '@/context/context';
import {
  COMMON_ASIAN_FAMILY_NAMES,
  COMMON_FAMILY_NAMES,
  COMMON_GIVEN_NAMES,
} from '../../lexicon/common-names';
import type { NameMatch } from '../../names/find-names';
import type { OfficeMention } from '../offices/office-mention';
import { isOfTheDay } from '../standing';
import type { Support } from './support';
import { fitsTitle, titleBefore } from './titles';
import { isOfOtherTrade } from './world';

/**
 * @param matches all places where the article gives this name in full
 * @param people who bears it
 * @param common the dataset says that the name alone is not enough
 */
export function chooseFullName(
  matches: readonly NameMatch[],
  people: readonly PersonFacts[],
  common: boolean,
  input: { offices: readonly OfficeMention[]; context: Context; day: IsoDate; support: Support },
): PersonFacts | undefined {
  const { support, offices, context, day } = input;
  const plausible = people.filter((person) => isOfTheDay(person, day));
  const titles = matches.flatMap((match) => titleBefore(match, offices) ?? []);
  const titled = plausible.filter((person) => titles.some((title) => fitsTitle(person, title, day, context)));
  const supported = plausible.filter((person) => isSupported(matches, person, common, support));
  const bearers = titled.length ? titled : supported;
  const [person, ...others] = bearers.length > 1 ? bearers.filter((one) => isAlive(one, day)) : bearers;
  return others.length ? undefined : person;
}

/** Of namesakes, the news means the living. */
function isAlive({ died }: PersonFacts, day: IsoDate): boolean {
  return died === undefined || lastDay(died) >= day;
}

function isSupported(
  matches: readonly NameMatch[],
  person: PersonFacts,
  common: boolean,
  support: Support,
): boolean {
  if (
    matches.some(({ block, from, to }) => isOfOtherTrade(block, from, to)) &&
    !support.namesBodyBeside(person, matches)
  )
    return false;
  if (support.mayNameAThing(person)) return false;
  if (support.world === 'other' || common || matches.every(sharesItsName))
    return support.hasStrongly(person, matches);
  return support.has(person);
}

/** True if many bear both the family name, or a word that looks like one, and the given name. */
function sharesItsName({ block, from, to }: NameMatch): boolean {
  // "Iain Duncan Smith": three names in a row are few people's, with an initial they are many's.
  if (to - from > 2 && block.words.slice(from, to).every(({ lower }) => lower.length > 1)) return false;
  const last = block.words[to - 1]!.lower;
  const first = block.words[from]!.lower;
  // A Korean or Chinese given name of two syllables or more tells its bearer apart.
  if (COMMON_ASIAN_FAMILY_NAMES.has(first) && !COMMON_FAMILY_NAMES.has(last))
    return to - from === 2 && last.length <= SHORT_GIVEN_NAME;
  const isCommon =
    COMMON_FAMILY_NAMES.has(last) || COMMON_ASIAN_FAMILY_NAMES.has(last) || EVERYDAY_WORDS.has(last);
  return EVERYDAY_VERBS.has(last) || (isCommon && COMMON_GIVEN_NAMES.has(first));
}

/** "Theresa May be late": after a first name they may go on with the sentence. */
const EVERYDAY_VERBS: ReadonlySet<string> = new Set(['may', 'will', 'mark', 'hope', 'rose', 'case']);

/** Letters of a Korean or Chinese given name of one syllable. */
const SHORT_GIVEN_NAME = 5;

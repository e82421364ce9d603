/** Descriptions that stand beside the name they belong to, where the name is linked and the description says nothing new. */
import type { PersonFacts } from '@/context/facts';
import type { Role } from '@/context/schema';
import type { CountryMention } from '../../countries';
import { gapAfter } from '../../document';
import { inBlock } from '../../in-block';
import { ABBREVIATIONS } from '../../lexicon/abbreviations';
import type { WordRange } from './describe-person';
import { isCompanion } from './others-in-clause';
import type { PersonMention } from '../person-mention';
import { homeBodies } from '../standing';

/** How far from "top negotiator, …, Kim Kye Gwan" the name may stand, in UTF-16 units. */
const APPOSITION_REACH = 60;

const APPOSITION = /^(?:,| and )(?:[^.;:]*), $|^, $/;
/** "…, Vice Premier Liu He". */
const TITLED_APPOSITION = /^, (?:(?:\p{Lu}[\p{L}.]*|of|the|and) ){1,5}$/u;

/** "North Korean leader Kim Jong Un", "his German counterpart, Olaf Scholz": the name follows. */
export function namedRightAfter(
  { block, to }: Pick<WordRange, 'block' | 'to'>,
  named: readonly PersonMention[],
): boolean {
  const next = block.words[to];
  if (!next) return false;
  const gap = gapAfter(block, to - 1);
  const abbreviated = gap === '. ' && ABBREVIATIONS.has(block.words[to - 1]!.lower);
  const isNamed = inBlock(named, block).some((other) => other.from === to);
  if (isNamed && (abbreviated || gap === ' ' || gap === ', ')) return true;
  return gap === ' ' && next.capital && !block.titleCase; // a name that the dataset doesn't know
}

/** "his wife, Peng Liyuan,": a name follows after a comma, whosoever it is; a country's is none ("…, Islamabad said"). */
export function capitalAfterComma(
  { block, to }: Pick<WordRange, 'block' | 'to'>,
  countries: readonly CountryMention[],
): boolean {
  return (
    /^, \p{Lu}/u.test(block.text.slice(block.words[to - 1]!.end)) &&
    !inBlock(countries, block).some((country) => country.from === to && country.form !== 'adjective')
  );
}

/** "Shigeru Ishiba, the Japanese prime minister, told": the name has just been given. */
export function followsName(
  { block, from }: WordRange,
  person: PersonFacts,
  named: readonly PersonMention[],
): boolean {
  const { start } = block.words[from]!;
  return inBlock(named, block).some(
    (other) =>
      other.person === person &&
      other.end <= start &&
      /^(?: \p{Lu}\p{L}+)?, (?:the |then |now )?(?:\p{L}+ )?$/u.test(block.text.slice(other.end, start)),
  );
}

/** "Mike Pence, the vice president, who", "Ivanov, Putin's chief of staff": of the one just named, whoever holds the office now. */
export function isSaidOfName(
  { block, from, country }: Pick<WordRange, 'block' | 'from'> & { country?: string | undefined },
  roles: readonly Role[],
  named: readonly PersonMention[],
): boolean {
  const { start } = block.words[from]!;
  return inBlock(named, block).some(
    (other) =>
      other.end <= start &&
      /^, (?:(?:the |then |now |his |her )|\p{Lu}\p{L}+'s )?$/u.test(block.text.slice(other.end, start)) &&
      !isCompanion(other) &&
      (other.person.offices ?? []).some(({ role }) => roles.includes(role)) &&
      // "For Xi, the Canadian leader is one of many".
      (country === undefined || homeBodies(other.person).includes(country)),
  );
}

/** "North Korea's envoy and top negotiator, Kim Kye Gwan": the name is about to come. */
export function precedesName(
  { block, to }: WordRange,
  person: PersonFacts,
  named: readonly PersonMention[],
): boolean {
  const { end } = block.words[to - 1]!;
  return inBlock(named, block).some((other) => {
    if (other.person !== person || other.start < end) return false;
    const between = block.text.slice(end, other.start);
    return (
      between.length <= APPOSITION_REACH && (APPOSITION.test(between) || TITLED_APPOSITION.test(between))
    );
  });
}

/** What stands before a name and says whose it is: "Foreign Minister Wang", "South Korea's Moon", "Mrs. Clinton". */
import type { Context } from '@/context/context';
import { heldOn } from '@/context/lookups';
import { lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { CountryMention } from '../../countries';
import { gapAfter } from '../../document';
import { inBlock } from '../../in-block';
import type { NameMatch } from '../../names/find-names';
import { heldThen } from '../offices/held-then';
import type { OfficeMention } from '../offices/office-mention';

export function titleBefore(match: NameMatch, offices: readonly OfficeMention[]): OfficeMention | undefined {
  const title = inBlock(offices, match.block).find((office) => office.to === match.from);
  return title && /^(?: |\. )$/.test(gapAfter(match.block, match.from - 1)) ? title : undefined;
}

/** The country of "North Korea's Kim", "China's Xi". */
export function countryBefore(
  { block, from }: NameMatch,
  countries: readonly CountryMention[],
): string | undefined {
  if (
    from < 2 ||
    block.words[from - 1]!.lower !== 's' ||
    gapAfter(block, from - 2) !== "'" ||
    gapAfter(block, from - 1) !== ' '
  )
    return undefined;
  return inBlock(countries, block).find((mention) => mention.to === from - 1 && mention.form !== 'adjective')
    ?.country;
}

/** The sex that "Mr." or "Mrs." before a name says. */
export function sexBefore({ block, from }: Pick<NameMatch, 'block' | 'from'>): 'male' | 'female' | undefined {
  const word = block.words[from - 1];
  if (!word || !/^\.? $/.test(gapAfter(block, from - 1))) return undefined;
  if (word.lower === 'mr') return 'male';
  return word.lower === 'mrs' || word.lower === 'ms' ? 'female' : undefined;
}

/** Whether the person may bear the title on the day; a title without a country fits that of any. */
export function fitsTitle(
  person: PersonFacts,
  title: OfficeMention,
  day: IsoDate,
  context: Context,
): boolean {
  return (person.offices ?? []).some((office) => {
    if (!title.roles.includes(office.role)) return false;
    const bodies = [office.of, context.institution(office.of)?.country];
    const named = [title.country, title.institution].filter((body) => body !== undefined);
    if (named.length && !named.some((body) => bodies.includes(body))) return false;
    if (office.from === undefined) return true;
    if (title.tense === 'past') return lastDay(office.from) <= day;
    return heldOn(office, day) || (title.tense === 'coming' && heldThen(office, 'coming', day));
  });
}

export function leadsOn(person: PersonFacts, country: string, day: IsoDate, context: Context): boolean {
  return context.holders(country, ['leader', 'president', 'prime-minister', 'monarch'], day).includes(person);
}

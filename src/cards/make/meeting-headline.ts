/** A meeting in one line: its place in its series, and who met. */
import { listed } from './listed';

/** So many are named; of more, these of them, and how many others there were. */
const MOST_NAMED = 4;
const NAMED_OF_MANY = 2;

/**
 * “50th G7 summit, with Joe Biden, Fumio Kishida and 11 others”; without a number, who met.
 * @param meeting its name, and its number in the series
 * @param names of those who met, the article's people first
 */
export function meetingHeadline(
  meeting: Numbered,
  names: readonly string[],
  series: string | undefined,
): string {
  const who =
    names.length > MOST_NAMED
      ? [...names.slice(0, NAMED_OF_MANY), `${names.length - NAMED_OF_MANY} others`]
      : names;
  const which = numberedHeadline(meeting, series);
  if (!which) return listed(who) || (series ?? '');
  return who.length > 0 ? `${which}, with ${listed(who)}` : which;
}

/** “Third North Korea–U.S. summit”; empty without a number, or where the name says the same. */
export function numberedHeadline({ name, number }: Numbered, series: string | undefined): string {
  if (series === undefined || number === undefined) return '';
  const which = numbered(number, series) ?? '';
  return name.toLowerCase().includes(which.toLowerCase()) ? '' : which;
}

interface Numbered {
  name: string;
  number?: number | undefined;
}

/** The word that a series counts; talks are counted by rounds and phases, which their names tell. */
const COUNTED = /\b(summit|meeting|forum|conference|dialogue|symposium)s\b/i;
/** Has its capital only where a line begins. */
const COMMON_START = /^(?:Inter-|Meeting\b|Ministerial\b)/;

function numbered(number: number, series: string): string | undefined {
  if (!COUNTED.test(series)) return undefined;
  const one = series.replace(COUNTED, '$1');
  return `${ordinal(number)} ${COMMON_START.test(one) ? one[0]!.toLowerCase() + one.slice(1) : one}`;
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];

/** In words up to nine, as newspapers write them. */
function ordinal(number: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return (
    ORDINALS[number - 1] ??
    `${number}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`
  );
}

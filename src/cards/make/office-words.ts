/** An office in words, with the place where it is held. */
import type { Context } from '@/context/context';
import type { Office } from '@/context/schema';
import {
  HOME,
  KEEPS_CAPITAL,
  KIN,
  NO_CALLING,
  OF_COUNTRY,
  SAYS_HOME,
  SEAT,
  SHARED_NAMES,
  SHORT_ADJECTIVES,
  SPEAKS_FOR_COUNTRY,
  UNOFFICIAL,
} from '../lexicon/office-titles';
import { withArticle } from './country-article';
import { isCommonNoun } from './office-nouns';

/** "President of Russia", "Professor at Kookmin University", "Turkish writer". @param write the title as it stands where the words go */
export function officeWords(
  office: Office,
  context: Context,
  write = (title: string): string => title,
): string {
  const title =
    office.acting && !/acting|interim/i.test(office.title) ? `Acting ${office.title}` : office.title;
  const name = context.nameOf(office.of);
  const country = context.country(office.of);
  const whole = title.includes(name) ? title : withWholeName(title, name);
  if (whole !== undefined) return write(whole);
  if (namesIt(title, name) || (country && title.includes(country.adjective))) return write(title);
  const saysPlace = PLACE_SAID.test(title);
  const adjective = country && (SHORT_ADJECTIVES[country.adjective] ?? country.adjective);
  if (country && saysPlace && SPEAKS_FOR_COUNTRY.test(title))
    return `${adjective} ${write(notAtStart(title))}`;
  const isUnofficial = UNOFFICIAL.includes(office.role);
  const called = country && isUnofficial && !saysPlace ? calledBy(title, country.adjective) : undefined;
  if (called !== undefined) return called;
  if (SEAT.test(title) || (saysPlace && KIN.test(title))) return write(title);
  if (office.of === HOME) {
    if (saysPlace || AT_A_BODY.test(title) || SAYS_HOME.test(title)) return write(title);
    if (isUnofficial || / (?:for|in|on) /.test(title)) return `${adjective} ${write(notAtStart(title))}`;
  }
  return country && !saysPlace && (!isUnofficial || OF_COUNTRY.test(title))
    ? `${write(title)} of ${withArticle(name)}`
    : `${write(title)}, ${name}`;
}

/** "Writer", "Human rights lawyer": a calling that goes with a nationality. */
const CALLING = /^\p{Lu}[\p{L}-]*(?:,? (?:Peace )?\p{Ll}.*)?$/u;

/** "Professor at Cornell University", who may come from anywhere. */
const AT_A_BODY = / at (?:the )?\p{Lu}/u;

/** "Turkish writer"; undefined for a title that is no calling. */
function calledBy(title: string, adjective: string): string | undefined {
  const once = /^Former (\p{L})(.*)/u.exec(title);
  if (once) {
    const called = calledBy(once[1]!.toUpperCase() + once[2]!, adjective);
    return called && `Former ${called}`;
  }
  if (!CALLING.test(title) || NO_CALLING.test(title) || OF_COUNTRY.test(title) || AT_A_BODY.test(title))
    return undefined;
  return `${adjective} ${KEEPS_CAPITAL.test(title) ? title : title[0]!.toLowerCase() + title.slice(1)}`;
}

/** A title of common words without the capital that it has only where a line begins: "Presidential envoy". */
function notAtStart(title: string): string {
  return title.replace(/^\p{Lu}(?=[\p{L}-]+ (?!(?:of|for|to|from|in) )\p{Ll})/u, (first) =>
    first.toLowerCase(),
  );
}

/**
 * "Speaker of the Iranian Parliament", of the Parliament that has this name; "Chairman of the Social Democratic Party of Germany".
 * @returns undefined if the title doesn't end as the name does, or as it begins
 */
function withWholeName(title: string, name: string): string | undefined {
  const [ending, body = ''] = / of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(title) ?? [];
  if (!ending || !(name.endsWith(` ${body}`) || name.startsWith(`${body} of `))) return undefined;
  return `${title.slice(0, -ending.length)} of ${name.includes('’s ') || name.includes("'s ") ? '' : 'the '}${name}`;
}

/** True if a title tells where: "Fellow at the Carnegie Endowment", "Chief Economist of the IMF", "Chief executive of Apple" of Apple Inc. */
function namesIt(title: string, name: string): boolean {
  if (title.toLowerCase().includes(name.toLowerCase())) return true;
  const names = name.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  const said = new Set(title.match(/\p{Lu}[\p{L}-]+/gu));
  if (names.length > 1 && said.has(names.map((word) => word[0]).join(''))) return true;
  if (said.has('EU') && name.startsWith('European ')) return true;
  const [, ...afterFirst] = title.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  return (
    names.some((word) => said.has(word) && !saysLittle(word)) ||
    names.filter((word) => afterFirst.includes(word)).length >= 2
  );
}

/** "Committee", "US", "Army": shared by many bodies. */
function saysLittle(word: string): boolean {
  return /^(?:US|UK|UN|EU)$/.test(word) || isCommonNoun(word) || SHARED_NAMES.has(word);
}

/** A place or field of its own in a title, after which “of the United States” would belong to that. */
const PLACE_SAID = /\b(?:of|for|to|from)\s+(?:the\s+)?(?:[A-Z]|\d+[A-Za-z])/;

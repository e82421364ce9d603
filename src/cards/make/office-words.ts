/** An office in words, with the place where it is held. */
import type { Context } from '@/context/context';
import type { Office, Role } from '@/context/schema';
import { withArticle } from './country-article';

/** What people are without their country: nobody is a writer or a banker “of” Turkey. */
const UNOFFICIAL: readonly Role[] = ['executive', 'academic', 'analyst', 'activist', 'cleric', 'other'];

/** Before whose title a country goes as an adjective: "U.S. Secretary of State", but "Governor of the Reserve Bank, South Africa". */
const SPEAKS_FOR_COUNTRY =
  /^(?!.*\bParty\b)(?:(?!Prime|First Minister)[\p{L}-]+ ){0,4}?(?:Secretary|Minister|Ambassador|Envoy|Representative|Senator|Negotiator|Adviser)\b/iu;

/** As newspapers write them; that of a country is else the first in the dataset. */
const SHORT_ADJECTIVES: Readonly<Record<string, string>> = { American: 'U.S.' };

/** "President of Russia", "Professor, Kookmin University", "Writer, Turkey". @param write the title as it stands where the words go */
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
  if (country && saysPlace && SPEAKS_FOR_COUNTRY.test(title))
    return `${SHORT_ADJECTIVES[country.adjective] ?? country.adjective} ${write(notAtStart(title))}`;
  return country && !saysPlace && !UNOFFICIAL.includes(office.role)
    ? `${write(title)} of ${withArticle(name)}`
    : `${write(title)}, ${name}`;
}

/** A title of common words without the capital that it has only where a line begins: "Presidential envoy". */
function notAtStart(title: string): string {
  return title.replace(/^\p{Lu}(?=[\p{L}-]+ (?!(?:of|for|to|from|in) )\p{Ll})/u, (first) =>
    first.toLowerCase(),
  );
}

/** "Speaker of the Iranian Parliament", of the Parliament that has this name; undefined if the title doesn't end as the name does. */
function withWholeName(title: string, name: string): string | undefined {
  const [ending, body = ''] = / of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(title) ?? [];
  if (!ending || !name.endsWith(` ${body}`)) return undefined;
  return `${title.slice(0, -ending.length)} of ${name.includes('’s ') || name.includes("'s ") ? '' : 'the '}${name}`;
}

/** True if a title tells where: "Fellow at the Carnegie Endowment", "Chief Economist of the IMF". */
function namesIt(title: string, name: string): boolean {
  if (title.toLowerCase().includes(name.toLowerCase())) return true;
  const names = name.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
  if (names.length < 2) return false;
  const initials = names.map((word) => word[0]).join('');
  const said = new Set(title.match(/\p{Lu}[\p{L}-]+/gu)?.slice(1));
  return said.has(initials) || names.filter((word) => said.has(word)).length >= 2;
}

/** A place or field of its own in a title, after which “of the United States” would belong to that. */
const PLACE_SAID = /\b(?:of|for|to|from)\s+(?:the\s+)?[A-Z]/;

/** An office in words, with the place where it is held. */
import type { Context } from '@/context/context';
import type { Office, Role } from '@/context/schema';
import { withArticle } from './country-article';
import { isCommonNoun } from './office-nouns';

/** What people are without their country: nobody is a writer or a banker “of” Turkey. */
const UNOFFICIAL: readonly Role[] = ['executive', 'academic', 'analyst', 'activist', 'cleric', 'other'];

/** Before whose title a country goes as an adjective: "U.S. Secretary of State", but "Governor of the Reserve Bank, South Africa". */
const SPEAKS_FOR_COUNTRY =
  /^(?!.*\bParty\b|.*\b(?:Adviser|Advisor|Assistant) to\b|.*\bof [Ss]tate of\b)(?:(?!Prime|First Minister|Chief Minister)[\p{L}-]+ ){0,4}?(?:Secretary|Minister|Ambassador|Envoy|Representative|Senator|Negotiator|Adviser)\b/iu;

/** As newspapers write them; that of a country is else the first in the dataset. */
const SHORT_ADJECTIVES: Readonly<Record<string, string>> = { American: 'U.S.' };

/** The country of the paper's own readers: its states, parties and offices stand without it. */
const HOME = 'united-states';
const SAYS_HOME =
  /\b(?:White House|House|Senate|Pentagon|State Department|Republican|Democratic|Libertarian|Green|[A-Z]{3,})\b/;

/** The seat that stands for a country’s leader tells the country: "Kremlin spokesman". */
const SEAT = /\b(?:White House|Kremlin|Downing Street)\b/;

/** "Son of King Charles III": whose is all there is to say. */
const KIN =
  /^(?:\p{L}+ )?(?:son|daughter|wife|husband|widow|widower|brother|sister|mother|father|fiance|fiancee|nephew|niece) of /iu;

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

/** Held of a country, whatever their role: "Governor-General of Canada". */
const OF_COUNTRY =
  /^(?:Queen|Empress|King|Emperor)$|\b(?:Minister|Secretary|Governor-general|Comptroller General|Solicitor General|State Councilor)$/i;

/** "Writer", "Human rights lawyer": a calling that goes with a nationality. */
const CALLING = /^\p{Lu}[\p{L}-]*(?:,? (?:Peace )?\p{Ll}.*)?$/u;
/** What befell somebody, and what a nationality would contradict or doubles: "Kashmiri separatist". */
const NO_CALLING =
  /^(?:Retired|Held|Arrested|Jailed|Killed|Accused|Accuser|Defendant|Participant|Survivor|Resident|One|At|On|Deputy|Vice|Acting|Head|President|Director|Chairman|Chair|Leader|Member|Principal|Assistant|Charg[eé]|First|Second|Under|Special|Chief|Co-chair|Permanent|General|Executive|Commander|Kashmiri|Baloch|Uyghur|Rohingya|Palestinian|Serbian|Russian|Yazidi|Chechen|Kurdish|Tibetan|Sikh|Shiite|Iran|Russia)\b/;
const KEEPS_CAPITAL =
  /^(?:Nobel|Buddhist|Muslim|Maronite|Coptic|Christian|Catholic|Islamic|Olympic|\p{Lu}{2})/u;

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

const SHARED_NAMES: ReadonlySet<string> = new Set(
  `Academy Agency Air American Armed Army Assembly Association Authority Bank Board British Bureau Center Central Centre Chinese Church City
   College Commission Committee Communist Company Conference Congress Control Corporation Corps Council Court Democratic Department Development
   European Federal Federation Force Forces Forum Foundation Front Fund Global Group Guard Holding Holdings Institute International Iranian
   Israeli Japanese Korea Korean League Liberal Military Ministry Movement National Navy New North Office Organization Parliament Party Peace
   People Policy Power Republic Republican Revolutionary Russian School Schools Service Social Society South Standing State States Street
   Studies Union United Universities University Workers World Yale-NUS`
    .trim()
    .split(/\s+/),
);

/** A place or field of its own in a title, after which “of the United States” would belong to that. */
const PLACE_SAID = /\b(?:of|for|to|from)\s+(?:the\s+)?(?:[A-Z]|\d+[A-Za-z])/;

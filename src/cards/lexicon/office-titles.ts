/** What is known of the titles of offices, by which they are put into words on a card. The words of titles themselves are in `title-words.ts`. */
import type { Role } from '@/context/schema';

/** What people are without their country: nobody is a writer or a banker “of” Turkey. */
export const UNOFFICIAL: readonly Role[] = [
  'executive',
  'academic',
  'analyst',
  'activist',
  'cleric',
  'other',
];

/** Before whose title a country goes as an adjective: "U.S. Secretary of State", but "Governor of the Reserve Bank, South Africa". */
export const SPEAKS_FOR_COUNTRY =
  /^(?!.*\bParty\b|.*\b(?:Adviser|Advisor|Assistant) to\b|.*\bof [Ss]tate of\b)(?:(?!Prime|First Minister|Chief Minister)[\p{L}-]+ ){0,4}?(?:Secretary|Minister|Ambassador|Envoy|Representative|Senator|Negotiator|Adviser)\b/iu;

/** As newspapers write them; that of a country is else the first in the dataset. */
export const SHORT_ADJECTIVES: Readonly<Record<string, string>> = { American: 'U.S.' };

/** The country of the paper's own readers: its states, parties and offices stand without it. */
export const HOME = 'united-states';
export const SAYS_HOME =
  /\b(?:White House|House|Senate|Pentagon|State Department|Republican|Democratic|Libertarian|Green|[A-Z]{3,})\b/;

/** The seat that stands for a country’s leader tells the country: "Kremlin spokesman". */
export const SEAT = /\b(?:White House|Kremlin|Downing Street)\b/;

/** "Son of King Charles III": whose is all there is to say. */
export const KIN =
  /^(?:\p{L}+ )?(?:son|daughter|wife|husband|widow|widower|brother|sister|mother|father|fiance|fiancee|nephew|niece) of /iu;

/** Held of a country, whatever their role: "Governor-General of Canada". */
export const OF_COUNTRY =
  /^(?:Queen|Empress|King|Emperor)$|\b(?:Minister|Secretary|Governor-general|Comptroller General|Solicitor General|State Councilor)$/i;

/** What befell somebody, and what a nationality would contradict or doubles: "Kashmiri separatist". */
export const NO_CALLING =
  /^(?:Retired|Held|Arrested|Jailed|Killed|Accused|Accuser|Defendant|Participant|Survivor|Resident|One|At|On|Deputy|Vice|Acting|Head|President|Director|Chairman|Chair|Leader|Member|Principal|Assistant|Charg[eé]|First|Second|Under|Special|Chief|Co-chair|Permanent|General|Executive|Commander|Kashmiri|Baloch|Uyghur|Rohingya|Palestinian|Serbian|Russian|Yazidi|Chechen|Kurdish|Tibetan|Sikh|Shiite|Iran|Russia)\b/;
/** Keeps its capital where a nationality goes before it: “American Nobel laureate”. */
export const KEEPS_CAPITAL =
  /^(?:Nobel|Buddhist|Muslim|Maronite|Coptic|Christian|Catholic|Islamic|Olympic|\p{Lu}{2})/u;

/** Words of names that many bodies share, so that a title with one of them doesn't name the body. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  `Academy Agency Air American Armed Army Assembly Association Authority Bank Board British Bureau Center Central Centre Chinese Church City
   College Commission Committee Communist Company Conference Congress Control Corporation Corps Council Court Democratic Department Development
   European Federal Federation Force Forces Forum Foundation Front Fund Global Group Guard Holding Holdings Institute International Iranian
   Israeli Japanese Korea Korean League Liberal Military Ministry Movement National Navy New North Office Organization Parliament Party Peace
   People Policy Power Republic Republican Revolutionary Russian School Schools Service Social Society South Standing State States Street
   Studies Union United Universities University Workers World Yale-NUS`
    .trim()
    .split(/\s+/),
);

/** Who imposes sanctions: the words and bodies that stand for each authority. */

/** Whose sanctions a country or institution imposes: the authority as the dataset writes it. */
export const AUTHORITY_OF: Readonly<Record<string, string>> = {
  'united-nations': 'UN',
  'united-nations-security-council': 'UN',
  'un-security-council': 'UN',
  'united-states': 'US',
  'european-union': 'EU',
  'european-commission': 'EU',
  'european-council': 'EU',
  'european-parliament': 'EU',
  'european-external-action-service': 'EU',
  'council-of-the-european-union': 'EU',
  'united-kingdom': 'UK',
  japan: 'Japan',
  'south-korea': 'South Korea',
  canada: 'Canada',
  australia: 'Australia',
  switzerland: 'Switzerland',
  norway: 'Norway',
  'new-zealand': 'New Zealand',
  ukraine: 'Ukraine',
  china: 'CN',
  russia: 'RU',
  turkey: 'Turkey',
  g7: 'G7',
  ecowas: 'ECOWAS',
};

/** Words that stand for an authority: "the bloc", "European sanctions". */
export const AUTHORITY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bloc: 'EU',
    brussels: 'EU',
    european: 'EU',
    europe: 'EU',
    europeans: 'EU',
    congress: 'US',
    house: 'US',
    senate: 'US',
    treasury: 'US',
    pentagon: 'US',
    ecowas: 'ECOWAS',
    canberra: 'Australia',
    ottawa: 'Canada',
  }),
);

/** Chambers of the U.S. Congress, as long as no other country's or house's name comes before. */
export const CHAMBERS: ReadonlySet<string> = new Set(['house', 'senate']);

/** Whose leaders speak for the bloc when they speak of sanctions. Britain until it left; croatia since 2013 is near enough. */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
  `austria belgium bulgaria croatia cyprus czech-republic denmark estonia finland france germany greece hungary ireland italy
   latvia lithuania luxembourg malta netherlands poland portugal romania slovakia slovenia spain sweden`
    .trim()
    .split(/\s+/),
);

/** Without a word about who imposed them, in this order. */
export const USUAL_AUTHORITIES: readonly string[] = ['UN', 'US', 'EU'];

/** Targets and days for which another order is usual. The Security Council's sanctions on Iran rested under the nuclear deal. */
export const USUAL_EXCEPTIONS: readonly {
  target: string;
  from: string;
  to: string;
  authorities: readonly string[];
}[] = [{ target: 'iran', from: '2016-01-16', to: '2025-09-27', authorities: ['US', 'EU'] }];

/** Whose sanctions are meant when one of their own people speaks of sanctions. */
export const SPEAKING_AUTHORITIES: ReadonlySet<string> = new Set(['UN', 'US', 'EU', 'UK', 'ECOWAS']);

/** Who is under some counter-sanctions too, but by the word "sanctions" alone never meant. */
export const IMPOSERS: ReadonlySet<string> = new Set([
  'united-states',
  'united-kingdom',
  'european-union',
  'western-countries',
  'canada',
  'israel',
  'japan',
  'australia',
  'south-korea',
  'china',
  'turkey',
  'ukraine',
  'lithuania',
  'norway',
  'taiwan',
]);

/** Whom Russia's answers to the West as a whole reach. */
export const OF_THE_WEST: ReadonlySet<string> = new Set([
  'united-states',
  'united-kingdom',
  'european-union',
  'canada',
  'australia',
  'japan',
  'norway',
]);

/** Countries some of whose people are under sanctions, so that the word alone does not mean them. */
export const SELDOM_MEANT: ReadonlySet<string> = new Set(
  `saudi-arabia brazil georgia uganda azerbaijan bangladesh cambodia cyprus moldova pakistan philippines vietnam`.split(
    ' ',
  ),
);

/** Regimes that words reach only by name: laws about sanctions, and answers that nobody calls sanctions. */
export const BY_NAME_ONLY: ReadonlySet<string> = new Set([
  'eu-blocking-statute',
  'eu-ukraine-misappropriation',
  'us-jackson-vanik',
  'eu-china-arms',
  'us-china-tiananmen',
  'us-sanctions-laws',
  'un-humanitarian-exemption',
  'ru-ukraine',
  'eu-xinjiang',
  'uk-xinjiang',
  'canada-xinjiang',
]);

/** Regimes on a few people of a fallen government, which words mean only where they say whose they are. */
export const ONLY_IF_SAID: ReadonlySet<string> = new Set(['eu-egypt', 'eu-tunisia']);

/** A law on some people, which "sanctions" mean where they are said to be on their country. */
export const OF_A_LAW: ReadonlySet<string> = new Set(['us-magnitsky-russia']);

/** Instruments whose name has come to mean a later one as well, unless the article speaks of their target. */
export const NEEDS_TARGET: ReadonlySet<string> = new Set(['us-magnitsky-act-2012']);

const XINJIANG: readonly string[] = ['us-xinjiang', 'eu-xinjiang', 'uk-xinjiang', 'canada-xinjiang'];

/** Places, and groups under an earlier name, that stand for a target; the regimes that are about them before its others. */
export const STANDS_FOR: Readonly<Record<string, { target: string; regimes?: readonly string[] }>> = {
  'hong-kong': { target: 'hong-kong' },
  'hong-kong-government': { target: 'hong-kong' },
  xinjiang: { target: 'china', regimes: XINJIANG },
  'nord-stream-2': { target: 'russia', regimes: ['us-nord-stream'] },
  'nord-stream-2-ag': { target: 'russia', regimes: ['us-nord-stream'] },
  'nord-stream-pipelines': { target: 'russia', regimes: ['us-nord-stream'] },
  crimea: { target: 'russia', regimes: ['eu-crimea'] },
  'nusra-front': { target: 'hayat-tahrir-al-sham' },
};

/** Countries and places over which somebody else is under sanctions: "sanctions over Ukraine" are those on Russia. */
export const OVER_WHOM: Readonly<Record<string, string>> = { ukraine: 'russia', donbas: 'russia' };
/** Right before such a place, that it is the reason and not the target. */
export const IS_REASON =
  /\b(?:over|(?:over|for|after|following|because of) (?:(?:the|its|his|moscow's|russia's|putin's|full-scale|2014|2022) )*(?:war|conflict|fighting|invasion|annexation|aggression|actions|assault|attack|meddling|intervention|involvement|incursion|role)(?: (?:of|in|on|against))?)(?: (?:eastern|southern))? $/i;

/** Peoples and causes that stand for a target in the same way. */
export const PEOPLE_REGIMES: Readonly<Record<string, readonly string[]>> = {
  uyghurs: XINJIANG,
  uighurs: XINJIANG,
  uyghur: XINJIANG,
  uighur: XINJIANG,
};

/** Authorities whose partners are never their target without being named as such. */
export const WESTERN: ReadonlySet<string> = new Set(['US', 'EU', 'UK', 'UN', 'G7']);

/** Powers under sanctions themselves, which answer them. */
export const ANSWERING: ReadonlySet<string> = new Set(['RU', 'CN', 'Turkey']);

/** Peoples in the plural, which are no names of countries. */
export const PEOPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    americans: 'united-states',
    australians: 'australia',
    belarusians: 'belarus',
    canadians: 'canada',
    cubans: 'cuba',
    europeans: 'european-union',
    iranians: 'iran',
    lithuanians: 'lithuania',
    'north koreans': 'north-korea',
    russians: 'russia',
    'south koreans': 'south-korea',
    'extremist settlers': 'settler-violence',
    'israeli settlers': 'settler-violence',
    'jewish settlers': 'settler-violence',
    'violent settlers': 'settler-violence',
    syrians: 'syria',
    saudis: 'saudi-arabia',
    uighur: 'china',
    uighurs: 'china',
    uyghur: 'china',
    uyghurs: 'china',
    venezuelans: 'venezuela',
    west: 'western-countries',
  }),
);

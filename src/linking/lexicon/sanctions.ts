/** Words by which texts speak of sanctions, and of who imposes them. */

/** Always sanctions, if a target is found. */
export const SANCTION_WORDS: ReadonlySet<string> = new Set([
  'sanctions',
  'sanction',
  'sanctioned',
  'sanctioning',
  'embargo',
  'embargoes',
  'snapback',
  'blacklisted',
  'blacklist',
  'blacklisting',
]);
/** Sanctions only once the article has spoken of them, or together with the words of a measure. */
export const WEAK_WORDS: ReadonlySet<string> = new Set([
  'penalties',
  'restrictions',
  'restriction',
  'curbs',
  'ban',
  'bans',
  'prohibition',
  'limits',
  'cap',
  'controls',
  'measures',
]);
/** Of the weak words, those that mean sanctions where the article is about sanctions and something says that they are imposed. */
export const IMPOSED_WORDS: ReadonlySet<string> = new Set([
  'restrictions',
  'restriction',
  'curbs',
  'penalties',
]);
/** What says so, right before them. */
export const IMPOSED_LEADS: ReadonlySet<string> = new Set([
  'new',
  'latest',
  'additional',
  'further',
  'fresh',
  'tougher',
  'imposing',
  'imposed',
  'impose',
  'economic',
  'punitive',
  'retaliatory',
  'unilateral',
  'existing',
]);
/** What says that the newest instrument is meant. */
export const LATEST_LEADS =
  /\b(?:latest|newest|new|fresh|another) (?:(?:round|package|wave|set|batch|raft) of )?(?:(?:U\.?N\.?|U\.?S\.?|United Nations|European Union|EU|American|international|economic|tough|tougher|unilateral|financial) )*$/i;
/** Of the weak words, those that refer back to sanctions alone. */
export const REFERRING_WORDS: ReadonlySet<string> = new Set(['penalties']);
/** Words between a sanctions word and its target. */
export const TARGET_LEADS: ReadonlySet<string> = new Set(
  'on against upon targeting imposed placed levied slapped hitting to punish punishing aimed at over the of for intended designed toward towards crippling its his their and tough new international economic'.split(
    ' ',
  ),
);
/** Bodies whose sanctions are of another world. */
export const SPORT_WORDS =
  /\b(?:doping|anti-doping|wada|fifa|uefa|olympic|olympics|ncaa|nba|nfl|league|referee|match|tournament|athletes?|cycling|soccer|football)\b/i;
/** Tariffs are no sanctions, whatever measures and penalties their sentences speak of. */
export const TARIFF_WORDS = /\b(?:tariffs?|duties|levies|customs)\b/i;
/** "sanctioned" as "approved". */
export const APPROVAL_BEFORE: ReadonlySet<string> = new Set([
  'officially',
  'court',
  'state',
  'government',
  'government',
  'church',
  'duly',
  'un',
  'non',
  'legally',
  'publicly',
]);

/** Whose sanctions a country or institution imposes: the authority as the dataset writes it. */
export const AUTHORITY_OF: Readonly<Record<string, string>> = {
  'united-nations': 'UN',
  'united-nations-security-council': 'UN',
  'un-security-council': 'UN',
  'united-states': 'US',
  'european-union': 'EU',
  'european-commission': 'EU',
  'european-council': 'EU',
  'council-of-the-european-union': 'EU',
  'united-kingdom': 'UK',
  japan: 'Japan',
  'south-korea': 'South Korea',
  canada: 'Canada',
  australia: 'Australia',
  switzerland: 'Switzerland',
  china: 'CN',
  russia: 'RU',
  g7: 'G7',
};

/** Words that stand for an authority: "the bloc", "European sanctions". */
export const AUTHORITY_WORDS: Readonly<Record<string, string>> = {
  bloc: 'EU',
  brussels: 'EU',
  european: 'EU',
  europe: 'EU',
};

/** Without a word about who imposed them, in this order. */
export const USUAL_AUTHORITIES: readonly string[] = ['UN', 'US', 'EU'];

/** Measures that articles name without a sanctions word beside them. */
export const STANDALONE_MEASURE =
  /\b(?:embargo|price cap|oil cap|entity list|asset freeze|frozen assets|export controls|snapback|swift|arms ban|coal ban|oil ban|workers abroad|overseas workers)\b/;

/** Verbs by which an authority is said to act, between it and the sanctions. */
export const IMPOSES =
  /\b(?:impos\w+|reimpos\w+|slapp\w+|lift\w*|eas(?:e|ed|es|ing)|tighten\w*|levied|levies|adopt\w*|announc\w+|threaten\w*|sanctioned|blacklisted|renew\w*|extend\w*|waiv\w+|maintain\w*|keep\w*|voted|approv\w+|add(?:s|ed|ing)?|appl(?:y|ied|ying)|expand\w*|placed|unveil\w*)\b/;

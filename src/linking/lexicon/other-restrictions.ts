/** Words of other worlds that have sanctions, bans and limits of their own. */

/** Bodies whose sanctions are of another world. */
export const SPORT_WORDS =
  /\b(?:doping|anti-doping|wada|fifa|uefa|olympic (?:committee|team|athletes?|sports?|charter|doping)|ncaa|nba|nfl|league|referee|match|tournament|athletes?|cycling|soccer|football|champions)\b/i;
/** "sanctions" of judges and boards. */
export const COURT_WORDS = /\b(?:gag order|contempt|judge warned|disciplinary|law firm)\b/i;
/** Tariffs are no sanctions, whatever measures and penalties their sentences speak of. */
export const TARIFF_WORDS = /\b(?:tariffs?|duties|levies|customs|trade war)\b/i;
/** Bans and limits that are no sanctions: health, energy markets, courts, immigration, safety, consumers, finance at home. */
export const DOMESTIC_WORDS = new RegExp(
  String.raw`\b(?:${[
    'covid(?:-19)?', 'coronavirus', 'pandemic', 'virus', 'omicron', 'quarantine', 'vaccin\\w+', 'epidemic', 'ebola',
    'opec\\+?', 'output', 'production cuts?', 'quotas?', 'energy bills?', 'households?', 'natural gas', 'gas price cap',
    'court', 'judge', 'lawsuit', 'antitrust', 'competition watchdog', 'muslim ban', 'immigra\\w+', 'refugees?', 'airports?',
    'asylum', 'abortions?', 'guns?', 'plastic', 'parking', 'smoking', 'boeing', '737 max', 'video games?', 'property developers',
    'mortgages?', 'short.selling', 'capital controls', 'speed', 'emissions', 'dividends?', 'palm oil', 'rice', 'wheat', 'sugar',
    'term limits?', 'birth', 'debt (?:ceiling|limit)', 'spending', 'salary', 'price controls', 'crypto\\w*',
  ].join('|')})\b`,
  'i',
); // prettier-ignore
/** "curbs on Iran's nuclear program", "halt Iran's nuclear weapons": what deals limit is no trade. */
export const NUCLEAR_LIMITS =
  /^(?![^.;:,]{0,60}\bimports?\b)[^.;:,]{0,45}\b(?:nuclear (?:weapons?|programs?|programmes?|activit\w+|work|tests?|development|ambitions|(?:deal|accord) and)|(?:uranium )?enrichment|enrich(?:ed|ing)? (?:\w+ )?uranium|centrifuges?|weapons? (?:tests?|programs?|programmes?|inspect\w+|of mass destruction)|missile tests?)\b/;
/** "suspend arms sales", "block the use of funds": what a government stops selling or paying itself. */
export const OWN_DEALS =
  /^(?:block|suspend|halt|stop|freez|froze|cancel)\w* [^.;:,]{0,40}?\b(?:(?:arms|weapons?)(?: and \w+)? (?:sales?|deals?|packages?|transfers?|contracts?)|(?:use of|military|federal|aid) funds)\b/;
/** "military targets": right before the noun. */
export const TARGETS_OF_WAR =
  /^(?:military|civilian|possible|potential|soft|strategic|terrorist|other|legitimate|key|easy|high-value|any|all|new|such)$/;
/** "a travel ban on nationals of seven countries": of a sentence in lower case, that the ban is one on travellers. */
export const ON_TRAVELLERS =
  /\b(?:muslims?|muslim-majority|majority-muslim|nationals of|citizens (?:of|from)|people from|travell?ers|(?:five|six|seven|several|other|dozen) (?:mostly |predominantly )?(?:muslim )?countries)\b/;
/** "deputy assistant secretary for sanctions": before the noun, an office. */
export const OFFICE_FOR =
  /\b(?:secretary|under-?secretary|coordinator|envoy)(?: of (?:state|the treasury))? for $/i;
/** A court of the world under sanctions itself. */
export const COURT_UNDER_SANCTIONS = /\binternational criminal court\b/g;
/** "sanctioned" as "approved". */
export const APPROVAL_BEFORE: ReadonlySet<string> = new Set([
  'officially',
  'court',
  'state',
  'government',
  'church',
  'duly',
  'un',
  'non',
  'not',
  'legally',
  'publicly',
]);
/** "wasn't sanctioned", "a rally sanctioned", "the killing was sanctioned": before the word, what nobody punishes. */
export const WAS_NOT_APPROVED =
  /\b(?:was|were|is|are)n['’]t (?:been )?$|\b(?:rall(?:y|ies)|march(?:es)?|protests?|demonstrations?|killings?|murders?|assassinations?|executions?|attacks?|speech|visits?|trips?|operations?|strikes?|leaks?|raids?|hits?)(?: (?:that|which))? (?:(?:was|were|had|has|have|been|is|are|being|be|may|might|must|not|never|personally|officially) )*$/i;
/** Things that are approved, not punished. */
export const APPROVED_THINGS =
  /^(?:the |a |an |any |no |its |his |their )?(?:sale|program(?:me)?|loan|payment|purchase|plan|deal|merger|marriage|rall(?:y|ies)|protests?|use|budget|spending|strikes?|operation|project|move)\b/;
/** "under embargo until noon". */
export const PRESS_EMBARGO = /\bunder embargo until\b|\bembargo(?:ed)? until (?:noon|midnight|\d)/i;
/** Before an act that a text of law only foresees. */
export const PROPOSAL =
  /\b(?:bill|legislation|proposal|amendment|draft)\b(?: [^,;:.]+)? (?:that|which) would\b[^;:.]*$/i;

/** "the equivalent of an embargo": right before a word that only compares. */
export const COMPARISON =
  /\b(?:equivalent (?:of|to)|tantamount to|amount(?:s|ed|ing)? to|akin to|much like|sort of|kind of) (?:an? )?(?:[\w-]+ )?$/i;

/** Nouns by which texts speak of sanctions, and what stands around them. */

/** "accused Russia of cheating on sanctions", "Russia will go on enforcing": between whoever breaks or keeps them, most often another than whom they hit, and the word. */
export const BREAKS_THEM =
  /^(?:'s [^,;:]{0,30})? (?:said (?:it|he|she) |of |has |had |for |is |was |have |been |to |would |will |go on |continue |keep |kept |largely )*(?:help(?:ed|ing|s)? [^,;:]{0,40}? )?(?:openly |repeatedly )?(?:enforc\w*|implement\w*|uph[eo]ld\w*|observ\w*|abid\w* by|compl\w+ with|cheat\w*(?: on)?|evad\w+|violat\w+|breach\w*|flout\w*|skirt\w*|circumvent\w*|dodg\w+|bust\w*|undermin\w+|defy\w*|defied|break\w*|broke)[^,;:]{0,30}$/i;

/** Always sanctions, if a target is found. */
export const SANCTION_WORDS: ReadonlySet<string> = new Set(
  'sanctions sanction sanctioned sanctioning embargo embargoes snapback blacklisted blacklist blacklists blacklisting'.split(
    ' ',
  ),
);
/** Sanctions only once the article has spoken of them, or together with the words of a measure. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  'penalties restrictions restriction curbs ban bans blockade prohibition limits cap controls measures retaliation countermeasures'.split(
    ' ',
  ),
);
/** Of the weak words, those that mean sanctions where the article is about sanctions and something says that they are imposed. */
export const IMPOSED_WORDS: ReadonlySet<string> = new Set([
  'restrictions',
  'restriction',
  'curbs',
  'penalties',
]);
/** What says so, right before them. */
export const IMPOSED_LEADS: ReadonlySet<string> = new Set(
  'new latest additional further fresh tougher imposing imposed impose imposes economic punitive retaliatory unilateral existing own unofficial informal international western lift lifted lifting ease eased easing tighten tightened extend extends extended'.split(
    ' ',
  ),
);
/** "the penalties", "such curbs": they were spoken of before. */
export const REFERRING_LEADS: ReadonlySet<string> = new Set(
  'the these those such own earlier previous wave'.split(' '),
);
/** Words that refer back to sanctions with one of the leads above. */
export const REFERRING_WORDS: ReadonlySet<string> = new Set(
  'penalties restrictions restriction curbs measures'.split(' '),
);
/** Words of answers to others, which some powers give without calling them sanctions. */
export const ANSWER_WORDS = /\b(?:retaliat\w+|countermeasures?|counter-?sanctions?)\b/;

/** "banned 63 officials from entry over their sanctions": between an act and the sanctions that are its reason. */
export const IS_ANSWER_TO =
  /\b(?:over|due to|because of|in (?:response|retaliation|reply|answer) (?:to|for))\b/i;

/** "will have their assets in China frozen": within an act, up to the country where they lie. */
export const HELD_IN = /\b(?:assets|funds|accounts|property) in (?:the )?$/i;
/** Answers to the sanctions of others. */
export const ANSWER_NOUNS: ReadonlySet<string> = new Set(['retaliation', 'countermeasures']);
/** "counter-sanctions": right before the noun. */
export const COUNTER = /\bcounter-?\s?$/i;

/** "The fresh restrictions": right before a noun, that they are the news that was told. */
export const THE_NEW = /\bthe (?:new|fresh|latest|additional|further|tougher) $/i;
/** "The blacklist includes": between a list and who stands on it. */
export const LIST_INCLUDES = /^ (?:includes?|names?|features?) (?:[\p{L}.]+ ){0,3}$/u;
/** "Switzerland's list of", "the bloc's latest package of": between whose they are and the noun. */
export const OWN_LIST_OF =
  /^['’]s (?:\w+ )?(?:list|package|round|set|wave|raft|series|regime) of (?:\w+ ){0,2}$/;

/** What says that the newest instrument is meant. */
export const LATEST_LEADS =
  /\b(?:latest|newest|new|fresh|another) (?:(?:round|package|wave|set|batch|raft) of )?(?:(?:U\.?N\.?|U\.?S\.?|United Nations|European Union|EU|American|international|economic|tough|tougher|unilateral|financial) )*$/i;

/** In a clause, that what it tells is no news of the day: "had already blacklisted", "earlier this month". */
export const EARLIER =
  /\b(?:(?:had|has|have) (?:already|long|previously|since)|still|(?:week|month|year|decade)s? (?:ago|earlier|before)|[Ll]ast (?:week|month|year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)|earlier this (?:week|month|year)|years of)\b/;
/** "In 2020, ", "Last week ": at the start of a sentence. */
export const OPENS_WITH_TIME = /^(?:In (?:[A-Z][a-z]+ )?(?:19|20)\d\d|(?:Earlier|Last) [^,;:]{3,20}),? /;
/** The year of what a sentence tells: "in 2020", "since May 2014". */
export const OF_A_YEAR =
  /\b(?:in|since|from|of) (?:(?:early|late|mid-?)[ -])?(?:[A-Z][a-z]+\.? )?((?:19|20)\d\d)\b/;

/** "the 2010 text that imposed the broadest restrictions": up to the noun. */
export const IMPOSED_IN_YEAR =
  /\b(?:the|a|its) ((?:19|20)\d\d) (?:text|resolution|order|law|act|round|package|decree|regulation)s? (?:that |which )?(?:first )?impos\w+ [^,;:.]*$/i;
/** "first placed # on North Korea after its 2006 nuclear test": a sentence, its noun left out. */
export const FIRST_IN_YEAR =
  /\bfirst (?:placed|imposed|put|slapped|adopted) [^#,;:.]*#[^,;:.]*\b(?:in|its|a|the|of) ((?:19|20)\d\d)\b/i;

/** "sanctions on": right before whom they hit. */
export const SANCTIONS_ON = /\b(?:sanctions|penalties|restrictions|curbs|embargo|measures) (?:on|against) $/i;

/** Words between a sanctions word and its target. */
export const TARGET_LEADS: ReadonlySet<string> = new Set(
  `on against upon targeting imposed placed levied slapped hitting to punish punishing aimed at the of for with intended
   designed toward towards crippling its his their own and tough new international economic hit busting list packages package relief
   action actions bill bills legislation law threat threats authorities campaign hammer waiver waivers
   regime regimes program programs programme programmes pressure war case case any all most some members member officials
   companies company firms banks bank exports export trade purchases sales buyers supplies people entities individuals businesses
   hundreds dozens more than other both state owned senior top former giant giants giant oil arms generals officials leaders leader who in chip chips semiconductors behind advanced sending shipments sale technology
   president chairman general ayatollah late former prime minister ministers senator senators lawmakers judges
   nato ally allies neighbor neighbour partner building builder operator owner
   two three four five six seven eight nine ten eleven twelve
   trading dealing doing buying anyone those foreign
   seriously severely badly gravely only hurt hurts harm harms harmed damage damages undermine undermines`
    .trim()
    .split(/\s+/),
);
/** "sanctions seriously hurt China's interests": between the word and who is hurt. */
export const HARM = /^ (?:[\p{Ll}]+ )?(?:hurts?|harm(?:s|ed)?|damages?|undermines?) $/u;
/** "America's longtime adversary": right after a country, somebody else. */
export const RIVAL_OF =
  /^['’]s (?:[\w-]+ ){0,2}(?:adversar(?:y|ies)|rivals?|foes?|enem(?:y|ies)|neighbou?rs?|opponents?)\b/;
/** What may stand between a target and the sanctions word that it qualifies: "Russian oil embargo". */
export const TARGET_TRAILS: ReadonlySet<string> = new Set(
  'oil gas coal diesel crude arms weapons trade price export import seafood food chip technology travel visa energy uranium diamond gold fuel content'.split(
    ' ',
  ),
);

/** "Caesar Act sanctions": right after the name of an instrument, the noun that is a part of what is said. */
export const OF_NAMED =
  /^(?:[- ]style)? (?:sanctions|penalties|restrictions|measures|designations?|waivers?)\b/;

/** Nouns that, after a sanctions word, are a part of what is said. */
export const WIDENING_WORDS = /^(?:relief|regimes?|packages?|waivers?|lists?|pressure)$/;

/** Measures that articles name without a sanctions word beside them. */
export const STANDALONE_MEASURE =
  /\b(?:embargo|blockade|price cap|oil cap|entity list|asset freeze|frozen assets|export (?:controls|curbs)|snapback|swift|arms ban|coal ban|oil ban|workers abroad|overseas workers)\b/;

/** Lists on which somebody stands. */
export const LIST_WORDS: ReadonlySet<string> = new Set(['blacklist', 'blacklists']);
/** "put Rusal on its blacklist", "hit Turkey with sanctions": between who is hit and the cue. */
export const HIT_WITH = /^(?:'s)? (?:[^,;:]+ )?(?:on|onto|to|from|off|with|under) (?:[^,;:]+ )?$/;

/** "to hit": right before who is hit with sanctions. */
export const HITS_WHOM = /\b(?:hit|hits|hitting|slap\w*|punish\w*|strik\w+|threaten\w*) (?:the )?$/;

/** "hit Russia's banks, oil companies and arms makers with restrictions": a list of what is hit. */
export const HIT_LIST = /^'s? [^;:]+ with (?:[^,;:]+ )?$/;
/** "oil bound for Syria in violation of United Nations sanctions": around the target. */
export const BOUND_FOR = {
  before: /\b(?:to|for|with) (?:the )?$/,
  after: /^ (?:[^,;:.]+ )?in (?:violation|breach|defiance) of (?:the )?(?:[\w.]+ ){0,4}$/,
};
/** "who is under U.S. sanctions": between who stands under them and the cue. */
export const UNDER =
  /\b(?:is|are|was|were|been|remains?|remained|himself|herself|who|which) (?:\w+ )?under (?:[\w.]+ ){0,4}$/;

/** "Turkey could face sanctions", "Iran, crippled by": between who is under them, or may be, and the word. */
export const FACES =
  /^,?(?: who| which)? (?:(?:has|had|have|is|are|was|were|been|be|may|might|could|would|will|can|to|still|also|again|long|now|already|[\p{Ll}]+ly) )*(?:fac(?:e|es|ed|ing)|escap\w+|avoid\w*|evad\w+|dodg\w+|risk\w*|suffer\w*|endur\w+|weather\w*|incur\w*|(?:hit|hurt|crippled|battered|squeezed|isolated|punished|constrained|choked|strangled|weakened|targeted|burdened) (?:hard )?by|(?:hit|threatened|slapped) with|subject to|struggl\w+ under|buckl\w+ under|labor\w* under|reel\w* from) (?:[\p{L}.'’-]+ ){0,4}$/u;

/** "Chinese officials and a security body face": after "Chinese", up to what its people are under. */
export const WHOSE_FACE =
  /^ (?:[\p{Ll}-]+ ){1,6}(?:(?:may|might|could|would|will|still|also|now) )*fac(?:e|es|ed|ing) (?:[\p{L}.'’-]+ ){0,4}$/u;

/** "gave up its weapons in return for": after a country, up to the sanctions that it gets rid of so. */
export const IN_RETURN_FOR = /^[^;:]* in (?:return|exchange) for (?:[\p{Ll}-]+ ){0,4}$/u;

/** "sanctions on two Turkish ministers": between the noun and the country. */
export const COUNTRY_OBJECT =
  /^ (?:on|against) (?:(?:the|some|several|senior|top|\d+|two|three|four|five|six|seven|eight|nine|ten|dozens of|a dozen) ){0,2}$/;

/** "designated it", "sanctioned the group": at the start of what a verb is done to. */
export const BACK_REFERENCE =
  /^(?:sanction|blacklist|designat|target|list)(?:ed|s|es|ing)? (?:it|the (?:group|movement|militia|mercenaries|company|firm|bank|organi[sz]ation))\b/;

/** What stands between sanctions and a country that is their reason, or that an aside is about. */
export const REASON_LEADS = /(?:\b(?:that|which|after|because)\b|, \w+ing\b)/;

/** "sanctions on the speaker", "on each other's ministers": somebody whom the article may leave unnamed. */
export const UNNAMED_OBJECT =
  /^ (?:on|against) each other\b|^ (?:on|against) (?:the |an? |two |three |some )?(?:u\.s\. )?(?:speaker|senators?|lawmakers?|judges?|prosecutors?|settlers?|visitors?|delegation)\b/;
/** "sanctions on Kosovo": a name that follows, which is no day. */
export const NAMED_OBJECT =
  /^ (?:on|against) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\b)\p{Lu}/u;

/** "alongside Iran and Syria": right before a country that is only compared or listed besides. */
export const BESIDES =
  /\b(?:alongside|unlike|besides|like|as well as|other than|in contrast to|compared with) (?:(?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?(?:,| and|, and) )*(?:the )?$/u;

/** "arms sales to": right before a country for whose sake others are hit. */
export const IS_SUPPLIED =
  /\b(?:(?:sales?|weapons|arms|aid|visits?|trips?|stops?|stopovers?) (?:to|in)|support for) $/;

/** What only goes with the sanctions: "bringing its list of goods for Russia to 1,402". */
export const ASIDE_LEADS = /, (?:bringing|adding|joining|following|citing|saying|accusing)\b/;

/** "an executive order that Trump signed on July 14": the order, month, day and year. */
export const ORDER_SIGNED_ON =
  /\b(executive order)\b[^.;:]{0,60}?\b(?:signed|issued)\b[^.;:]{0,25}?\bon (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(?:, (\d{4}))?/gi;

/** "violates Security Council resolutions": words by which resolutions are sanctions, and no appeals. */
export const RESOLUTIONS_BIND =
  /\b(?:violat|breach|flout|def(?:y|i)|ban(?:s|ned)?\b|bar(?:s|red)?\b|prohibit|forbid|outlaw|implement|enforc|uphold|sanction|contraven)/i;
/** Right before "resolutions". */
export const OF_THE_COUNCIL = /\b(?:Security Council|United Nations|U\.?N\.?)(?:'s)? (?:sanctions )?$/i;

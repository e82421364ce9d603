/** Words by which somebody imposes sanctions, answers them, or only speaks of them. */

/** Verbs by which an authority is said to act, between it and the sanctions. */
export const IMPOSES =
  /\b(?:impos\w+|reimpos\w+|restor\w+|bring(?:s|ing)? back|slapp\w+|lift\w*|eas(?:e|ed|es|ing)|tighten\w*|levied|levies|adopt\w*|announc\w+|threaten\w*|promis\w+|authori[sz]\w+|sanction\w*|blacklist\w*|renew\w*|extend\w*|waiv\w+|maintain\w*|keep\w*|kept|voted|approv\w+|add(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|expand\w*|placed?|plac(?:es|ing)|puts?|putting|unveil\w*|hits?|hitting|target\w*|drop\w*|remov\w+|end(?:s|ed|ing)?|suspend\w*|hold off|held off|withdr\w+|agreed|prepar\w+|consider\w*|widen\w*|sign(?:s|ed|ing)?|took|tak(?:e|es|ing)|has|have|had|unleash\w*|roll(?:s|ed)? out|back(?:s|ed)?|want(?:s|ed)?|seek(?:s|ing)?|sought)\b/;

/** Words that part who acts from sanctions of others: "Russia may respond to the sanctions". */
export const OF_OTHERS =
  /\b(?:in (?:response|reply|answer|retaliation) (?:to|for|against)|respon\w+ to|retaliat\w+ (?:for|against)|repl(?:y|ied) to|because of|despite|under|blam\w+|denounc\w+|condemn\w+|criticiz\w+|escap\w+|evad\w+|circumvent\w*|violat\w+|breach\w*|break(?:ing)?|def(?:y|ied)|suffer\w*|demand\w*|protest\w*|hurt by|hit by|complain\w*|dismiss\w*|hinted|immun\w+)\b/;

/** "the government also sanctioned": whose it is, the article has said before. */
export const GOVERNMENT_SUBJECT = /\b(?:the|its) (?:government|cabinet) (?:has |had |also |then )*$/i;

/** "it banned", after a sentence about a power. */
export const PRONOUN_SUBJECT = /(?:^|, |\band |\bthat )it (?:has |had |also |then )*$/i;

/** "Putin called more sanctions useless": right after who only speaks of them. */
export const SPEAKS_OF =
  /^ (?:has |had |also )?(?:call(?:ed|s)|sa(?:id|ys)|told|denounc\w+|reject\w+|criticiz\w+|warned|urged|opposed|opposes)\b/;

/** Words that part a noun from the authority before it. */
export const JOINING_WORDS =
  /^(?:with|on|to|for|against|of|by|from|in|over|under|and|or|that|which|who|has|have|had|is|are|was|were|will|would|the|a|an|its|their|his|her|as|but|into|out|off|after|before|said|says|faces?|faced)$/;

/** "sanctions that Washington imposed": after the authority. */
export const RELATIVE_VERB =
  /^ (?:has |had |have |had )?(?:imposed|placed|put|introduced|adopted|slapped|levied|announced|hit|keeps?|maintains?)\b/;

/** Of the sanctions words, those that may be a verb: "Trump also blacklisted". */
export const VERB_FORMS: ReadonlySet<string> = new Set([
  'sanctioned',
  'blacklisted',
  'sanctions',
  'blacklists',
  'sanction',
]);

/** "Russia's war economy" does nothing itself; "Trump's government" does. */
export const POSSESSIVE =
  /^'s? (?!(?:\w+ )?(?:government|administration|cabinet|order|decree|decision|law|team|party)\b)/;

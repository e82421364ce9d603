/** Words by which somebody imposes sanctions, answers them, or only speaks of them. */

/** Verbs by which an authority is said to act, between it and the sanctions. */
export const IMPOSES =
  /\b(?:impos\w+|reimpos\w+|restor\w+|bring(?:s|ing)? back|slapp\w+|lift\w*|eas(?:e|ed|es|ing)|tighten\w*|levied|levies|adopt\w*|announc\w+|threaten\w*|promis\w+|authori[sz]\w+|sanction\w*|blacklist\w*|renew\w*|extend\w*|waiv\w+|maintain\w*|keep\w*|kept|voted|approv\w+|add(?:s|ed|ing)?|appl(?:y|ies|ied|ying)|expand\w*|placed?|plac(?:es|ing)|puts?|putting|unveil\w*|hits?|hitting|target\w*|drop\w*|remov\w+|end(?:s|ed|ing)?|suspend\w*|hold off|held off|withdr\w+|agreed|prepar\w+|consider\w*|widen\w*|sign(?:s|ed|ing)?|agrees? (?:to|on)|took|tak(?:e|es|ing)|limited itself to|settled for|resorted to|unleash\w*|roll(?:s|ed)? out|back(?:s|ed)?|order(?:s|ed)|pass(?:es|ed|ing)?|issu(?:e|es|ed|ing)|(?:step|ramp|ratchet)\w* up|pursu\w+|(?:stiffen|toughen|strengthen)\w*|(?:follow|respond|answer|retaliat|hit back|struck back)\w*(?: \w+)? with|want(?:s|ed)?|seek(?:s|ing)?|sought)\b/;

/** "the U.S. has crippling": between whose they are and the sanctions. */
export const HAS_THEM =
  /^(?: \p{L}+ly)? (?:has|have|had) (?:(?:its|their|no|a|an|such|many|some|more|the) )?(?:[\p{L}-]+ ){0,3}$/u;
/** "would not hesitate to", "and its allies", "also": all that stands between who acts and a verb of sanctions. */
export const VERB_FOLLOWS =
  /^ (?:(?:government|administration|authorities|officials) )?(?:and (?:its |their |other )?(?:allies|partners|others) )?"?(?:(?:has|have|had|will|would|could|can|may|might|must|should|did|does|to|not|also|then|later|first|again|already|now|since|separately|reportedly|even|hesitate|move[ds]?|moving|seek|seeks|sought|want(?:s|ed)?|vow(?:s|ed)?|threaten(?:s|ed)?|plan(?:s|ned)?|decide[ds]?|agree[ds]?|\w+ly) )*$/;

/** "imposed the sanctions": all that stands between who did it and the noun. */
export const IMPOSES_THEM =
  /^ (?:has |had |have |first |also |then |later )*(?:impos|introduc|order|announc|adopt|decree|slapp|lift|eas|end|suspend|remov|extend)\w* (?:most of |some of |all )?(?:the |those |these |its |his |own |new )*$/;

/** Words that part who acts from sanctions of others: "Russia may respond to the sanctions". */
export const OF_OTHERS =
  /\b(?:in (?:response|reply|answer|retaliation) (?:to|for|against)|respon\w+ to|retaliat\w+ (?:for|against)|repl(?:y|ied) to|because of|despite|under|blam\w+|denounc\w+|condemn\w+|criticiz\w+|escap\w+|evad\w+|circumvent\w*|violat\w+|breach(?:es|ed|ing| of)|break(?:ing)?|def(?:y|ied)|suffer\w*|demand\w*|protest\w*|hurt by|hit by|complain\w*|dismiss\w*|hinted|immun\w+|over (?:its|their|his|her) (?:\w+ing|imposition)|(?:hit|threatened|slapped|targeted) with)\b/;

/** "Clinton announced that the big powers had agreed on": who tells of it, in lower case, is not who does it. */
export const TELLS_OF_OTHERS =
  /\b(?:announc|sa(?:id|y)|told|report|reveal)\w*(?: \w+)? that (?!(?:it|he|she|they|we|its|his|her|the (?:u\.s\.|united states|u\.k\.|eu|bloc|administration|government|treasury))\b)/;

/** "Russia and China in May vetoed", "Moscow has blocked": right after one of those who take a stand on what others want. */
export const TAKES_STAND =
  /^(?: and (?:the )?\p{Lu}\p{L}+)?(?: in [^,;:]{0,20}| on \p{L}+day| last \p{L}+)? (?:has |have |had |again |also |both )*(?:vetoed|blocked|abstained|resisted|proposed|watered down)\b/u;

/** "with Russia and China opposed": right after one who has a say in sanctions on another. */
export const IS_AGAINST_IT = /^(?:,? and (?:the )?\p{Lu}\p{L}+)? (?:opposed|objecting|abstaining)\b/u;

/** "Nikki Haley, the U.S. ambassador to the UN": before the cue, somebody who speaks of the Security Council's. */
export const UN_ENVOY = /\b(?:[Aa]mbassador|envoy|[Rr]epresentative) to the (?:U\.?N\b|United Nations)/;
/** "sanctions at the Security Council": right after the noun. */
export const AT_THE_COUNCIL = /^ (?:at|in) the (?:U\.?N\.? |United Nations )?Security Council\b/;

/** "China and Russia have blocked tougher action at the Security Council, including": before the cue. */
export const BLOCKED_THERE = /\b(?:blocked|resisted|watered down|vetoes)\b[^;:.]*\bSecurity Council\b/;
/** "Obama warned that": right after who speaks of sanctions that would be his own. */
export const WARNS_OF = /^ (?:has |had |also |again )*(?:warned|threatened|vowed|pledged|promised)\b/;

/** "Trump left early and said that": between who says something of sanctions and the word. */
export const SAYS_OF_THEM =
  /^(?! and (?:the )?\p{Lu})[^;:"“”]*\b(?:said|says|told [^,;:]+|argued|warned|insisted)(?: that)? (?:[\p{Ll}]+ ){0,2}$/u;
/** "He had set a deadline": at the start of a sentence. */
export const HE_BEGINS = /^(?:He|She) /;

/** `," said`: between what is quoted and who says it. */
export const ENDS_QUOTE =
  /[,.?!]" (?:said|says|told|wrote|according to|\p{Lu}[^,;:"]{2,40} (?:said|says|told|wrote))\b/u;
/** "Lavrov described the outcome, and William Hague told reporters that": between somebody and sanctions of which another speaks. */
export const OTHER_SPEAKS =
  /, (?:and|but|while) (?:the )?(?:\p{Lu}[^\s,;:]* )+(?:said|says|told|added|warned|called)\b/u;

/** "the government also sanctioned": whose it is, the article has said before. */
export const GOVERNMENT_SUBJECT =
  /\b(?:the|its) (?:government|cabinet|foreign ministry) (?:has |had |also |then )*(?:(?:published|issued|released|drew up|put out) [^,;:]* )?$/i;

/** "the government also announced unilateral": before "sanctions". */
export const GOVERNMENT_IMPOSES =
  /\b(?:the|its) (?:government|cabinet|foreign ministry) (?:has |had |also |then )*(?:announced|imposed|adopted|introduced|unveiled|approved) (?:[\p{Ll}]+ ){0,2}$/iu;

/** "it banned", "they imposed", after a sentence about a power or several: right before a verb. */
export const PRONOUN_SUBJECT =
  /(?:^|, |\b(?:and|that|\w+day) )(it|they|(?:the two|both) (?:countries|nations|governments|allies|powers)) (?:has |have |had |also |then |already |since |later |now |separately |earlier |still |even )*$/i;

/** "Europeans fear that he will lift": whoever speaks, it is another who acts. */
export const HE_ACTS =
  /\b(?:he|she) (?:has |had |also |will |would |may |might |could |can )*(?:lift|eas|drop|remov|end|impos|reimpos|add|waiv|tighten)\w* (?:[^,;:]+ )?$/i;

/** "they have imposed", before a noun. */
export const PRONOUN_WITH_VERB =
  /(?:^|, |\b(?:and|that|\w+day) )(it|they|(?:the two|both) (?:countries|nations|governments|allies|powers)) (?:(?:has|have|had|also|then|already|since|later|separately|earlier|will|would|last|this|on|in) |(?:week|month|year|\w+day) )*(?:re)?(?:impose|place|put|slap|levie|adopt|announce|add|extend|lift|ease|renew)\w* (?:[^,;:]+ )?$/i;

/** "sanctions on Russia": whose name ends such words is acted upon, and does not act. */
export const ACTED_UPON =
  /\b(?:[Oo]n|upon|against|[Aa]t|[Ww]ith|from|[Ff]or|over|near|toward|(?:invasion|annexation|occupation|war|destabili[sz]ation|shelling|support|defen[cs]e|parts?|areas|east) of) (?:the |both |eastern |southern |northern |western )?(?:(?:\p{Lu}[\p{L}.]+ ){0,2}(?:President|Prime Minister|Foreign Minister|Chancellor|Premier) )?$/u;

/** "U.S.-led": right after who only leads or has written what others decide. */
export const IS_LED = /^-(?:led|drafted|backed|sponsored|brokered|proposed)\b/;
/** "Russian officials", "Chinese customs": right after an adjective, those who may act for their country. */
export const ITS_MEN =
  /^ (?:[\p{Ll}]+ ){0,2}?(?:governments?|authorit(?:y|ies)|officials?|leaders?(?:hip)?|lawmakers?|parliament|ministr(?:y|ies)|minister|president|premier|state|side|regulators?|customs|agenc(?:y|ies)|diplomats?|cabinet|court|\p{Lu})/u;

/** "content in China, which has faced": between where something is restricted and the restrictions. */
export const FACED_THERE = /^, (?:which|who) (?:has |have |had )?faced (?:[\p{Ll}]+ )?$/u;

/** "announced in": right before a place where something is done. */
export const IS_WHERE = /\b(?:in|at|near|from|outside) (?:the )?$/;

/** "army officers in Russia": right before a place, where nobody acts. */
export const IN_PLACE = /\b(?:in|into|inside) (?:eastern |southern |northern |western )?$/;

/** "will be coordinated with Britain, Canada and the United States": up to those who do the like. */
export const COORDINATED_WITH = /\bco-?ordinat\w+ with [^;:.]*$/i;
/** "in co-ordination with the EU, ": right before whom another does it with. */
export const ALONG_WITH = /\b(?:with|unlike|like|alongside|after|following) (?:the )?$/i;
/** "was pulled by France", "opposed by Hungary": between sanctions and who only speaks of them, helps them or breaks them. */
export const BY_ANOTHER_VERB =
  /\b(?:pulled|triggered|invoked|sought|urged|demanded|requested|proposed|oppos\w+|criticiz\w+|condemn\w+|denounc\w+|reject\w+|welcom\w+|back(?:ed|ing)|support(?:ed|ing)|veto\w+|block(?:ed|ing)|evad\w+|violat\w+|broken|ignored|hit|hurt|cited|used|led|described|seen|viewed)(?: \w+ly)? $/i;

/** "will copy the EU penalties", "joined European sanctions": whose subject then has sanctions of its own. */
export const COPIES =
  /\b(?:cop(?:y|ies|ied)|match(?:es|ed|ing)?|mirror(?:s|ed|ing)?|join(?:s|ed|ing)?(?: in)?|follow(?:s|ed|ing)?|align(?:s|ed|ing)?(?: itself)? with|adopt(?:s|ed|ing)?|tak(?:e|es|ing) over|took over|replicat(?:e|es|ed|ing)) (?:all (?:of )?)?(?:the )?$/i;

/** "Turkey never joined": up to the sanctions of others, that somebody has none of them. */
export const COPIES_NONE =
  /(?:\b(?:never|not|yet to|without|(?:refus|declin|fail|resist)\w+ (?:to)?)|n['’]t) ?(?:\w+ )?(?:all (?:of )?)?(?:the )?$/i;

/** "Canada joined the U.S. and Britain in": up to what they do together, of whom the first is the sentence's subject. */
export const JOINS_OTHERS_IN =
  /\b(?:join(?:ed|s|ing)?|follow(?:ed|s|ing)?) [^;:]*\bin (?:\w+ly )?(?:(?:re)?impos|slapp|adopt|plac|announc|lift|eas)?(?:ing )?(?:[\w-]+ (?:round of )?)?$/i;

/** "Putin called more sanctions useless": right after who only speaks of them. */
export const SPEAKS_OF =
  /^ (?:has |had |also )?(?:call(?:ed|s)|sa(?:id|ys)|told|denounc\w+|reject\w+|criticiz\w+|warned|urged|opposed|opposes)\b/;

/** "Kremlin spokesman Dmitry Peskov said": the same after whom the speaker works for. */
export const SPOKESMAN_SPEAKS =
  /^(?:'s)? (?:[\p{L}-]+ ){1,4}?(?:\p{Lu}[\p{L}'-]+ ){1,3}(?:has |had |also )?(?:call(?:ed|s)|sa(?:id|ys)|told|denounced|rejected|criticized|warned|urged)\b/u;

/** "Russia and China maintain that": the same after the first of several. */
export const COUNTRIES_SPEAK =
  /^(?:(?:,|,? and) (?:the )?\p{Lu}[\p{L}.]+)+(?: -|,)? (?:say|said|maintain(?:ed)?|argue[ds]?|insist(?:ed)?|warn(?:ed)?|believe[ds]?) /u;

/** Words that part a noun from the authority before it. */
export const JOINING_WORDS =
  /^(?:with|on|to|for|against|of|by|from|in|over|under|and|or|that|which|who|has|have|had|is|are|was|were|will|would|the|a|an|its|their|his|her|as|but|into|out|off|after|before|said|says|faces?|faced)$/;

/** "said a commodities analyst in London": before a city that only says where somebody works. */
export const WHERE_EXPERTS_SIT =
  /\b(?:analyst|economist|strategist|fellow|professor|lecturer|historian|researcher|consultant|adviser|lawyer|partner|trader|broker|head|director|expert|specialist|university|institute|think tank)\b[^;"]{0,60}\b(?:in|at|near|based in) $/i;

/** "a U.S. decision to blacklist": between whose it is and the cue. */
export const DECIDES_TO =
  /^(?:'s)? (?:[\w-]+ )?(?:decision|move|order|plan|vote|bill|law|threat|effort|push|step|pledge|promise|offer|proposal)s? (?:[^,;:.]{0,15} )?to (?:(?:hit|slap|punish) [^,;:.]{2,40} with )?(?:[\w-]+ ){0,3}$/;

/** "travel bans and asset freezes in": between a ban and where it holds. */
export const IN_WHOSE = /^(?: and (?:asset freezes|travel bans|visa bans))? in (?:the )?$/;

/** "sanctions that Washington imposed": after the authority. */
export const RELATIVE_VERB =
  /^ (?:has |had |have |had )?(?:imposed|placed|put|introduced|adopted|slapped|levied|announced|hit|keeps?|maintains?|widened|expanded|extended|tightened|renewed|eased|lifted|waived)\b/;

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
  /^'s? (?!(?:\w+ )?(?:government|administration|ministry|cabinet|order|decree|decision|law|team|party)\b)/;

/** "China's officials faced tough": between an authority and an act that it undergoes. */
export const FACES_ACT = /\bfac(?:e|es|ed|ing) (?:\S+ ){0,3}$/;

/** "Rubio has been barred": between whom an act is done to and its verb. */
export const IS_DONE_TO =
  /^(?:, who)? (?:has |have |had )?(?:is|are|was|were|been|be) (?:\w+ )?$|^ (?:\w+ )?(?:officials|lawmakers|politicians|citizens|executives|companies|firms)(?: and \w+)? $/;

/** "retaliated with a travel ban": before the cue, an answer of whoever is named before it. */
export const ANSWERS_WITH =
  /\b(?:retaliat|respond|answer|hit back|struck back|strik\w+ back|hitting back|repl(?:y|ied))\w*(?: [^;:.]+)? (?:with|by) [^;:.]*$/i;

/** "lifted sanctions on two ministers": before the cue, an end of what has stood. */
export const ENDS =
  /\b(?:lift|remov|drop|end|scrap|rescind|revok|withdr)\w* (?:all |most |some |its |their |the |those |his |economic |u\.s\. |eu |un |european |american )*$/i;

/** "the embargo on Mali was lifted": after the noun. */
export const WAS_ENDED =
  /^(?: (?:on|against) [^,;:.]{1,40})? (?:was|were|has been|have been|had been) (?:\w+ )?(?:lifted|ended|removed|dropped|scrapped|withdrawn|rescinded)\b/;

/** "and threatens sanctions": before the cue, those to come, on somebody who is no usual target. */
export const THREATENS =
  /\b(?:threat\w+|warn\w*|consider\w*|weigh\w*|prepar\w+|fac(?:e|es|ing)|risk\w*)(?: [^;:.,]+)? $/i;

/** "the sanctions", "those sanctions": right before a noun that refers back. */
export const DEFINITE = /\b(?:the|those|these|such) $/i;

/** "The new sanctions": what a sentence begins with that goes on about them. */
export const OPENS_WITH_NEW = /^(?:The|These|Those) (?:new|latest|fresh|additional|further|tougher) $/;

/** "hit Russia's banks with restrictions": before the noun. */
export const HITS_WITH = /\b(?:hit|hits|hitting|slapp\w+|slaps?|punish\w*) [^;:.]+ with (?:\w+ ){0,2}$/i;

/** Between who imposes them alone and the cue; whoever only wants or suffers sanctions does not. */
export const IMPOSES_ITSELF =
  /\b(?:(?:re)?impos(?:e|es|ed)|slapp\w+|slaps|introduc(?:e|es|ed)|froze|freezes|bans?|banned|barred|bars|blacklist(?:s|ed)?|halted|joined|joins|join|(?:announced|adopted|put|puts)(?! that\b))\b/;

/** "Putin may ban", "Germany has halted": all that stands between a subject and its verb. */
export const ACTS_RIGHT_AFTER =
  /^ (?:has |had |have |may |might |could |will |would |can |also |already |later |then )*$/;

/** What parts a subject from a verb of another, or denies it: "Russia, which faces sanctions", "has not joined". */
export const OF_ANOTHER_CLAUSE =
  /n't\b|\b(?:not|never|refus\w+|declin\w+|that|which|who|whose|after|because|as|when|while|since|until|if|under|by|from)\b|[;:"]/;

/** "Guinea avoided further penalties", "Japan has held back from sanctions": before the noun, that there are none. */
export const AVOIDS =
  /\b(?:(?:avoid|escap|avert|forestall|spare|head(?:ed|ing)? off)\w* (?:any |all )?(?:further|new|more|additional|fresh|tougher)|(?:held|hold(?:s|ing)?) back from|sh(?:y|ied) away from) (?:\w+ ){0,2}$/;

/** "Israel's tight", "Venezuela's government to end its": between whose they are and the words that follow. */
export const OWNS =
  /^['’]s (?:[\p{Ll}]+ ){0,2}$|^(?:['’]s \w+)? (?:has |to )?(?:\w+ )?(?:end|lift|ease|keep|kept|impos|maintain)\w* its (?:own )?(?:\w+ )?$/u;
/** Words for what a country does to others; "Iran's sanctions" may be those on it. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  'restrictions',
  'restriction',
  'curbs',
  'ban',
  'bans',
  'blockade',
  'embargo',
]);

/** "with sanctions of its own": after the noun. */
export const OF_ITS_OWN = /^ of (?:its|their|his|her) own\b/;

/** "barred American banks from buying": the whole of an act that keeps somebody from dealings. */
export const FORBIDS_DEALINGS =
  /\bfrom (?:\w+ )?(?:buying|selling|trading|dealing|doing|investing|raising|supplying|transacting)$/i;

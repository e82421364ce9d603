/**
 * Measures told as acts, without a noun of sanctions: "froze the assets", "cut the banks out of SWIFT", "barred from entering".
 * The patterns run over a sentence in lower case.
 */

/** A few words of any kind, as between a verb and what it is done to. */
const UP_TO_8 = String.raw`(?:(?:u\.(?:s|n|k)\.|[^\s.;:!?]+)\s+){0,8}?`;
const PROHIBIT = String.raw`(?:bann?(?:ed|ing|s)?|barr?(?:ed|ing|s)?|block(?:ed|ing|s)?|prohibit(?:ed|ing|s)?|outlaw(?:ed|s)?|halt(?:ed|s)?|forb(?:id|ids|ade|idden)|cut(?:s|ting)?|shut(?:s|ting)?|remov(?:e|es|ed|ing)|kick(?:ed|s)?|exclud(?:e|es|ed|ing)|expel(?:led|s)?|eject(?:ed|s)?|lock(?:ed|s)?|disconnect(?:ed|s)?)`;

export interface ActPattern {
  pattern: RegExp;
  /** Whose it is, unless the sentence says. */
  usually?: string;
  /** A name of the measure, which an article uses again without saying on whom. */
  isNamed?: boolean;
}

export const ACTS: readonly ActPattern[] = [
  // "capped the price at $60 a barrel"
  { pattern: /\bcap(?:s|ped|ping)? the price of (?:\S+ ){0,2}(?:crude|oil)\b|\b(?:russian )?(?:oil|crude)(?: price)? cap\b|\bprice cap on (?:\S+ ){0,2}(?:crude|oil|fuels?|diesel)\b|\$60(?:[ -]a[ -]barrel)? (?:price )?(?:cap|limit|ceiling)\b|\b(?:cap|limit|ceiling) of \$\d\S* a barrel\b|\bcap on russian (?:crude|oil|diesel|fuels?)\b|\bprice cap\b|\blower(?:ing|ed)? (?:the )?cap\b/g, usually: 'G7', isNamed: true },
  // "froze assets", "blocked the property of", "assets were frozen"
  {
    pattern: new RegExp(
      String.raw`\b(?:froze|frozen|freez(?:e|es|ing)|block(?:ed|ing|s)?|immobili[sz](?:e|es|ed|ing)) ${UP_TO_8}(?:assets|funds|reserves|accounts|property|properties)\b`,
      'g',
    ),
  },
  { pattern: /\b(?:assets|funds|reserves|accounts) (?:\S+ ){0,3}frozen\b|\basset freezes?\b|\bfreeze on (?:\S+ ){0,5}(?:assets|funds)\b/g },
  // "barred from entering", "banned travel", "visa bans"
  { pattern: new RegExp(String.raw`\b${PROHIBIT} ${UP_TO_8}(?:from )?(?:entering|entry|visiting|travel)\b`, 'g') },
  // "barred from China": the authority is the country that stays closed
  { pattern: /\b(?:barred|banned|blacklisted)(?= from (?:mainland )?(?:china|russia|the united states|the u\.s\.|the european union)(?! \p{L}+ing\b))/gu },
  { pattern: /\b(?:visa|travel|entry) bans?\b|\bvisa restrictions\b/g, isNamed: true },
  { pattern: /\b(?:oil|coal|crude|diesel|seafood|uranium|textile|food|chip) (?:ban|bans|curbs)\b/g, isNamed: true },
  { pattern: /\b(?:arms|weapons) (?:ban|bans|curbs)\b|\bban on (?:\S+ )?(?:arms|weapons)\b/g, usually: 'UN', isNamed: true },
  // "cut off from SWIFT", "a SWIFT ban"
  { pattern: new RegExp(String.raw`\b${PROHIBIT} ${UP_TO_8}(?:of |from )(?:the )?(?:\S+ ){0,3}?swift\b|\bswift ban\b`, 'g'), usually: 'EU', isNamed: true },
  { pattern: new RegExp(String.raw`\b${PROHIBIT} ${UP_TO_8}(?:of|from|off) the (?:dollar|u\.s\. financial system|american financial system)\b`, 'g'), usually: 'US' },
  // "on the Entity List"
  { pattern: /\bentity list\b|\b(?:trade|export) blacklists?\b/g, usually: 'US', isNamed: true },
  { pattern: /\bexport (?:controls|curbs|restrictions|ban)\b|\bimport ban\b/g, isNamed: true },
  // "banned imports of Russian oil", "banned Russian coal", "cap oil shipments"
  {
    pattern: new RegExp(
      String.raw`\b(?:bann?(?:ed|ing|s)?|prohibit(?:ed|ing|s)?|outlaw(?:ed|s)?|halt(?:ed|s)?|suspend(?:ed|s)?|forb(?:id|ids|ade|idden)|block(?:ed|s)?|restrict(?:ed|s)?|limit(?:ed|s)?|cap(?:s|ped)?) ${UP_TO_8}(?:imports?|exports?|shipments?|sales|purchases|deliveries|trade|oil|crude|coal|gas|diesel|gold|diamonds|seafood|steel|uranium(?! enrichment| conversion| mining)|bonds|arms|weapons|chips)\b`,
      'g',
    ),
  },
  // "barred Russian oil"
  { pattern: /\bbarr(?:ed|ing) (?:\S+ ){0,2}?(?:oil|crude|coal|gas|diesel)\b/g },
  { pattern: /\bban on (?:\S+ ){0,4}?(?:imports?|exports?|shipments?|sales|purchases|deliveries|oil|crude|coal|diesel|gold|diamonds|seafood|arms|weapons|selling|buying)\b/g },
  {
    pattern: new RegExp(
      String.raw`\b${PROHIBIT} ${UP_TO_8}(?:from )?(?:buying|selling|doing business|trading|dealing|dealings|transactions|supplying|investing|raising)\b`,
      'g',
    ),
  },
  // "designated", of people and companies
  { pattern: /\bdesignat(?:ed|es|ing)\b|\bdelist(?:ed|s|ing)?\b/g },
  { pattern: /\bmaximum[- ]pressure\b/g, usually: 'US' },
  // "signed an executive order on the Venezuelan gold trade"
  { pattern: /\bexecutive orders?\b/g, usually: 'US' },
]; // prettier-ignore

/** Said of what is done, once the article speaks of sanctions: "U.S., EU punish Russian officials". */
export const PUNISHES =
  /\b(?:punish(?:es|ed|ing)?|penali[sz](?:es?|ed|ing)|target(?:s|ed)|hits?|act(?:s|ed) against)\b/g;
/** Of these, what sanctions alone do to companies and people, and arms to countries. */
export const HITS = /^(?:target|hit|act)/;
/** "penalized senior officials", "acted against the same pair": right after the verb, where sanctions were just spoken of. */
export const ON_UNNAMED =
  /^ (?:\S+ ){0,3}?(?:officials|executives|officers|companies|firms|banks|individuals|entities|pair)\b/;

/** Verbs that, with the words of a measure, tell of the measure: "barred American banks from buying ruble bonds". */
export const PROHIBITS =
  /\b(?:bann(?:ed|ing)|bans?|barr(?:ed|ing)|bars?|prohibit(?:ed|ing|s)?|forb(?:id|ids|ade|idden)|outlaw(?:ed|s)?|halt(?:ed|s)?|block(?:ed|s)?|restrict(?:ed|ing|s)?|limit(?:ed|ing|s)?|cap(?:ped|s)?|repatriate|expel)\b/g;

/** One of these begins a word in whatever the patterns above find: a text without them holds no act, and most hold none. */
export const ACT_STEMS =
  /\b(?:cap(?!it|t|ab)|limit|ceiling|froze|freez|block|immobili|ban(?!k|d|g)|bar(?!rel|rier|g|on|a)|prohibit|outlaw|halt|forb|cut|shut|remov|kick|exclud|expel|eject|lock|disconnect|blacklist|restrict|curb|swift|entity list|control|suspend|designat|delist|maximum|executive|punish|penali|target|hits?\b|act(?:s|ed) against|repatriate)/i;

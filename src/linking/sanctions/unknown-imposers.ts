/** Whether the sentence says that somebody imposes these sanctions whose sanctions the dataset doesn't have. */
import type { CountryMention } from '../countries';
import { inBlock } from '../in-block';
import { AUTHORITY_OF, EU_MEMBERS } from '../lexicon/sanctions-authorities';
import { ANSWERS_WITH, IMPOSES_ITSELF, OF_ANOTHER_CLAUSE } from '../lexicon/sanctions-imposing';
import type { Cue } from './cue';
import type { Imposers } from './imposers';

/** "Minsk retaliated with a travel blacklist", "Taiwan and Singapore announced export controls". */
export function isOfUnknown(
  { block, sentence, start }: Cue,
  { attached, acting }: Imposers,
  countries: readonly CountryMention[],
): boolean {
  if (attached.length > 0 || acting.length > 0) return false;
  return inBlock(countries, block).some((mention) => {
    const isSubject =
      mention.form !== 'adjective' &&
      mention.start >= sentence.start &&
      mention.end <= start &&
      AUTHORITY_OF[mention.country] === undefined &&
      !EU_MEMBERS.has(mention.country) &&
      !/\b(?:on|against|of|in|with|to|for|from|by|at) (?:the )?$/.test(block.text.slice(0, mention.start));
    if (!isSubject) return false;
    const between = block.text.slice(mention.end, start);
    return ANSWERS_WITH.test(between) || (IMPOSES_ITSELF.test(between) && !OF_ANOTHER_CLAUSE.test(between));
  });
}

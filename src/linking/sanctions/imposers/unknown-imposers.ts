/** Whether the sentence says that somebody imposes these sanctions whose sanctions the dataset doesn't have. */
import type { CountryMention } from '../../countries';
import { inBlock } from '../../in-block';
import { ANSWERING, AUTHORITY_OF, EU_MEMBERS } from '../../lexicon/sanctions-authorities';
import {
  ACTS_RIGHT_AFTER,
  AVOIDS,
  ANSWERS_WITH,
  IMPOSES_ITSELF,
  OF_ANOTHER_CLAUSE,
  OF_ITS_OWN,
  OWNS,
  OWN_WORDS,
} from '../../lexicon/sanctions-imposing';
import type { AuthorityMention } from './authorities';
import type { Cue } from '../cues/cue';
import type { Imposers } from './imposers';

/** "Minsk retaliated with a travel blacklist", "Taiwan and Singapore announced export controls", "weighs sanctions of its own". */
export function isOfUnknown(
  cue: Cue,
  { attached, acting }: Imposers,
  countries: readonly CountryMention[],
  authorities: readonly AuthorityMention[],
): boolean {
  const { block, sentence, start, end, noun } = cue;
  if (attached.length > 0 || acting.length > 0) return false;
  if (AVOIDS.test(block.text.slice(sentence.start, start))) return true;
  if (OF_ITS_OWN.test(block.text.slice(end, sentence.end)) || isActOfOneAlone(cue, authorities)) return true;
  return inBlock(countries, block).some((mention) => {
    const isSubject =
      mention.form !== 'adjective' &&
      mention.start >= sentence.start &&
      mention.end <= start &&
      AUTHORITY_OF[mention.country] === undefined &&
      !EU_MEMBERS.has(mention.country) &&
      !/\b(?:on|against|of|in|with|to|for|from|by|at) (?:the )?$/.test(block.text.slice(0, mention.start));
    const between = block.text.slice(mention.end, start);
    // "Israel's tight restrictions", "Venezuela's government to end its embargo on aid"
    if (isSubject && noun !== undefined && OWN_WORDS.has(noun) && OWNS.test(between)) return true;
    if (!isSubject) return false;
    return ANSWERS_WITH.test(between) || (IMPOSES_ITSELF.test(between) && !OF_ANOTHER_CLAUSE.test(between));
  });
}

/** "Olaf Scholz halted", "Putin may ban": who does it imposes no sanctions of the bloc's, nor those on himself. */
function isActOfOneAlone(
  { block, start, noun, isNamed }: Cue,
  authorities: readonly AuthorityMention[],
): boolean {
  if (noun !== undefined || isNamed) return false;
  return inBlock(authorities, block).some(
    ({ end, authority, member }) =>
      end < start &&
      (member === true || ANSWERING.has(authority)) &&
      ACTS_RIGHT_AFTER.test(block.text.slice(end, start)),
  );
}

/** A cue with what its sentence says of it: whose the sanctions are, and on whom. */
import { sentenceBefore } from '../document';
import { ANSWER_NOUNS, COUNTER, HELD_IN } from '../lexicon/sanctions';
import { GOVERNMENT_IMPOSES, GOVERNMENT_SUBJECT, IMPOSES_THEM } from '../lexicon/sanctions-imposing';
import { ANSWERING } from '../lexicon/sanctions-authorities';
import type { Scene } from '../scene';
import { againstWhom, targetsHere, type Against } from './targets/against';
import { namedAfter } from './targets/attached-targets';
import type { AuthorityMention } from './imposers/authorities';
import type { Cue } from './cues/cue';
import { imposersOf, type Imposers } from './imposers/imposers';
import type { TargetMention } from './targets/target-mention';
import { regimesOn, stands } from './targets/targets';
import { textBefore } from '../text/before';

export interface ReadCue {
  cue: Cue;
  imposers: Imposers;
  against: Against;
}

/** Who is named as the target of a noun cannot be who imposes; who acts cannot be whom the act hits. */
export function readCue(
  cue: Cue,
  authorities: readonly AuthorityMention[],
  targets: readonly TargetMention[],
  scene: Scene,
): ReadCue {
  const here = targetsHere(cue, targets, scene).filter(
    ({ start }) =>
      start < cue.start || start > cue.end || !HELD_IN.test(cue.block.text.slice(cue.start, start)),
  );
  const after = cue.noun === undefined ? [] : namedAfter(cue, here);
  const hit = new Set(after.map(({ target }) => target));
  const isHit = ({ country }: AuthorityMention): boolean => country !== undefined && hit.has(country);
  const isIdle = (mention: AuthorityMention): boolean =>
    isHit(mention) || !canImpose(mention, cue, after.length > 0 ? after : here, after.length > 0, scene);
  const said = imposersOf(cue, authorities, isIdle);
  const imposers =
    said.attached.length || said.acting.length ? said : { ...said, ...ofGovernment(cue, authorities) };
  if (cue.noun !== undefined)
    return { cue, imposers, against: againstWhom(cue, imposers, here, after, targets) };
  const own = new Set([...imposers.attached, ...imposers.acting].map(({ country }) => country));
  const objects = namedAfter(
    cue,
    here.filter(({ target }) => !own.has(target)),
  );
  return { cue, imposers, against: againstWhom(cue, imposers, here, objects, targets) };
}

/** "The government also sanctioned": that of the first country which the article names. */
function ofGovernment(
  { block, sentence, start, noun, strength }: Cue,
  authorities: readonly AuthorityMention[],
): Partial<Imposers> {
  const lead = block.text.slice(sentence.start, start);
  const isVerb = noun === 'sanctioned' || noun === 'blacklisted' || strength === 'act' || strength === 'ban';
  if (!(isVerb ? GOVERNMENT_SUBJECT : GOVERNMENT_IMPOSES).test(lead)) return {};
  const named = authorities.filter(({ country, speaker }) => country !== undefined && !speaker);
  const before = sentenceBefore(block, sentence);
  const subject = named.find((mention) => mention.block === block && mention.start === before?.start);
  if (subject) return { acting: [subject] };
  const [first] = named;
  return first && first.block.index < block.index ? { acting: [first] } : {};
}

/** "counter-sanctions", "countermeasures": those of whoever was hit before. */
export function isAnswer({ block, noun, start }: Cue): boolean {
  return noun !== undefined && (ANSWER_NOUNS.has(noun) || COUNTER.test(textBefore(block.text, start)));
}

/** Russia, China and others are named as targets and speakers; they impose where somebody is named whom they have hit. */
function canImpose(
  { authority, to, form, start: at, end }: AuthorityMention,
  cue: Cue,
  here: readonly TargetMention[],
  isSaidOnWhom: boolean,
  { context, doc }: Scene,
): boolean {
  if (!ANSWERING.has(authority)) return true;
  const { noun, from, block, start } = cue;
  // "will have their assets in China frozen": who else could freeze them
  if (noun === undefined && at > start && HELD_IN.test(block.text.slice(start, at))) return true;
  // What they impose is called sanctions only with whom they hit, or as their own: "under Chinese sanctions", "Putin imposed the sanctions".
  const isOwn =
    (to === from && form === 'adjective') || (start > end && IMPOSES_THEM.test(block.text.slice(end, start)));
  if (noun?.startsWith('sanction') && !isSaidOnWhom && !isOwn && !isAnswer(cue)) return false;
  return here.some(({ target }) =>
    regimesOn(target, context).some((regime) => regime.authority === authority && stands(regime, doc.day)),
  );
}

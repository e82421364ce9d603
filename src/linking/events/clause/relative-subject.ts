/** Whose doing a relative clause tells: in "Fiona Hill, who was in Helsinki" it is hers. */
import type { PersonFacts } from '@/context/facts';
import { inBlock } from '../../in-block';
import type { Scene } from '../../scene';
import type { Trigger } from '../words/triggers';

const WHO = /, who (?:\p{L}+ ){0,2}$/u;
/** Characters between a name and its "who": room for an office. */
const APPOSITION = 60;

/** @returns whom "who" stands for; `others` for somebody unknown, nothing where there is no relative clause */
export function relativeSubject(
  { block, start, sentence }: Trigger,
  { persons }: Scene,
): PersonFacts | 'others' | undefined {
  const text = block.text.slice(sentence.start, start);
  const who = WHO.exec(text);
  if (!who) return undefined;
  const at = sentence.start + who.index;
  const last = inBlock(persons, block).findLast((one) => one.end <= at && one.start >= sentence.start);
  if (!last) return 'others';
  const between = block.text.slice(last.end, at);
  // Another name in between may be that of somebody nobody knows.
  const isOther =
    /(?<!\p{L})\p{Lu}\p{L}+ \p{Lu}/u.test(between) ||
    between.length > APPOSITION ||
    between.includes(' and ');
  return isOther ? 'others' : last.person;
}

/** What the finders of sightings share: the surroundings of a block, and the annotation of what was seen. */
import type { MeetingFacts } from '@/context/facts';
import type { Evidence } from '../../annotation';
import type { DocBlock } from '../../document';
import type { Draft, Scene } from '../../scene';
import type { TimeMention } from '../../time/find-times';
import type { Circumstance } from '../words/circumstances';
import type { PlaceMention } from '../words/find-places';
import type { Trigger } from '../words/triggers';

export interface Surroundings {
  scene: Scene;
  triggers: readonly Trigger[];
  /** Places in which something was. */
  sites: readonly PlaceMention[];
  times: readonly TimeMention[];
}

/** Characters from a word within which where or when it was belongs to it. */
export const REACH = 75;
const CONFIDENCE = 0.75;

export function isNoHint({ words }: Trigger): boolean {
  return words.part !== 'hint';
}

export function draftOfSighting(
  block: DocBlock,
  { start, end }: { start: number; end: number },
  meeting: MeetingFacts,
  { place, time }: Circumstance,
  { context }: Scene,
): Draft {
  const names = meeting.participants.slice(0, 2).flatMap((id) => context.person(id)?.name ?? []);
  const reading =
    time?.readings.find((one) => one.from <= meeting.to && meeting.from <= one.to) ?? time?.readings[0];
  const evidence: Evidence[] = [
    { by: 'participants', names },
    ...(time && reading ? [{ by: 'time' as const, words: time.words, ...reading }] : []),
    ...(place ? [{ by: 'place' as const, name: place.words }] : []),
  ];
  return {
    block: block.index,
    start,
    end,
    kind: 'meeting',
    entities: [{ kind: 'meeting', id: meeting.id }],
    evidence,
    confidence: CONFIDENCE,
  };
}

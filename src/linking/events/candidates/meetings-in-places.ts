/** "his meetings with Kim in Singapore, Hanoi and at Panmunjom": one in each place. */
import type { MeetingFacts } from '@/context/facts';
import { chooseMeetings } from './choose-meetings';
import type { EventQuery } from '../clause/event-query';
import { findCandidates } from './find-candidates';
import type { PlaceMention } from '../words/find-places';
import type { Scene } from '../../scene';
import type { Trigger } from '../words/triggers';

/** Characters after the word in which the first place stands. */
const REACH = 60;
const AND = /^(?:,|,? and|, then)(?: (?:in|at|on))? (?:the )?$/;

export interface MeetingInPlace {
  place: PlaceMention;
  meeting: MeetingFacts;
}

/** @returns the places and what took place there; none where the text lists fewer than two */
export function meetingsInPlaces(
  trigger: Trigger,
  query: EventQuery,
  places: readonly PlaceMention[],
  { context, doc }: Scene,
): MeetingInPlace[] {
  if (!trigger.words.plural || query.persons.length < 2) return [];
  return listAfter(trigger, places).flatMap((place) => {
    const there: EventQuery = { ...query, place, times: [], count: 1, latest: true, tense: 'past' };
    const choice = chooseMeetings(findCandidates(there, doc.day, context), there, doc.day);
    const [meeting, ...others] = choice?.meetings ?? [];
    return meeting && !others.length ? [{ place, meeting }] : [];
  });
}

function listAfter({ block, end, sentence }: Trigger, places: readonly PlaceMention[]): PlaceMention[] {
  const list: PlaceMention[] = [];
  for (const place of places) {
    if (place.start < end || place.end > sentence.end) continue;
    const between = block.text.slice(list.at(-1)?.end ?? end, place.start);
    if (list.length ? !AND.test(between) : between.length > REACH || !/ (?:in|at) (?:the )?$/.test(between))
      break;
    list.push(place);
  }
  return list.length > 1 ? list : [];
}

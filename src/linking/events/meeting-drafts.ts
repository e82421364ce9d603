/** Annotations of meetings before their words are cut: where they stand, and the evidence that decided them. */
import type { Context } from '@/context/context';
import type { MeetingFacts } from '@/context/facts';
import type { Evidence } from '../annotation';
import type { Draft, Scene } from '../scene';
import type { TimeMention } from '../time/find-times';
import { chooseMeetings } from './candidates/choose-meetings';
import type { EventQuery } from './clause/event-query';
import { findCandidates } from './candidates/find-candidates';
import { within } from './candidates/fits';
import { loneVisit } from './referring/lone-visit';
import { talksInPlace } from './referring/talks-in-place';
import type { MeetingInPlace } from './candidates/meetings-in-places';
import type { Trigger } from './words/triggers';

/** What a clause means, if the dataset has it. */
export function draftOfClause(
  trigger: Trigger,
  from: number,
  query: EventQuery,
  scene: Scene,
): Draft | undefined {
  const choice = chooseMeetings(findCandidates(query, scene.doc.day, scene.context), query, scene.doc.day);
  if (!choice) return undefined;
  return {
    block: trigger.block.index,
    start: trigger.block.words[from]!.start,
    end: endOf(trigger, query),
    kind: 'meeting',
    entities: choice.meetings.map((meeting) => ({ kind: 'meeting', id: meeting.id })),
    evidence: evidenceOf(trigger, query, choice.meetings, scene.context),
    confidence: choice.confidence,
  };
}

/** Of the meetings in several places each is told where its place is. */
export function draftInPlace(
  { place, meeting }: MeetingInPlace,
  trigger: Trigger,
  query: EventQuery,
  { context }: Scene,
): Draft {
  return {
    block: trigger.block.index,
    start: place.start,
    end: place.end,
    kind: 'meeting',
    entities: [{ kind: 'meeting', id: meeting.id }],
    evidence: evidenceOf(trigger, { ...query, times: [], place }, [meeting], context),
    confidence: 0.8,
  };
}

/** "Lavrov had visited in October" */
export function draftOfVisit(
  trigger: Trigger,
  from: number,
  query: EventQuery,
  scene: Scene,
): Draft | undefined {
  const meeting = loneVisit(trigger, query, scene);
  return (
    meeting && {
      block: trigger.block.index,
      start: trigger.block.words[from]!.start,
      end: trigger.end,
      kind: 'meeting',
      entities: [{ kind: 'meeting', id: meeting.id }],
      evidence: evidenceOf(trigger, query, [meeting], scene.context),
      confidence: 0.75,
    }
  );
}

/** "spoke at a summit in Papua New Guinea in November": who spoke there need not be among those we know of. */
export function draftOfSummit(
  trigger: Trigger,
  from: number,
  query: EventQuery,
  scene: Scene,
): Draft | undefined {
  if (query.is !== 'summit' || !query.place || query.times.length === 0 || query.persons.length === 0)
    return undefined;
  return draftOfClause(trigger, from, { ...query, persons: [], countries: [] }, scene);
}

/** "the talks in Lausanne" */
export function draftOfTalks(
  trigger: Trigger,
  from: number,
  query: EventQuery,
  scene: Scene,
): Draft | undefined {
  const meeting = talksInPlace(trigger, query, scene);
  return (
    meeting && {
      block: trigger.block.index,
      start: trigger.block.words[from]!.start,
      end: endOf(trigger, query),
      kind: 'meeting',
      entities: [{ kind: 'meeting', id: meeting.id }],
      evidence: evidenceOf(trigger, query, [meeting], scene.context),
      confidence: 0.7,
    }
  );
}

/** "summit in Vietnam": a place right after the trigger is part of what a reader asks about. */
function endOf({ block, end }: Trigger, { place }: EventQuery): number {
  const follows = place ? block.text.slice(end).indexOf(place.words) : -1;
  return place && follows > 0 && /^ (?:in|at) (?:the )?$/i.test(block.text.slice(end, end + follows))
    ? end + follows + place.words.length
    : end;
}

function evidenceOf(
  trigger: Trigger,
  query: EventQuery,
  meetings: readonly MeetingFacts[],
  context: Context,
): Evidence[] {
  const names = [
    ...query.persons.map((person) => person.name),
    ...query.countries.map((country) => context.nameOf(country)),
  ];
  const time = query.times
    .map((mention) => ({
      mention,
      reading: mention.readings.find((reading) => meetings.some((meeting) => within(reading, meeting))),
    }))
    .find((found) => found.reading);
  return [
    ...(names.length ? [{ by: 'participants' as const, names }] : []),
    ...(time ? [timeEvidence(time.mention, time.reading!)] : []),
    ...(query.place ? [{ by: 'place' as const, name: query.place.words }] : []),
    { by: 'kind' as const, words: trigger.block.text.slice(trigger.start, trigger.end) },
  ];
}

function timeEvidence(mention: TimeMention, reading: { from: string; to: string }): Evidence {
  return { by: 'time', words: mention.words, ...reading };
}

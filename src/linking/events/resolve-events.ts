/** Where "his last nuclear talks with Trump in February" becomes the Hanoi summit: triggers, clauses, candidates, choice. */
import type { Context } from '@/context/context';
import type { MeetingFacts } from '@/context/facts';
import type { Evidence } from '../annotation';
import type { DocBlock } from '../document';
import type { Draft, Scene } from '../scene';
import { findTimes, type TimeMention } from '../time/find-times';
import { chooseMeetings } from './choose-meetings';
import type { EventQuery } from './event-query';
import { findCandidates, within } from './find-candidates';
import { namedMeetings } from './named-meetings';
import { readClause } from './read-clause';
import { carryOver, EarlierEvents } from './earlier-events';
import { findTriggers, type Trigger } from './triggers';

/** The meetings that the article speaks of, by name or by description. */
export function resolveEvents(scene: Scene): Draft[] {
  const earlier = new EarlierEvents(scene.doc.day);
  const cities: ReadonlySet<string> = new Set(scene.context.cities);
  // The body says what the headline only hints at.
  const inOrder = [
    ...scene.doc.blocks.filter((block) => block.kind !== 'headline'),
    ...scene.doc.blocks.filter((block) => block.kind === 'headline'),
  ];
  return inOrder.flatMap((block) => resolveBlock(block, scene, cities, earlier));
}

function resolveBlock(
  block: DocBlock,
  scene: Scene,
  cities: ReadonlySet<string>,
  earlier: EarlierEvents,
): Draft[] {
  const times = findTimes(block, scene.doc.day);
  const named = namedMeetings(block, scene, times);
  const triggers = findTriggers(block).filter(
    (trigger) => !named.some((draft) => draft.start < trigger.end && trigger.start < draft.end),
  );
  const drafts: Draft[] = [];
  const keep = (draft: Draft): void => {
    drafts.push(draft);
    earlier.add(block, draft, scene.context);
  };
  let previous: { trigger: Trigger; query: EventQuery } | undefined;
  for (const trigger of triggers) {
    // In order of reading: "the meeting" refers to nothing that is only named later.
    while (named[0] && named[0].start < trigger.start) keep(named.shift()!);
    const { queries, from } = readClause({ scene, trigger, triggers, times, cities });
    const readings = queries.map((query) => carryOver(query, trigger, previous));
    const draft =
      firstResult(readings, (query) => resolveTrigger(trigger, from, query, scene)) ??
      firstResult(readings, (query) => earlier.resolve(trigger, from, query));
    if (draft) keep(draft);
    previous = { trigger, query: readings[0]! };
  }
  named.forEach(keep);
  return drafts;
}

function firstResult<T, R>(items: readonly T[], attempt: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = attempt(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

function resolveTrigger(trigger: Trigger, from: number, query: EventQuery, scene: Scene): Draft | undefined {
  const choice = chooseMeetings(findCandidates(query, scene.context), query, scene.doc.day);
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

/** "summit in Vietnam": a place right after the trigger is part of what a reader asks about. */
function endOf({ block, end }: Trigger, { place }: EventQuery): number {
  const follows = place ? block.text.slice(end).indexOf(place.words) : -1;
  return place && follows > 0 && /^ (?:in|at) $/.test(block.text.slice(end, end + follows))
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

/** Where "his last nuclear talks with Trump in February" becomes the Hanoi summit: triggers, clauses, candidates, choice. */
import type { PersonFacts } from '@/context/facts';
import type { DocBlock } from '../document';
import { inBlock } from '../in-block';
import type { Draft, Scene } from '../scene';
import { withoutCrowds } from '../text/crowds';
import { findTimes } from '../time/find-times';
import type { EventQuery } from './clause/event-query';
import { NOUNS_OF_HINTS } from '../lexicon/events';
import { sitesOf } from './words/circumstances';
import { findPlaces } from './words/find-places';
import { datelineEnd } from './words/dateline';
import { isDenied, isRanked } from './clause/denial';
import { isWithOthers } from './clause/object';
import { draftInPlace, draftOfClause, draftOfSummit, draftOfTalks, draftOfVisit } from './meeting-drafts';
import { meetingsInPlaces } from './candidates/meetings-in-places';
import { namedMeetings } from './named/named-meetings';
import { cameToo } from './sightings/came-too';
import { draftOfReported } from './referring/draft-of-reported';
import { readClause } from './clause/read-clause';
import { seenAt } from './sightings/seen-at';
import { seenInPassing } from './sightings/seen-in-passing';
import { isNoHint } from './sightings/sighting-drafts';
import { tenseOf } from './clause/tense';
import { timesOf } from './clause/times';
import { carryOver } from './clause/carry-over';
import { EarlierEvents } from './referring/earlier-events';
import { runsBack } from './referring/story-order';
import { roundOfSeries } from './named/round-of-series';
import { summitOfBody } from './named/summit-of-body';
import { findTriggers, type Trigger } from './words/triggers';
import { textBefore } from '../text/before';

/** The meetings that the article speaks of, by name or by description. */
export function resolveEvents(scene: Scene): Draft[] {
  const earlier = new EarlierEvents(scene);
  // The body says what the headline only hints at.
  const inOrder = [
    ...scene.doc.blocks.filter((block) => block.kind !== 'headline'),
    ...scene.doc.blocks.filter((block) => block.kind === 'headline'),
  ];
  return inOrder.flatMap((block) => resolveBlock(block, scene, earlier));
}

function resolveBlock(block: DocBlock, scene: Scene, earlier: EarlierEvents): Draft[] {
  const start = datelineEnd(block);
  const persons = inBlock(scene.persons, block);
  const times = findTimes(block, scene.doc.day).filter(
    // "ahead of May's trip"
    (time) => time.start >= start && !persons.some((one) => one.start <= time.start && time.end <= one.end),
  );
  const places = findPlaces(block, scene).filter((place) => place.start >= start);
  const named = namedMeetings(block, scene, { places, times });
  const triggers = withoutCrowds(findTriggers(block)).filter(
    (trigger) => !named.some((draft) => draft.start < trigger.end && trigger.start < draft.end),
  );
  const told = triggers.filter(isNoHint);
  const around = { scene, triggers, sites: sitesOf(block, places), times };
  const drafts: Draft[] = [];
  const keep = (draft: Draft): void => {
    drafts.push(draft);
    earlier.add(block, draft);
  };
  const seenUnlessTold = (trigger: Trigger, readings: readonly EventQuery[]): Draft | undefined => {
    if (readings[0]!.count !== 1) return undefined;
    const draft = seenAt(trigger, readings[0]!.tense, around, partnersOf(readings));
    return draft && !earlier.has(draft, trigger) ? draft : undefined;
  };
  const runsBackFrom = ({ entities }: Draft, trigger: Trigger, query: EventQuery): boolean => {
    const meetings = entities.flatMap(({ id }) => scene.context.meeting(id) ?? []);
    return meetings.some((meeting) => runsBack(meeting, earlier.lastIn(block), trigger, query));
  };
  let previous: { trigger: Trigger; query: EventQuery } | undefined;
  const tell = (trigger: Trigger): void => {
    const { queries, from } = readClause({ scene, trigger, triggers: told, times, places });
    const readings = queries.map((query) => carryOver(query, trigger, previous));
    if (isPartOfNamed(trigger, readings[0]!, drafts.concat(named), scene)) return;
    if (isDenied(trigger)) return;
    if (isWithOthers(trigger) && readings[0]!.persons.length < 2) {
      earlier.heard(trigger, readings[0]!, false);
      return;
    }
    if (isRanked(trigger) && readings[0]!.times.length === 0) return;
    const inPlaces = meetingsInPlaces(trigger, readings[0]!, places, scene);
    if (inPlaces.length > 1) {
      for (const one of inPlaces) keep(draftInPlace(one, trigger, readings[0]!, scene));
      return;
    }
    const ofClause =
      summitOfBody(trigger, scene, { places, times }) ??
      // "He has met Kim three times": whom else "he" may be would have a number of his own.
      firstResult(readings[0]!.count > 1 ? readings.slice(0, 1) : readings, (query) =>
        draftOfClause(trigger, from, query, scene),
      ) ??
      firstResult(readings, (query) => earlier.resolve(trigger, from, query)) ??
      seenUnlessTold(trigger, readings) ??
      draftOfVisit(trigger, from, readings[0]!, scene) ??
      draftOfSummit(trigger, from, readings[0]!, scene) ??
      draftOfTalks(trigger, from, readings[0]!, scene);
    const round = ofClause ? undefined : roundOfSeries(trigger, readings[0]!, scene, places);
    const draft =
      ofClause ??
      round ??
      (earlier.meansUnknown(trigger) ? undefined : draftOfReported(trigger, from, readings, scene));
    const takesBack = draft && runsBackFrom(draft, trigger, readings[0]!);
    // "the talks" after "the last round of talks" are the negotiations, not that round
    if (round) drafts.push(round);
    else if (draft && !takesBack) keep(draft);
    earlier.heard(trigger, readings[0]!, draft !== undefined);
    previous = { trigger, query: readings[0]! };
  };
  const hint = (trigger: Trigger): void => {
    const draft =
      trigger.words.is === 'sequel'
        ? cameToo(trigger, around, earlier.near(block))
        : seenAt(trigger, tenseOf(trigger, []), around);
    if (draft && !earlier.has(draft, trigger)) keep(draft);
    else if (!draft) {
      const back = earlier.resolve(
        trigger,
        trigger.from,
        referenceOf(trigger, timesOf(trigger, triggers, times)),
      );
      if (back) keep(back);
    }
  };
  // In order of reading: "the meeting" refers to nothing that is only named later.
  for (const sentence of block.sentences) {
    const here = triggers.filter((trigger) => trigger.sentence.start === sentence.start);
    const keepNamed = (end: number): void => {
      while (named[0] && named[0].start < end) keep(named.shift()!);
    };
    for (const trigger of here.filter(isNoHint)) {
      keepNamed(trigger.start);
      tell(trigger);
    }
    keepNamed(sentence.end);
    // what a sentence tells outright, its hints need not
    for (const trigger of here) if (!isNoHint(trigger)) hint(trigger);
    for (const draft of seenInPassing(block, sentence, around, drafts)) keep(draft);
  }
  named.forEach(keep);
  return drafts;
}

/** "welcomed Putin to the Tianjin summit": the summit's own name says it better. */
function isPartOfNamed(
  { block, sentence, words }: Trigger,
  { persons, times }: EventQuery,
  drafts: readonly Draft[],
  { context }: Scene,
): boolean {
  if (words.part !== 'verb' || times.length > 0 || persons.length === 0) return false;
  return drafts.some(
    (draft) =>
      draft.block === block.index &&
      draft.evidence[0]?.by === 'name' &&
      draft.start >= sentence.start &&
      draft.end <= sentence.end &&
      persons.every((person) =>
        draft.entities.some((entity) => context.meeting(entity.id)?.participants.includes(person.id)),
      ),
  );
}

/** "the dinner", "that conversation": a hint that can only refer back. */
function referenceOf({ block, from, words }: Trigger, times: EventQuery['times']): EventQuery {
  const definite = REFERRING.test(textBefore(block.text, block.words[from]!.start));
  return {
    is: words.is,
    persons: [],
    countries: [],
    times,
    count: 1,
    latest: false,
    previous: false,
    definite: definite && NOUNS_OF_HINTS.has(block.words[from]!.lower),
    inferred: false,
    hoped: false,
    orphaned: false,
    told: false,
    hosted: false,
  };
}

const REFERRING = /\b(?:the|that|this|their) $/i;

/** Who takes part however a clause is read. */
function partnersOf(queries: readonly EventQuery[]): PersonFacts[] {
  const [first, ...others] = queries;
  return (first?.persons ?? []).filter((person) => others.every((query) => query.persons.includes(person)));
}

function firstResult<T, R>(items: readonly T[], attempt: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const result = attempt(item);
    if (result !== undefined) return result;
  }
  return undefined;
}

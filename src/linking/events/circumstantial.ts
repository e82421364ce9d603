/** Events that only who, where and when give away: "dined in Buenos Aires", "was in Kyiv on Monday", "and in Hanoi in February". */
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import type { Evidence } from '../annotation';
import type { DocBlock } from '../document';
import { REPORTING_WORDS } from '../lexicon/events';
import type { Draft, Scene } from '../scene';
import type { TimeMention } from '../time/find-times';
import { circumstancesOf, type Circumstance } from './circumstances';
import { timesOf } from './clause-times';
import type { PlaceMention } from './find-places';
import { objectOf } from './clause-object';
import { isDenied } from './denial';
import { meetingSeen, type Sighting } from './sightings';
import type { Trigger } from './triggers';
import { companiesOf } from './who-was-there';

interface Surroundings {
  scene: Scene;
  triggers: readonly Trigger[];
  places: readonly PlaceMention[];
  times: readonly TimeMention[];
}

/** Characters between a word that hints at an event and where or when it was. */
const REACH = 75;
/** Characters before a place and time in which a verb of reporting makes them those of the report. */
const REPORT_REACH = 32;
/** Characters around a hint in which its company is named. */
const COMPANY_REACH = 120;
/** "Saturday", "in June", "2007"; "this year" is too wide. */
const NAMED_TIME = /\d|\p{Lu}|day$|week|month|yesterday/u;
/** Characters within which both are one phrase to the eye. */
const NEARBY = 30;
const CONFIDENCE = 0.75;

/** What a trigger means whose clause alone didn't say it. */
export function seenAt(
  trigger: Trigger,
  tense: Sighting['tense'],
  around: Surroundings,
  partners: readonly PersonFacts[] = [],
): Draft | undefined {
  const { block, sentence, words } = trigger;
  const object = objectOf(trigger, around.scene);
  if (isDenied(trigger) || object === 'others') return undefined;
  const required = [...partners, ...(object ? [object] : [])];
  const times = timesOf(trigger, around.triggers.filter(isNoHint), around.times);
  const near = circumstancesOf(block, sentence, around.places, times)
    .filter((one) => distance(one, trigger) <= REACH && !isBeyond(one, trigger, around.triggers))
    .sort((a, b) => weight(b) - weight(a) || distance(a, trigger) - distance(b, trigger));
  const strength = words.part === 'hint' ? 'hint' : 'told';
  const companies = near.length
    ? companiesOf(around.scene, block, strength === 'hint' ? clauseOf(trigger) : sentence)
    : [];
  for (const circumstance of near) {
    // A time elsewhere in the sentence would contradict what a place alone tells.
    if (!circumstance.time && times.length > 0) continue;
    const meeting = firstSeen({ is: words.is, strength, required, circumstance, ...(tense && { tense }) }, companies, around.scene); // prettier-ignore
    // A reader asks at the place, where the word stands far from it.
    const anchor = words.part === 'hint' && circumstance.place && distance(circumstance, trigger) > NEARBY ? circumstance : trigger; // prettier-ignore
    if (meeting) return draftOf(block, anchor, meeting, circumstance, around.scene);
  }
  return undefined;
}

/** A hint means whom its own clause names, not whom a long sentence comes to in the end. */
function clauseOf({ start, end, sentence }: Trigger): Trigger['sentence'] {
  return {
    start: Math.max(sentence.start, start - COMPANY_REACH),
    end: Math.min(sentence.end, end + COMPANY_REACH),
  };
}

/** What a sentence tells with a place and a time, without any word for a meeting. */
export function seenInPassing(block: DocBlock, around: Surroundings, drafts: readonly Draft[]): Draft[] {
  return block.sentences.flatMap((sentence) => {
    const circumstances = circumstancesOf(block, sentence, around.places, around.times);
    const named = companiesOf(around.scene, block, sentence)[0] ?? [];
    if (named.length < 2) return [];
    return circumstances.flatMap((circumstance, i) => {
      if (!circumstance.time || isOfReport(block, circumstance) || !NAMED_TIME.test(circumstance.time.words))
        return [];
      const inherited = inheritPlace(block, circumstance, circumstances.slice(0, i));
      const meeting = meetingSeen({ is: 'presence', strength: carriesOn(block, circumstance, sentence, drafts) ? 'elliptical' : 'bare', persons: named, required: [], circumstance: inherited }, around.scene.context, around.scene.doc.day); // prettier-ignore
      if (
        !meeting ||
        isOfVerb(circumstance, meeting, sentence, around) ||
        isTold(
          meeting,
          circumstance,
          sentence,
          drafts.filter((draft) => draft.block === block.index),
        )
      )
        return [];
      return [draftOf(block, circumstance, meeting, inherited, around.scene)];
    });
  });
}

function firstSeen(
  sighting: Omit<Sighting, 'persons'>,
  companies: readonly PersonFacts[][],
  { context, doc }: Scene,
): MeetingFacts | undefined {
  for (const persons of companies) {
    const everybody = [...new Set([...persons, ...sighting.required])];
    const meeting = meetingSeen({ ...sighting, persons: everybody }, context, doc.day);
    if (meeting) return meeting;
  }
  return undefined;
}

/** Another event's word stands between. */
function isBeyond(one: Circumstance, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  return triggers.some((other) =>
    one.start >= trigger.end
      ? other.start >= trigger.end && other.end <= one.start
      : other.end <= trigger.start && other.start >= one.end,
  );
}

function isNoHint({ words }: Trigger): boolean {
  return words.part !== 'hint';
}

/** A place with a time says more than either. */
function weight({ place, time }: Circumstance): number {
  return place && time ? 1 : 0;
}

function distance(one: { start: number; end: number }, trigger: Trigger): number {
  return Math.max(0, one.start - trigger.end, trigger.start - one.end);
}

/** "met Blinken in Washington on Tuesday": that meeting's, whether we know it or not. */
function isOfVerb(
  { start }: Circumstance,
  meeting: MeetingFacts,
  sentence: Trigger['sentence'],
  { scene, triggers }: Surroundings,
): boolean {
  const verb = triggers.findLast(
    (trigger) => isNoHint(trigger) && trigger.start >= sentence.start && trigger.end <= start,
  );
  if (verb?.words.part !== 'verb' || verb.words.is === 'visit' || start - verb.end > REACH) return false;
  const object = objectOf(verb, scene);
  const goesOn = /,? and\b/.test(verb.block.text.slice(verb.end, start));
  return (
    object === 'others' || (object !== undefined && !goesOn && !meeting.participants.includes(object.id))
  );
}

/** "told reporters in London on Friday" */
function isOfReport(block: DocBlock, { start }: Circumstance): boolean {
  const before = block.text.slice(Math.max(0, start - REPORT_REACH), start).toLowerCase();
  return (before.match(/\p{L}+/gu) ?? []).some((word) => REPORTING_WORDS.has(word));
}

/** "hosted one in Pyongyang in 2000 and another in 2007" */
function inheritPlace(
  block: DocBlock,
  circumstance: Circumstance,
  earlier: readonly Circumstance[],
): Circumstance {
  const last = earlier.at(-1);
  if (circumstance.place || !last?.place || !last.time) return circumstance;
  const between = block.text.slice(last.end, circumstance.start);
  return /^,? and\b/.test(between) && !/[;:]/.test(between)
    ? { ...circumstance, place: last.place }
    : circumstance;
}

/** "held summits with one in 2000 and with another in 2007" */
function carriesOn(
  block: DocBlock,
  { start }: Circumstance,
  sentence: Trigger['sentence'],
  drafts: readonly Draft[],
): boolean {
  return drafts.some(
    (draft) =>
      draft.block === block.index &&
      draft.start >= sentence.start &&
      draft.end < start &&
      AND_WITH.test(block.text.slice(draft.end, start)),
  );
}

/** Between an event and the time of another of its kind. */
const AND_WITH = /\band (?:with )?[\p{Lu}][^,;:]{0,40}\b(?:in|on) $/u;

/** Other words of the sentence already stand for it, or these words for something else. */
function isTold(
  meeting: MeetingFacts,
  { start, end }: Circumstance,
  sentence: Trigger['sentence'],
  drafts: readonly Draft[],
): boolean {
  return drafts.some(
    (draft) =>
      (draft.start < end && start < draft.end) ||
      (draft.start >= sentence.start &&
        draft.end <= sentence.end &&
        draft.entities.some((entity) => entity.id === meeting.id)),
  );
}

function draftOf(
  block: DocBlock,
  { start, end }: { start: number; end: number },
  meeting: MeetingFacts,
  { place, time }: Circumstance,
  { context }: Scene,
): Draft {
  const names = meeting.participants.slice(0, 2).flatMap((id) => context.person(id)?.name ?? []);
  const reading = time?.readings.find((one) => one.from <= meeting.to && meeting.from <= one.to) ?? time?.readings[0]; // prettier-ignore
  const evidence: Evidence[] = [
    { by: 'participants', names },
    ...(time && reading ? [{ by: 'time' as const, words: time.words, ...reading }] : []),
    ...(place ? [{ by: 'place' as const, name: place.words }] : []),
  ];
  return { block: block.index, start, end, kind: 'meeting', entities: [{ kind: 'meeting', id: meeting.id }], evidence, confidence: CONFIDENCE }; // prettier-ignore
}

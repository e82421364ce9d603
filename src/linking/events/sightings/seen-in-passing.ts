/** Meetings that a place and a time give away, without any word for them: "and in Hanoi in February". */
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import type { DocBlock } from '../../document';
import { REPORTING_WORDS } from '../../lexicon/events';
import type { Draft, Scene } from '../../scene';
import { circumstancesOf, type Circumstance } from '../words/circumstances';
import { objectOf } from '../clause/object';
import { draftOfSighting, isNoHint, REACH, type Surroundings } from './sighting-drafts';
import { meetingOfAny } from './sightings';
import type { Trigger } from '../words/triggers';
import { companiesOf } from './who-was-there';
import { textBefore } from '../../text/before';

/** Characters before a place and time in which a verb of reporting makes them those of the report. */
const REPORT_REACH = 32;
/** "Saturday", "in June", "2007"; "this year" is too wide. */
const NAMED_TIME = /\d|\p{Lu}|day$|week|month|yesterday/u;

/** What a sentence tells with a place and a time, without any word for a meeting. */
export function seenInPassing(
  block: DocBlock,
  sentence: Trigger['sentence'],
  around: Surroundings,
  drafts: readonly Draft[],
): Draft[] {
  if (around.times.length === 0) return [];
  const circumstances = circumstancesOf(block, sentence, around.sites, around.times);
  const dated = circumstances.filter((one) => datesSomething(block, one));
  if (dated.length === 0) return [];
  const companies = companiesOf(around.scene, block, sentence);
  return dated.flatMap((circumstance) => {
    const inherited = inheritPlace(
      block,
      circumstance,
      circumstances[circumstances.indexOf(circumstance) - 1],
    );
    const before = carriedOn(block, circumstance, sentence, drafts);
    // Where only a day is said, the sentence itself must name both.
    const tried = inherited.place ? companies : companies.slice(0, 1);
    const several = (before ? [...tried, companyOf(before, tried, around.scene)] : tried).filter(
      (persons) => persons.length > 1,
    );
    const strength = before ? 'elliptical' : 'bare';
    const meeting = meetingOfAny(
      several,
      { is: 'presence', strength, required: [], circumstance: inherited },
      around.scene,
    );
    if (!meeting || isOfVerb(circumstance, meeting, sentence, around)) return [];
    const here = drafts.filter((draft) => draft.block === block.index);
    return isTold(meeting, circumstance, sentence, here, around.scene)
      ? []
      : [draftOfSighting(block, circumstance, meeting, inherited, around.scene)];
  });
}

/** "had talks with Abe on Friday and with Merkel on Saturday": the others of the sentence with who was there before. */
function companyOf(before: Draft, [named = []]: readonly PersonFacts[][], { context }: Scene): PersonFacts[] {
  const there = before.entities.flatMap(({ id }) => context.meeting(id)?.participants ?? []);
  const others = named.filter((person) => !there.includes(person.id));
  return [...others, ...there.flatMap((id) => context.person(id) ?? [])];
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

/** "the summit to be held in Gyeongju from late October": where and when are those of the event before. */
function isHeldThere(block: DocBlock, { start }: Circumstance): boolean {
  return /\bheld (?:in|at|on) [^,;:.]*$/.test(block.text.slice(Math.max(0, start - REACH), start));
}

/** A time that is no report's, nor that of an event which its sentence tells with a word. */
function datesSomething(block: DocBlock, circumstance: Circumstance): boolean {
  return (
    circumstance.time !== undefined &&
    NAMED_TIME.test(circumstance.time.words) &&
    !isOfReport(block, circumstance) &&
    !SINCE.test(textBefore(block.text, circumstance.time.start)) &&
    !isHeldThere(block, circumstance)
  );
}

/** "the envoy for policy on North Korea since 2009" */
const SINCE = /\bsince $/i;

/** "told reporters in London on Friday" */
function isOfReport(block: DocBlock, { start }: Circumstance): boolean {
  return REPORTS.test(block.text.slice(Math.max(0, start - REPORT_REACH), start));
}

const REPORTS = new RegExp(`\\b(?:${[...REPORTING_WORDS].join('|')})\\b`, 'i');

/** "hosted one in Pyongyang in 2000 and another in 2007" */
function inheritPlace(
  block: DocBlock,
  circumstance: Circumstance,
  last: Circumstance | undefined,
): Circumstance {
  if (circumstance.place || !last?.place || !last.time) return circumstance;
  const between = block.text.slice(last.end, circumstance.start);
  return /^,? and\b/.test(between) && !/[;:]/.test(between)
    ? { ...circumstance, place: last.place }
    : circumstance;
}

/** "held summits with one in 2000 and with another in 2007": the event that the time goes on from. */
function carriedOn(
  block: DocBlock,
  { start }: Circumstance,
  sentence: Trigger['sentence'],
  drafts: readonly Draft[],
): Draft | undefined {
  return drafts.findLast(
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
  { context }: Scene,
): boolean {
  const isIt = (id: string): boolean => {
    const told = context.meeting(id);
    // "the summit he will chair in Hiroshima in May": where and when are the summit's.
    return id === meeting.id || (told !== undefined && told.from <= meeting.to && meeting.from <= told.to);
  };
  return drafts.some(
    (draft) =>
      (draft.start < end && start < draft.end) ||
      (draft.start >= sentence.start &&
        draft.end <= sentence.end &&
        draft.entities.some((entity) => isIt(entity.id))),
  );
}

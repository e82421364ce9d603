/** Events at which only a hint points: "dined in Buenos Aires", "was in Kyiv on Monday". */
import type { PersonFacts } from '@/context/facts';
import { inBlock } from '../../in-block';
import type { Draft, Scene } from '../../scene';
import { circumstancesOf, type Circumstance } from '../words/circumstances';
import { objectOf } from '../clause/object';
import { partnersAfter } from '../clause/partners';
import { timesOf } from '../clause/times';
import { isDenied } from '../clause/denial';
import { isNews } from '../candidates/fits';
import { draftOfSighting, isNoHint, REACH, type Surroundings } from './sighting-drafts';
import { relativeSubject } from '../clause/relative-subject';
import { meetingOfAny, type Sighting } from './sightings';
import type { Trigger } from '../words/triggers';
import { companiesOf } from './who-was-there';

/** Characters around a hint in which its company is named. */
const COMPANY_REACH = 120;
/** "had negotiated on crutches since breaking his leg in May": the month of the fall. */
const OF_ANOTHER_ACT = /\b(?:since|after|before|while|until) (?:his |her |their )?\p{L}+ing\b/u;
/** Characters within which both are one phrase to the eye. */
const NEARBY = 30;

/** What a trigger means whose clause alone didn't say it. */
export function seenAt(
  trigger: Trigger,
  tense: Sighting['tense'],
  around: Surroundings,
  partners: readonly PersonFacts[] = [],
): Draft | undefined {
  const { block, sentence, words, end } = trigger;
  const object = objectOf(trigger, around.scene);
  if (isDenied(trigger) || object === 'others' || (words.object && !object)) return undefined;
  const subject = relativeSubject(trigger, around.scene);
  if (subject === 'others') return undefined;
  // "had lunch on Friday with May at Chequers"
  const company = words.part === 'hint' ? partnersAfter(around.scene, trigger).slice(0, 1) : [];
  const required = [
    ...new Set([...partners, ...company, ...(object ? [object] : []), ...(subject ? [subject] : [])]),
  ];
  const times = timesOf(trigger, around.triggers.filter(isNoHint), around.times);
  const near = circumstancesOf(block, sentence, around.sites, times)
    .filter(
      (one) =>
        distance(one, trigger) <= REACH &&
        !isBeyond(one, trigger, around.triggers) &&
        !OF_ANOTHER_ACT.test(block.text.slice(end, one.start)),
    )
    .sort((a, b) => weight(b) - weight(a) || distance(a, trigger) - distance(b, trigger));
  const strength = words.part === 'hint' ? 'hint' : 'told';
  const companies = near.length
    ? companiesOf(around.scene, block, strength === 'hint' ? clauseOf(trigger) : sentence).map((persons) => [
        ...new Set([...persons, ...required]),
      ])
    : [];
  for (const circumstance of near) {
    // A time elsewhere in the sentence would contradict what a place alone tells.
    if (!circumstance.time && times.length > 0) continue;
    const meeting = meetingOfAny(
      companies,
      { is: words.is, strength, required, circumstance, ...(tense && { tense }) },
      around.scene,
    );
    // "told Biden on Sunday that": what an article opens with, the next sentence calls by its name
    if (meeting && words.object && words.is !== 'call' && isNews(meeting, around.scene.doc.day))
      return undefined;
    const anchor = isLoose(trigger, circumstance, around.scene) ? circumstance : trigger;
    if (meeting) return draftOfSighting(block, anchor, meeting, circumstance, around.scene);
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

/** Another event's word stands between. */
function isBeyond(one: Circumstance, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  return triggers.some((other) =>
    one.start >= trigger.end
      ? other.start >= trigger.end && other.end <= one.start
      : other.end <= trigger.start && other.start >= one.end,
  );
}

/** A place with a time says more than either. */
function weight({ place, time }: Circumstance): number {
  return place && time ? 1 : 0;
}

/** A reader asks at the place, where the word stands far from it; not in "signed an accord with Moon Jae-in in New York". */
function isLoose(trigger: Trigger, one: Circumstance, { persons }: Scene): boolean {
  const { block, words, end } = trigger;
  if (words.part !== 'hint' || !one.place || distance(one, trigger) <= NEARBY) return false;
  return !inBlock(persons, block).some((person) => person.start >= end && person.end <= one.start);
}

function distance(one: { start: number; end: number }, trigger: Trigger): number {
  return Math.max(0, one.start - trigger.end, trigger.start - one.end);
}

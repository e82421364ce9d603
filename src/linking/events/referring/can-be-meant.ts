/** Which of the events told before a noun with nothing else can mean: by their kind and size, and by where and when they are. */
import { daysBetween } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { homesOf } from '../../homes';
import { KINDS_OF_CLASS } from '../../lexicon/events';
import { leadsACountry } from '../../persons/standing';
import type { Scene } from '../../scene';
import { readingsOf, type EventQuery } from '../clause/event-query';
import { MOST } from '../candidates/company';
import { fitsPlace, fitsTime, isNews, isVisit } from '../candidates/fits';
import type { Trigger } from '../words/triggers';
import { isCalled, isJourney, type Earlier } from './earlier';

/** The events that the words can mean, in the order given. */
export function canBeMeant(
  events: readonly Earlier[],
  trigger: Trigger,
  query: EventQuery,
  scene: Scene,
): Earlier[] {
  const word = nounOf(trigger);
  const fitting = events.filter(
    (event) =>
      suits(event, trigger, query, scene) &&
      (!/^(?:trip|journey|stay)s?$/.test(word) || isJourney(event)) &&
      (trigger.block.words[trigger.from]!.lower !== 'state' || isVisit(event.meeting)),
  );
  if (ENCOUNTER.test(word))
    return fitting.filter((event) => !isCrowd(event.meeting) || isCalled(event, word));
  return word === 'summit' ? summitsAmong(fitting, word, scene) : fitting;
}

export function nounOf({ block, to }: Trigger): string {
  return block.words[to - 1]!.lower;
}

/** Words for what two have, and no summit of twenty. */
const ENCOUNTER = /^(?:visit|meeting|down|talks|encounter|negotiations|conversation|exchange)$/;
const TALKS = /^(?:talks|negotiations)$/;

/** "at the summit": where one was called so, not what two had on the way to it. */
function summitsAmong(events: readonly Earlier[], word: string, scene: Scene): Earlier[] {
  const calledSo = events.filter((event) => event.meeting.kind === 'summit' || isCalled(event, word));
  return calledSo.length > 0 ? calledSo : events.filter((event) => leadersAt(event.meeting, scene) > 1);
}

function suits(event: Earlier, trigger: Trigger, query: EventQuery, scene: Scene): boolean {
  const { meeting } = event;
  const { day } = scene.doc;
  const word = nounOf(trigger);
  const isElsewhere = event.block !== trigger.block && !isCalled(event, word);
  if (!KINDS_OF_CLASS[query.is].has(meeting.kind)) return false;
  if (!query.persons.every((person) => meeting.participants.includes(person.id))) return false;
  if (isCrowd(meeting) ? TALKS.test(word) : isCrowdOf(word, meeting)) return false;
  if (TALKS.test(word) && isElsewhere && !goesOn(meeting, scene)) return false;
  if (word === 'meeting' && isElsewhere && isLongRound(meeting)) return false;
  if (query.is === 'visit' && isAtHome(query, meeting, scene)) return false;
  if (!fitsPlace(query, meeting) || !fitsTime(readingsOf(query), meeting)) return false;
  // "the visit would come when the time was right" is not what happens today.
  if (query.tense === 'future') return query.is === 'visit' ? meeting.from > day : meeting.from >= day;
  return query.tense === undefined || meeting.from <= day;
}

/** "the trade talks" are not the summit of seven countries where they began. */
function isCrowd({ kind, participants }: MeetingFacts): boolean {
  return kind !== 'round' && participants.length > MOST.referredTo;
}

/** A gathering is of more than two. */
function isCrowdOf(word: string, { participants }: MeetingFacts): boolean {
  return word === 'gathering' && participants.length === 2;
}

/** "the meeting" is no round of a week. */
function isLongRound({ kind, from, to }: MeetingFacts): boolean {
  return kind === 'round' && daysBetween(from, to) >= LONG_DAYS;
}

const LONG_DAYS = 3;

/** What "the talks" of another paragraph may be: a round, or what envoys of two have these days; what two leaders had is over. */
function goesOn(meeting: MeetingFacts, scene: Scene): boolean {
  if (meeting.kind === 'round') return true;
  if (meeting.kind === 'conference' || isVisit(meeting)) return false;
  const isOfLeaders = meeting.participants.length === 2 && leadersAt(meeting, scene) === 2;
  return !isOfLeaders || isNews(meeting, scene.doc.day);
}

/** "his visit" is none to where he lives. */
function isAtHome({ persons }: EventQuery, { place, from }: MeetingFacts, { context }: Scene): boolean {
  const [traveller, ...others] = persons;
  if (!traveller || others.length > 0 || place?.country === undefined) return false;
  return homesOf(traveller, from, context).includes(place.country);
}

/** How many of those who took part led a country. */
function leadersAt({ participants, from }: MeetingFacts, { context }: Scene): number {
  return participants.filter((id) => {
    const person = context.person(id);
    return person !== undefined && leadsACountry(person, context, from);
  }).length;
}

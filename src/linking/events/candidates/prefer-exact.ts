/** Of meetings that fit, those between the very people named, or of host and guests; a conference that both attended only if nothing else fits. */
import { daysBetween, type IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { EventQuery } from '../clause/event-query';
import { MOST } from './company';
import { isNews, isVisit } from './fits';

/** @param candidates in order of time; likewise the answer */
export function preferExact(
  candidates: readonly MeetingFacts[],
  query: EventQuery,
  day: IsoDate,
): MeetingFacts[] {
  const size = Math.max(query.persons.length, 2);
  const exact = candidates.filter(
    (meeting) =>
      isVisit(meeting) || (meeting.kind !== 'conference' && meeting.participants.length <= size + 1),
  );
  // Who held talks with somebody had more than a hall in common with him.
  const isLoose = query.told && query.times.length === 0 && query.place === undefined;
  const others = candidates.filter((meeting) => !isLoose || !isHall(meeting));
  const talks = query.is === 'summit' ? others : others.filter((meeting) => !isHall(meeting));
  const ofTheDay = newsOf(talks, exact, query, day);
  // where nobody is named, two who met beside a gathering are not what its place and day tell
  const inPerson = ofTheDay ? [ofTheDay] : exact.length && query.persons.length > 0 ? exact : others;
  if (query.is === 'visit') return withoutTalksOfVisits(inPerson);
  if (query.is !== 'summit') return [...inPerson];
  const summits = inPerson.filter((meeting) => meeting.kind === 'summit');
  return summits.length ? summits : [...inPerson];
}

function isHall({ kind, participants }: MeetingFacts): boolean {
  return kind === 'conference' || participants.length > MOST.toldByAVerb;
}

/** Days around the article's within which the two alone would have met, too. */
const ALONE_WITHIN = 30;

/** "their meeting", told without a date on the day of one with others, is none that they had alone months ago. */
function newsOf(
  others: readonly MeetingFacts[],
  exact: readonly MeetingFacts[],
  { times, place, count, ordinal, previous, latest, tense, inferred }: EventQuery,
  day: IsoDate,
): MeetingFacts | undefined {
  if (times.length || place || count > 1 || ordinal !== undefined || inferred) return undefined;
  if (previous || latest || tense === 'future' || exact.length === 0) return undefined;
  if (
    exact.some(
      ({ from, to }) => daysBetween(to, day) <= ALONE_WITHIN && daysBetween(day, from) <= ALONE_WITHIN,
    )
  )
    return undefined;
  const [only, ...more] = others.filter((meeting) => meeting.from <= day && isNews(meeting, day));
  return more.length === 0 ? only : undefined;
}

/** What was said on a visit, and with whom else, is a part of it. @param meetings in order of time */
function withoutTalksOfVisits(meetings: readonly MeetingFacts[]): MeetingFacts[] {
  const visits = meetings.filter(isVisit);
  let begun = 0;
  let lastDay: IsoDate = '';
  return meetings.filter((meeting) => {
    for (let visit = visits[begun]; visit && visit.from <= meeting.from; visit = visits[++begun])
      if (visit.to > lastDay) lastDay = visit.to;
    return isVisit(meeting) || meeting.to > lastDay;
  });
}

/** Of meetings that fit, those between the very people named, or of host and guests; a conference that both attended only if nothing else fits. */
import type { IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import type { EventQuery } from '../clause/event-query';
import { isVisit } from './fits';

/** More people than that were in a hall together. */
const MOST_OF_A_TALK = 12;

/** @param candidates in order of time; likewise the answer */
export function preferExact(candidates: readonly MeetingFacts[], query: EventQuery): MeetingFacts[] {
  const size = Math.max(query.persons.length, 2);
  const exact = candidates.filter(
    (meeting) =>
      isVisit(meeting) || (meeting.kind !== 'conference' && meeting.participants.length <= size + 1),
  );
  // Who held talks with somebody had more than a hall in common with him.
  const isLoose = query.told && query.times.length === 0 && query.place === undefined;
  const others = candidates.filter(
    ({ kind, participants }) => !isLoose || (kind !== 'conference' && participants.length <= MOST_OF_A_TALK),
  );
  // where nobody is named, two who met beside a gathering are not what its place and day tell
  const inPerson = exact.length && query.persons.length > 0 ? exact : others;
  if (query.is === 'visit') return withoutTalksOfVisits(inPerson);
  if (query.is !== 'summit') return [...inPerson];
  const summits = inPerson.filter((meeting) => meeting.kind === 'summit');
  return summits.length ? summits : [...inPerson];
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

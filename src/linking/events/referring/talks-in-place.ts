/** "the talks in Lausanne": a place in which those whom the article is about met once, whoever the sentence names. */
import { daysBetween } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { KINDS_OF_CLASS } from '../../lexicon/events';
import { leadsACountry } from '../../persons/standing';
import type { Scene } from '../../scene';
import { overlaps } from '../../time/intervals';
import { readingsOf, type EventQuery } from '../clause/event-query';
import { SEATS_OF_MANY } from '../../lexicon/places';
import { isHomeOfSomebody } from '../candidates/meetings-of-countries';
import { fold } from '../../text/fold';
import { fitsTime, isNews } from '../candidates/fits';
import { personsOf } from '../focus/pairs-before';
import { meetingsThereBefore } from '../candidates/meetings-of-years';
import type { Trigger } from '../words/triggers';

/** Days back within which a place alone recalls what was there. */
const RECALLED_WITHIN = 3 * 365;
/** Days between meetings that are one event to a reader: rounds, and summits beside each other. */
const ONE_EVENT = 30;

/** The one meeting, or the last of one event, there, or what the article reports; none if there were several others, or the article names too few who took part. */
export function talksInPlace(
  { words, block, sentence, start }: Trigger,
  query: EventQuery,
  scene: Scene,
): MeetingFacts | undefined {
  const { place, is, tense, count } = query;
  if (words.part !== 'noun' || is === 'call' || is === 'visit' || block.kind === 'headline') return undefined;
  if (!place?.cities || tense === 'future' || count !== 1 || query.hoped || query.orphaned) return undefined;
  const { context, doc } = scene;
  // envoys of a sentence need not have met there, but of leaders it would tell something else
  const leads = query.persons.some((person) => leadsACountry(person, context, doc.day));
  if ((query.persons.length > 0 && (!query.inferred || leads)) || query.countries.length > 0)
    return undefined;
  const isOfArticle = meetingsOfArticle(scene);
  const named = personsOf(scene, block, { start: sentence.start, end: start });
  const readings = readingsOf(query);
  const there = meetingsThereBefore(place, doc.day, RECALLED_WITHIN, context).filter(
    (meeting) => KINDS_OF_CLASS[is].has(meeting.kind) && fitsTime(readings, meeting) && isOfArticle(meeting),
  );
  // "Trump said the talks in Hanoi": rather his than those of who stayed on
  const theirs = there.filter(({ participants }) => named.some(({ id }) => participants.includes(id)));
  const found = theirs.length ? theirs : there;
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return undefined;
  // on the day of a meeting its place recalls no earlier one
  const isReported = block.kind === 'paragraph' && isNews(last, doc.day);
  if (!isReported && daysBetween(first.to, last.from) > ONE_EVENT) return undefined;
  const isSaid =
    query.times.length > 0 || named.filter(({ id }) => last.participants.includes(id)).length > 1;
  if (!isSaid && daysBetween(last.to, doc.day) > JUST_THERE && isSeat(last, scene)) return undefined;
  // whoever else met beside it, a place is called by the gathering
  return found.reduce(
    (best, one) => (overlaps(one, last) && one.participants.length > best.participants.length ? one : best),
    last,
  );
}

/** Much happens there: "at the United Nations meeting", "the talks in Washington". */
function isSeat(meeting: MeetingFacts, { context }: Scene): boolean {
  const { city, country = '' } = meeting.place ?? {};
  if (city === undefined) return false;
  const name = fold(city).toLowerCase();
  const { capital } = context.country(country) ?? {};
  return (
    SEATS_OF_MANY.has(name) ||
    // those who met in Vienna need not have had to do with Austria
    (capital !== undefined &&
      fold(capital).toLowerCase() === name &&
      isHomeOfSomebody(country, meeting, context))
  );
}

/** Days since a meeting in such a place. */
const JUST_THERE = 14;

/** Those of whom the article names two who took part, or two countries that did; asked for talk after talk. */
function meetingsOfArticle(scene: Scene): (meeting: MeetingFacts) => boolean {
  return getOrInsert(known, scene, whoAndWhose);
}

const known = new WeakMap<Scene, (meeting: MeetingFacts) => boolean>();

function whoAndWhose({ persons, countries }: Scene): (meeting: MeetingFacts) => boolean {
  const people = new Set(persons.map(({ person }) => person.id));
  const named = new Set(countries.map(({ country }) => country));
  return ({ participants, parties = [] }) =>
    participants.filter((id) => people.has(id)).length > 1 ||
    // The first is whose talks they are; others may have mediated.
    (named.has(parties[0] ?? '') && parties.filter((country) => named.has(country)).length > 1);
}

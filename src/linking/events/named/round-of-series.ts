/** "the next round of talks", "the last round of negotiations, in Baghdad": of whichever negotiations the article is about. */
import { daysBetween, type IsoDate } from '@/context/dates';
import type { MeetingFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import type { Draft, Scene } from '../../scene';
import { fitsPlace, fitsTime } from '../candidates/fits';
import { readingsOf, type EventQuery } from '../clause/event-query';
import type { PlaceMention } from '../words/find-places';
import type { Trigger } from '../words/triggers';

const ROUND_OF =
  /\b(?:last|latest|previous|most recent|(?<next>next|new|another|upcoming|fresh)) round of (?:[\p{L}'-]+ ){0,3}$/iu;
/** "the last round of talks, last month in Baghdad" */
const APART = /^, (?:[\p{L}\d]+ ){0,3}in (?:the )?$/u;
/** Days before and after the article's within which negotiations go on. */
const GO_ON_WITHIN = 75;
/** Members that the article must name: a side of its own and another. */
const SIDES = 2;

/** @param query of the trigger; nobody is named in its clause */
export function roundOfSeries(
  trigger: Trigger,
  query: EventQuery,
  scene: Scene,
  places: readonly PlaceMention[],
): Draft | undefined {
  const { block, sentence, start, end, words } = trigger;
  if (words.is !== 'meeting' || words.part !== 'noun' || words.plural) return undefined;
  if (query.persons.length > 0 || query.countries.length > 0 || query.hoped) return undefined;
  const said = ROUND_OF.exec(block.text.slice(sentence.start, start));
  if (!said) return undefined;
  const [rounds, ...others] = negotiationsOf(scene);
  if (!rounds || others.length > 0) return undefined;
  const { day } = scene.doc;
  const readings = readingsOf(query);
  const place =
    query.place ?? places.find((one) => one.start > end && APART.test(block.text.slice(end, one.start)));
  const where = { times: [], ...(place && { place }) };
  const fitting = rounds.filter((one) => fitsTime(readings, one) && fitsPlace(where, one));
  // "the latest round of talks will cover"
  const isToCome = said.groups!.next !== undefined || query.tense === 'future';
  const meeting = isToCome ? firstFrom(fitting, day) : lastBefore(fitting, day);
  if (!meeting) return undefined;
  return {
    block: block.index,
    start: sentence.start + said.index,
    end,
    kind: 'meeting',
    entities: [{ kind: 'meeting', id: meeting.id }],
    evidence: [
      { by: 'name', name: meeting.name },
      { by: 'kind', words: block.text.slice(start, end) },
    ],
    confidence: 0.7,
  };
}

/** The last round that was over before the day. */
function lastBefore(rounds: readonly MeetingFacts[], day: IsoDate): MeetingFacts | undefined {
  const last = rounds.findLast(({ to }) => to < day);
  return last && daysBetween(last.to, day) <= GO_ON_WITHIN ? last : undefined;
}

/** The round that begins on the day, or else the first after it. */
function firstFrom(rounds: readonly MeetingFacts[], day: IsoDate): MeetingFacts | undefined {
  const first = rounds.find(({ from }) => from >= day);
  return first && daysBetween(day, first.from) <= GO_ON_WITHIN ? first : undefined;
}

/** The rounds of each series that goes on around the day and of which the article names the sides; asked for word after word. */
function negotiationsOf(scene: Scene): readonly MeetingFacts[][] {
  return getOrInsert(known, scene, ({ context, countries, doc }) => {
    const named = new Set(countries.map(({ country }) => country));
    return context.series.flatMap(({ id, members = [] }) => {
      const [host] = members;
      const sides = members.filter((member) => named.has(member)).length;
      if (host === undefined || !named.has(host) || sides < SIDES) return [];
      const rounds = context.meetingsOfSeries(id).filter(({ kind }) => kind === 'round');
      const goesOn = rounds.some(
        ({ from, to }) =>
          daysBetween(to, doc.day) <= GO_ON_WITHIN && daysBetween(doc.day, from) <= GO_ON_WITHIN,
      );
      return goesOn ? [rounds] : [];
    });
  });
}

const known = new WeakMap<Scene, readonly MeetingFacts[][]>();

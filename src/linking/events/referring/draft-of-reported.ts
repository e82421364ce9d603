/** "this round of negotiations", "before sitting down with Zarif": whatever a clause leaves open, what the article reports answers. */
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { gapAfter } from '../../document';
import { KINDS_OF_CLASS } from '../../lexicon/events';
import { inBlock } from '../../in-block';
import { leadsACountry } from '../../persons/standing';
import type { Draft, Scene } from '../../scene';
import { readingsOf, type EventQuery } from '../clause/event-query';
import { involves } from '../candidates/meetings-of-countries';
import { fitsPlace, fitsTime, isVisit } from '../candidates/fits';
import { personsOf } from '../focus/pairs-before';
import { reportedEvents } from './reported-events';
import type { Trigger } from '../words/triggers';
import { textBefore } from '../../text/before';

const CONFIDENCE = 0.7;

/** @param queries what the clause may say, the likeliest first */
export function draftOfReported(
  trigger: Trigger,
  from: number,
  queries: readonly EventQuery[],
  scene: Scene,
): Draft | undefined {
  const { block, words, sentence } = trigger;
  if (words.is === 'call' || words.plural || isOfBody(trigger, from)) return undefined;
  const named = personsOf(scene, block, sentence);
  for (const query of queries) {
    if (!asksForOne(query)) continue;
    const fitting = reportedEvents(scene)
      .filter(({ by }) => by !== 'opening' || words.is === 'visit')
      .map(({ meeting }) => meeting)
      .filter((meeting) => fits(meeting, query, trigger, scene));
    const [meeting, ...rivals] = fitting.filter((one) => isAboutIt(one, named, query, trigger, scene));
    if (!meeting || rivals.length > 0) continue;
    const names = meeting.participants.slice(0, 2).flatMap((id) => scene.context.person(id)?.name ?? []);
    return {
      block: block.index,
      start: block.words[from]!.start,
      end: trigger.end,
      kind: 'meeting',
      entities: [{ kind: 'meeting', id: meeting.id }],
      evidence: [
        { by: 'participants', names },
        { by: 'kind', words: block.text.slice(trigger.start, trigger.end) },
      ],
      confidence: CONFIDENCE,
    };
  }
  return undefined;
}

/** "the APEC summit" is whose name stands before it. */
function isOfBody({ block }: Trigger, from: number): boolean {
  const before = block.words[from - 1];
  return before?.capital === true && !block.titleCase && gapAfter(block, from - 1) === ' ';
}

function asksForOne({ count, ordinal, previous, orphaned }: EventQuery): boolean {
  return count === 1 && ordinal === undefined && !previous && !orphaned;
}

function fits(
  meeting: MeetingFacts,
  query: EventQuery,
  { words, block, from }: Trigger,
  { context }: Scene,
): boolean {
  return (
    KINDS_OF_CLASS[words.is].has(meeting.kind) &&
    (block.words[from]!.lower !== 'state' || isVisit(meeting)) &&
    query.persons.every(({ id }) => meeting.participants.includes(id)) &&
    query.countries.every((country) =>
      words.is === 'visit' ? meeting.place?.country === country : involves(meeting, country, context),
    ) &&
    fitsTime(readingsOf(query), meeting) &&
    fitsPlace(query, meeting)
  );
}

/** Two who took part and nobody else of rank are in the sentence, or words that point at what the article opens with. */
function isAboutIt(
  meeting: MeetingFacts,
  named: readonly PersonFacts[],
  { definite, persons, hoped, inferred }: EventQuery,
  trigger: Trigger,
  scene: Scene,
): boolean {
  const { block, words, start } = trigger;
  const { context, doc } = scene;
  if (OF_OTHERS.test(textBefore(block.text, start))) return false;
  const isTold = persons.length > 1 && !inferred;
  if (isTold) return words.is !== 'visit';
  if (words.is === 'summit' && meeting.kind !== 'summit') return false;
  // a trip that the sentence doesn't call somebody's is as likely another's
  if (words.is === 'visit' && persons.length === 0) return false;
  if (words.is === 'visit' && PART_OF_THE_WORLD.test(block.text.slice(trigger.end))) return false;
  const there = named.filter(({ id }) => meeting.participants.includes(id));
  const others = named.filter((person) => !there.includes(person) && leadsACountry(person, context, doc.day));
  if (words.part === 'verb' || others.length > 0) return false;
  if (there.length > 1) return !hoped || definite;
  return (definite || block.kind === 'headline') && !hoped && !namesOthers(meeting, trigger, scene);
}

/** "a U.S. delegation went to prepare the talks": a country speaks of its own. */
function namesOthers(
  meeting: MeetingFacts,
  { block, sentence }: Trigger,
  { countries, context }: Scene,
): boolean {
  return inBlock(countries, block).some(
    ({ start, end, country }) =>
      start >= sentence.start && end <= sentence.end && !involves(meeting, country, context),
  );
}

/** "his trip to the Middle East" had more stops than the one that is told. */
const PART_OF_THE_WORLD = /^ (?:to|through|of|in) (?:the )?(?:Middle East|Mideast|Gulf|region)\b/;

/** "working-level talks" are not those of the leaders. */
const OF_OTHERS = /\b(?:working|expert|technical|lower|staff)[ -]level $/;

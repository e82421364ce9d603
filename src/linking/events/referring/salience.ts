/** Of the events that words can mean, the one that a reader has in mind. */
import type { MeetingFacts } from '@/context/facts';
import { homesOf } from '../../homes';
import { inBlock } from '../../in-block';
import type { Scene } from '../../scene';
import { personsOf } from '../focus/pairs-before';
import type { Trigger } from '../words/triggers';
import { nounOf } from './can-be-meant';
import { isCalled, isInSentenceBefore, isTold, type Earlier } from './earlier';

/** What brings an event to mind; only their proportions matter. */
const WEIGHTS = {
  mention: 1,
  mostMentions: 4,
  first: 1,
  sameWord: 1,
  sameBlock: 2,
  previousBlock: 1.25,
  justTold: 1.75,
  /** "Putin received Witkoff. The meeting lasted five hours." */
  goesOn: 3,
  nobodyElse: 2,
  inHeadline: 1.25,
};
/** By how much the best must lead. */
const MARGIN = 0.5;

/** What the article has told by now. */
export interface Memory {
  /** The event that it opens with. */
  first: MeetingFacts | undefined;
  /** How often it has told each. */
  counts: ReadonlyMap<MeetingFacts, number>;
}

/** @param events the candidates, in the order in which they were told; undefined if two are about equal */
export function mostSalient(
  events: readonly Earlier[],
  trigger: Trigger,
  { first, counts }: Memory,
  scene: Scene,
): MeetingFacts | undefined {
  const goneOn = whatGoesOn(events, trigger);
  const named = personsOf(scene, trigger.block, trigger.sentence);
  const byMeeting = Map.groupBy(events, ({ meeting }) => meeting);
  const scores = [...byMeeting].map(([meeting, mentions]): [MeetingFacts, number] => {
    const told = Math.min(counts.get(meeting) ?? 0, WEIGHTS.mostMentions) * WEIGHTS.mention;
    const took = named.filter(({ id }) => meeting.participants.includes(id)).length;
    const clues: [boolean, number][] = [
      [mentions.some((event) => isInSentenceBefore(event, trigger)), WEIGHTS.justTold],
      [meeting === goneOn, WEIGHTS.goesOn],
      [meeting === first, WEIGHTS.first],
      [mentions.some((event) => isCalled(event, nounOf(trigger))), WEIGHTS.sameWord],
      [took > 0 && took === named.length, WEIGHTS.nobodyElse],
      [isInHeadline(meeting, scene), WEIGHTS.inHeadline],
    ];
    const found = clues.reduce((sum, [isSo, weight]) => (isSo ? sum + weight : sum), 0);
    return [meeting, told + recency(mentions, trigger) + found];
  });
  const [best, second] = scores.sort((a, b) => b[1] - a[1]);
  return best && (!second || best[1] - second[1] >= MARGIN) ? best[0] : undefined;
}

function recency(mentions: readonly Earlier[], { block: here }: Trigger): number {
  const nearest = Math.min(...mentions.map(({ block }) => Math.abs(here.index - block.index)));
  return nearest === 0 ? WEIGHTS.sameBlock : nearest === 1 ? WEIGHTS.previousBlock : 0;
}

/** What a sentence that begins with the words goes on to tell of: the last event of its block that had words of its own. */
function whatGoesOn(
  events: readonly Earlier[],
  { block: here, from, sentence }: Trigger,
): MeetingFacts | undefined {
  if (!OPENS.test(here.text.slice(sentence.start, here.words[from]!.start))) return undefined;
  return events
    .filter((event) => event.block === here && event.draft.end <= sentence.start && isTold(event))
    .at(-1)?.meeting;
}

/** "The meeting …", "Their talks …" */
const OPENS = /^["']?(?:The|Their|That|This) (?:\p{Ll}+[ -]){0,2}$/u;

/** Everybody of a talk, by name or by country, is in the headline. */
function isInHeadline(
  { participants, from }: MeetingFacts,
  { doc, persons, countries, context }: Scene,
): boolean {
  if (participants.length > 2) return false;
  const [headline] = doc.blocks;
  if (headline?.kind !== 'headline') return false;
  const people = new Set(inBlock(persons, headline).map(({ person }) => person.id));
  const lands = new Set(inBlock(countries, headline).map(({ country }) => country));
  return participants.every((id) => {
    const person = context.person(id);
    return people.has(id) || (person && homesOf(person, from, context).some((home) => lands.has(home)));
  });
}

/** The meetings that an article is about: of its very days, between people whom its opening names. */
import { addDays } from '@/context/dates';
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { homesOf } from '../homes';
import type { Scene } from '../scene';
import { meetingsAround, stretchOf } from './meetings-around';

/** Blocks in which news says what it is about: the headline, the lead, and what goes on from it. */
const OPENING = 4;
/** Days since its end within which a meeting is reported. */
const ENDED_WITHIN = 3;
/** Days until its beginning within which a meeting is announced as the news. */
const BEGINS_WITHIN = 2;
/** More people than that, and two of them being named says nothing. */
const MOST_OF_A_TALK = 9;

/** In order of time; kept for the article. */
export function reportedEvents(scene: Scene): readonly MeetingFacts[] {
  return getOrInsert(known, scene, findReported);
}

const known = new WeakMap<Scene, readonly MeetingFacts[]>();

function findReported({ doc, persons, context }: Scene): MeetingFacts[] {
  const opening = new Set(doc.blocks.slice(0, OPENING));
  const named = [...new Set(persons.filter(({ block }) => opening.has(block)).map(({ person }) => person))];
  const days = { from: addDays(doc.day, -ENDED_WITHIN), to: addDays(doc.day, BEGINS_WITHIN) };
  const around = new Set(
    named.flatMap(({ id }) => meetingsAround(stretchOf([days]), context.meetingsOf(id))),
  );
  const isOfTwoSides = (people: readonly PersonFacts[]): boolean => {
    const [first, ...others] = people.map((person) => homesOf(person, doc.day, context));
    return others.some((homes) => !homes.some((home) => first!.includes(home)));
  };
  return [...around]
    .filter(
      ({ from, to, participants }) =>
        to >= days.from &&
        from <= days.to &&
        participants.length <= MOST_OF_A_TALK &&
        isOfTwoSides(named.filter(({ id }) => participants.includes(id))),
    )
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** The meetings that an article is about: of its very days, between people whom its opening names. */
import { addDays, compareDates } from '@/context/dates';
import type { MeetingFacts, PersonFacts } from '@/context/facts';
import { getOrInsert } from '@/context/get-or-insert';
import { homesOf, shareHome } from '../../homes';
import type { CountryMention } from '../../countries';
import type { Scene } from '../../scene';
import { MOST } from '../candidates/company';
import { meetingsAround, stretchOf } from '../candidates/meetings-around';

/** Blocks in which news says what it is about: the headline, the lead, and what goes on from it. */
const OPENING = 4;
/** Days since its end within which a meeting is reported. */
const ENDED_WITHIN = 3;
/** Days until its beginning within which a meeting is announced as the news. */
const BEGINS_WITHIN = 2;

export interface Reported {
  meeting: MeetingFacts;
  /** What of its two sides the article names first: people of both, or who travelled and where to, in the headline or only below it. */
  by: 'people' | 'headline' | 'opening';
}

/** In order of time; kept for the article. */
export function reportedEvents(scene: Scene): readonly Reported[] {
  return getOrInsert(known, scene, findReported);
}

const known = new WeakMap<Scene, readonly Reported[]>();

function findReported({ doc, persons, countries, context }: Scene): Reported[] {
  const opening = new Set(doc.blocks.slice(0, OPENING));
  const named = [...new Set(persons.filter(({ block }) => opening.has(block)).map(({ person }) => person))];
  const days = { from: addDays(doc.day, -ENDED_WITHIN), to: addDays(doc.day, BEGINS_WITHIN) };
  const around = new Set(
    named.flatMap(({ id }) => meetingsAround(stretchOf([days]), context.meetingsOf(id))),
  );
  const isOfTwoSides = (people: readonly PersonFacts[]): boolean => {
    const [first, ...others] = people;
    return first !== undefined && others.some((person) => !shareHome(first, person, doc.day, context));
  };
  /** "Obama arrived in Israel": who received him is named later. */
  const isJourney = (
    people: readonly PersonFacts[],
    { place, kind }: MeetingFacts,
    lands: readonly CountryMention[],
  ): boolean =>
    (kind === 'visit' || kind === 'state-visit') &&
    lands.some(({ country }) => country === place?.country) &&
    people.some((person) => !homesOf(person, doc.day, context).includes(place?.country ?? ''));
  const lands = countries.filter(({ block }) => opening.has(block));
  const howNamed = (meeting: MeetingFacts): Reported['by'] | undefined => {
    const there = named.filter(({ id }) => meeting.participants.includes(id));
    if (isOfTwoSides(there)) return 'people';
    if (
      isJourney(
        there,
        meeting,
        lands.filter(({ block }) => block.kind === 'headline'),
      )
    )
      return 'headline';
    return isJourney(there, meeting, lands) ? 'opening' : undefined;
  };
  return [...around]
    .filter(
      ({ from, to, participants }) =>
        to >= days.from && from <= days.to && participants.length <= MOST.ofTheNews,
    )
    .flatMap((meeting) => {
      const by = howNamed(meeting);
      return by ? [{ meeting, by }] : [];
    })
    .sort((a, b) => compareDates(a.meeting.from, b.meeting.from));
}

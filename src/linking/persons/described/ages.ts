/** "the 73-year-old": who of those just named is of that age. */
import { firstDay, lastDay, type IsoDate } from '@/context/dates';
import type { PersonFacts } from '@/context/facts';
import type { DocBlock } from '../../document';
import { namedRightAfter } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import { mentionsBefore } from '../mentions-before';
import type { PersonMention } from '../person-mention';

/** How many blocks back the person was named. */
const LOOK_BACK = 2;

export function describedByAge(block: DocBlock, scene: DescriptionScene): PersonMention[] {
  return [
    ...block.text.matchAll(/\b[Tt]he (\d{2})-year-old\b(?! \p{Ll}+ (?:firm|company|bank|club|law))/gu),
  ].flatMap((match) => {
    const age = Number(match[1]);
    const start = match.index + 'the '.length;
    const from = block.words.findIndex((word) => word.start === start);
    const to = from + AGE_WORDS;
    if (namedRightAfter({ block, to }, scene.named)) return [];
    const near = mentionsBefore({ block, start: match.index }, LOOK_BACK, scene).map(({ person }) => person);
    const [person, ...others] = new Set(near.filter((one) => mayBeOfAge(one, age, scene.doc.day)));
    return person && others.length === 0
      ? describePerson(
          { block, from, to },
          person,
          { by: 'office', title: `${match[1]!}-year-old`, of: '', on: scene.doc.day },
          0.75,
        )
      : [];
  });
}

/** "73", "year", "old". */
const AGE_WORDS = 3;

function mayBeOfAge({ born, died }: PersonFacts, age: number, day: IsoDate): boolean {
  if (born === undefined || (died !== undefined && lastDay(died) < day)) return false;
  return ageOn(day, lastDay(born)) <= age && age <= ageOn(day, firstDay(born));
}

function ageOn(day: IsoDate, birthday: IsoDate): number {
  return Number(day.slice(0, 4)) - Number(birthday.slice(0, 4)) - (day.slice(5) < birthday.slice(5) ? 1 : 0);
}

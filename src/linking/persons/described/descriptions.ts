/** Persons whom the article describes instead of naming: by office, by family, as somebody's counterpart or predecessor. */
import type { Context } from '@/context/context';
import type { PersonFacts } from '@/context/facts';
import type { CountryMention } from '../../countries';
import type { Doc } from '../../document';
import { describedByAge } from './ages';
import { appositions } from './appositions';
import { callings } from './callings';
import { counterparts } from './counterparts';
import type { DescriptionScene } from './describe-person';
import { hosts } from './hosts';
import { elders, kinByPronoun, kinOfNamed } from './kin';
import { describedByOffice } from './office-descriptions';
import type { OfficeMention } from '../offices/office-mention';
import { officialsOf } from './officials-of';
import { byPosition, type PersonMention } from '../person-mention';
import { stateLawmakers } from './state-lawmakers';
import { successions } from './succession';

/** The persons that the article describes, given those that it names. */
export function resolveDescriptions(
  doc: Doc,
  countries: readonly CountryMention[],
  offices: readonly OfficeMention[],
  named: readonly PersonMention[],
  context: Context,
): PersonMention[] {
  const scene: DescriptionScene = { doc, named, counts: countPersons(named), countries, context };
  const byOffice = offices.flatMap((office) => describedByOffice(office, scene) ?? []);
  const mentions = [...named, ...byOffice].sort(byPosition);
  const inBlocks = doc.blocks.flatMap((block) => [
    ...elders(block, scene),
    ...kinByPronoun(block, mentions, scene),
    ...counterparts(block, mentions, scene),
    ...successions(block, mentions, scene),
    ...describedByAge(block, scene),
    ...stateLawmakers(block, scene),
    ...appositions(block, scene),
    ...hosts(block, mentions, scene),
  ]);
  const described = [...byOffice, ...officialsOf(offices, mentions, scene), ...callings(scene), ...inBlocks];
  const kin = [...named, ...described].flatMap((possessor) => kinOfNamed(possessor, scene) ?? []);
  return [...described, ...kin].sort(byPosition);
}

function countPersons(named: readonly PersonMention[]): ReadonlyMap<PersonFacts, number> {
  const counts = new Map<PersonFacts, number>();
  for (const { person } of named) counts.set(person, (counts.get(person) ?? 0) + 1);
  return counts;
}

/** "Putin's spokesman", "his foreign minister": who holds an office under a leader. */
import type { PersonFacts } from '@/context/facts';
import type { Role } from '@/context/schema';
import { heldOn } from '@/context/lookups';
import { capitalAfterComma, isSaidOfName, namedRightAfter, precedesName } from './beside-name';
import { describePerson, type DescriptionScene } from './describe-person';
import type { OfficeMention } from '../offices/office-mention';
import type { PersonMention } from '../person-mention';
import { possessorAt } from './possessor';
import { leadsACountry } from '../standing';

/** Offices that one person holds under a leader. */
const UNDER_A_LEADER: ReadonlySet<Role> = new Set([
  'vice-president', 'prime-minister', 'foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister', 'interior-minister',
  'energy-minister', 'economy-minister', 'national-security-adviser', 'chief-of-staff', 'spokesperson',
]); // prettier-ignore
/** Of these a government has several at a time, so that the article must name the one, or everybody know it. */
const SEVERAL: ReadonlySet<Role> = new Set(['spokesperson', 'chief-of-staff', 'national-security-adviser']);

/** @param mentions all persons of the article, described ones too */
export function officialsOf(
  offices: readonly OfficeMention[],
  mentions: readonly PersonMention[],
  scene: DescriptionScene,
): PersonMention[] {
  return offices.flatMap((office) => {
    const { block, from, to, roles, country, tense } = office;
    const [role] = roles;
    if (country !== undefined || tense !== 'now' || role === undefined || !UNDER_A_LEADER.has(role))
      return [];
    if (namedRightAfter({ block, to }, scene.named) || capitalAfterComma({ block, to }, scene.countries))
      return [];
    if (isSaidOfName({ block, from }, roles, scene.named)) return [];
    const possessor = possessorAt(block, from - 1, mentions, scene.doc);
    const leader = possessor?.person;
    if (!leader || !leadsACountry(leader, scene.context, scene.doc.day)) return [];
    const person = holderUnder(leader, role, scene);
    if (!person || person === leader || precedesName({ block, from, to }, person, scene.named)) return [];
    return describePerson(
      { block, from: possessor.from, to },
      person,
      { by: 'office', title: office.words, of: leader.name, on: scene.doc.day },
      0.8,
    );
  });
}

function holderUnder(
  leader: PersonFacts,
  role: Role,
  { doc, context, counts }: DescriptionScene,
): PersonFacts | undefined {
  const countries = (leader.offices ?? [])
    .filter((office) => office.from !== undefined && heldOn(office, doc.day))
    .map(({ of }) => of);
  const holders = new Set(countries.flatMap((country) => context.holders(country, [role], doc.day)));
  const named = [...holders].filter((person) => counts.has(person));
  if (named.length === 1) return named[0];
  // Of several spokesmen the leader's own is the one whom everybody knows.
  const eligible = SEVERAL.has(role)
    ? [...holders].filter((person) => person.known_by !== undefined)
    : [...holders];
  const [only, ...others] = eligible;
  return others.length === 0 &&
    only?.offices?.some((office) => office.role === role && office.from !== undefined)
    ? only
    : undefined;
}

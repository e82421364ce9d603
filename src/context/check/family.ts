/** Family ties are told from both sides. */
import type { ContextSource, FamilyTie } from '../schema';
import type { Finding } from './finding';

const ANSWERS: Record<FamilyTie, readonly FamilyTie[]> = {
  father: ['son', 'daughter'],
  mother: ['son', 'daughter'],
  son: ['father', 'mother'],
  daughter: ['father', 'mother'],
  brother: ['brother', 'sister'],
  sister: ['brother', 'sister'],
  'half-brother': ['half-brother', 'half-sister'],
  'half-sister': ['half-brother', 'half-sister'],
  husband: ['wife', 'husband'],
  wife: ['husband', 'wife'],
  grandfather: ['grandson', 'granddaughter'],
  grandmother: ['grandson', 'granddaughter'],
  grandson: ['grandfather', 'grandmother'],
  granddaughter: ['grandfather', 'grandmother'],
  uncle: ['nephew', 'niece'],
  aunt: ['nephew', 'niece'],
  nephew: ['uncle', 'aunt'],
  niece: ['uncle', 'aunt'],
  'father-in-law': ['son-in-law', 'daughter-in-law'],
  'mother-in-law': ['son-in-law', 'daughter-in-law'],
  'son-in-law': ['father-in-law', 'mother-in-law'],
  'daughter-in-law': ['father-in-law', 'mother-in-law'],
  'brother-in-law': ['brother-in-law', 'sister-in-law'],
  'sister-in-law': ['brother-in-law', 'sister-in-law'],
  cousin: ['cousin'],
};

export function checkFamily(source: ContextSource): Finding[] {
  const people = new Map(source.people.map((person) => [person.id, person]));
  const findings: Finding[] = [];
  for (const person of source.people) {
    for (const [tie, relatives] of Object.entries(person.family ?? {}) as [FamilyTie, string | string[]][]) {
      for (const relative of [relatives].flat()) {
        const theirs = people.get(relative)?.family ?? {};
        if (ANSWERS[tie].some((answer) => [theirs[answer] ?? []].flat().includes(person.id))) continue;
        findings.push({
          room: 'people',
          id: person.id,
          path: ['family', tie],
          message: `names ${relative} as ${tie}, but ${relative} does not name ${person.id} as ${ANSWERS[tie].join(' or ')}`,
        });
      }
    }
  }
  return findings;
}

/** Words for family, and the ties of the dataset that they may mean. */
import type { FamilyTie } from '@/context/schema';

export const FAMILY_WORDS: Readonly<Record<string, readonly FamilyTie[]>> = {
  father: ['father'],
  mother: ['mother'],
  son: ['son'],
  daughter: ['daughter'],
  brother: ['brother', 'half-brother'],
  sister: ['sister', 'half-sister'],
  'half-brother': ['half-brother'],
  'half-sister': ['half-sister'],
  husband: ['husband'],
  wife: ['wife'],
  grandfather: ['grandfather'],
  grandmother: ['grandmother'],
  grandson: ['grandson'],
  uncle: ['uncle'],
  aunt: ['aunt'],
  nephew: ['nephew'],
  'son-in-law': ['son-in-law'],
  'daughter-in-law': ['daughter-in-law'],
  'brother-in-law': ['brother-in-law'],
  'father-in-law': ['father-in-law'],
};

/** What may stand between the possessor and the word. */
export const FAMILY_MODIFIERS: ReadonlySet<string> = new Set([
  'late',
  'younger',
  'older',
  'elder',
  'eldest',
  'youngest',
  'only',
  'powerful',
  'influential',
  'estranged',
  'own',
  'billionaire',
]);

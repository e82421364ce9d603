import { z } from 'zod';
import { id, names, partialDate, recordEntry, reviewed, source, sources, text, wiki } from './fields';

/** What somebody does in an office; the words that newspapers use for each are in the linker's lexicon. */
export const ROLES = [
  'leader', 'president', 'monarch', 'vice-president', 'prime-minister', 'deputy-prime-minister',
  'foreign-minister', 'deputy-foreign-minister', 'defence-minister', 'finance-minister', 'trade-minister',
  'economy-minister', 'interior-minister', 'energy-minister', 'unification-minister', 'minister',
  'national-security-adviser', 'intelligence-chief', 'central-bank-governor', 'chief-of-staff', 'adviser',
  'un-ambassador', 'ambassador', 'envoy', 'negotiator', 'spokesperson', 'military-chief',
  'speaker', 'majority-leader', 'minority-leader', 'legislator', 'party-leader', 'candidate', 'opposition-leader',
  'head', 'deputy-head', 'commissioner', 'judge', 'prosecutor', 'governor', 'mayor', 'heir', 'first-lady',
  'executive', 'academic', 'analyst', 'activist', 'cleric', 'other',
] as const; // prettier-ignore

export const FAMILY_TIES = [
  'father', 'mother', 'son', 'daughter', 'brother', 'sister', 'half-brother', 'half-sister',
  'husband', 'wife', 'grandfather', 'grandmother', 'grandson', 'granddaughter', 'uncle', 'aunt', 'nephew', 'niece',
  'father-in-law', 'mother-in-law', 'son-in-law', 'daughter-in-law', 'brother-in-law', 'sister-in-law', 'cousin',
] as const; // prettier-ignore

export const officeSchema = z.strictObject({
  title: text,
  of: id.describe('the country or institution'),
  role: z.enum(ROLES),
  from: partialDate.optional(),
  to: partialDate.optional(),
  acting: z.boolean().optional(),
  note: text.optional(),
});

const tie = z.union([id, z.array(id)]);

export const personSchema = z.strictObject({
  id,
  ...names,
  family_name: text
    .optional()
    .describe('what newspapers shorten the name to, if not its last word; several variants as aliases'),
  known_by: z
    .array(text)
    .optional()
    .describe('short forms that alone mean this person in world news: Putin, Erdogan'),
  ...wiki,
  sex: z.enum(['male', 'female']).optional(),
  born: partialDate.optional(),
  died: partialDate.optional(),
  country: id.optional().describe('where the person belongs, if no office tells'),
  note: text.optional().describe('what is disputed'),
  family: z.partialRecord(z.enum(FAMILY_TIES), tie).optional(),
  offices: z.array(officeSchema).optional(),
  background: text.optional().describe('only what holds at any date'),
  record: z.array(recordEntry).optional(),
  sanctions: z
    .array(
      z.strictObject({
        instrument: id,
        from: partialDate.optional(),
        to: partialDate.optional(),
        seen: partialDate
          .optional()
          .describe('the date of a list that names the person, where it is not known since when'),
        as: text.optional().describe('the name on the list, then its reference number'),
        source: source.optional(),
      }),
    )
    .optional()
    .describe('designations; in the source they are rows of sanctions/designations/*.csv'),
  reviewed,
  sources,
});

export type Role = (typeof ROLES)[number];
export type FamilyTie = (typeof FAMILY_TIES)[number];
export type Office = z.infer<typeof officeSchema>;
export type PersonSource = z.infer<typeof personSchema>;

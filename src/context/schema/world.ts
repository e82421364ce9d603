import { z } from 'zod';
import { id, names, partialDate, recordEntry, reviewed, sources, text, wiki, wikidata } from './fields';

export const institutionSchema = z.strictObject({
  id,
  ...names,
  ...wiki,
  kind: z.enum([
    'international',
    'government',
    'legislature',
    'party',
    'company',
    'bank',
    'military',
    'university',
    'think-tank',
    'media',
    'armed-group',
    'other',
  ]),
  country: id.optional(),
  founded: partialDate.optional(),
  ended: partialDate.optional(),
  background: text,
  record: z.array(recordEntry).optional(),
  reviewed,
  sources,
});

export const placeSchema = z.strictObject({
  id,
  ...names,
  ...wiki,
  kind: z.enum([
    'city',
    'site',
    'region',
    'mountain',
    'sea',
    'border',
    'building',
    'island',
    'river',
    'other',
  ]),
  country: id.optional(),
  background: text,
  record: z.array(recordEntry).optional(),
  reviewed,
  sources,
});

/** Countries are what offices, parties and targets refer to; they carry the words by which texts name them, and no card. */
export const countrySchema = z.strictObject({
  id,
  ...names,
  adjectives: z.array(text).min(1).describe('North Korean; also the people, where it is another word'),
  capital: text.optional(),
  metonyms: z.array(text).optional().describe('words that stand for its government: Pyongyang, the Kremlin'),
  led_by: z.enum(['leader', 'president', 'prime-minister', 'monarch']),
  wikipedia: text,
  wikidata,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  sources,
});

export type InstitutionSource = z.infer<typeof institutionSchema>;
export type PlaceSource = z.infer<typeof placeSchema>;
export type CountrySource = z.infer<typeof countrySchema>;

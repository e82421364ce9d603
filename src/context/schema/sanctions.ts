import { z } from 'zod';
import { id, names, partialDate, recordEntry, reviewed, sources, text } from './fields';

export const MEASURE_KINDS = [
  'arms', 'asset-freeze', 'travel-ban', 'finance', 'banking', 'trade', 'oil', 'gas', 'coal', 'metals', 'minerals',
  'luxury', 'labour', 'shipping', 'aviation', 'technology', 'seafood', 'textiles', 'machinery', 'services', 'media',
  'investment', 'joint-ventures', 'inspection', 'price-cap', 'secondary', 'nuclear', 'education', 'other',
] as const; // prettier-ignore

const measureSchema = z.strictObject({
  kind: z.enum(MEASURE_KINDS),
  terms: z.array(text).min(1).describe('the words that articles use for it'),
  says: text,
  from: partialDate.optional().describe('if not the day the instrument was adopted'),
  to: partialDate.optional(),
});

const instrumentSchema = z.strictObject({
  id,
  ...names,
  wikipedia: text.optional(),
  adopted: partialDate,
  to: partialDate.optional(),
  summary: text,
  measures: z.array(measureSchema).default([]),
  sources,
});

export const regimeSchema = z.strictObject({
  id,
  ...names,
  authority: text.describe('UN, US, EU, UK, Japan, South Korea, China, …'),
  target: id.describe('the country, institution, place or subject it is aimed at'),
  wikipedia: text.optional(),
  from: partialDate,
  to: partialDate.optional(),
  background: text,
  record: z.array(recordEntry).optional(),
  instruments: z.array(instrumentSchema).default([]),
  reviewed,
  sources,
});

/** What sanctions can be aimed at besides countries and institutions: cybercrime, human rights abuse, an election. */
export const subjectSchema = z.strictObject({ id, ...names, wikipedia: text.optional(), sources });

export type MeasureSource = z.infer<typeof measureSchema>;
export type InstrumentSource = z.infer<typeof instrumentSchema>;
export type RegimeSource = z.infer<typeof regimeSchema>;
export type SubjectSource = z.infer<typeof subjectSchema>;

/** What entries of several kinds are made of. */
import { z } from 'zod';
import { isIsoDate, isPartialDate } from '../dates';
import { ID } from '../id';
import { parseSource } from '../sources';

export const text = z.string().trim().min(1);
export const id = z.string().regex(ID, 'an id is lower-case words joined by hyphens');
export const isoDate = z.string().refine(isIsoDate, 'not a day of the calendar (YYYY-MM-DD)');
/** YAML reads a bare year as a number. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDate, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
);
export const wikidata = z.string().regex(/^Q[1-9]\d*$/, 'a Wikidata item is Q and a number');
export const source = z.string().superRefine((value, ctx) => {
  const parsed = parseSource(value);
  if ('error' in parsed) ctx.addIssue({ code: 'custom', message: parsed.error });
});
export const sources = z.array(source).min(1, 'needs at least one source that a reader can open');

/** A name; the long form says that the name alone (`common`) is not enough to link it without support from the article. */
export const alias = z.union([text, z.strictObject({ name: text, common: z.literal(true) })]);
export const names = { name: text, aliases: z.array(alias).optional() };
export const reviewed = partialDate
  .optional()
  .describe('the date up to which this entry was reviewed, if not the dataset’s');
export const wiki = {
  wikipedia: text.optional(),
  redirects: z.array(text).optional().describe('other titles of the Wikipedia article'),
  wikidata: wikidata.optional(),
};

export const recordEntry = z.strictObject({ on: partialDate, text, source: source.optional() });

export type Alias = z.infer<typeof alias>;
export type RecordEntry = z.infer<typeof recordEntry>;

/**
 * A context pack as its author writes it: one file, a head that says whose it is, and entries as the dataset has them.
 * docs/packs.md explains it; docs/pack.schema.json is made from it.
 */
import './no-eval';
import { z } from 'zod';
import {
  countrySchema,
  id,
  institutionSchema,
  meetingSchema,
  personSchema,
  placeSchema,
  regimeSchema,
  ROOMS,
  seriesSchema,
  subjectSchema,
  type ContextSource,
  type Room,
} from '@/context/schema';
import { isIsoDate } from '@/context/dates';

/** Characters; what a list of packs shows in a line or two. */
const LONGEST_NAME = 80;
const LONGEST_ABOUT = 400;

export const packHeadSchema = z.strictObject({
  id: id
    .max(LONGEST_NAME)
    .describe('stays the same from version to version: a pack of the same id is an update'),
  name: z.string().trim().min(1).max(LONGEST_NAME),
  version: z
    .string()
    .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version is three numbers: 1.2.0')
    .describe('rises with each change'),
  reviewed: z
    .string()
    .refine(isIsoDate, 'not a day of the calendar (YYYY-MM-DD)')
    .describe('the day up to which the entries were reviewed; cards show it'),
  about: z.string().trim().min(1).max(LONGEST_ABOUT).optional().describe('what it holds, and whose it is'),
});

export type PackHead = z.infer<typeof packHeadSchema>;

/** The whole file, for the JSON Schema; reading takes the entries one by one, to name each problem. */
export const packSchema = z.strictObject({
  $schema: z.string().optional().describe('for editors that check while you write'),
  pack: packHeadSchema,
  people: z.array(personSchema).optional(),
  meetings: z.array(meetingSchema).optional(),
  sanctions: z.array(regimeSchema).optional(),
  institutions: z.array(institutionSchema).optional(),
  places: z.array(placeSchema).optional(),
  countries: z.array(countrySchema).optional(),
  series: z.array(seriesSchema).optional(),
  subjects: z.array(subjectSchema).optional(),
});

/** What a pack holds, checked; as a dataset of its own, to be compiled. */
export interface Pack {
  head: PackHead;
  source: ContextSource;
}

export const PACK_ROOMS = Object.keys(ROOMS) as Room[];

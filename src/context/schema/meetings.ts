import { z } from 'zod';
import { alias, id, isoDate, names, partialDate, reviewed, sources, text, wiki } from './fields';

export const MEETING_KINDS = [
  'summit',
  'state-visit',
  'visit',
  'talks',
  'round',
  'call',
  'conference',
] as const;

export const meetingSchema = z.strictObject({
  id,
  ...names,
  aliases: z.array(alias).optional(),
  kind: z.enum(MEETING_KINDS),
  from: isoDate,
  to: isoDate.optional(),
  place: z.strictObject({ venue: text.optional(), city: text.optional(), country: id.optional() }).optional(),
  participants: z.array(id).default([]),
  parties: z
    .array(id)
    .optional()
    .describe('countries and institutions present, where they go beyond the persons’ own'),
  subjects: z.array(id).optional(),
  series: id.optional(),
  number: z.int().positive().optional().describe('its number in the series'),
  announced: partialDate.optional().describe('when it became public that it would take place'),
  outcome: text.optional(),
  note: text.optional().describe('why a participant held no office that day, or what is disputed'),
  ...wiki,
  reviewed,
  sources,
});

/** Something that happens again and again under a name: the six-party talks, the G20 summits. */
export const seriesSchema = z.strictObject({
  id,
  ...names,
  wikipedia: text.optional(),
  members: z.array(id).optional(),
  sources,
});

export type MeetingKind = (typeof MEETING_KINDS)[number];
export type MeetingSource = z.infer<typeof meetingSchema>;
export type SeriesSource = z.infer<typeof seriesSchema>;

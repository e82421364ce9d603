/** What `annotate` prints of an article, as far as scores need it; the shape is that of ../shared/evaluation/README.md. */
import { z } from 'zod';

const named = {
  wikipedia: z.string(),
  redirects: z.array(z.string()).default([]),
  wikidata: z.string().optional(),
};
const common = { id: z.string(), label: z.string() };
const entity = z.union([
  z.object({ ...common, authority: z.string(), target: z.string(), instruments: z.array(z.string()) }),
  z.object({ ...common, from: z.string(), to: z.string().optional(), participants: z.array(z.string()) }),
  z.object({ ...common, ...named }),
]);

const found = z.object({
  block: z.number(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  kind: z.enum(['person', 'meeting', 'sanctions', 'organisation', 'place']),
  why: z.string(),
  entities: z.array(entity),
});
export type Found = z.infer<typeof found>;
export type FoundEntity = Found['entities'][number];

/** @throws if it isn't annotations in the form that `annotate` prints */
export function readFound(annotations: unknown): Found[] {
  return z.array(found).parse(annotations);
}

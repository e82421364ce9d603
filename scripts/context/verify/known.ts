/**
 * Disagreements that an editor looked into and decided, kept in known-disagreements.yaml with the reason,
 * so that the next comparison shows only what is new.
 */
import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Disagreement } from './disagreement';

const text = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().trim().min(1),
);
const knownSchema = z.array(
  z.strictObject({ id: text, field: text, table: text, ours: text, theirs: text, reason: text }),
);
export type Known = z.infer<typeof knownSchema>[number];

export const KNOWN_FILE = 'known-disagreements.yaml';

/** The file isn't a list of known disagreements; the message says where. */
export class KnownError extends Error {}

/** @returns an empty list if there is no such file */
export function readKnown(path: string): Known[] {
  if (!existsSync(path)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error)
    throw new KnownError(`${path}:${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`);
  const parsed = knownSchema.safeParse(document.toJS() ?? []);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path_ = issue!.path.filter((step) => typeof step !== 'symbol');
  const node: unknown = document.getIn(path_.slice(0, 1), true);
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as number[]) : [0];
  throw new KnownError(
    `${path}:${lines.linePos(range[0]!).line}: ${path_.slice(1).join('.')}: ${issue!.message}; an entry has id, field, table, ours, theirs, reason`,
  );
}

export interface Sorted {
  unexplained: Disagreement[];
  known: { disagreement: Disagreement; reason: string }[];
  /** Recorded, but the two agree by now, or say something else. */
  stale: Known[];
}

/** @param compared the tables that were compared; what is known of others can't be stale */
export function sortOut(
  disagreements: readonly Disagreement[],
  recorded: readonly Known[],
  compared: ReadonlySet<string>,
): Sorted {
  const byKey = new Map(recorded.map((one) => [keyOf(one), one]));
  const met = new Set<string>();
  const sorted: Sorted = { unexplained: [], known: [], stale: [] };
  for (const disagreement of disagreements) {
    const known = byKey.get(keyOf(disagreement));
    if (known) {
      met.add(keyOf(known));
      sorted.known.push({ disagreement, reason: known.reason });
    } else sorted.unexplained.push(disagreement);
  }
  sorted.stale = recorded.filter((one) => compared.has(one.table) && !met.has(keyOf(one)));
  return sorted;
}

/** Both sides are part of it: when either changes, somebody should look again. */
export function keyOf({ id, field, table, ours, theirs }: Omit<Known, 'reason'>): string {
  return [id, field, table, ours, theirs].join('|');
}

/** A file becomes a pack that is sound, or a list of what is wrong with it. */
import './no-eval';
import { schemaIssues } from '@/context/check/schema-issues';
import { ID } from '@/context/id';
import type { KnownIds } from '@/context/known-ids';
import { ROOMS, type ContextSource, type Room } from '@/context/schema';
import { checkPack } from './check-pack';
import { checkValues } from './check-values';
import { inPieces } from './in-pieces';
import { MOST_ENTRIES, MOST_PROBLEMS } from './limits';
import { PACK_ROOMS, packHeadSchema, type Pack, type PackHead } from './pack-schema';
import { parseFile } from './parse-file';
import type { ParsedFile } from './parsed-file';
import type { FieldPath, Problem } from './problem';

/** Tells which of some ids are of entities of the dataset. */
export type AskKnown = (ids: readonly string[]) => Promise<KnownIds>;

/** Problems in the order of lines, `MOST_PROBLEMS` at most. */
export type ReadPack = Pack | { problems: Problem[] };

/** @param text of a file, which may be anything */
export async function readPack(text: string, askKnown: AskKnown): Promise<ReadPack> {
  try {
    return await readAnything(text, askKnown);
  } catch (error) {
    // the parsers follow what is nested by calling themselves
    if (!(error instanceof RangeError)) throw error;
    return refuse([{ line: 1, message: 'is nested too deeply to be a pack' }]);
  }
}

async function readAnything(text: string, askKnown: AskKnown): Promise<ReadPack> {
  const file = await parseFile(text);
  if ('problems' in file) return refuse(file.problems);
  const located = (path: FieldPath, message: string): Problem => ({ line: file.lineOf(path), message });
  const unfit = checkValues(file.value, MOST_PROBLEMS);
  if (unfit.length > 0) return refuse(unfit.map(({ path, message }) => located(path, named(path, message))));
  const shaped = await readShape(file);
  if ('problems' in shaped) return refuse(shaped.problems);
  const { source } = shaped;
  const known = await askKnown(idsIn(source));
  const findings = checkPack(source, known);
  if (findings.length === 0) return shaped;
  const places = new Map(PACK_ROOMS.flatMap((room) => source[room].map(({ id }, i) => [`${room}/${id}`, i])));
  return refuse(
    findings
      .slice(0, MOST_PROBLEMS)
      .map(({ room, id, path, message }) =>
        located([room, places.get(`${room}/${id}`) ?? 0, ...path], `${id}: ${message}`),
      ),
  );
}

/** By the schema: the head, and each entry by itself. */
async function readShape(file: ParsedFile): Promise<ReadPack> {
  const { value } = file;
  if (!isRecord(value))
    return refuse([{ line: 1, message: 'a pack begins with “pack:”, and then has “people:” and the like' }]);
  const problems: Problem[] = [];
  const found = (path: FieldPath, message: string): void => {
    problems.push({ line: file.lineOf(path), message });
  };
  for (const key of Object.keys(value))
    if (key !== 'pack' && key !== '$schema' && !isRoom(key))
      found([key], `“${key}” is no part of a pack; there are ${PACK_ROOMS.join(', ')}`);
  const head = packHeadSchema.safeParse(value.pack);
  if (!head.success)
    for (const { path, message } of schemaIssues(head.error))
      found(['pack', ...path], `${['pack', ...path].join('.')}: ${message}`);

  let count = 0;
  const readRoom = async <Entry>(room: Room): Promise<Entry[]> => {
    const entries = value[room] ?? [];
    if (!Array.isArray(entries)) {
      found([room], `${room} is a list of entries, each with an id`);
      return [];
    }
    count += entries.length;
    if (count > MOST_ENTRIES) return [];
    const sound: Entry[] = [];
    await inPieces(entries.entries(), ([i, raw]: [number, unknown]) => {
      if (problems.length >= MOST_PROBLEMS) return;
      const parsed = ROOMS[room].safeParse(raw);
      if (parsed.success) {
        sound.push(parsed.data as unknown as Entry); // the schema of the room is that of its entries
        return;
      }
      const id = isRecord(raw) && typeof raw.id === 'string' ? raw.id : `${room} ${i + 1}`;
      for (const { path, message } of schemaIssues(parsed.error))
        found([room, i, ...path], `${id}: ${[path.join('.'), message].filter(Boolean).join(': ')}`);
    });
    return sound;
  };
  const rooms = {
    people: await readRoom<ContextSource['people'][number]>('people'),
    meetings: await readRoom<ContextSource['meetings'][number]>('meetings'),
    sanctions: await readRoom<ContextSource['sanctions'][number]>('sanctions'),
    institutions: await readRoom<ContextSource['institutions'][number]>('institutions'),
    places: await readRoom<ContextSource['places'][number]>('places'),
    countries: await readRoom<ContextSource['countries'][number]>('countries'),
    series: await readRoom<ContextSource['series'][number]>('series'),
    subjects: await readRoom<ContextSource['subjects'][number]>('subjects'),
  };
  if (count > MOST_ENTRIES)
    found([], `has ${count} entries; ${MOST_ENTRIES} are the most that a pack may have`);
  else if (count === 0 && problems.length === 0) found([], 'has no entries');
  if (problems.length > 0 || !head.success) return refuse(problems);
  const { version, reviewed }: PackHead = head.data;
  return { head: head.data, source: { version, reviewed, ...rooms } };
}

function refuse(problems: readonly Problem[]): { problems: Problem[] } {
  return { problems: [...problems].sort((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS) };
}

/** Every text that may be an id. */
function idsIn(source: ContextSource): string[] {
  const ids = new Set<string>();
  const open: unknown[] = [source];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') {
      if (ID.test(value)) ids.add(value);
    } else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner); // prettier-ignore
  }
  return [...ids];
}

function named(path: FieldPath, message: string): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}

function isRoom(key: string): key is Room {
  return Object.hasOwn(ROOMS, key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

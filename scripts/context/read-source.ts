/** Reads the dataset's source files, checks them, and knows on which line everything stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkContext, type Finding } from '../../src/context/check';
import { schemaIssues } from '../../src/context/check/schema-issues';
import { ROOMS, type ContextSource, type Room } from '../../src/context/schema';
import type { Problem, RawEntry, RawFile } from './raw-entry';
import { readDesignations, strayDesignations, withDesignations } from './read-designations';
import { readMeetingsTable, readPeopleTable } from './read-table';
import { readYamlFile } from './read-yaml';

export interface ReadSource {
  /** Everything that fits the schema; what doesn't is among `problems`. */
  source: ContextSource;
  /** In the order of files and lines. */
  problems: Problem[];
  /** Where each entry stands, by `room/id`. */
  where: ReadonlyMap<string, RawEntry>;
  /** The files read, for a build to watch. */
  files: string[];
}

/** Rooms that are one file, not a folder. */
const SINGLE_FILE_ROOMS: ReadonlySet<Room> = new Set(['countries', 'series', 'subjects']);
const datasetSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  reviewed: z.iso.date(),
});

/** Reads and checks everything below a folder of the shape of assets/context. */
export function readContextSource(folder: string): ReadSource {
  const problems: Problem[] = [];
  const files: string[] = [];
  const where = new Map<string, RawEntry>();
  const designations = readDesignations(folder);
  problems.push(...designations.problems);

  const readRoom = <T extends { id: string }>(room: Room): T[] =>
    roomFiles(folder, room).flatMap((path) => {
      files.push(path);
      const { entries, problems: inFile } = readFile(path, room);
      problems.push(...inFile);
      return entries.flatMap((read) => {
        const { entry, problems: inEntry } =
          room === 'people' ? withDesignations(read, designations) : { entry: read, problems: [] };
        problems.push(...inEntry);
        const parsed = ROOMS[room].safeParse(entry.raw);
        if (!parsed.success) {
          problems.push(...schemaProblems(entry, parsed.error));
          return [];
        }
        where.set(`${room}/${parsed.data.id}`, entry);
        return [parsed.data as unknown as T]; // the schema of the room is that of T
      });
    });

  const dataset = join(folder, 'dataset.yaml');
  files.push(dataset);
  const source: ContextSource = {
    ...readDataset(dataset, problems),
    people: readRoom('people'),
    meetings: readRoom('meetings'),
    sanctions: readRoom('sanctions'),
    institutions: readRoom('institutions'),
    places: readRoom('places'),
    countries: readRoom('countries'),
    series: readRoom('series'),
    subjects: readRoom('subjects'),
  };
  files.push(...designations.files);
  // References into an entry that didn't parse would only repeat its problem.
  if (problems.length === 0) {
    problems.push(...strayDesignations(designations, new Set(source.people.map(({ id }) => id))));
    problems.push(...checkContext(source).map((finding) => locate(finding, where)));
  }
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  return { source, problems, where, files };
}

/** `file:line: message`, the form that editors and terminals turn into a link. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

function roomFiles(folder: string, room: Room): string[] {
  if (SINGLE_FILE_ROOMS.has(room)) {
    const path = join(folder, `${room}.yaml`);
    return existsSync(path) ? [path] : [];
  }
  const inner = join(folder, room);
  if (!existsSync(inner)) return [];
  return readdirSync(inner)
    .filter((name) => /\.(?:yaml|csv)$/.test(name))
    .sort()
    .map((name) => join(inner, name));
}

function readFile(path: string, room: Room): RawFile {
  if (path.endsWith('.yaml')) return readYamlFile(path);
  if (room === 'people') return readPeopleTable(path);
  if (room === 'meetings') return readMeetingsTable(path);
  return {
    entries: [],
    problems: [
      {
        file: relative(process.cwd(), path),
        line: 1,
        message: 'only people and meetings have tables; write YAML',
      },
    ],
  };
}

function readDataset(path: string, problems: Problem[]): z.infer<typeof datasetSchema> {
  const file = relative(process.cwd(), path);
  const parsed = datasetSchema.safeParse(existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined);
  if (parsed.success) return parsed.data;
  problems.push({
    file,
    line: 1,
    message: 'must give the dataset’s version (1.2.3) and reviewed (YYYY-MM-DD), nothing else',
  });
  return { version: '0.0.0', reviewed: '1970-01-01' };
}

function schemaProblems(entry: RawEntry, error: z.ZodError): Problem[] {
  const { raw } = entry;
  const name = typeof raw === 'object' && raw !== null && 'id' in raw ? `${String(raw.id)}: ` : '';
  return schemaIssues(error).map(({ path, message }) => ({
    ...entry.at(path),
    message: name + [path.join('.'), message].filter(Boolean).join(': '),
  }));
}

/** A finding with the place of its field. */
export function locate({ room, id, path, message }: Finding, where: ReadonlyMap<string, RawEntry>): Problem {
  const place = where.get(`${room}/${id}`)?.at(path) ?? { file: room, line: 1 };
  return { ...place, message: `${id}: ${message}` };
}

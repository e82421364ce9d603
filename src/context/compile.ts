/** Turns the checked source of the dataset into the form that ships. */
import { dayNumber } from './dates';
import type { CompiledContext, CompiledKind, EntityKind, Holders, Stored } from './facts';
import { packArrays } from './packed-arrays';
import type { ContextSource, MeetingSource, PersonSource } from './schema';
import { getOrInsert } from './get-or-insert';

type Parts<K extends EntityKind> = Stored[K];

/**
 * @param packNames packs the names of the dataset for the linker; the bearer of a name is its place among its kind
 * @throws if an entity can't be stored
 */
export function compileContext(
  given: ContextSource,
  packNames: (source: ContextSource) => string,
): CompiledContext {
  const source = { ...given, meetings: [...given.meetings].sort(byTime) };
  const parts = splitSource(source);
  const kinds = Object.fromEntries(
    Object.entries(parts).map(([kind, entities]) => [kind, compileKind(entities)]),
  ) as Record<EntityKind, CompiledKind>; // of the kinds of `parts`
  const cities = source.meetings.flatMap(({ place }) => (place?.city ? [place.city.toLowerCase()] : []));
  return {
    version: source.version,
    reviewed: source.reviewed,
    names: packNames(source),
    kinds,
    cities: asciiJson([...new Set(cities)]),
    meetingDays: packArrays([gaps(source.meetings.map(({ from }) => dayNumber(from)))]),
  };
}

/** Each number less the one before it. */
function gaps(ascending: readonly number[]): number[] {
  return ascending.map((number, i) => number - (ascending[i - 1] ?? 0));
}

/** Meetings of one day stand in the order of their ids, so that every reader gets the same answer. */
function byTime(a: MeetingSource, b: MeetingSource): number {
  return a.from < b.from || (a.from === b.from && a.id < b.id) ? -1 : 1;
}

/** The entities of each kind, as facts and details. */
function splitSource(source: ContextSource): { [K in EntityKind]: Parts<K>[] } {
  const meetingsOf = placesBy(source.meetings, ({ participants }) => new Set(participants));
  const editionsOf = placesBy(source.meetings, ({ series }) => (series === undefined ? [] : [series]));
  let instruments = 0;
  return {
    people: source.people.map((person) => splitPerson(person, meetingsOf.get(person.id))),
    meetings: source.meetings.map(({ outcome, note, sources, reviewed, ...facts }) => ({
      facts: { ...facts, to: facts.to ?? facts.from },
      details: { outcome, note, sources, reviewed },
    })),
    regimes: source.sanctions.map((regime) => {
      const { id, name, authority, target, from, to, background, record, sources, reviewed } = regime;
      const first = instruments;
      instruments += regime.instruments.length;
      return {
        facts: { id, name, authority, target, from, to, instruments: [first, regime.instruments.length] },
        details: {
          background,
          record,
          sources,
          reviewed,
          instruments: regime.instruments.map(({ summary, sources, measures }) => ({
            summary,
            sources,
            says: measures.map((measure) => measure.says),
          })),
        },
      };
    }),
    instruments: source.sanctions.flatMap((regime, place) =>
      regime.instruments.map(({ id, name, adopted, to, measures }) => ({
        facts: { id, name, adopted, to, regime: place, measures: measures.map(({ says: _says, ...measure }) => measure) }, // prettier-ignore
        details: null,
      })),
    ),
    institutions: source.institutions.map(splitPlain),
    places: source.places.map(splitPlain),
    countries: source.countries.map(
      ({ sources: _sources, aliases: _aliases, adjectives, metonyms: _metonyms, ...facts }) => ({
        facts: { ...facts, adjective: adjectives[0]! },
        details: null,
      }),
    ),
    series: source.series.map(({ sources: _sources, aliases: _aliases, ...facts }) => ({
      facts: { ...facts, editions: editionsOf.get(facts.id) ?? [] },
      details: null,
    })),
    subjects: source.subjects.map(({ sources: _sources, aliases: _aliases, ...facts }) => ({
      facts,
      details: null,
    })),
    holders: holdersOf(source.people).map((facts) => ({ facts, details: null })),
  };
}

function splitPerson(
  { note, background, record, sanctions, sources, reviewed, ...facts }: PersonSource,
  meetings: number[] | undefined,
): Parts<'people'> {
  return {
    facts: { ...facts, ...(meetings && { meetings }) },
    details: { note, background, record, sanctions, sources, reviewed },
  };
}

function splitPlain<T extends ContextSource['institutions'][number] | ContextSource['places'][number]>({
  background,
  record,
  sources,
  reviewed,
  ...facts
}: T): {
  facts: Omit<T, 'background' | 'record' | 'sources' | 'reviewed'>;
  details: Parts<'places'>['details'];
} {
  return { facts, details: { background, record, sources, reviewed } };
}

function holdersOf(people: readonly PersonSource[]): Holders[] {
  const holders = new Map<string, Holders>();
  people.forEach((person, place) => {
    for (const { of, role } of person.offices ?? []) {
      const body = getOrInsert(holders, of, (id): Holders => ({ id }));
      const ofRole = (body[role] ??= []);
      if (ofRole.at(-1) !== place) ofRole.push(place);
    }
  });
  return [...holders.values()];
}

/** By key, the places of the entries that have it. */
function placesBy<T>(entries: readonly T[], keysOf: (entry: T) => Iterable<string>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  entries.forEach((entry, place) => {
    for (const key of keysOf(entry)) {
      const ofKey = places.get(key);
      if (ofKey) ofKey.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}

function compileKind(entities: readonly { facts: { id: string }; details: object | null }[]): CompiledKind {
  const facts = entities.map(({ facts: { id, ...rest } }) => asciiJson({ id, ...rest }));
  const details = entities.map(({ details: one }) => (one ? asciiJson(one) : ''));
  const ids = entities.map((entity) => entity.facts.id);
  const byId = [...ids.keys()].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  return {
    facts: facts.join(''),
    details: details.join(''),
    layout: packArrays([facts.map((text) => text.length), details.map((text) => text.length), byId]),
  };
}

/**
 * JSON in ASCII only: one letter beyond it, and the browser keeps the whole script and its strings at two bytes a unit.
 * Without what ends a comment, as the texts may stand in one (`text-in-comment.ts`).
 */
function asciiJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('*/', '*\\/')
    .replace(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Journeys abroad of US presidents and secretaries of state: us_president_and_secretary_travels_2000_2025-02, complete. */
import type { MeetingSource, PersonSource, Role } from '../../../src/context/schema';
import { nameWords } from '../names';
import { allNames } from '../people-index';
import type { Comparison } from './comparison';
import type { Dataset } from './dataset';
import type { Disagreement } from './disagreement';
import {
  daysOf,
  daysText,
  isInPerson,
  near,
  SAME_MEETING_DAYS,
  TIME_ZONE_DAYS,
  type Days,
} from './meeting-days';
import { held } from './office-spans';
import type { TableRow } from './tables';

const HOME = 'united-states';
/** A journey that far off may be the one meant, with a wrong day on one side; an editor will tell. */
const ANOTHER_JOURNEY_DAYS = 30;
const OFFICES: Record<string, Role> = { president: 'president', secretary: 'foreign-minister' };

interface Trip extends Days {
  /** Undefined where the dataset doesn't know the country. */
  country: string | undefined;
  /** As the table writes it. */
  place: string;
  remarks: string;
  row: number;
}

export const usTravels: Comparison = {
  table: 'us_president_and_secretary_travels_2000_2025-02',
  columns: ['start', 'end', 'role', 'traveller', 'country', 'locale', 'remarks'],
  compare: ({ name: table, rows }, dataset) =>
    [...tripsByTraveller(rows, dataset)].flatMap(([traveller, { role, trips }]) => {
      const covered = { from: trips[0]!.from, to: trips.at(-1)!.to };
      return (dataset.meetings.get(traveller.id) ?? []).flatMap((meeting): Disagreement[] => {
        const days = daysOf(meeting);
        const abroad = meeting.place?.country !== undefined && meeting.place.country !== HOME;
        if (!abroad || !isInPerson(meeting) || days.from < covered.from || days.to > covered.to) return [];
        if (!held(traveller, [role], HOME, days.from)) return [];
        const found = compareWithTrips(meeting, traveller, trips, dataset);
        return found ? [{ id: meeting.id, table, ...found }] : [];
      });
    }),
};

function compareWithTrips(
  meeting: MeetingSource,
  traveller: PersonSource,
  trips: readonly Trip[],
  dataset: Dataset,
): Pick<Disagreement, 'field' | 'ours' | 'theirs' | 'row'> | undefined {
  const days = daysOf(meeting);
  const country = meeting.place!.country!;
  const then = trips.filter((trip) => near(trip, days, TIME_ZONE_DAYS));
  if (then.some((trip) => trip.country === country || trip.country === undefined)) return undefined;
  const who = `of ${traveller.id}`;
  const soon = trips.find((trip) => trip.country === country && near(trip, days, SAME_MEETING_DAYS));
  if (soon) return { field: `days ${who}`, ours: daysText(days), theirs: daysText(soon), row: soon.row };
  const others = meeting.participants.filter((id) => id !== traveller.id);
  const elsewhere = then.find((trip) =>
    others.some((id) => isMentioned(dataset.people.get(id), trip.remarks)),
  );
  if (elsewhere)
    return {
      field: `place ${who}`,
      ours: `${country} on ${daysText(days)}`,
      theirs: elsewhere.place,
      row: elsewhere.row,
    };
  const nearest = trips.find((trip) => trip.country === country && near(trip, days, ANOTHER_JOURNEY_DAYS));
  const theirs = nearest ? `there ${daysText(nearest)}` : 'no such journey';
  return { field: `journey ${who}`, ours: `${country} on ${daysText(days)}`, theirs, row: nearest?.row ?? 1 };
}

/** In order of time. The table writes names in full (“Joseph R. Biden”), so whose they are is told by family name and office. */
function tripsByTraveller(
  rows: readonly TableRow[],
  { offices, countries }: Dataset,
): Map<PersonSource, { role: Role; trips: Trip[] }> {
  const seats = offices.get(HOME) ?? [];
  const found = new Map<PersonSource, { role: Role; trips: Trip[] }>();
  for (const [key, own] of Map.groupBy(rows, ({ cells }) => `${cells.role!}|${cells.traveller!}`)) {
    const [kind, name] = key.split('|') as [string, string];
    const role = OFFICES[kind];
    const day = own[0]!.cells.start!;
    const family = nameWords(name).at(-1)!;
    const traveller = seats.find(
      ({ person, office }) =>
        office.role === role &&
        held(person, [office.role], HOME, day) &&
        nameWords(person.name).includes(family),
    )?.person;
    if (!traveller || !role) continue;
    const trips = own.map(({ line, cells }) => ({
      from: cells.start!,
      to: cells.end!,
      country: countries.byName(cells.country!),
      place: `${cells.country!}, ${cells.locale!}`,
      remarks: cells.remarks!,
      row: line,
    }));
    found.set(traveller, { role, trips: trips.sort((a, b) => (a.from < b.from ? -1 : 1)) });
  }
  return found;
}

function isMentioned(person: PersonSource | undefined, remarks: string): boolean {
  if (!person) return false;
  const said = new Set(nameWords(remarks));
  return allNames(person).some((name) => said.has(nameWords(person.family_name ?? name).at(-1)!));
}

/** Summits with their days and places: summits_compiled. */
import { daysBetween } from '../../../src/context/dates';
import type { MeetingSource } from '../../../src/context/schema';
import { aliasText } from '../../../src/context/alias';
import { nameWords } from '../names';
import type { Comparison } from './comparison';
import type { Dataset } from './dataset';
import type { Disagreement } from './disagreement';
import { daysOf, near, SAME_MEETING_DAYS } from './meeting-days';
import type { TableRow } from './tables';

/** Kinds of the table that are a series of ours. */
const SERIES: Record<string, string> = {
  G20: 'g20-summits',
  G7: 'g7-summits',
  APEC: 'apec-summits',
  NATO: 'nato-summits',
};
/** Two summits of a series lie months apart, so a wrong day doesn't make another summit of it. */
const SAME_SUMMIT_DAYS = 30;
/** The first days of G20 summits 6 to 13 were inferred, not read. */
const INFERRED_START = /^G20 summit (?:[6-9]|1[0-3])$/;

export const summits: Comparison = {
  table: 'summits_compiled',
  columns: ['kind', 'name', 'start', 'end', 'city', 'country', 'leaders'],
  compare: ({ name: table, rows }, dataset) => {
    const bySeries = Map.groupBy(dataset.source.meetings, ({ series }) => series);
    return rows.flatMap(({ line, cells }): Disagreement[] => {
      const series = SERIES[cells.kind!];
      const meeting = series
        ? nearest(bySeries.get(series) ?? [], cells, SAME_SUMMIT_DAYS)
        : nearest(meetingsOf(cells, dataset), cells, SAME_MEETING_DAYS);
      if (!meeting) return [];
      const found = [
        ...compareDays(meeting, cells, series !== undefined),
        ...comparePlace(meeting, cells, dataset),
      ];
      return found.map((one) => ({ id: meeting.id, ...one, table, row: line }));
    });
  },
};

type Found = Pick<Disagreement, 'field' | 'ours' | 'theirs'>;

function compareDays(meeting: MeetingSource, cells: TableRow['cells'], isWhole: boolean): Found[] {
  const ours = daysOf(meeting);
  const from = cells.start!;
  const to = cells.end!;
  // the talks lie inside the visit; the days of a series' summit are the same for all
  const contained = (ours.from >= from && ours.to <= to) || (from >= ours.from && to <= ours.to);
  if (!isWhole && contained) return [];
  return [
    ...(!isIn(ours.from, from) && !INFERRED_START.test(cells.name!) ? [{ field: 'from', ours: ours.from, theirs: from }] : []),
    ...(!isIn(ours.to, to) ? [{ field: 'to', ours: ours.to, theirs: to }] : []),
  ]; // prettier-ignore
}

/** True also where the table knows but the month: "2026-11". */
function isIn(day: string, dayOrMonth: string): boolean {
  return day.startsWith(dayOrMonth);
}

function comparePlace(
  { place, name, aliases, wikipedia }: MeetingSource,
  cells: TableRow['cells'],
  { countries }: Dataset,
): Found[] {
  const country = countries.byName(cells.country!);
  if (place?.country && country && place.country !== country)
    return [{ field: 'place', ours: place.country, theirs: cells.country! }];
  // a table may give the resort, the city or the region, by any of which the summit is known
  const ours = new Set(
    nameWords([place?.city, place?.venue, name, wikipedia, ...(aliases ?? []).map(aliasText)].join(' ')),
  );
  const sameCity = nameWords(cells.city!).some((word) => ours.has(word));
  return place?.city && !sameCity ? [{ field: 'place', ours: place.city, theirs: cells.city! }] : [];
}

/** The meetings of all leaders that a row names; none if the dataset doesn't know two of them. */
function meetingsOf(cells: TableRow['cells'], { people, meetings }: Dataset): MeetingSource[] {
  const leaders = cells
    .leaders!.split(';')
    .flatMap((name) => people.find({ names: [name.trim()] })?.person.id ?? []);
  const [first, ...others] = leaders;
  if (first === undefined || others.length === 0) return [];
  return (meetings.get(first) ?? []).filter(
    ({ kind, participants }) => kind !== 'call' && others.every((id) => participants.includes(id)),
  );
}

function nearest(
  meetings: readonly MeetingSource[],
  cells: TableRow['cells'],
  within: number,
): MeetingSource | undefined {
  const theirs = { from: cells.start!, to: cells.end! };
  const distance = (meeting: MeetingSource): number =>
    Math.abs(daysBetween(meeting.from, theirs.from)) + Math.abs(daysBetween(daysOf(meeting).to, theirs.to));
  return meetings
    .filter((meeting) => near(daysOf(meeting), theirs, within))
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Visits of foreign leaders to the US: us_visits_by_foreign_leaders_2000_2024-11. */
import type { PersonSource } from '../../../src/context/schema';
import { nameWords } from '../names';
import { allNames } from '../people-index';
import { overlap } from '../spans';
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
import type { TableRow } from './tables';

const HOST = 'united-states';
type Visit = Days & { row: number };

/** The table leaves out private stays and many meetings at the UN, so that a visit it doesn't have proves nothing. */
export const usVisits: Comparison = {
  table: 'us_visits_by_foreign_leaders_2000_2024-11',
  columns: ['start', 'end', 'visitor', 'from'],
  compare: ({ name: table, rows }, dataset) =>
    [...visitsByVisitor(rows, dataset)].flatMap(([visitor, visits]) =>
      (dataset.meetings.get(visitor.id) ?? []).flatMap((meeting): Disagreement[] => {
        if (meeting.place?.country !== HOST || !isInPerson(meeting)) return [];
        const days = daysOf(meeting);
        if (visits.some((visit) => near(visit, days, TIME_ZONE_DAYS))) return [];
        const soon = visits.find((visit) => near(visit, days, SAME_MEETING_DAYS));
        if (!soon) return [];
        return [
          {
            id: meeting.id,
            field: `days of ${visitor.id}`,
            ours: daysText(days),
            theirs: daysText(soon),
            table,
            row: soon.row,
          },
        ];
      }),
    ),
};

/** A visitor is named with a title, “President Vladimir Putin”: somebody of that country in office then, of one of these names. */
function visitsByVisitor(
  rows: readonly TableRow[],
  { offices, countries }: Dataset,
): Map<PersonSource, Visit[]> {
  const found = new Map<PersonSource, Visit[]>();
  for (const { line, cells } of rows) {
    const visit = { from: cells.start!, to: cells.end!, row: line };
    const country = countries.byName(cells.from!);
    const words = new Set(nameWords(cells.visitor!));
    const isNamed = (person: PersonSource): boolean =>
      allNames(person).some(
        (name) => nameWords(name).length > 1 && nameWords(name).every((word) => words.has(word)),
      );
    const then = (offices.get(country ?? '') ?? []).filter(({ office }) => overlap(office, visit));
    const visitor = then.find(({ person }) => isNamed(person))?.person;
    if (visitor) found.set(visitor, [...(found.get(visitor) ?? []), visit]);
  }
  return found;
}

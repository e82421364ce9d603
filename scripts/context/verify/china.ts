/**
 * Meetings of China's leaders and foreign ministers by China Vitae: china_leader_engagements_2003_2018. Its country column
 * can be wrong, so only the text of a row counts, and of the texts only those of the form below.
 */
import type { PersonSource } from '../../../src/context/schema';
import type { Comparison } from './comparison';
import type { Dataset } from './dataset';
import type { Disagreement } from './disagreement';
import { daysOf, daysText, isInPerson, near, SAME_MEETING_DAYS, TIME_ZONE_DAYS } from './meeting-days';
import type { TableRow } from './tables';

/** “Li Keqiang travelled to Mongolia, Ulan Bator and met with the following: Angela Merkel (Chancellor of Germany) …” */
const ENGAGEMENT =
  /^(?<actor>\S.{2,30}?) (?:travelled to|was in) (?<place>.{3,60}?) and met with the following:(?<others>[^]*?)(?:Others Attending|$)/;
const OTHER = /(?<name>[^()]+)\([^)]*\)?/g;
/** At a summit of many, the days on which two of them met tell nothing of the summit's own. */
const FEW = 3;
const CHINESE_PLACE = /\b(?:Province|Municipality|Region|City)\b/;

interface Engagement {
  day: string;
  country: string | undefined;
  place: string;
  others: ReadonlySet<PersonSource>;
  row: number;
}

export const china: Comparison = {
  table: 'china_leader_engagements_2003_2018',
  columns: ['date', 'text'],
  compare: ({ name: table, rows }, dataset) =>
    [...engagementsByActor(rows, dataset)].flatMap(([actor, engagements]) =>
      (dataset.meetings.get(actor.id) ?? []).flatMap((meeting): Disagreement[] => {
        if (!isInPerson(meeting) || meeting.participants.length > FEW) return [];
        const days = daysOf(meeting);
        const isPresent = ({ others }: Engagement): boolean =>
          [...others].some(({ id }) => meeting.participants.includes(id));
        const around = engagements
          .filter(({ day }) => near({ from: day, to: day }, days, SAME_MEETING_DAYS))
          .filter(isPresent);
        // a stay of several days stands under the day it was reported
        const then = around.filter(({ day }) => near({ from: day, to: day }, days, TIME_ZONE_DAYS));
        const [nearest] = then.length ? then : around;
        if (!nearest) return [];
        const base = { id: meeting.id, table, row: nearest.row };
        if (then.length === 0)
          return [{ ...base, field: `days of ${actor.id}`, ours: daysText(days), theirs: nearest.day }];
        const country = meeting.place?.country;
        const fits = then.some((one) => one.country === undefined || one.country === country);
        return country === undefined || fits
          ? []
          : [{ ...base, field: `place of ${actor.id}`, ours: country, theirs: nearest.place }];
      }),
    ),
};

function engagementsByActor(rows: readonly TableRow[], dataset: Dataset): Map<PersonSource, Engagement[]> {
  const found = new Map<PersonSource, Engagement[]>();
  const byName = new Map<string, PersonSource | undefined>();
  const person = (name: string): PersonSource | undefined => {
    if (!byName.has(name)) byName.set(name, findInEitherOrder(name, dataset));
    return byName.get(name);
  };
  for (const { line, cells } of rows) {
    const { actor, place, others } = ENGAGEMENT.exec(cells.text!)?.groups ?? {};
    const who = actor === undefined ? undefined : person(actor);
    if (!who || place === undefined || others === undefined) continue;
    const met = [...others.matchAll(OTHER)].flatMap((match) => person(match.groups!.name!.trim()) ?? []);
    if (met.length === 0) continue;
    const country =
      dataset.countries.byName(place.split(',')[0]!) ?? (CHINESE_PLACE.test(place) ? 'china' : undefined);
    const engagement = { day: cells.date!, country, place, others: new Set(met), row: line };
    found.set(who, [...(found.get(who) ?? []), engagement]);
  }
  return found;
}

/** Korean and Vietnamese names stand there with the family name first or last. */
function findInEitherOrder(name: string, { people }: Dataset): PersonSource | undefined {
  const words = name.split(/\s+/);
  const turned = [...words.slice(-1), ...words.slice(0, -1)].join(' ');
  return people.find({ names: [name, turned] })?.person;
}

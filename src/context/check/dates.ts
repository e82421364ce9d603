/** Dates run forwards: nothing ends before it starts, nobody acts before birth, no instrument precedes its regime. */
import { firstDay, isAfter, lastDay, type PartialDate } from '../dates';
import type {
  ContextSource,
  InstrumentSource,
  MeetingSource,
  PersonSource,
  RegimeSource,
  Room,
} from '../schema';
import type { Finding } from './finding';

type Path = (string | number)[];

/** Two dates of an entry of which the first may not be after the second. */
interface Order {
  path: Path;
  from: PartialDate | undefined;
  to: PartialDate | undefined;
  /** What it would be, the other way round. */
  wrong: string;
}

/** A date of an entry that tells of what has been. */
interface Told {
  path: Path;
  on: PartialDate;
}

export function checkDates(source: ContextSource): Finding[] {
  const { people, meetings, sanctions, reviewed } = source;
  return [
    ...people.flatMap((person) => [
      ...outOfOrder('people', person.id, ofPerson(person)),
      ...afterReview('people', person.id, recordOf(person), reviewed),
    ]),
    ...meetings.flatMap((meeting) => outOfOrder('meetings', meeting.id, ofMeeting(meeting))),
    ...sanctions.flatMap((regime) => [
      ...outOfOrder('sanctions', regime.id, ofRegime(regime)),
      ...afterReview('sanctions', regime.id, adoptionsOf(regime), reviewed),
    ]),
  ];
}

function outOfOrder(room: Room, id: string, orders: readonly Order[]): Finding[] {
  return orders.flatMap(({ path, from, to, wrong }) =>
    from && to && firstDay(from) > lastDay(to)
      ? [{ room, id, path, message: `${wrong}: ${from} is after ${to}` }]
      : [],
  );
}

function afterReview(room: Room, id: string, told: readonly Told[], reviewed: PartialDate): Finding[] {
  return told
    .filter(({ on }) => isAfter(on, reviewed))
    .map(({ path, on }) => ({
      room,
      id,
      path,
      message: `${on} is after the dataset’s review date, ${reviewed}`,
    }));
}

function ofPerson({ born, died, offices = [], record = [], sanctions = [] }: PersonSource): Order[] {
  return [
    { path: ['died'], from: born, to: died, wrong: 'born after death' },
    ...offices.flatMap(({ from, to }, i): Order[] => [
      { path: ['offices', i], from, to, wrong: 'office ends before it starts' },
      { path: ['offices', i], from: born, to: from, wrong: 'in office before birth' },
    ]),
    ...record.map(({ on }, i) => ({ path: ['record', i], from: born, to: on, wrong: 'record before birth' })),
    ...sanctions.map(({ from, to }, i) => ({
      path: ['sanctions', i],
      from,
      to,
      wrong: 'listing ends before it starts',
    })),
  ];
}

function recordOf({ record = [] }: PersonSource): Told[] {
  return record.map(({ on }, i) => ({ path: ['record', i], on }));
}

function ofMeeting({ from, to, announced }: MeetingSource): Order[] {
  return [
    { path: ['to'], from, to, wrong: 'meeting ends before it starts' },
    { path: ['announced'], from: announced, to: to ?? from, wrong: 'announced after it ended' },
  ];
}

function ofRegime(regime: RegimeSource): Order[] {
  return [
    { path: ['to'], from: regime.from, to: regime.to, wrong: 'regime ends before it starts' },
    ...regime.instruments.flatMap((instrument, i) => ofInstrument(instrument, regime, ['instruments', i])),
  ];
}

function ofInstrument(
  { id, adopted, to, measures }: InstrumentSource,
  regime: RegimeSource,
  path: Path,
): Order[] {
  return [
    { path, from: regime.from, to: adopted, wrong: `${id} before its regime` },
    { path, from: adopted, to, wrong: `${id} ends before it starts` },
    ...measures.map((measure, i) => ({
      path: [...path, 'measures', i],
      from: measure.from ?? adopted,
      to: measure.to ?? to,
      wrong: 'measure ends before it starts',
    })),
  ];
}

function adoptionsOf({ instruments }: RegimeSource): Told[] {
  return instruments.map(({ adopted }, i) => ({ path: ['instruments', i], on: adopted }));
}

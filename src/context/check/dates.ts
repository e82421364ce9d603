/** Dates run forwards: nothing ends before it starts, nobody acts before birth, no instrument precedes its regime. */
import { firstDay, isAfter, lastDay, type PartialDate } from '../dates';
import type { ContextSource, Room } from '../schema';
import type { Finding } from './finding';

export function checkDates(source: ContextSource): Finding[] {
  const findings: Finding[] = [];
  const order = (
    room: Room,
    id: string,
    path: (string | number)[],
    from: PartialDate | undefined,
    to: PartialDate | undefined,
    what: string,
  ): void => {
    if (from && to && firstDay(from) > lastDay(to))
      findings.push({ room, id, path, message: `${what}: ${from} is after ${to}` });
  };
  const notInFuture = (room: Room, id: string, path: (string | number)[], on: PartialDate): void => {
    if (isAfter(on, source.reviewed)) {
      findings.push({
        room,
        id,
        path,
        message: `${on} is after the dataset’s review date, ${source.reviewed}`,
      });
    }
  };

  for (const person of source.people) {
    order('people', person.id, ['died'], person.born, person.died, 'born after death');
    person.offices?.forEach((office, i) => {
      order('people', person.id, ['offices', i], office.from, office.to, 'office ends before it starts');
      order('people', person.id, ['offices', i], person.born, office.from, 'in office before birth');
    });
    person.record?.forEach((entry, i) => {
      order('people', person.id, ['record', i], person.born, entry.on, 'record before birth');
      notInFuture('people', person.id, ['record', i], entry.on);
    });
    person.sanctions?.forEach((listing, i) =>
      order('people', person.id, ['sanctions', i], listing.from, listing.to, 'listing ends before it starts'),
    );
  }
  for (const meeting of source.meetings) {
    order('meetings', meeting.id, ['to'], meeting.from, meeting.to, 'meeting ends before it starts');
    order(
      'meetings',
      meeting.id,
      ['announced'],
      meeting.announced,
      meeting.to ?? meeting.from,
      'announced after it ended',
    );
  }
  for (const regime of source.sanctions) {
    order('sanctions', regime.id, ['to'], regime.from, regime.to, 'regime ends before it starts');
    regime.instruments.forEach((instrument, i) => {
      const path = ['instruments', i];
      order(
        'sanctions',
        regime.id,
        path,
        regime.from,
        instrument.adopted,
        `${instrument.id} before its regime`,
      );
      order(
        'sanctions',
        regime.id,
        path,
        instrument.adopted,
        instrument.to,
        `${instrument.id} ends before it starts`,
      );
      instrument.measures.forEach((measure, j) => {
        order(
          'sanctions',
          regime.id,
          [...path, 'measures', j],
          measure.from ?? instrument.adopted,
          measure.to ?? instrument.to,
          'measure ends before it starts',
        );
      });
      notInFuture('sanctions', regime.id, path, instrument.adopted);
    });
  }
  return findings;
}

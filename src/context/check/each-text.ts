/** Every sentence that an editor of the dataset wrote, with its place; names, titles and terms are no sentences. */
import type { PartialDate } from '../dates';
import type { ContextSource, RecordEntry, Room } from '../schema';

export type TextKind = 'background' | 'record' | 'outcome' | 'summary' | 'says' | 'note';
export interface PlacedText {
  room: Room;
  /** The entry of the room. */
  id: string;
  path: (string | number)[];
  kind: TextKind;
  text: string;
  /** The day of what it tells; without one it holds at any date. */
  day?: PartialDate;
}

export function* eachText(source: ContextSource): Generator<PlacedText> {
  for (const person of source.people) {
    yield* texts('people', person.id, ['background'], 'background', person.background);
    yield* texts('people', person.id, ['note'], 'note', person.note);
    yield* records('people', person.id, person.record);
  }
  for (const meeting of source.meetings) {
    yield* texts('meetings', meeting.id, ['outcome'], 'outcome', meeting.outcome, meeting.to ?? meeting.from);
    yield* texts('meetings', meeting.id, ['note'], 'note', meeting.note);
  }
  for (const regime of source.sanctions) {
    yield* texts('sanctions', regime.id, ['background'], 'background', regime.background);
    yield* records('sanctions', regime.id, regime.record);
    for (const [i, instrument] of regime.instruments.entries()) {
      yield* texts(
        'sanctions',
        regime.id,
        ['instruments', i, 'summary'],
        'summary',
        instrument.summary,
        instrument.adopted,
      );
      for (const [j, { says, from = instrument.adopted }] of instrument.measures.entries())
        yield* texts('sanctions', regime.id, ['instruments', i, 'measures', j, 'says'], 'says', says, from);
    }
  }
  for (const room of ['institutions', 'places'] as const)
    for (const entry of source[room]) {
      yield* texts(room, entry.id, ['background'], 'background', entry.background);
      yield* records(room, entry.id, entry.record);
    }
}

function* texts(
  room: Room,
  id: string,
  path: PlacedText['path'],
  kind: TextKind,
  text: string | undefined,
  day?: PartialDate,
): Generator<PlacedText> {
  if (text !== undefined) yield { room, id, path, kind, text, ...(day !== undefined && { day }) };
}

function* records(room: Room, id: string, record: RecordEntry[] | undefined): Generator<PlacedText> {
  for (const [i, { on, text }] of (record ?? []).entries())
    yield { room, id, path: ['record', i, 'text'], kind: 'record', text, day: on };
}

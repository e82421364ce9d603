/** Texts fit a card and keep the tone: what happened, when, by whose account. */
import type { ContextSource, RecordEntry, Room } from '../schema';
import type { Finding } from './finding';

/** Characters. A card shows a background in about six lines and a dated entry in three. */
const LIMITS = { background: 480, record: 260, outcome: 420, summary: 360, says: 260, note: 260 } as const;

/** Words that judge instead of telling. */
const TONE =
  /\b(?:thugs?|evil|disgrac\w+|notorious|infamous|brutal|heroic|so-called|puppet|cronies|henchm[ae]n|tyrants?|strongm[ae]n|madm[ae]n|brilliant|legendary|controversial|shocking|unfortunately|of course|obviously)\b/i;
const SPACING = / {2,}|\s[,.;:]|\s$|^\s/;

export function checkTexts(source: ContextSource): Finding[] {
  const findings: Finding[] = [];
  const look = (
    room: Room,
    id: string,
    path: (string | number)[],
    kind: keyof typeof LIMITS,
    text: string | undefined,
  ): void => {
    if (text === undefined) return;
    const report = (message: string): void => void findings.push({ room, id, path, message });
    if (text.length > LIMITS[kind])
      report(`the ${kind} has ${text.length} characters; ${LIMITS[kind]} fit a card`);
    const judging = TONE.exec(text);
    if (judging) report(`“${judging[0]}” judges; tell what happened, or by whose account`);
    if (SPACING.test(text)) report('stray or missing spaces');
    if (!/[.!?”)]$/.test(text)) report(`the ${kind} is a sentence and ends with a full stop`);
  };
  const lookAll = (room: Room, id: string, record: RecordEntry[] | undefined): void =>
    record?.forEach((entry, i) => look(room, id, ['record', i, 'text'], 'record', entry.text));

  for (const person of source.people) {
    look('people', person.id, ['background'], 'background', person.background);
    look('people', person.id, ['note'], 'note', person.note);
    lookAll('people', person.id, person.record);
  }
  for (const meeting of source.meetings) {
    look('meetings', meeting.id, ['outcome'], 'outcome', meeting.outcome);
    look('meetings', meeting.id, ['note'], 'note', meeting.note);
  }
  for (const regime of source.sanctions) {
    look('sanctions', regime.id, ['background'], 'background', regime.background);
    lookAll('sanctions', regime.id, regime.record);
    regime.instruments.forEach((instrument, i) => {
      look('sanctions', regime.id, ['instruments', i, 'summary'], 'summary', instrument.summary);
      instrument.measures.forEach((measure, j) =>
        look('sanctions', regime.id, ['instruments', i, 'measures', j, 'says'], 'says', measure.says),
      );
    });
  }
  for (const room of ['institutions', 'places'] as const) {
    for (const entry of source[room]) {
      look(room, entry.id, ['background'], 'background', entry.background);
      lookAll(room, entry.id, entry.record);
    }
  }
  return findings;
}

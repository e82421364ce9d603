/** Texts fit a card and keep the tone: what happened, when, by whose account. */
import { LONGEST_LEAD, splitLead } from '../lead';
import type { ContextSource, Room } from '../schema';
import { eachText, type TextKind } from './each-text';
import type { Finding } from './finding';

/** Characters. A card shows a background in about six lines and a dated entry in three. */
const LIMITS: Readonly<Record<TextKind, number>> = {
  background: 480,
  record: 260,
  outcome: 420,
  summary: 360,
  says: 260,
  note: 260,
};

/** Words that judge instead of telling. */
const TONE =
  /\b(?:thugs?|evil|disgrac\w+|notorious|infamous|brutal|heroic|so-called|puppet|cronies|henchm[ae]n|tyrants?|strongm[ae]n|madm[ae]n|brilliant|legendary|controversial|shocking|unfortunately|of course|obviously)\b/i;
const SPACING = / {2,}|\s[,.;:]|\s$|^\s/;

export function checkTexts(source: ContextSource): Finding[] {
  return [...eachText(source)].flatMap(({ room, id, path, kind, text }) =>
    [...faults(kind, text), ...faultsOfLead(room, kind, text)].map((message) => ({
      room,
      id,
      path,
      message,
    })),
  );
}

function faults(kind: TextKind, text: string): string[] {
  const found: string[] = [];
  if (text.length > LIMITS[kind])
    found.push(`the ${kind} has ${text.length} characters; ${LIMITS[kind]} fit a card`);
  const judging = TONE.exec(text);
  if (judging) found.push(`“${judging[0]}” judges; tell what happened, or by whose account`);
  if (SPACING.test(text)) found.push('stray or missing spaces');
  if (!/[.!?”)]$/.test(text)) found.push(`the ${kind} is a sentence and ends with a full stop`);
  return found;
}

/** A card of an institution or a place begins with the first sentence; with none that is short enough, it would say what it is twice. */
function faultsOfLead(room: Room, kind: TextKind, text: string): string[] {
  if (kind !== 'background' || (room !== 'institutions' && room !== 'places') || splitLead(text)) return [];
  return [
    `the first sentence is the card’s first line and has at most ${LONGEST_LEAD} characters; make two of it`,
  ];
}

/** A reader's own note on an entity. */
import { ID } from '@/context/id';
import type { EntityKind } from '@/linking/annotation';

/** What a note is about: its id, and what the lists of notes need when the entity itself isn't at hand. */
export interface NoteSubject {
  id: string;
  kind: EntityKind;
  name: string;
}

export interface Note extends NoteSubject {
  text: string;
  /** When it was last changed: ISO 8601, UTC. */
  changed: string;
}

/** Characters; a longer one would fill the card. */
export const LONGEST_NOTE = 4_000;
const LONGEST_NAME = 200;

const KINDS: Readonly<Record<EntityKind, true>> = {
  person: true,
  meeting: true,
  sanctions: true,
  organisation: true,
  place: true,
};

export function isNoteSubject(value: unknown): value is NoteSubject {
  if (typeof value !== 'object' || value === null) return false;
  const { id, kind, name } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === 'string' &&
    ID.test(id) &&
    id.length <= LONGEST_NAME &&
    typeof kind === 'string' &&
    Object.hasOwn(KINDS, kind) &&
    typeof name === 'string' &&
    name.length <= LONGEST_NAME
  );
}

/** True for what storage or a file may hold as a note. */
export function isNote(value: unknown): value is Note {
  if (!isNoteSubject(value)) return false;
  const { text, changed } = value as NoteSubject & Readonly<Record<string, unknown>>;
  return (
    typeof text === 'string' &&
    text.trim() !== '' &&
    text.length <= LONGEST_NOTE &&
    typeof changed === 'string' &&
    !Number.isNaN(Date.parse(changed))
  );
}

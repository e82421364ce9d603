/** Under which keys of the storage notes are kept. */
const PREFIX = 'note:';

export function keyOf(id: string): string {
  return PREFIX + id;
}

export function isNoteKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** True if a change of the storage, by key, is one of notes. */
export function touchesNotes(changes: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(changes).some(isNoteKey);
}

/** Notes as a file, to be kept or taken to another browser. */
import { isNote, type Note } from './note';

const FORMAT = 'backgrounder-notes';

export function exportNotes(notes: readonly Note[]): string {
  return `${JSON.stringify({ format: FORMAT, notes }, null, 2)}\n`;
}

/** @returns the notes of what `exportNotes` wrote, or undefined if the text is no such file, or anything in it is no note */
export function importNotes(text: string): Note[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, notes } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (format !== FORMAT || !Array.isArray(notes) || !notes.every(isNote)) return undefined;
  return notes.map(({ id, kind, name, text, changed }) => ({
    id,
    kind,
    name,
    text,
    changed: new Date(changed).toISOString(),
  }));
}

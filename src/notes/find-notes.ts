/** Searches notes by the words in them and the names that they are on. */
import type { Note } from './note';

/** @param query words, of which all must be there, in any order and case, with accents or without */
export function findNotes(notes: readonly Note[], query: string): Note[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return notes.filter(({ name, text }) => {
    const all = plain(`${name} ${text}`);
    return words.every((word) => all.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

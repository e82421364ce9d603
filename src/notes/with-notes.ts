/** Puts the reader's notes on the cards of an article. */
import type { Note } from './note';

interface Noted {
  id: string;
  /** The reader's own words. */
  ownNote?: string;
}

/** What is needed of `NoteStore`. */
interface Notes {
  of(ids: readonly string[]): Promise<ReadonlyMap<string, Note>>;
}

/**
 * @returns a copy of what has a note; the cards given stay as they are. Without notes that can be read, they go without.
 */
export async function withNotes<Card extends Noted, With extends { cards: Readonly<Record<string, Card>> }>(
  background: With,
  notes: Notes,
): Promise<With> {
  const ids = [...new Set(Object.values(background.cards).map(({ id }) => id))];
  const found = await notes.of(ids).catch(() => new Map<string, Note>());
  if (found.size === 0) return background;
  const cards = Object.entries(background.cards).map(([key, card]) => {
    const note = found.get(card.id);
    return [key, note ? { ...card, ownNote: note.text } : card] as const;
  });
  return { ...background, cards: Object.fromEntries(cards) };
}

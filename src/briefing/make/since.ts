/** What happened to an article's people, meetings and sanctions after its day. */
import type { Card, DatedLine } from '@/cards/card';
import { compareDates, firstDay } from '@/context/dates';
import type { SinceLine } from '../briefing';

/** @param cards of what the article mentions */
export function briefSince(cards: readonly Card[]): SinceLine[] {
  const lines = new Map<string, SinceLine>();
  const put = (line: SinceLine): void => {
    // A meeting stands on the cards of all who took part, a regime on those of each of its measures.
    const key = `${line.on} ${line.about.id} ${line.text}`;
    if (!lines.has(key)) lines.set(key, line);
  };
  for (const card of cards) {
    const about = { id: card.id, name: card.name };
    for (const { on, text } of card.since) put({ on, kind: card.kind, about, text });
    for (const line of addedTo(card)) put(line);
  }
  return [...lines.values()].sort((a, b) => compareDates(firstDay(a.on), firstDay(b.on)));
}

function addedTo(card: Card): SinceLine[] {
  if (card.kind === 'person')
    return card.meetingsSince.map(({ id, name, from, place }) => ({
      on: from,
      kind: 'meeting',
      about: { id, name },
      text: place ?? '',
    }));
  if (card.kind === 'sanctions')
    return card.instrumentsSince.map(({ id, name, adopted, summary }): SinceLine & DatedLine => ({
      on: adopted,
      kind: 'sanctions',
      about: { id, name },
      text: summary ?? '',
    }));
  return [];
}

/** The card of an institution or a place. */
import type { Context } from '@/context/context';
import type { IsoDate } from '@/context/dates';
import type { PlainCard } from '../card';
import { cutRecord, sourceLinks } from './cut';
import { splitLead } from '@/context/lead';

/** @throws if the dataset has no such entry */
export function makePlainCard(
  kind: PlainCard['kind'],
  id: string,
  day: IsoDate,
  context: Context,
): PlainCard {
  const entry = kind === 'organisation' ? context.institution(id) : context.place(id);
  if (!entry) throw new Error(`no ${kind} ${id}`);
  const details = context.plainDetails(id);
  const country = entry.country === undefined ? undefined : context.nameOf(entry.country);
  const split = splitLead(details.background);
  const background = split?.lead ? split.rest : details.background;
  return {
    kind,
    id,
    name: entry.name,
    headline:
      split?.lead || [KIND_WORDS[entry.kind] ?? capital(entry.kind), country].filter(Boolean).join(', '),
    ...(background && { background }),
    ...cutRecord(details.record, day),
    sources: sourceLinks(details.sources),
    reviewed: details.reviewed ?? context.reviewed,
  };
}

/** Said where the background is too long to answer in a line. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  international: 'International organization',
  government: 'Government body',
  other: '',
};

function capital(kind: string): string {
  return kind[0]!.toUpperCase() + kind.slice(1).replaceAll('-', ' ');
}

/** The background of an article: its mentions, and the cards of everything they mean, cut at its day. */
import type { Article } from '@/article/article';
import type { Context } from '@/context/context';
import { isIsoDate, type IsoDate } from '@/context/dates';
import type { Annotation, EntityRef, Evidence } from '@/linking/annotation';
import type { Card } from '../card';
import { makeMeetingCard } from './meeting-card';
import { makePersonCard } from './person-card';
import { makePlainCard } from './plain-card';
import { makeSanctionsCard } from './sanctions-card';

/** A mention as the page needs it. */
export interface CardedMention {
  block: number;
  start: number;
  end: number;
  text: string;
  kind: Annotation['kind'];
  /** Keys into `cards`. */
  cards: string[];
  /** Set where the words mean one of the cards and the text leaves open which. */
  isEither?: true;
  /** What decided the link. */
  why: readonly Evidence[];
}

export interface Background {
  mentions: CardedMention[];
  cards: Record<string, Card>;
  day: IsoDate;
  /** The dataset that the cards come from: a report of an error names it. */
  dataset: { version: string; reviewed: IsoDate };
}

/** Relatives and meeting partners get cards too, so that a name inside a card opens; but no chain of chains. */
const MOST_CARDS = 160;

/** @param annotations what the linker found in the article */
export function makeBackground(
  article: Article,
  annotations: readonly Annotation[],
  context: Context,
): Background {
  const day = isIsoDate(article.published) ? article.published : context.reviewed;
  const people = new Set(
    annotations.flatMap(({ entities }) =>
      entities.flatMap((entity) => (entity.kind === 'person' ? [entity.id] : [])),
    ),
  );
  const cards = new Map<string, Card>();
  const put = (ref: EntityRef): string => {
    const key = keyOf(ref);
    if (!cards.has(key)) cards.set(key, makeCard(ref, people, day, context));
    return key;
  };
  const mentions = annotations.map(({ block, start, end, text, kind, entities, isEither, evidence }) => ({
    block, start, end, text, kind,
    cards: entities.map(put),
    ...(isEither && { isEither }),
    why: evidence,
  })); // prettier-ignore
  for (const ref of [...cards.values()].flatMap(linksOf)) {
    if (cards.size >= MOST_CARDS) break;
    if (isKnown(ref, context)) put(ref);
  }
  return {
    mentions,
    cards: Object.fromEntries(cards),
    day,
    dataset: { version: context.version, reviewed: context.reviewed },
  };
}

/** The key of a card: the entity, and what of it the words single out. */
export function keyOf(ref: EntityRef): string {
  if (ref.kind !== 'sanctions') return ref.id;
  return [
    ref.id,
    ...ref.instruments,
    ...ref.measures.map(({ instrument, index }) => `${instrument}#${index}`),
  ].join('/');
}

function makeCard(ref: EntityRef, people: ReadonlySet<string>, day: IsoDate, context: Context): Card {
  switch (ref.kind) {
    case 'person':
      return makePersonCard(context.person(ref.id)!, people, day, context);
    case 'meeting':
      return makeMeetingCard(context.meeting(ref.id)!, day, context);
    case 'sanctions':
      return makeSanctionsCard(ref, day, context);
    case 'organisation':
    case 'place':
      return makePlainCard(ref.kind, ref.id, day, context);
  }
}

/** What a card names and a reader may want to open from it. */
function linksOf(card: Card): EntityRef[] {
  const meeting = (id: string): EntityRef => ({ kind: 'meeting', id });
  const person = (id: string): EntityRef => ({ kind: 'person', id });
  if (card.kind === 'person') {
    return [
      ...card.family.map((relative) => person(relative.person.id)),
      ...[...card.meetings, ...card.meetingsSince].map(({ id }) => meeting(id)),
      ...card.sanctions.map(({ regime }): EntityRef => ({
        kind: 'sanctions',
        id: regime.id,
        instruments: [],
        measures: [],
      })),
    ];
  }
  if (card.kind === 'meeting')
    return [
      ...card.participants.map(({ person: { id } }) => person(id)),
      ...card.series.map(({ id }) => meeting(id)),
    ];
  return [];
}

function isKnown(ref: EntityRef, context: Context): boolean {
  if (ref.kind === 'person') return context.person(ref.id) !== undefined;
  return ref.kind === 'meeting'
    ? context.meeting(ref.id) !== undefined
    : context.regime(ref.id) !== undefined;
}

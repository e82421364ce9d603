/** The background of an article: its mentions, and the cards of what they mean, cut at its day. */
import type { Article } from '@/article/article';
import type { Context } from '@/context/context';
import { isIsoDate, type IsoDate } from '@/context/dates';
import type { Annotation, EntityRef, Evidence } from '@/linking/annotation';
import type { Card, CardKind, Hand } from '../card';
import { occasionOf, type Occasion } from '../occasion';
import { makeMeetingCard } from './meeting-card';
import { makePersonCard } from './person-card';
import { makePlainCard } from './plain-card';
import { makeSanctionsCard } from './sanctions-card';
import { authorityOf } from './sanctions-headline';
import { typeset } from './typeset';

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

/** What a page is told of its article: the mentions. Their cards are many times as much, and it asks for those that it shows. */
export interface Marked {
  mentions: CardedMention[];
  /** At which its cards are cut. */
  day: IsoDate;
  /** The dataset that the cards come from: a report of an error names it. */
  dataset: { version: string; reviewed: IsoDate };
}

/** The same with the cards of everything that is mentioned. */
export interface Background extends Marked {
  /** By key. */
  cards: Record<string, Card>;
}

/** @param annotations what the linker found in the article */
export function makeMarked(article: Article, annotations: readonly Annotation[], context: Context): Marked {
  return {
    mentions: annotations.map(({ block, start, end, text, kind, entities, isEither, evidence }) => ({
      block, start, end, text, kind,
      cards: entities.map(keyOf),
      ...(isEither && { isEither }),
      why: evidence.map(nameAuthority),
    })),
    day: isIsoDate(article.published) ? article.published : context.reviewed,
    dataset: { version: context.version, reviewed: context.reviewed },
  }; // prettier-ignore
}

export function makeBackground(marked: Marked, context: Context): Background {
  const keys = marked.mentions.flatMap(({ cards }) => cards);
  return { ...marked, cards: makeHand(keys, occasionOf(marked), context).cards };
}

/** @param keys of cards, each made once however often it is asked for; for one that is nobody's there is none */
export function makeHand(keys: readonly string[], { people, day }: Occasion, context: Context): Hand {
  const among = new Set(people);
  const cards = [...new Set(keys)].flatMap((key): [string, Card][] => {
    const ref = refOf(key, context);
    return ref ? [[key, makeCard(ref, among, day, context)]] : [];
  });
  const kinds = cards.flatMap(([, card]) =>
    linksOf(card).flatMap((key): [string, CardKind][] => {
      const ref = refOf(key, context);
      return ref ? [[key, ref.kind]] : [];
    }),
  );
  return { cards: Object.fromEntries(cards), kinds: Object.fromEntries(kinds) };
}

/** Readers know the country, and not the code that the dataset has for it. */
function nameAuthority(evidence: Evidence): Evidence {
  return evidence.by === 'authority'
    ? { by: 'authority', name: authorityOf({ authority: evidence.name }) }
    : evidence;
}

/** The key of a card: the entity, and what of it the words single out. */
export function keyOf(ref: EntityRef): string {
  if (ref.kind !== 'sanctions') return ref.id;
  return [
    ref.id,
    ...ref.instruments,
    ...ref.measures.map(({ instrument, index }) => `${instrument}${MEASURE}${index}`),
  ].join('/');
}

/** Between an instrument and the place of its measure, in a key. */
const MEASURE = '#';
const KINDS = {
  person: 'people',
  meeting: 'meetings',
  sanctions: 'regimes',
  organisation: 'institutions',
  place: 'places',
} as const;

function makeCard(ref: EntityRef, people: ReadonlySet<string>, day: IsoDate, context: Context): Card {
  const pack = context.addedBy(KINDS[ref.kind], ref.id);
  return typeset({ ...cardOf(ref, people, day, context), ...(pack !== undefined && { pack }) });
}

function cardOf(ref: EntityRef, people: ReadonlySet<string>, day: IsoDate, context: Context): Card {
  switch (ref.kind) {
    case 'person':
      return makePersonCard(context.person(ref.id)!, people, day, context);
    case 'meeting':
      return makeMeetingCard(context.meeting(ref.id)!, people, day, context);
    case 'sanctions':
      return makeSanctionsCard(ref, day, context);
    case 'organisation':
    case 'place':
      return makePlainCard(ref.kind, ref.id, day, context);
  }
}

/** What has the key; undefined if nothing has. */
function refOf(key: string, context: Context): EntityRef | undefined {
  const [id = '', ...parts] = key.split('/');
  if (context.regime(id)) {
    const measures = parts.filter((part) => part.includes(MEASURE));
    return {
      kind: 'sanctions',
      id,
      instruments: parts.filter((part) => !part.includes(MEASURE)),
      measures: measures.map((part) => {
        const [instrument = '', index] = part.split(MEASURE);
        return { instrument, index: Number(index) };
      }),
    };
  }
  if (context.person(id)) return { kind: 'person', id };
  if (context.meeting(id)) return { kind: 'meeting', id };
  if (context.institution(id)) return { kind: 'organisation', id };
  return context.place(id) && { kind: 'place', id };
}

/** The keys of what a card names and a reader may want to open from it. */
function linksOf(card: Card): string[] {
  if (card.kind === 'person') {
    return [
      ...card.family.map((relative) => relative.person.id),
      ...[...card.meetings, ...card.meetingsSince].map(({ id }) => id),
      ...card.sanctions.map(({ regime }) => regime.id),
    ];
  }
  if (card.kind === 'meeting')
    return [...card.participants.map(({ person: { id } }) => id), ...card.series.map(({ id }) => id)];
  return [];
}

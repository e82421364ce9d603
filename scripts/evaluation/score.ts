/**
 * Scores what was found in an article against its gold: the rules of ../shared/evaluation/README.md, in our own words.
 * A reference is found or missed; an entity given is right or wrong, whether or not another mention gave it too.
 */
import { ANY, type Reference } from './gold-references';
import type { Found, FoundEntity } from './found';
import type { GoldArticle, GoldMention } from './gold-markup';

/** The words that tell of an event can be spread over its clause: how many characters may lie between. */
const SAME_CLAUSE = 60;
/** Days by which a gold day may lie outside the dates of a meeting: time zones, visits of several days. */
const SLACK_DAYS = 3;
const DAY_MS = 86_400_000;

export interface ReferenceScore {
  mention: GoldMention;
  reference: Reference;
  found: boolean;
}

export interface GuessScore {
  found: Found;
  entity: FoundEntity;
  right: boolean;
}

export interface ArticleScore {
  references: ReferenceScore[];
  /** Entities given. An organisation or place counts only where the gold says one: it needn't mark them all. */
  guesses: GuessScore[];
}

export function scoreArticle(
  { mentions }: Pick<GoldArticle, 'mentions'>,
  found: readonly Found[],
): ArticleScore {
  const references = mentions.flatMap((mention) =>
    mention.references.map((reference) => ({ mention, reference, found: false })),
  );
  const guesses: GuessScore[] = [];
  for (const annotation of found) {
    const here = references.filter(
      ({ mention, reference }) =>
        reference.kind === annotation.kind && isAt(mention, annotation, reference.kind),
    );
    for (const entity of annotation.entities) {
      const agreeing = here.filter(({ reference }) => means(reference, entity));
      for (const score of agreeing) score.found = true;
      if (here.length || isClosed(annotation.kind))
        guesses.push({ found: annotation, entity, right: agreeing.length > 0 });
    }
  }
  return { references, guesses };
}

/** Of these kinds the gold marks every mention, so one that it doesn't mark is wrong. */
function isClosed(kind: Found['kind']): boolean {
  return kind === 'person' || kind === 'meeting' || kind === 'sanctions';
}

function isAt(mention: GoldMention, found: Found, kind: Reference['kind']): boolean {
  const slack = kind === 'meeting' || kind === 'sanctions' ? SAME_CLAUSE : 0;
  return (
    mention.block === found.block && mention.start < found.end + slack && found.start < mention.end + slack
  );
}

function means(reference: Reference, entity: FoundEntity): boolean {
  switch (reference.kind) {
    case 'meeting':
      return (
        'participants' in entity &&
        isDuring(reference.on, entity.from, entity.to ?? entity.from) &&
        reference.participants.every((one) => entity.participants.some((other) => isSame(one, other)))
      );
    case 'sanctions':
      return (
        'authority' in entity &&
        (reference.authority === ANY || isSame(reference.authority, entity.authority)) &&
        (reference.target === ANY || isSame(reference.target, entity.target)) &&
        (!reference.instrument || entity.instruments.some((name) => contains(name, reference.instrument!)))
      );
    default:
      return (
        'wikipedia' in entity &&
        (entity.wikidata === reference.title ||
          [entity.wikipedia, ...entity.redirects].some((title) => isSame(title, reference.title)))
      );
  }
}

function isDuring(day: string, from: string, to: string): boolean {
  const time = Date.parse(day);
  return time >= Date.parse(from) - SLACK_DAYS * DAY_MS && time <= Date.parse(to) + SLACK_DAYS * DAY_MS;
}

function contains(name: string, part: string): boolean {
  return fold(name).includes(fold(part));
}

function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** Titles are written with and without accents, underscores and the several hyphens and dashes. */
function fold(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\s_\p{Dash_Punctuation}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

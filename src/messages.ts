/** What the page, the background and our own pages say to each other. */
import type { Article, Block } from '@/article/article';
import type { Hand } from '@/cards/card';
import type { CardedMention, Marked } from '@/cards/make';
import type { Occasion } from '@/cards/occasion';
import { isIsoDate, type IsoDate } from '@/context/dates';
import type { KnownIds } from '@/context/known-ids';
import type { EntityKind } from '@/linking/annotation';
import { isNoteSubject, type NoteSubject } from '@/notes/note';
import type { Scope } from '@/settings';

export type Mention = CardedMention;

/** The page asks for the background of an article. */
export interface BackgroundRequest {
  type: 'background';
  article: Article;
}

/** What it gets. */
export type BackgroundAnswer = Marked;

/** The page stands at an article's address and waits for it to settle: time for the background to start in. */
export interface WakeNotice {
  type: 'wake';
}

/** The page asks for cards that it is about to show. */
export interface CardsRequest extends Occasion {
  type: 'cards';
  keys: readonly string[];
}

export type CardsAnswer = Hand;

/** The page asks for cards as plain text, to be copied. */
export interface CardTextRequest extends Occasion {
  type: 'card-text';
  keys: readonly string[];
}

/** What it gets: the text of all of them. */
export type CardTextAnswer = string;

/** Asks for cards, as such or as text; undefined if nobody answers. */
export interface AskForCards {
  (request: CardsRequest): Promise<CardsAnswer | undefined>;
  (request: CardTextRequest): Promise<CardTextAnswer | undefined>;
}

/** The page asks for the script with the cards, and gets true once it has run there. */
export interface CardsScriptRequest {
  type: 'cards-script';
}

/** The panel asks for the briefing of an article. */
export interface BriefingRequest {
  type: 'briefing';
  article: Article;
}

/** The options page asks what the dataset holds. */
export interface DatasetRequest {
  type: 'dataset';
}

export interface DatasetAnswer {
  version: string;
  /** The day up to which it was reviewed, `YYYY-MM-DD`. */
  reviewed: string;
  counts: Record<EntityKind, number>;
}

/** The page tells how many mentions it marks, for the count on the toolbar's button; 0 takes the count away. */
export interface MarkedNotice {
  type: 'marked';
  count: number;
}

/** The options page has added, changed or removed a pack. */
export interface PacksChangedNotice {
  type: 'packs-changed';
}

/** The options page asks which ids that a pack mentions are of entities of the bundled dataset. */
export interface KnownIdsRequest {
  type: 'known-ids';
  ids: readonly string[];
}

/** What it gets: those that there are, by kind. */
export type KnownIdsAnswer = KnownIds;

/** A card asks for the page on which its note is written. */
export interface OpenNoteRequest {
  type: 'open-note';
  subject: NoteSubject;
}

export type Request =
  | BackgroundRequest
  | WakeNotice
  | CardsRequest
  | CardTextRequest
  | CardsScriptRequest
  | BriefingRequest
  | DatasetRequest
  | MarkedNotice
  | PacksChangedNotice
  | KnownIdsRequest
  | OpenNoteRequest;

/** The name of the port over which a page tells our popup and panel what it is. */
export const PAGE_PORT = 'backgrounder-page';

/** What a page is, as its own script sees it: sent at once when the port opens, and whenever it changes. */
export type PageReport =
  { state: 'reading' | 'no-article' | 'unsupported' } | { state: 'off'; scope: Scope } | ArticleReport;

export interface ArticleReport {
  state: 'article';
  /** Of several articles on the page, the one in view. */
  article: Article;
  /** Which it is of the page's articles, from 1. */
  number: number;
  of: number;
  /** How many entities of each kind are mentioned. */
  counts: Record<EntityKind, number>;
}

/** Where words stand in the article that was reported last. */
export interface Spot {
  /** Index into the article's blocks. */
  block: number;
  /** UTF-16 offsets into the block's text. */
  start: number;
  end: number;
}

/** What the panel asks of the page: to show a mention, or to go back to where the reader was before the first jump. */
export type PageCommand = { type: 'jump'; spot: Spot } | { type: 'return' };

/** True for a message of a shape that the background answers; anything else is not ours. */
export function isRequest(message: unknown): message is Request {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'background':
    case 'briefing':
      return isArticle(message.article);
    case 'cards':
    case 'card-text':
      return areTexts(message.keys) && areTexts(message.people) && isDay(message.day);
    case 'dataset':
    case 'cards-script':
    case 'packs-changed':
    case 'wake':
      return true;
    case 'known-ids':
      return Array.isArray(message.ids) && message.ids.every((id) => typeof id === 'string');
    case 'open-note':
      return isNoteSubject(message.subject);
    case 'marked':
      return typeof message.count === 'number';
    default:
      return false;
  }
}

/** True for what a panel may ask of a page. */
export function isPageCommand(message: unknown): message is PageCommand {
  if (!isRecord(message)) return false;
  if (message.type === 'return') return true;
  const { spot } = message;
  return (
    message.type === 'jump' &&
    isRecord(spot) &&
    [spot.block, spot.start, spot.end].every((offset) => Number.isInteger(offset))
  );
}

/** The reader's keys, on their way to the page: to the next or the previous mention. */
export interface StepMessage {
  type: 'step';
  direction: 'on' | 'back';
}

export function isStep(message: unknown): message is StepMessage {
  return (
    isRecord(message) &&
    message.type === 'step' &&
    (message.direction === 'on' || message.direction === 'back')
  );
}

/** Of an article, somewhat above what a page is read for (`article/limits.ts`): blocks, and their characters (UTF-16 units). */
const MOST_BLOCKS = 4_000;
const MOST_TEXT = 500_000;

/** Our own script sends articles, but in a process that a hostile page may have taken over. */
function isArticle(article: unknown): boolean {
  return (
    isRecord(article) &&
    typeof article.url === 'string' &&
    isDay(article.published) &&
    Array.isArray(article.blocks) &&
    article.blocks.length <= MOST_BLOCKS &&
    article.blocks.every(isBlock) &&
    article.blocks.reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT
  );
}

function isBlock(block: unknown): block is Block {
  return isRecord(block) && typeof block.kind === 'string' && typeof block.text === 'string';
}

function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && isIsoDate(value);
}

function areTexts(values: unknown): boolean {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

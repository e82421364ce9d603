/** What the page, the background and our own pages say to each other. */
import type { Article } from '@/article/article';
import type { Hand } from '@/cards/card';
import type { CardedMention, Marked } from '@/cards/make';
import type { Occasion } from '@/cards/occasion';
import type { KnownIds } from '@/context/known-ids';
import type { EntityKind } from '@/linking/annotation';
import type { NoteSubject } from '@/notes/note';
import type { Offs, Scope } from '@/settings';

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

/** A page in a private window asks what its reader has switched off there, which no storage of a page's script holds. */
export interface PrivateOffsRequest {
  type: 'private-offs';
}

/** What it gets; nothing for a page elsewhere. */
export type PrivateOffsAnswer = Offs | undefined;

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
  | OpenNoteRequest
  | PrivateOffsRequest;

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

/**
 * What our popup and panel ask of the page: to show a mention, to go back to where the reader was before the first jump, or to look
 * again where the extension is off, as a private window's page is told by nobody else.
 */
export type PageCommand = { type: 'jump'; spot: Spot } | { type: 'return' } | { type: 'switched' };

/** The reader's keys, on their way to the page: to the next or the previous mention. */
export interface StepMessage {
  type: 'step';
  direction: 'on' | 'back';
}

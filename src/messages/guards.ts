/**
 * What is let in of what the two sides say to each other: known shapes, of a size that a page can have, from whom they may come.
 * Our own script is at the page's end, but in a process that a hostile page may have taken over.
 */
import type { Block } from '@/article/article';
import { isIsoDate, type IsoDate } from '@/context/dates';
import type { EntityKind } from '@/linking/annotation';
import { isNoteSubject } from '@/notes/note';
import type { Scope } from '@/settings';
import type { PageCommand, PageReport, Request, StepMessage } from './messages';

/** True for a message of a shape that the background answers; anything else is not ours. */
export function isRequest(message: unknown): message is Request {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'background':
    case 'briefing':
      return isArticle(message.article);
    case 'cards':
    case 'card-text':
      return areKeys(message.keys) && areTexts(message.people) && isDay(message.day);
    case 'dataset':
    case 'cards-script':
    case 'packs-changed':
    case 'private-offs':
    case 'wake':
      return true;
    case 'known-ids':
      return areTexts(message.ids);
    case 'open-note':
      return isNoteSubject(message.subject);
    case 'marked':
      return isCount(message.count);
    default:
      return false;
  }
}

/** What only our own pages ask for. A script that reads a page has no use for it, and may be in the hands of that page. */
const OF_OUR_OWN_PAGES: ReadonlySet<Request['type']> = new Set([
  'briefing',
  'dataset',
  'known-ids',
  'packs-changed',
]);

/** @param isOwnPage the sender is a page of the extension, by its address, which the browser vouches for */
export function maySay({ type }: Request, isOwnPage: boolean): boolean {
  return isOwnPage || !OF_OUR_OWN_PAGES.has(type);
}

const STATES: ReadonlySet<unknown> = new Set(['reading', 'no-article', 'unsupported']);
const SCOPES: Readonly<Record<Scope, true>> = { everywhere: true, site: true, page: true };
const KINDS: readonly EntityKind[] = ['person', 'meeting', 'sanctions', 'organisation', 'place'];

/** True for what a page may tell our popup and panel of itself. */
export function isPageReport(message: unknown): message is PageReport {
  if (!isRecord(message)) return false;
  const { state, scope, article, number, of, counts } = message;
  if (state === 'off') return typeof scope === 'string' && Object.hasOwn(SCOPES, scope);
  if (state !== 'article') return STATES.has(state);
  const isCounted = isRecord(counts) && KINDS.every((kind) => isCount(counts[kind]));
  return isCounted && isArticle(article) && isCount(number) && isCount(of);
}

/** True for what a panel may ask of a page. */
export function isPageCommand(message: unknown): message is PageCommand {
  if (!isRecord(message)) return false;
  if (message.type === 'return' || message.type === 'switched') return true;
  const { spot } = message;
  return (
    message.type === 'jump' &&
    isRecord(spot) &&
    [spot.block, spot.start, spot.end].every((offset) => Number.isInteger(offset))
  );
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

/** Cards that are asked for at once, and characters of the key of one, which names the parts of sanctions that words single out. */
const MOST_KEYS = 2_000;
const LONGEST_KEY = 4_000;

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

function areKeys(values: unknown): boolean {
  return (
    areTexts(values) && values.length <= MOST_KEYS && values.every(({ length }) => length <= LONGEST_KEY)
  );
}

function areTexts(values: unknown): values is string[] {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What the page and the background say to each other. */
import type { Article } from '@/article/article';
import type { Background, CardedMention } from '@/cards/make';

export type Mention = CardedMention;

/** The page asks for the background of an article. */
export interface BackgroundRequest {
  type: 'background';
  article: Article;
}

/** What it gets. */
export type BackgroundAnswer = Background;

export type Request = BackgroundRequest;

/** True for a message of a shape that the background answers; anything else is not ours. */
export function isRequest(message: unknown): message is Request {
  if (
    typeof message !== 'object' ||
    message === null ||
    !('type' in message) ||
    message.type !== 'background'
  )
    return false;
  const article: unknown = 'article' in message ? message.article : undefined;
  return (
    typeof article === 'object' &&
    article !== null &&
    'url' in article &&
    typeof article.url === 'string' &&
    'published' in article &&
    typeof article.published === 'string' &&
    'blocks' in article &&
    Array.isArray(article.blocks) &&
    article.blocks.every(isBlock)
  );
}

function isBlock(block: unknown): boolean {
  return (
    typeof block === 'object' &&
    block !== null &&
    'kind' in block &&
    typeof block.kind === 'string' &&
    'text' in block &&
    typeof block.text === 'string'
  );
}

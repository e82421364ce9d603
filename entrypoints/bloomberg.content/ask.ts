/**
 * Asks the background. It may be gone after an update of the extension: then there are no marks or no card, and nothing
 * is said.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/article/article';
import type { BackgroundAnswer, BackgroundRequest, CardsAnswer, CardsRequest, Request } from '@/messages';

export function askForBackground(article: Article): Promise<BackgroundAnswer | undefined> {
  const request: BackgroundRequest = { type: 'background', article };
  return ask(request);
}

export function askForCards(request: CardsRequest): Promise<CardsAnswer | undefined> {
  return ask(request);
}

async function ask<Answer>(request: Request): Promise<Answer | undefined> {
  try {
    return await browser.runtime.sendMessage<Request, Answer | undefined>(request);
  } catch {
    return undefined;
  }
}

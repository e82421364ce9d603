/**
 * Asks the background. It may be starting, or be ended in the middle of its answer; gone after an update of the extension there
 * are no marks or no card, and nothing is said.
 */
import { browser } from 'wxt/browser';
import type { Article } from '@/article/article';
import type {
  AskForCards,
  BackgroundAnswer,
  BackgroundRequest,
  PrivateOffsAnswer,
  Request,
} from '@/messages';
import { askAgain } from '@/reading/ask-again';
import { isAlive } from './alive';

/** Starts the background while the page settles, which takes longer; what comes of it is seen when the article is asked about. */
export function wakeBackground(): void {
  void ask({ type: 'wake' });
}

export function askForBackground(article: Article): Promise<BackgroundAnswer | undefined> {
  const request: BackgroundRequest = { type: 'background', article };
  return ask(request);
}

/** What the reader has switched off in this private window. */
export function askForPrivateOffs(): Promise<PrivateOffsAnswer> {
  return ask({ type: 'private-offs' });
}

export const askForCards: AskForCards = ask;

export function ask<Answer>(request: Request): Promise<Answer | undefined> {
  return askAgain(async () => browser.runtime.sendMessage<Request, Answer | undefined>(request), {
    isWorthIt: isAlive,
  });
}

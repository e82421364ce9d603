/** Asks the background from the options page; a browser may end it in the middle of its answer. */
import { browser } from 'wxt/browser';
import type { Request } from '@/messages';
import { askAgain } from '@/reading/ask-again';

/** @returns the answer; undefined if none came. Never rejects */
export function ask<Answer>(request: Request): Promise<Answer | undefined> {
  return askAgain(async () => browser.runtime.sendMessage<Request, Answer | undefined>(request), {
    isWorthIt: () => true,
  });
}

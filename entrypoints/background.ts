/** Answers the pages: holds the dataset, links the articles that they send, and welcomes a new reader. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { compiled } from 'virtual:context';
import type { Article } from '@/article/article';
import type { Briefing } from '@/briefing/briefing';
import { makeBriefing } from '@/briefing/make';
import { keepLast } from '@/cards/keep-last';
import { makeBackground, makeHand, makeMarked } from '@/cards/make';
import { Context } from '@/context/context';
import { linkArticle } from '@/linking/link-article';
import {
  isRequest,
  type BackgroundAnswer,
  type CardsAnswer,
  type DatasetAnswer,
  type Request,
} from '@/messages';
import { listenToCommands } from '@/tabs/commands';

export default defineBackground(() => {
  listenToCommands();
  let opened: Context | undefined;
  const context = (): Context => (opened ??= new Context(compiled));

  // The briefing is asked for after the page's own marks, of the same article.
  const markedOf = keepLast((article: Article): BackgroundAnswer =>
    makeMarked(article, linkArticle(article, context()), context()),
  );

  const answer = (
    request: Request,
    tab: number | undefined,
  ): BackgroundAnswer | CardsAnswer | Briefing | DatasetAnswer | undefined => {
    switch (request.type) {
      case 'background':
        return markedOf(request.article);
      case 'cards':
        return makeHand(request.keys, request, context());
      case 'briefing':
        return makeBriefing(request.article, makeBackground(markedOf(request.article), context()), context());
      case 'dataset':
        return { version: context().version, reviewed: context().reviewed, counts: context().counts };
      case 'marked':
        if (tab !== undefined) void showCount(tab, request.count);
        return undefined;
    }
  };

  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id || !isRequest(message)) return;
      sendResponse(answer(message, sender.tab?.id));
    },
  );

  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installation) => {
    // A temporary installation, which Firefox tells, is a developer's.
    if (reason === 'install' && !temporary)
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});

interface Installation {
  reason: string;
  temporary?: boolean;
}

/** The count on the toolbar's button, for one tab; the browser takes it away when the tab leaves its page. */
async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

/** White on it has 7.0 : 1. */
const BADGE_COLOR = '#55595f';

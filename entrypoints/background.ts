/** Answers the pages: holds the data, links the articles that they send, and welcomes a new reader. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { compiled } from 'virtual:context';
import type { Article } from '@/article/article';
import type { Briefing } from '@/briefing/briefing';
import { makeBriefing } from '@/briefing/make';
import type { Hand } from '@/cards/card';
import { handText } from '@/cards/card-text';
import { keepLast } from '@/cards/keep-last';
import { makeBackground, makeHand, makeMarked, type Marked } from '@/cards/make';
import type { Occasion } from '@/cards/occasion';
import { Dataset, type Context } from '@/context/context';
import { knownIds } from '@/context/known-ids';
import { linkArticle } from '@/linking/link-article';
import { isRequest, maySay, type Request } from '@/messages';
import { NoteStore } from '@/notes/store';
import { withNotes } from '@/notes/with-notes';
import { WrittenNow } from '@/notes/written-now';
import { PackStore } from '@/packs/store';
import { withPacks } from '@/packs/with-packs';
import { SAMPLE } from '@/sample/article';
import { PrivateOffs } from '@/settings';
import { listenToCommands } from '@/tabs/commands';
import { insertCards } from '@/tabs/insert-cards';

/**
 * Chrome keeps what it compiled of a worker that is one classic script, and starts it from there; of a module it keeps nothing.
 * In Firefox a module lets the dataset be in files of its own, as the linter of its add-on site asks.
 */
export default defineBackground({ type: { firefox: 'module' }, main });

function main(): void {
  listenToCommands();
  const base = new Dataset(compiled);
  const packs = new PackStore(browser.runtime.getManifest().version);
  const notes = new NoteStore(browser.storage.local);
  const writtenNow = new WrittenNow(browser.storage.session);
  const privateOffs = new PrivateOffs(browser.storage.session);
  const ownPages = browser.runtime.getURL('/');
  /** Once somebody has asked for what the packs have a say in. */
  let answers: Promise<Answers> | undefined;

  function answersWithPacks(): Promise<Answers> {
    answers ??= withPacks(base, packs).then((context) => answersOver(context, base));
    return answers;
  }

  async function answer(request: Request, from: Sender | undefined): Promise<unknown> {
    const tab = from?.id;
    switch (request.type) {
      case 'background':
        return (await answersWithPacks()).marked(request.article);
      case 'wake':
        (await answersWithPacks()).prepare();
        return true;
      case 'cards':
        return withNotes((await answersWithPacks()).hand(request.keys, request), notes);
      case 'card-text':
        return handText((await answersWithPacks()).hand(request.keys, request), request.day);
      case 'cards-script':
        return tab === undefined ? undefined : insertCards(tab);
      case 'briefing':
        return (await answersWithPacks()).briefing(request.article);
      case 'dataset':
        return { version: base.version, reviewed: base.reviewed, counts: base.counts };
      case 'known-ids':
        return knownIds(request.ids, base);
      case 'packs-changed':
        answers = undefined;
        await answersWithPacks();
        return true;
      case 'open-note':
        return openNote(await writtenNow.add(request.subject));
      case 'private-offs':
        return from?.incognito && from.windowId !== undefined ? privateOffs.of(from.windowId) : undefined;
      case 'marked':
        if (tab !== undefined) void showCount(tab, request.count);
        return undefined;
    }
  }

  browser.runtime.onMessage.addListener(
    (message: unknown, sender, sendResponse: (answer: unknown) => void) => {
      if (sender.id !== browser.runtime.id || !isRequest(message)) return;
      if (!maySay(message, sender.url?.startsWith(ownPages) === true)) return;
      void answer(message, sender.tab)
        .catch((error: unknown) => console.error(error))
        .then(sendResponse);
      return true;
    },
  );

  browser.runtime.onInstalled.addListener(({ reason, temporary }: Installation) => {
    // A temporary installation, which Firefox tells, is a developer's.
    if (reason === 'install' && !temporary)
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** What is said of articles, over one state of the data. */
interface Answers {
  /** Links a few sentences, so that the first article waits neither for the names to be opened nor for most of the code to be read. */
  prepare: () => void;
  marked: (article: Article) => Marked;
  hand: (keys: readonly string[], occasion: Occasion) => Hand;
  briefing: (article: Article) => Briefing;
}

/** @param base speaks alone where a pack is in the way: none may take from a reader what comes with the extension */
function answersOver(context: Context, base: Dataset): Answers {
  // The briefing is asked for after the page's own marks, of the same article.
  const marked = keepLast((article: Article) => makeMarked(article, linkArticle(article, context), context));
  let isPrepared = false;
  const answers: Answers = {
    prepare: () => {
      if (isPrepared) return;
      isPrepared = true;
      linkArticle(SAMPLE, context);
    },
    marked,
    hand: (keys, occasion) => makeHand(keys, occasion, context),
    briefing: (article) => makeBriefing(article, makeBackground(marked(article), context), context),
  };
  if (context === base) return answers;
  const alone = answersOver(base, base);
  return {
    prepare: orElse(answers.prepare, alone.prepare),
    marked: orElse(answers.marked, alone.marked),
    hand: orElse(answers.hand, alone.hand),
    briefing: orElse(answers.briefing, alone.briefing),
  };
}

function orElse<Question extends unknown[], Answer>(
  first: (...question: Question) => Answer,
  second: (...question: Question) => Answer,
): (...question: Question) => Answer {
  return (...question) => {
    try {
      return first(...question);
    } catch (error) {
      console.warn('Backgrounder: a pack is in the way.', error);
      return second(...question);
    }
  };
}

/** The tab that a message comes from. */
interface Sender {
  id?: number | undefined;
  windowId?: number | undefined;
  incognito: boolean;
}

interface Installation {
  reason: string;
  temporary?: boolean;
}

/** CSS pixels of the window in which a note is written; it is a page of the extension, so that the article's page can't read along. */
const NOTE_WINDOW = { width: 460, height: 420 };

/** @param number of what the note is about, see `WrittenNow` */
async function openNote(number: string): Promise<void> {
  const url = `${browser.runtime.getURL('/note.html')}?${number}`;
  // a phone has no windows
  const { windows } = browser as { windows?: typeof browser.windows };
  if (windows) await windows.create({ url, type: 'popup', ...NOTE_WINDOW });
  else await browser.tabs.create({ url });
}

/** The count on the toolbar's button, for one tab; the browser takes it away when the tab leaves its page. */
async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
}

/** White on it has 7.0 : 1. */
const BADGE_COLOR = '#55595f';

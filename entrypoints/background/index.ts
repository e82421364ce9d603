/** Answers the pages: holds the data, links the articles that they send, and welcomes a new reader. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { compiled } from 'virtual:context';
import { handText } from '@/cards/card-text';
import { Dataset } from '@/context/context';
import { knownIds } from '@/context/known-ids';
import { isRequest, maySay, type Request } from '@/messages';
import { NoteStore } from '@/notes/store';
import { withNotes } from '@/notes/with-notes';
import { WrittenNow } from '@/notes/written-now';
import { PackStore } from '@/packs/store';
import { withPacks } from '@/packs/with-packs';
import { PrivateOffs } from '@/settings';
import { listenToCommands } from '@/tabs/commands';
import { insertCards } from '@/tabs/insert-cards';
import { answersOver, type Answers } from './answers';
import { showCount } from './count-badge';
import { openNote } from './note-window';

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

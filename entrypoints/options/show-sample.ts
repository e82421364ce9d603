/** Marks the sample article with the very code that marks pages, under the settings of the moment. */
import { makePresenter } from '@/cards/make-presenter';
import type { BackgroundAnswer } from '@/messages';
import { SAMPLE } from '@/sample/article';
import type { Settings } from '@/settings';
import { askForBackground, askForCards } from '../bloomberg.content/ask';
import { notes } from '../bloomberg.content/notes';
import { showMentions } from '../bloomberg.content/show-mentions';
import '../bloomberg.content/style.css';

let asked: Promise<BackgroundAnswer | undefined> | undefined;

/** @param blocks the elements of the sample's blocks, each with its text in one node */
export function showSample(blocks: readonly HTMLElement[], settings: Settings, signal: AbortSignal): void {
  asked ??= askForBackground(SAMPLE);
  void asked.then((answer) => {
    if (!answer || signal.aborted) return;
    showMentions({
      notes,
      answer,
      keyOf: ({ block, start }) => `${block}:${start}`,
      pointsOf({ block, start, end }) {
        const node = blocks[block]?.firstChild;
        return node instanceof Text
          ? { start: { node, offset: start }, end: { node, offset: end } }
          : undefined;
      },
      settings,
      askForCards,
      loadCards: () => Promise.resolve(makePresenter),
      article: SAMPLE,
      signal,
    });
  });
}

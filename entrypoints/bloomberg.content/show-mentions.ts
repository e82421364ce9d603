/** Ties the marked mentions of an article to their cards: what the pointer and the keys mean on the page, the card does. */
import type { LoadPresenter } from '@/cards/late-presenter';
import type { AskForCards } from '@/messages';
import { Announcer } from '@/page/announcer';
import { bringIntoView } from '@/page/bring-into-view';
import { onEscape } from '@/page/escape';
import { PointerIntent } from '@/page/pointer';
import type { ShowMentionsOptions, ShownMentions } from '@/reading/show';
import type { Settings } from '@/settings';
import { CardOpener } from './card-opener';
import { MentionMarks } from './mention-marks';
import type { Notes } from './notes';

export interface Options extends ShowMentionsOptions {
  askForCards: AskForCards;
  loadCards: LoadPresenter;
  /** The reader's choices. */
  settings: Settings;
  notes: Notes;
}

/** Underlines the mentions and shows their cards until the signal aborts. */
export function showMentions(options: Options): ShownMentions {
  const { answer, article, settings, signal } = options;
  const marks = new MentionMarks(options);
  const { markings } = marks;
  const announcer = new Announcer('backgrounder-announcer', signal);
  const opener = new CardOpener(marks, {
    ...options,
    address: article.url,
    released: () => pointer.reset(),
  });
  const pointer = new PointerIntent(
    opener.surface,
    {
      hitAt: (x, y) => markings.at(x, y),
      prepare: (hit) => void opener.prepare(hit),
      forget: () => opener.forget(),
      open: (hit) => opener.open(hit),
      pin: (hit) => opener.pin(hit),
      close: () => void opener.close(),
    },
    signal,
    settings,
  );
  onEscape(signal, () => opener.close());
  marks.show(answer, article);

  return {
    get count() {
      return marks.count;
    },
    refresh() {
      marks.refresh();
      opener.markCurrent();
    },
    update(next, of) {
      opener.take(next);
      marks.show(next, of);
      opener.markCurrent();
      if (opener.current !== undefined && !marks.has(opener.current)) opener.close();
    },
    step(direction, isEntering = false) {
      const marking = marks.next(opener.current, direction, isEntering);
      if (!marking) {
        opener.forgetCurrent();
        return false;
      }
      const { node } = marking.start;
      bringIntoView(node.parentElement ?? document.documentElement, () => markings.startOf(marking)?.rect);
      const hit = markings.startOf(marking);
      if (!hit) return false;
      // another's card would keep the focus, and with it the place to return to
      opener.close();
      pointer.reset(hit);
      opener.pin(hit);
      const { number, of } = marks.numberOf(marking);
      announcer.say(`${number} / ${of}`);
      return true;
    },
    hasCurrent: () => opener.current !== undefined,
    close: () => void opener.close(),
  };
}

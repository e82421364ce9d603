/** Ties the marked mentions of an article to their cards: what the pointer means on the page, the card does. */
import type { Card } from '@/cards/card';
import { CardStore } from '@/cards/card-store';
import { LatePresenter, type LoadPresenter, type Presents } from '@/cards/late-presenter';
import type { Anchor } from '@/cards/popover';
import { occasionOf } from '@/cards/occasion';
import type { AskForCards, Mention } from '@/messages';
import { Announcer } from '@/page/announcer';
import { bringIntoView } from '@/page/bring-into-view';
import { onEscape } from '@/page/escape';
import type { Hit, Marking } from '@/page/marking';
import { Markings } from '@/page/markings';
import { PointerIntent } from '@/page/pointer';
import { REST_BEFORE_DRAWING_MS } from '@/page/timing';
import type { Direction, ShowMentionsOptions, ShownMentions } from '@/reading/show';
import type { Settings } from '@/settings';
import { chooseMentions } from './choose-mentions';

export interface Options extends ShowMentionsOptions {
  askForCards: AskForCards;
  loadCards: LoadPresenter;
  /** The reader's choices. */
  settings: Settings;
  notes: Notes;
}

/** What the reader has written about the subjects of cards. */
export interface Notes {
  /** Opens the page on which it is written. */
  open: (card: Card) => void;
  /** Calls when any of them has changed. */
  watch: (changed: () => void, signal: AbortSignal) => void;
}

/** Underlines the mentions and shows their cards until the signal aborts. */
export function showMentions({
  settings,
  askForCards,
  loadCards,
  notes,
  ...options
}: Options): ShownMentions {
  const { keyOf, pointsOf, signal } = options;
  let { answer, article } = options;
  const markings = new Markings(signal, settings.underline);
  const announcer = new Announcer('backgrounder-announcer', signal);
  let mentions = byKey();
  /** Of these mentions, those whose text is still on the page. */
  let marked = 0;
  /** The key of the mention whose card was opened last. */
  let current: string | undefined;
  /** Counts what was to be opened: of a card that comes late, nobody may want to know any more. */
  let opening = 0;
  /** What the pointer is on, as long as no card is open. */
  let prepared: Mention | undefined;
  const cards = new CardStore((keys) => askForCards({ type: 'cards', keys, ...occasionOf(answer) }));

  const presenter = new LatePresenter(
    {
      signal,
      // the answer may be replaced under an open card
      background: {
        cards,
        get day() {
          return answer.day;
        },
        get dataset() {
          return answer.dataset;
        },
      },
      settings,
      article: options.article.url,
      reportAddress: __REPORT_ADDRESS__ || undefined,
      textOf: (keys: readonly string[]) => askForCards({ type: 'card-text', keys, ...occasionOf(answer) }),
      openNote: notes.open,
      closed() {
        prepared = undefined;
        markings.activate(undefined);
        pointer.reset();
      },
    },
    loadCards,
  );

  function byKey(): Map<string, Mention> {
    return new Map(
      chooseMentions(answer.mentions, settings, article).map((mention) => [keyOf(mention), mention]),
    );
  }

  function anchorOf(hit: Hit): Anchor {
    const element = hit.marking.start.node.parentElement ?? document.documentElement;
    return { rect: () => markings.anchor(hit), element };
  }

  /** Gets the cards while the pointer rests, and draws them if it still does. */
  async function prepare(hit: Hit): Promise<void> {
    const mention = mentions.get(hit.marking.key);
    if (!mention || prepared === mention) return;
    prepared = mention;
    const [isThere] = await Promise.all([
      cards.load(mention.cards),
      presenter.ready(),
      new Promise((resolve) => setTimeout(resolve, REST_BEFORE_DRAWING_MS)),
    ]);
    if (isThere && prepared === mention && !signal.aborted) presenter.now?.prepare(mention, anchorOf(hit));
  }

  function forget(): void {
    prepared = undefined;
    presenter.now?.forget();
  }

  function open(hit: Hit, isPinned = false): void {
    const mention = mentions.get(hit.marking.key);
    if (!mention) return;
    current = hit.marking.key;
    const mine = ++opening;
    const present = (presents: Presents): void => {
      markings.activate(hit.marking.key);
      presents.open(mention, anchorOf(hit));
      if (isPinned) presents.pin();
    };
    if (presenter.now && cards.has(mention.cards)) present(presenter.now);
    else
      void Promise.all([cards.load(mention.cards), presenter.ready()]).then(([isThere]) => {
        if (mine !== opening || signal.aborted) return;
        if (isThere && presenter.now) present(presenter.now);
        else pointer.reset();
      });
  }

  function pin(hit: Hit): void {
    if (presenter.state === 'closed' || current !== hit.marking.key) open(hit, true);
    else presenter.now?.pin();
  }

  /** Closes the card, or keeps one that is on its way from opening. @returns true if there was something to close */
  function close(): boolean {
    opening++;
    return presenter.now?.close() ?? false;
  }

  const pointer = new PointerIntent(
    {
      rect: () => presenter.now?.rect(),
      contains: (event) => presenter.now?.contains(event) ?? false,
      isHeld: () => presenter.state === 'pinned',
    },
    {
      hitAt: (x, y) => markings.at(x, y),
      prepare: (hit) => void prepare(hit),
      forget,
      open: (hit) => open(hit),
      pin,
      close,
    },
    signal,
    settings,
  );
  onEscape(signal, close);
  notes.watch(() => void cards.renew().then(() => presenter.now?.redraw()), signal);

  function refresh(): void {
    const shown: Marking[] = [];
    for (const [key, mention] of mentions) {
      const points = pointsOf(mention);
      if (points) shown.push({ key, kind: mention.kind, ...points });
    }
    markings.show(shown);
    marked = shown.length;
    if (presenter.state !== 'closed') markings.activate(current);
  }
  refresh();

  /** The mention to step to: after the last opened, or else from the top of what is seen. */
  function target(direction: Direction, isEntering: boolean): Marking | undefined {
    if (isEntering) return markings.neighbour(undefined, direction);
    if (current !== undefined && mentions.has(current)) return markings.neighbour(current, direction);
    return markings.nearestInView(direction);
  }

  return {
    get count() {
      return marked;
    },
    refresh,
    update(next, of) {
      answer = next;
      article = of;
      cards.outdate();
      mentions = byKey();
      refresh();
      if (current !== undefined && !mentions.has(current)) close();
    },
    step(direction, isEntering = false) {
      const marking = target(direction, isEntering);
      if (!marking) {
        current = undefined;
        return false;
      }
      const { node } = marking.start;
      bringIntoView(node.parentElement ?? document.documentElement, () => markings.startOf(marking)?.rect);
      const hit = markings.startOf(marking);
      if (!hit) return false;
      // another's card would keep the focus, and with it the place to return to
      close();
      pointer.reset(hit);
      pin(hit);
      const keys = [...mentions.keys()];
      announcer.say(`${keys.indexOf(marking.key) + 1} / ${keys.length}`);
      return true;
    },
    hasCurrent: () => current !== undefined,
    close: () => void close(),
  };
}

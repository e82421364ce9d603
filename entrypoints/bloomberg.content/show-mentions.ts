/** Ties the marked mentions of an article to their cards: what the pointer means on the page, the card does. */
import type { Article } from '@/article/article';
import type { TextPoint } from '@/article/text-map';
import { Presenter } from '@/cards/presenter';
import type { BackgroundAnswer, Mention } from '@/messages';
import { onEscape } from '@/page/escape';
import type { Hit, Marking } from '@/page/marking';
import { Markings } from '@/page/markings';
import { PointerIntent } from '@/page/pointer';
import type { Settings } from '@/settings';
import { chooseMentions } from './choose-mentions';
import cardStyles from '@/cards/card.css?inline';

export interface ShowMentionsOptions {
  answer: BackgroundAnswer;
  /** The mention's place in the page now, or undefined where the text is no longer what was read. */
  pointsOf: (mention: Mention) => { start: TextPoint; end: TextPoint } | undefined;
  /** Leaves nothing behind when it aborts. */
  signal: AbortSignal;
  /** The reader's choices. */
  settings: Settings;
  article: Article;
}

export interface ShownMentions {
  /** How many are marked. */
  readonly count: number;
  /** Takes the places of all mentions anew, after the page has changed its text. An open card stays. */
  refresh(): void;
  /** Opens the card of the next or previous mention, pinned: the way by keyboard. */
  step(direction: 'on' | 'back'): void;
}

/** Underlines the mentions and shows their cards until the signal aborts. */
export function showMentions(options: ShowMentionsOptions): ShownMentions {
  const { answer, pointsOf, signal, settings, article } = options;
  const markings = new Markings(signal, settings.underline);
  const chosen = chooseMentions(answer.mentions, settings, article);
  const mentions = new Map<string, Mention>(chosen.map((mention, i) => [String(i), mention]));
  /** The key of the mention whose card was opened last. */
  let current: string | undefined;

  const presenter = new Presenter({
    signal,
    styles: cardStyles,
    background: answer,
    settings,
    article: article.url,
    reportAddress: __REPORT_ADDRESS__ || undefined,
    closed() {
      markings.activate(undefined);
      pointer.reset();
    },
  });

  function open(hit: Hit): void {
    const mention = mentions.get(hit.marking.key);
    if (!mention) return;
    current = hit.marking.key;
    markings.activate(current);
    const element = hit.marking.start.node.parentElement ?? document.documentElement;
    presenter.open(mention, { rect: () => markings.anchor(hit), element });
  }

  function pin(hit: Hit): void {
    if (presenter.state === 'closed' || current !== hit.marking.key) open(hit);
    presenter.pin();
  }

  const pointer = new PointerIntent(
    {
      rect: () => presenter.rect(),
      contains: (event) => presenter.contains(event),
      isHeld: () => presenter.state === 'pinned',
    },
    { hitAt: (x, y) => markings.at(x, y), open, pin, close: () => presenter.close() },
    signal,
    settings,
  );
  onEscape(signal, () => presenter.close());

  function refresh(): void {
    const shown: Marking[] = [];
    for (const [key, mention] of mentions) {
      const points = pointsOf(mention);
      if (points) shown.push({ key, kind: mention.kind, ...points });
    }
    markings.show(shown);
    if (presenter.state !== 'closed') markings.activate(current);
  }
  refresh();

  return {
    count: mentions.size,
    refresh,
    step(direction) {
      const marking = markings.neighbour(current, direction);
      marking?.start.node.parentElement?.scrollIntoView({ block: 'nearest' });
      const hit = marking && markings.startOf(marking);
      if (!hit) return;
      pointer.reset(hit);
      pin(hit);
    },
  };
}

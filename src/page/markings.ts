/** The markings on the page: shows them, finds the one under a point, and knows where each is drawn. */
import { caretAt } from '@/page/caret';
import { anchorOf, isInside, linesOf, type Rect } from '@/page/geometry';
import type { Hit, Marking } from '@/page/marking';
import { Painter, type Underline } from '@/page/painter';
import { indexMarkings, stretchesAt, type TextIndex } from '@/page/text-index';

/** Pixels beside a line's box that still count: the underline hangs a little below it. */
const HIT_SLACK_PX = 2;

/** Pixels of a long mention that a card is placed at. */
const WIDEST_ANCHOR_PX = 240;

export class Markings {
  readonly #painter: Painter;
  /** By key, in the order of the text. */
  #shown: ReadonlyMap<string, Marking> = new Map();
  #index: TextIndex = new Map();

  /** @param signal leaves the page as it was when it aborts */
  constructor(signal: AbortSignal, underline?: Underline) {
    this.#painter = new Painter(underline);
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Shows these markings, in the order of the text, in place of any others. */
  show(markings: readonly Marking[]): void {
    this.#shown = new Map(markings.map((marking) => [marking.key, marking]));
    this.#index = indexMarkings(markings);
    this.#painter.paint(markings);
  }

  clear(): void {
    this.#shown = new Map();
    this.#index = new Map();
    this.#painter.clear();
  }

  /** The marking at a point of the viewport, with the line of it that is there. */
  at(x: number, y: number): Hit | undefined {
    if (this.#index.size === 0) return undefined;
    const caret = caretAt(x, y);
    const stretches = caret && this.#index.get(caret.node);
    // the caret looks through what lies over the text: a menu, a banner, an open card
    if (!stretches || !document.elementFromPoint(x, y)?.contains(caret.node)) return undefined;
    for (const { marking } of stretchesAt(stretches, caret.offset)) {
      const lines = drawnLines(marking);
      const line = lines.findIndex((rect) => isInside(rect, { x, y }, HIT_SLACK_PX));
      if (line >= 0) return { marking, line, rect: lines[line]!, x };
    }
    return undefined;
  }

  /** Brings out the marking whose card is open; none if undefined. */
  activate(key: string | undefined): void {
    this.#painter.activate(key === undefined ? undefined : this.#shown.get(key));
  }

  /** Where a card for the hit belongs now; undefined once its text is gone. */
  anchor(hit: Hit): Rect | undefined {
    // By key: the page may have replaced its text, and the marking been shown anew, since the hit.
    const marking = this.#shown.get(hit.marking.key);
    const lines = marking ? drawnLines(marking) : [];
    // Text that was wrapped anew may have fewer lines than it had.
    const line = lines[Math.min(hit.line, lines.length - 1)];
    return line && anchorOf(line, hit.x, WIDEST_ANCHOR_PX);
  }

  /** The marking after (or before) the one with the key, in the order of the text; without a key the first (or last). */
  neighbour(key: string | undefined, direction: 'on' | 'back'): Marking | undefined {
    const markings = [...this.#shown.values()];
    const from = key === undefined ? -1 : markings.findIndex((marking) => marking.key === key);
    if (direction === 'on') return markings[from + 1];
    return from < 0 ? markings.at(-1) : markings[from - 1];
  }

  /** Where there is no marking to go on from: the first that begins in the window (or the last), or else the text's first. */
  nearestInView(direction: 'on' | 'back'): Marking | undefined {
    const markings = [...this.#shown.values()];
    const inView = markings.filter((marking) => {
      const rect = this.startOf(marking)?.rect;
      return rect && rect.top >= 0 && rect.bottom <= innerHeight;
    });
    return direction === 'on' ? (inView[0] ?? markings[0]) : (inView.at(-1) ?? markings.at(-1));
  }

  /** A hit as if the pointer were at the start of the marking; undefined if its text isn't drawn. */
  startOf(marking: Marking): Hit | undefined {
    const rect = drawnLines(marking)[0];
    return rect && { marking, line: 0, rect, x: rect.left };
  }
}

/** Where the marking's text is drawn, a rectangle a line; none if the page has taken the text away or shortened it. */
function drawnLines({ start, end }: Marking): Rect[] {
  if (!start.node.isConnected || !end.node.isConnected) return [];
  if (start.offset > start.node.length || end.offset > end.node.length) return [];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return linesOf(range.getClientRects());
}

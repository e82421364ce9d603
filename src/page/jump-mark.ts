/** A mention that the reader has jumped to from the panel: brought into view, marked, and the way back to where they were. */
import type { TextPoint } from '@/article/text-map';

const NAME = 'backgrounder-jump';
/** Where a jump puts the words, as a share of the window's height: below headers that stay, above a card. */
const TARGET_LINE = 0.3;

export class JumpMark {
  /** Where the page was scrolled to before the first jump. */
  #before: { x: number; y: number } | undefined;

  /** @param signal leaves the page as it was when it aborts */
  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear(), { once: true });
    // Whoever works in the page has arrived.
    window.addEventListener('pointerdown', () => this.clear(), { signal, capture: true, passive: true });
  }

  show({ start, end }: { start: TextPoint; end: TextPoint }): void {
    this.#before ??= { x: window.scrollX, y: window.scrollY };
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    const highlight = new Highlight(range);
    // Above the kinds and the mention whose card is open.
    highlight.priority = 2;
    CSS.highlights.set(NAME, highlight);
    // First whatever scrolls inside the page, then the page.
    start.node.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { top } = range.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight * TARGET_LINE, behavior: 'instant' });
  }

  /** Scrolls to where the reader was before the first jump. */
  goBack(): void {
    const before = this.#before;
    this.clear();
    if (before) window.scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
  }

  clear(): void {
    this.#before = undefined;
    CSS.highlights.delete(NAME);
  }
}

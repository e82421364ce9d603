/**
 * Paints markings by the CSS Custom Highlight API: ranges are registered under a name, `::highlight(name)` styles them,
 * and no node of the page changes. The registry belongs to the whole page, and several articles may be on it: each
 * painter adds and removes its own ranges only. Own maps say which they are, as Firefox's content scripts can't iterate
 * the registry. Names carry a prefix.
 */
import type { Marking } from '@/page/marking';
import { watchNearViewport } from '@/page/near-viewport';

/**
 * Up to this many markings all are registered at once. Beyond, only those near the viewport: with 3,000 registered,
 * each small change of the page by itself costs 27 ms instead of 11 (measured in Chromium).
 */
const REGISTER_ALL_UP_TO = 400;

/** How mentions are underlined: lines by kind, the same in a low voice, one plain line for all, or no lines. */
export type Underline = 'by-kind' | 'faint' | 'plain' | 'none';

export class Painter {
  readonly #underline: Underline;
  readonly #ranges = new Map<Marking, StaticRange>();
  #active: StaticRange | undefined;
  #stopWatching = new AbortController();

  constructor(underline: Underline = 'by-kind') {
    this.#underline = underline;
  }

  /** Paints these markings in place of the painter's others. */
  paint(markings: readonly Marking[]): void {
    this.clear();
    if (markings.length <= REGISTER_ALL_UP_TO) for (const marking of markings) this.#add(marking);
    else this.#paintNearViewport(markings);
  }

  /** Brings one marking out, the one whose card is open; none if undefined. */
  activate(marking: Marking | undefined): void {
    if (this.#active) unregister('active', this.#active);
    this.#active = marking && staticRange(marking);
    // Above the kinds, as its background goes with their lines.
    if (this.#active) register('active', this.#active).priority = 1;
  }

  clear(): void {
    this.#stopWatching.abort();
    this.activate(undefined);
    for (const marking of this.#ranges.keys()) this.#remove(marking);
  }

  #paintNearViewport(markings: readonly Marking[]): void {
    this.#stopWatching = new AbortController();
    const byBlock = Map.groupBy(markings, (marking) => blockOf(marking.start.node));
    watchNearViewport(byBlock.keys(), this.#stopWatching.signal, (block, isNear) => {
      for (const marking of byBlock.get(block) ?? []) {
        if (isNear) this.#add(marking);
        else this.#remove(marking);
      }
    });
  }

  #add(marking: Marking): void {
    if (this.#ranges.has(marking)) return;
    const range = staticRange(marking);
    this.#ranges.set(marking, range);
    const style = this.#styleOf(marking);
    if (style) register(style, range);
  }

  #remove(marking: Marking): void {
    const range = this.#ranges.get(marking);
    if (!range) return;
    this.#ranges.delete(marking);
    const style = this.#styleOf(marking);
    if (style) unregister(style, range);
  }

  #styleOf({ kind }: Marking): Style | undefined {
    switch (this.#underline) {
      case 'by-kind':
        return kind;
      case 'faint':
        return `${kind}-faint`;
      case 'plain':
        return 'plain';
      case 'none':
        return undefined;
    }
  }
}

type Style = Marking['kind'] | `${Marking['kind']}-faint` | 'plain' | 'active';

function register(style: Style, range: StaticRange): Highlight {
  const name = `backgrounder-${style}`;
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    CSS.highlights.set(name, highlight);
  }
  highlight.add(range);
  return highlight;
}

/** Takes the name out of the registry with its last range: nothing is left behind. */
function unregister(style: Style, range: StaticRange): void {
  const name = `backgrounder-${style}`;
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}

/** Static, since the browser keeps live ranges up to date at every change of the page (500 times the cost on a long one). */
function staticRange({ start, end }: Marking): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** The element whose distance from the viewport stands for that of the text: its paragraph, as inline boxes are many. */
function blockOf(node: Text): Element {
  return (
    node.parentElement?.closest('p, li, h1, h2, h3, h4, blockquote, td, dd') ??
    node.parentElement ??
    document.documentElement
  );
}

/**
 * Keeps the articles of the open page read, for as long as the page lives: through hydration, navigation, stories put below,
 * reveals, edits and translation. Whatever goes wrong, the page reads as before.
 */
import { isSeen, lies } from '@/article/seen';
import { ChangeWatch, untilQuiet } from '@/article/settle';
import type { Site } from '@/article/site';
import { inSlices } from '@/article/slices';
import { spotArticles, type SpottedArticle } from '@/article/spot';
import { ArticleReading, type ArticleReadingOptions } from './article-reading';
import { onAddressChange } from './navigation';
import type { Direction } from './show';
import { isTranslated, onTranslation } from './translation';

/** `elsewhere`: at no article's address. Else the articles that are being read, in the order of the page. */
export type PageState = 'off' | 'elsewhere' | 'reading' | readonly ArticleReading[];

export interface PageReaderOptions extends Omit<ArticleReadingOptions, 'changed'> {
  site: Site;
  /** True where the reader wants no marks. */
  isOff(url: URL): boolean;
  /** Told what the page is, whenever that changes. */
  tell(state: PageState): void;
}

export class PageReader {
  readonly #document: Document;
  readonly #options: PageReaderOptions;
  readonly #readings = new Map<Element, ArticleReading>();
  readonly #watch: ChangeWatch;
  readonly #end = new AbortController();
  /** Of the address that is open; a new one calls off what waits for the page to settle. */
  #visit = new AbortController();
  #path: string | undefined;
  #isReading = false;
  /** The page changed while it was being read. */
  #isStale = false;
  /** Readings that found another text than the one before. */
  #news = 0;

  constructor(document: Document, options: PageReaderOptions) {
    this.#document = document;
    this.#options = options;
    this.#watch = new ChangeWatch(
      document.body,
      (record) => this.#isRelevant(record),
      () => this.#follow(),
    );
    const { signal } = this.#end;
    onAddressChange(() => this.#goTo(), signal);
    onTranslation(document, () => this.#watch.soon(), signal);
    // a page that comes back from the browser's cache has its marks, but may have missed an update
    window.addEventListener('pageshow', (event) => event.persisted && this.#watch.soon(), { signal });
    window.addEventListener('pagehide', () => this.#closeCards(), { signal });
    this.#goTo();
  }

  /** Ends the reading for good, and takes everything off the page. */
  end(): void {
    this.#end.abort();
    this.#leave();
  }

  /** The articles that are being read, in the order of the page. */
  articles(): readonly ArticleReading[] {
    return [...this.#readings]
      .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(([, reading]) => reading);
  }

  /** Opens the card of the next or previous mention of the page; after the last comes the first. */
  step(direction: Direction): void {
    const shown = this.articles().flatMap((reading) => reading.shown ?? []);
    const ordered = direction === 'on' ? shown : shown.reverse();
    const from = Math.max(
      ordered.findIndex((mentions) => mentions.hasCurrent()),
      0,
    );
    const [current, ...others] = [...ordered.slice(from), ...ordered.slice(0, from)];
    if (current?.step(direction)) return;
    for (const mentions of [...others, ...(current ? [current] : [])])
      if (mentions.step(direction, true)) return;
  }

  /** A new query or fragment is the same article; an address that can't be one is left at once. */
  #goTo(): void {
    const { location } = this.#document;
    if (location.pathname === this.#path) return;
    this.#path = location.pathname;
    this.#visit.abort();
    this.#visit = new AbortController();
    const url = new URL(location.href);
    const isOff = this.#options.isOff(url);
    const isLeft = isOff || this.#options.site.isElsewhere(url);
    this.#options.tell(isOff ? 'off' : isLeft ? 'elsewhere' : 'reading');
    if (isLeft) this.#leave();
    else void this.#arrive(this.#visit.signal);
  }

  async #arrive(signal: AbortSignal): Promise<void> {
    const document = this.#document;
    await untilQuiet(document.body, signal);
    this.#watch.watch(this.#readings.keys());
    await this.#read();
  }

  #leave(): void {
    this.#visit.abort();
    this.#watch.stop();
    for (const reading of this.#readings.values()) reading.end();
    this.#readings.clear();
  }

  async #follow(): Promise<boolean> {
    const before = this.#news;
    this.#goTo();
    await this.#read();
    return this.#news > before;
  }

  /** One reading at a time: what changes meanwhile is read after. */
  async #read(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isStale && !this.#visit.signal.aborted) {
      this.#isStale = false;
      try {
        await this.#readOnce(this.#visit.signal);
      } catch {
        // An element of the page that is named like a method of the document takes its place: such a page is left alone.
      }
    }
    this.#isReading = false;
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const document = this.#document;
    const page = { document, url: new URL(document.location.href), isSeen: remember(isSeen), lies };
    let isChanged = false;
    const isFirst = this.#readings.size === 0;
    const read = (article: SpottedArticle): ArticleReading => {
      const { root } = article;
      const reading = new ArticleReading(article, {
        ...this.#options,
        changed: () => this.#options.tell(this.articles()),
      });
      this.#readings.set(root, reading);
      isChanged = true;
      return reading;
    };
    // what is in sight is marked before the rest is read: in slices as well, that would keep its answer waiting
    let opened: Promise<void> | undefined;
    const steps = spotArticles(page, this.#options.site, (opening) => {
      if (isFirst)
        opened = Promise.race([
          read(opening).shownFirst.then(() => after(PAINTED_MS)),
          after(LONGEST_PAUSE_MS),
        ]);
    });
    const takePause = (): Promise<void> | undefined => {
      const pause = opened;
      opened = undefined;
      return pause;
    };
    const spotted = isTranslated(document) ? [] : await inSlices(steps, signal, takePause);
    if (!spotted || signal.aborted) return;
    const roots = new Set(spotted.map(({ root }) => root));
    for (const [root, reading] of this.#readings) {
      if (roots.has(root)) continue;
      this.#readings.delete(root);
      isChanged = true;
      // a framework may put another element in the place of the same story's
      const heir = root.isConnected
        ? undefined
        : spotted.find((article) => !this.#readings.has(article.root) && reading.isOf(article));
      if (heir) {
        this.#readings.set(heir.root, reading);
      } else reading.end();
    }
    for (const article of spotted) {
      const reading = this.#readings.get(article.root);
      if (!reading) read(article);
      else if (reading.update(article)) this.#news++;
    }
    if (isChanged) this.#watch.watch(this.#readings.keys());
    this.#options.tell(this.articles());
  }

  /** A change counts if it is in an article's text, or may have brought or taken an article. */
  #isRelevant({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    const element = target instanceof Element ? target : target.parentElement;
    const root = element && [...this.#readings.keys()].find((candidate) => candidate.contains(element));
    if (root)
      return (
        !this.#isInFurniture(element, root) ||
        (removedNodes.length > 0 && this.#readings.get(root)!.hasLostText())
      );
    if (type !== 'childList') return this.#readings.size === 0;
    return (
      [...addedNodes].some(mayHoldText) || [...this.#readings.keys()].some((known) => !known.isConnected)
    );
  }

  /** Tickers and advertisements inside an article change all the time. */
  #isInFurniture(element: Element, root: Element): boolean {
    for (let up: Element | null = element; up && up !== root; up = up.parentElement)
      if (this.#options.site.isFurniture(up, root)) return true;
    return false;
  }

  #closeCards(): void {
    for (const { shown } of this.#readings.values()) shown?.close();
  }
}

/** Milliseconds for which reading on waits for the marks of what is in sight; a background that has to start takes longer. */
const LONGEST_PAUSE_MS = 1_000;
/** Milliseconds in which marks are painted: two frames. */
const PAINTED_MS = 32;

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Asks once about each element: within one reading the page is taken to stand still. */
function remember(isSeen: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) known.set(element, (answer = isSeen(element)));
    return answer;
  };
}

function mayHoldText(node: Node): boolean {
  return node instanceof Element && (node.matches('article, p') || node.querySelector('article, p') !== null);
}

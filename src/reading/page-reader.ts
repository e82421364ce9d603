/**
 * Keeps the articles of the open page read, for as long as the page lives: through hydration, navigation, stories put below,
 * reveals, edits and translation. Whatever goes wrong, the page reads as before.
 */
import { isSeen, lies } from '@/article/seen';
import { ChangeWatch, untilQuiet } from '@/article/settle';
import type { Site } from '@/article/site';
import { inSlices } from '@/article/slices';
import { spotArticles } from '@/article/spot';
import type { ArticleReading, ArticleReadingOptions } from './article-reading';
import { onAddressChange } from './navigation';
import { Readings } from './readings';
import { isRelevant } from './relevance';
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
  readonly #readings: Readings;
  readonly #watch: ChangeWatch;
  readonly #end = new AbortController();
  /** Of the address that is open; a new one calls off what waits for the page to settle. */
  #visit = new AbortController();
  #path: string | undefined;
  #isReading = false;
  /** The page changed while it was being read. */
  #isStale = false;

  constructor(document: Document, options: PageReaderOptions) {
    this.#document = document;
    this.#options = options;
    this.#readings = new Readings({
      ...options,
      changed: () => options.tell(this.#readings.inOrder()),
    });
    this.#watch = new ChangeWatch(
      document.body,
      (record) => isRelevant(record, this.#readings, options.site),
      () => this.#follow(),
    );
    const { signal } = this.#end;
    onAddressChange(() => this.#goTo(), signal);
    onTranslation(document, () => this.#watch.soon(), signal);
    // a page that comes back from the browser's cache has its marks, but may have missed an update
    window.addEventListener('pageshow', (event) => event.persisted && this.#watch.soon(), { signal });
    window.addEventListener('pagehide', () => this.#readings.closeCards(), { signal });
    this.#goTo();
  }

  /** Ends the reading for good, and takes everything off the page. */
  end(): void {
    this.#end.abort();
    this.#leave();
  }

  /** Opens the card of the next or previous mention of the page; after the last comes the first. */
  step(direction: Direction): void {
    this.#readings.step(direction);
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
    this.#watch.watch(this.#readings.roots);
    await this.#read();
  }

  #leave(): void {
    this.#visit.abort();
    this.#watch.stop();
    this.#readings.end();
  }

  async #follow(): Promise<boolean> {
    const before = this.#readings.news;
    this.#goTo();
    await this.#read();
    return this.#readings.news > before;
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
    const readings = this.#readings;
    const { changes } = readings;
    const isFirst = readings.roots.length === 0;
    // what is in sight is marked before the rest is read: in slices as well, that would keep its answer waiting
    let opened: Promise<void> | undefined;
    const steps = spotArticles(page, this.#options.site, (opening) => {
      if (isFirst)
        opened = Promise.race([
          readings.begin(opening).shownFirst.then(() => after(PAINTED_MS)),
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
    readings.take(spotted);
    if (readings.changes !== changes) this.#watch.watch(readings.roots);
    this.#options.tell(readings.inOrder());
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

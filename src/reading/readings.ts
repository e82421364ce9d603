/** The articles of a page that are being read, by their roots: which have come, which have gone, which stand in another element now. */
import type { SpottedArticle } from '@/article/spot';
import { ArticleReading, type ArticleReadingOptions } from './article-reading';
import type { Direction } from './show';

export class Readings {
  readonly #options: ArticleReadingOptions;
  readonly #byRoot = new Map<Element, ArticleReading>();
  #changes = 0;
  #news = 0;

  constructor(options: ArticleReadingOptions) {
    this.#options = options;
  }

  get roots(): readonly Element[] {
    return [...this.#byRoot.keys()];
  }

  /** Counts how often the roots have become others. */
  get changes(): number {
    return this.#changes;
  }

  /** Counts the articles that were found to say something else than before. */
  get news(): number {
    return this.#news;
  }

  /** In the order of the page. */
  inOrder(): readonly ArticleReading[] {
    return [...this.#byRoot]
      .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(([, reading]) => reading);
  }

  /** The one that an element belongs to. */
  around(element: Element): ArticleReading | undefined {
    const root = this.roots.find((candidate) => candidate.contains(element));
    return root && this.#byRoot.get(root);
  }

  begin(article: SpottedArticle): ArticleReading {
    const reading = new ArticleReading(article, this.#options);
    this.#byRoot.set(article.root, reading);
    this.#changes++;
    return reading;
  }

  /** Takes the articles as they stand on the page now, in place of those known. */
  take(spotted: readonly SpottedArticle[]): void {
    this.#partFromOthers(spotted);
    for (const article of spotted) {
      const reading = this.#byRoot.get(article.root);
      if (!reading) this.begin(article);
      else if (reading.update(article)) this.#news++;
    }
  }

  /** Opens the card of the next or previous mention of the page; after the last comes the first. */
  step(direction: Direction): void {
    const shown = this.inOrder().flatMap((reading) => reading.shown ?? []);
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

  closeCards(): void {
    for (const { shown } of this.#byRoot.values()) shown?.close();
  }

  /** Ends them all, and takes everything off the page. */
  end(): void {
    for (const reading of this.#byRoot.values()) reading.end();
    this.#byRoot.clear();
    this.#changes++;
  }

  /** Ends those that are no longer there. A framework may put another element in the place of the same story's. */
  #partFromOthers(spotted: readonly SpottedArticle[]): void {
    const roots = new Set(spotted.map(({ root }) => root));
    for (const [root, reading] of this.#byRoot) {
      if (roots.has(root)) continue;
      this.#byRoot.delete(root);
      this.#changes++;
      const heir = root.isConnected
        ? undefined
        : spotted.find((article) => !this.#byRoot.has(article.root) && reading.isOf(article));
      if (heir) this.#byRoot.set(heir.root, reading);
      else reading.end();
    }
  }
}

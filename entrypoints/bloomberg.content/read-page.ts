/** Reads the articles of a page, asks the background about them, and keeps the marks in step with the page. */
import { browser } from 'wxt/browser';
import type { Article } from '@/article/article';
import { onTextChange, untilQuiet } from '@/article/settle';
import { isSeen } from '@/article/seen';
import { inSlices } from '@/article/slices';
import type { Site } from '@/article/site';
import { spotArticles, type SpottedArticle } from '@/article/spot';
import { pointsOf, type TextPoint } from '@/article/text-map';
import type { BackgroundAnswer, BackgroundRequest, Spot } from '@/messages';
import type { Settings } from '@/settings';
import { showMentions, type ShownMentions } from './show-mentions';

/**
 * Marks the articles of a page until the signal aborts. Whatever goes wrong, the page reads as before.
 * @param changed told the readings of the page's articles, in its order, whenever one comes, goes, or knows more
 */
export async function readPage(
  document: Document,
  url: URL,
  site: Site,
  settings: Settings,
  changed: (readings: readonly ArticleReading[]) => void,
  signal: AbortSignal,
): Promise<void> {
  await untilQuiet(document.body, signal);
  if (signal.aborted) return;
  const readings = new Map<Element, ArticleReading>();
  const tell = (): void => {
    if (!signal.aborted) changed([...readings.values()]);
  };
  const read = async (): Promise<void> => {
    const spotted = await inSlices(spotArticles({ document, url, isSeen }, site), signal);
    if (!spotted) return;
    for (const article of spotted) {
      const reading = readings.get(article.root);
      if (reading) reading.update(article);
      else readings.set(article.root, new ArticleReading(article, settings, tell, signal));
    }
    for (const [root, reading] of readings) {
      if (spotted.some((article) => article.root === root)) continue;
      reading.end();
      readings.delete(root);
    }
    tell();
  };
  await read();
  onTextChange(document.body, () => void read(), signal);
}

/** One article on the page: what was read of it last, and its marks. */
export class ArticleReading {
  readonly #changed: () => void;
  readonly #signal: AbortSignal;
  readonly #settings: Settings;
  #answer: BackgroundAnswer | undefined;
  #spotted: SpottedArticle;
  #marks = new AbortController();
  #shown: ShownMentions | undefined;

  constructor(spotted: SpottedArticle, settings: Settings, changed: () => void, signal: AbortSignal) {
    this.#settings = settings;
    this.#spotted = spotted;
    this.#changed = changed;
    this.#signal = signal;
    void this.#ask();
  }

  get root(): Element {
    return this.#spotted.root;
  }

  get article(): Article {
    return this.#spotted.article;
  }

  /** The background of the article, or of its text before the last change; undefined until there is one. */
  get answer(): BackgroundAnswer | undefined {
    return this.#answer;
  }

  /** How many mentions are marked. */
  get marked(): number {
    return this.#shown?.count ?? 0;
  }

  /** Where words stand in the page now, or undefined where the text is no longer what was read. */
  pointsOf({ block, start, end }: Spot): { start: TextPoint; end: TextPoint } | undefined {
    return pointsOf(this.#spotted.runs[block] ?? [], start, end);
  }

  /** Takes the article as it stands now: new text is asked about, moved text is marked anew. */
  update(spotted: SpottedArticle): void {
    const same = sameText(this.#spotted.article, spotted.article);
    this.#spotted = spotted;
    if (same) this.#shown?.refresh();
    else void this.#ask();
  }

  end(): void {
    this.#marks.abort();
  }

  async #ask(): Promise<void> {
    const { article } = this.#spotted;
    const answer = await askBackground(article);
    // The page may have moved on while the background was at work.
    if (!answer || this.#signal.aborted || !sameText(article, this.#spotted.article)) return;
    this.#answer = answer;
    this.#marks.abort();
    this.#marks = new AbortController();
    this.#shown = showMentions({
      answer,
      pointsOf: (mention) => this.pointsOf(mention),
      settings: this.#settings,
      article,
      signal: AbortSignal.any([this.#signal, this.#marks.signal]),
    });
    this.#changed();
  }
}

/** The background may be starting, or gone after an update of the extension: then there are no marks, and nothing is said. */
async function askBackground(article: Article): Promise<BackgroundAnswer | undefined> {
  const request: BackgroundRequest = { type: 'background', article };
  try {
    return await browser.runtime.sendMessage<BackgroundRequest, BackgroundAnswer | undefined>(request);
  } catch {
    return undefined;
  }
}

function sameText(a: Article, b: Article): boolean {
  return (
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => block.text === b.blocks[i]!.text && block.kind === b.blocks[i]!.kind)
  );
}

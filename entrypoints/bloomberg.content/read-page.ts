/** Reads the articles of a page, asks the background about them, and keeps the marks in step with the page. */
import { browser } from 'wxt/browser';
import type { Article } from '@/article/article';
import { onTextChange, untilQuiet } from '@/article/settle';
import { isSeen } from '@/article/seen';
import { inSlices } from '@/article/slices';
import type { Site } from '@/article/site';
import { spotArticles, type SpottedArticle } from '@/article/spot';
import { pointsOf } from '@/article/text-map';
import type { BackgroundAnswer, Request } from '@/messages';
import type { Settings } from '@/settings';
import { showMentions, type ShownMentions } from './show-mentions';

/** Marks the articles of a page until the signal aborts. Whatever goes wrong, the page reads as before. */
export async function readPage(
  document: Document,
  url: URL,
  site: Site,
  settings: Settings,
  signal: AbortSignal,
): Promise<void> {
  await untilQuiet(document.body, signal);
  const readings = new Map<Element, ArticleReading>();
  const read = async (): Promise<void> => {
    const spotted = await inSlices(spotArticles({ document, url, isSeen }, site), signal);
    if (!spotted) return;
    for (const article of spotted) {
      const reading = readings.get(article.root);
      if (reading) reading.update(article);
      else readings.set(article.root, new ArticleReading(article, settings, signal));
    }
    for (const [root, reading] of readings) {
      if (spotted.some((article) => article.root === root)) continue;
      reading.end();
      readings.delete(root);
    }
  };
  await read();
  onTextChange(document.body, () => void read(), signal);
}

/** One article on the page: what was read of it last, and its marks. */
class ArticleReading {
  readonly #signal: AbortSignal;
  readonly #settings: Settings;
  #spotted: SpottedArticle;
  #marks = new AbortController();
  #shown: ShownMentions | undefined;

  constructor(spotted: SpottedArticle, settings: Settings, signal: AbortSignal) {
    this.#settings = settings;
    this.#spotted = spotted;
    this.#signal = signal;
    void this.#ask();
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
    this.#marks.abort();
    this.#marks = new AbortController();
    this.#shown = showMentions({
      answer,
      pointsOf: (mention) => pointsOf(this.#spotted.runs[mention.block] ?? [], mention.start, mention.end),
      settings: this.#settings,
      article,
      signal: AbortSignal.any([this.#signal, this.#marks.signal]),
    });
  }
}

/** The background may be starting, or gone after an update of the extension: then there are no marks, and nothing is said. */
async function askBackground(article: Article): Promise<BackgroundAnswer | undefined> {
  const request: Request = { type: 'background', article };
  try {
    return await browser.runtime.sendMessage<Request, BackgroundAnswer | undefined>(request);
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

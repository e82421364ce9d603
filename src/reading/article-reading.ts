/** One article on the page: what was read of it last, what the background said about it, and its marks. */
import type { Article } from '@/article/article';
import type { SpottedArticle } from '@/article/spot';
import { pointsOf } from '@/article/text-map';
import type { BackgroundAnswer, Mention, Spot } from '@/messages';
import { carryIds, type BlockId } from './carry-ids';
import type { ShowMentions, ShownMentions } from './show';

/** Asks for the background of an article; undefined if nobody answers. */
export type Ask = (article: Article) => Promise<BackgroundAnswer | undefined>;

export interface ArticleReadingOptions {
  ask: Ask;
  show: ShowMentions;
  /** Called when the article or its marks are others than before. */
  changed: () => void;
}

export class ArticleReading {
  readonly #options: ArticleReadingOptions;
  readonly #end = new AbortController();
  #spotted: SpottedArticle;
  #ids: BlockId[];
  /** The ids of the blocks that the shown answer counts by. */
  #answeredIds: BlockId[] = [];
  #answer: BackgroundAnswer | undefined;
  #shown: ShownMentions | undefined;
  /** By id, where the block stands in the article as it is now. */
  #places: ReadonlyMap<BlockId, number>;
  /** Once the first answer, if there is one, is on the page. */
  readonly shownFirst: Promise<void>;
  #isAsking = false;
  #lastId = 0;

  constructor(spotted: SpottedArticle, options: ArticleReadingOptions) {
    this.#options = options;
    this.#spotted = spotted;
    this.#ids = spotted.article.blocks.map(() => this.#newId());
    this.#places = placesOf(this.#ids);
    this.shownFirst = this.#ask();
  }

  get root(): Element {
    return this.#spotted.root;
  }

  get article(): Article {
    return this.#spotted.article;
  }

  get answer(): BackgroundAnswer | undefined {
    return this.#answer;
  }

  /** How many mentions are marked. */
  get marked(): number {
    return this.#shown?.count ?? 0;
  }

  get shown(): ShownMentions | undefined {
    return this.#shown;
  }

  /** True if the spotted article is the same story. */
  isOf({ article }: SpottedArticle): boolean {
    return headlineOf(article) === headlineOf(this.article);
  }

  /** True if any of the text that was read stands in the element. */
  reads(element: Element): boolean {
    return this.#spotted.runs.some((runs) => runs.some(({ node }) => element.contains(node)));
  }

  /** True if any of the text that was read has left the page. */
  hasLostText(): boolean {
    return this.#spotted.runs.some((runs) => runs.some(({ node }) => !node.isConnected));
  }

  /**
   * Takes the article as it stands now: text that moved is marked anew at once, new text is asked about.
   * An article keeps the address and day at which it was first read: scrolling to the next story changes the page's.
   * @returns true if it says something else than before
   */
  update(spotted: SpottedArticle): boolean {
    const before = this.#spotted.article;
    const isSameStory = this.isOf(spotted);
    const article = isSameStory
      ? { ...spotted.article, url: before.url, published: before.published }
      : spotted.article;
    this.#ids = carryIds({ blocks: before.blocks, ids: this.#ids }, article.blocks, () => this.#newId());
    this.#places = placesOf(this.#ids);
    this.#spotted = { ...spotted, article };
    this.#shown?.refresh();
    const saysOther = !saysTheSame(before, article);
    if (saysOther) void this.#ask();
    return saysOther;
  }

  /** Where words of the article, as it is now, stand in the page. */
  pointsOf({ block, start, end }: Spot): ReturnType<typeof pointsOf> {
    return pointsOf(this.#spotted.runs[block] ?? [], start, end);
  }

  /** Takes the marks and the card away for good. */
  end(): void {
    this.#end.abort();
    this.#shown = undefined;
  }

  /** Asks until what was asked about is what stands on the page: it may change while the background is at work. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (;;) {
      const { article } = this.#spotted;
      const ids = this.#ids;
      const answer = await this.#options.ask(article);
      if (this.#end.signal.aborted) return;
      if (answer) this.#show(answer, article, ids);
      if (saysTheSame(article, this.#spotted.article)) break;
    }
    this.#isAsking = false;
  }

  #show(answer: BackgroundAnswer, article: Article, ids: BlockId[]): void {
    this.#answer = answer;
    this.#answeredIds = ids;
    if (this.#shown) this.#shown.update(answer, article);
    else
      this.#shown = this.#options.show({
        article,
        answer,
        keyOf: ({ block, start, end }) => `${this.#answeredIds[block] ?? ''}:${start}-${end}`,
        pointsOf: (mention) => this.#placeOf(mention),
        signal: this.#end.signal,
      });
    this.#options.changed();
  }

  #placeOf({ block, start, end }: Mention): ReturnType<typeof pointsOf> {
    const id = this.#answeredIds[block];
    const place = id === undefined ? undefined : this.#places.get(id);
    const runs = place === undefined ? undefined : this.#spotted.runs[place];
    return runs && pointsOf(runs, start, end);
  }

  #newId(): BlockId {
    return ++this.#lastId;
  }
}

function placesOf(ids: readonly BlockId[]): Map<BlockId, number> {
  return new Map(ids.map((id, place) => [id, place]));
}

function headlineOf({ blocks }: Article): string | undefined {
  return blocks.find(({ kind }) => kind === 'headline')?.text;
}

function saysTheSame(a: Article, b: Article): boolean {
  return (
    a.published === b.published &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, i) => block.text === b.blocks[i]!.text && block.kind === b.blocks[i]!.kind)
  );
}

/** A long article is told of before it is read to its end, so that what is in sight needn't wait for what isn't. */
import { expect, test } from 'vitest';
import { bloomberg } from '@/article/bloomberg';
import { isSeenByMarkup } from '@/article/seen';
import type { Page } from '@/article/site';
import { atOnce } from '@/article/slices';
import { spotArticles, type SpottedArticle } from '@/article/spot';
import { ADDRESS, LEAD, page, SECOND } from './support';

/**
 * The opening, if the reading was told of one, and the whole article.
 * @param lies where paragraphs lie; all below the window, if nothing else is said
 */
function read(
  body: string,
  lies: NonNullable<Page['lies']> = () => 'below',
): { opening: SpottedArticle | undefined; whole: SpottedArticle } {
  const openings: SpottedArticle[] = [];
  const [whole] = atOnce(
    spotArticles(
      { document: page({ body }), url: new URL(ADDRESS), isSeen: isSeenByMarkup, lies },
      bloomberg,
      (opening) => openings.push(opening),
    ),
  );
  if (!whole || openings.length > 1) throw new Error('one article, and one opening at most');
  return { opening: openings[0], whole };
}

const paragraphs = (count: number): string => `<p>${LEAD}</p><p>${SECOND}</p>`.repeat(count / 2);

test('the opening of a long article is its first blocks, with the headline, address and day of the whole', () => {
  const { opening, whole } = read(paragraphs(200));
  const { length } = opening!.article.blocks;
  expect(length).toBeGreaterThan(20);
  expect(length).toBeLessThan(80);
  expect(opening!.article).toEqual({ ...whole.article, blocks: whole.article.blocks.slice(0, length) });
  expect(opening!.runs).toEqual(whole.runs.slice(0, length));
  expect(opening!.root).toBe(whole.root);
});

/** Of numbered paragraphs, those in view; as if the window began and ended with them. */
const showing =
  (from: number, to: number) =>
  ({ id }: Element): 'above' | 'in view' | 'below' =>
    Number(id) < from ? 'above' : Number(id) > to ? 'below' : 'in view';
const numbered = Array.from({ length: 200 }, (_, i) => `<p id="${i}">${LEAD} ${i}</p>`).join('');
const lastWords = (article: SpottedArticle | undefined): number[] =>
  article!.article.blocks.slice(1).map(({ text }) => Number(/\d+$/.exec(text)![0]));

test('to the opening of an article that was scrolled belongs what is in view, and not what lies between', () => {
  const { opening } = read(numbered, showing(100, 104));
  const words = lastWords(opening);
  expect(words.slice(-5)).toEqual([100, 101, 102, 103, 104]);
  expect(words.at(-6)).toBeLessThan(50);
});

test('the end of an article is in its opening where the reader has scrolled to it', () => {
  const { opening, whole } = read(numbered, showing(195, 300));
  expect(lastWords(opening).slice(-5)).toEqual([195, 196, 197, 198, 199]);
  expect(opening!.article.blocks.length).toBeLessThan(60);
  expect(whole.article.blocks).toHaveLength(201);
});

test('an article of a few hundred words is told of once', () => {
  expect(read(paragraphs(40)).opening).toBeUndefined();
});

test('an article that ends early on its page has no opening', () => {
  const { opening } = read(`<p>${LEAD}</p><h2>More From Bloomberg</h2>${paragraphs(200)}`);
  expect(opening).toBeUndefined();
});

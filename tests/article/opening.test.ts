/** A long article is told of before it is read to its end, so that what is in sight needn't wait for what isn't. */
import { expect, test } from 'vitest';
import { bloomberg } from '@/article/bloomberg';
import { isSeenByMarkup } from '@/article/seen';
import { atOnce } from '@/article/slices';
import { spotArticles, type SpottedArticle } from '@/article/spot';
import { ADDRESS, LEAD, page, SECOND } from './support';

/** The opening, if the reading was told of one, and the whole article. */
function read(body: string): { opening: SpottedArticle | undefined; whole: SpottedArticle } {
  const openings: SpottedArticle[] = [];
  const [whole] = atOnce(
    spotArticles(
      { document: page({ body }), url: new URL(ADDRESS), isSeen: isSeenByMarkup },
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

test('an article of a few hundred words is told of once', () => {
  expect(read(paragraphs(40)).opening).toBeUndefined();
});

test('an article that ends early on its page has no opening', () => {
  const { opening } = read(`<p>${LEAD}</p><h2>More From Bloomberg</h2>${paragraphs(200)}`);
  expect(opening).toBeUndefined();
});

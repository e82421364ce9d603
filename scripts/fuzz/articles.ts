/** Articles that no editor wrote, through the linker and everything that is said about them. */
import fc from 'fast-check';
import type { Article } from '../../src/article/article';
import { makeBriefing } from '../../src/briefing/make';
import { makeBackground, makeHand, makeMarked } from '../../src/cards/make';
import { occasionOf } from '../../src/cards/occasion';
import type { Context } from '../../src/context/context';
import { linkArticle } from '../../src/linking/link-article';
import { isRequest } from '../../src/messages';
import { line } from './texts';

const kind = fc.constantFrom('headline', 'byline', 'subheading', 'paragraph', 'paragraph', 'paragraph', 'boilerplate'); // prettier-ignore
const day = fc.oneof(
  fc
    .date({ min: new Date('1700-01-01'), max: new Date('2300-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2019-04-18', '0000-01-01', '2019-02-31', '9999-12-31', 'today', ''),
);

export const anyArticle: fc.Arbitrary<Article> = fc.record({
  url: fc.constantFrom('https://www.bloomberg.com/news/articles/2019-04-18/x', 'javascript:1', ''),
  published: day,
  language: fc.constantFrom('en', 'en-US', ''),
  blocks: fc.array(fc.record({ kind, text: line }), { maxLength: 12 }),
});

/** What isn't let in needs no answer. @throws if what is said of an article isn't of its words, or nothing can be said at all */
export function checkArticle(article: Article, context: Context): void {
  if (!isRequest({ type: 'background', article })) return;
  const before = JSON.stringify(article);
  const annotations = linkArticle(article, context);
  for (const { block, start, end, text } of annotations) {
    const words = article.blocks[block]?.text.slice(start, end);
    if (words !== text || !text.trim())
      throw new Error(`marks “${text}” where the text says “${words ?? 'nothing'}”`);
  }
  const marked = makeMarked(article, annotations, context);
  const keys = marked.mentions.flatMap(({ cards }) => cards);
  makeHand([...keys, '__proto__', 'constructor', ''], occasionOf(marked), context);
  JSON.stringify(makeBriefing(article, makeBackground(marked, context), context));
  if (JSON.stringify(article) !== before) throw new Error('the article was changed');
  if (Object.keys(Object.prototype).length) throw new Error('the prototype of all objects was changed');
}

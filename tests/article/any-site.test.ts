/** A page of any site, which its reader asked for: what a reader view would show of it. */
import { expect, test } from 'vitest';
import { anySite } from '@/article/any-site';
import { isSeenByMarkup } from '@/article/seen';
import { atOnce } from '@/article/slices';
import { spotArticles } from '@/article/spot';
import { parse } from './support';

const ADDRESS = new URL('https://news.example/2025/10/18/ministers.html');
const PROSE = [
  '(Bloomberg) -- Ministers of four countries met in Oslo on Thursday, and spoke for two hours about the price of fish, which has doubled.',
  'They agreed to meet again in the autumn, a spokesman said at the door of the ministry, and to leave the quota as it is until they do.',
  'The host, who had come by bicycle, said that nobody had raised his voice, and that the coffee had been better than at the last of these meetings.',
  'Boats from the south will go on fishing in the north, under a rule that both sides read as they like, until the judges in Hamburg have read it too.',
];
const HTML = `<!doctype html><html lang="en"><head><title>Ministers Meet in Oslo - The Elsewhere Times</title>
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers Meet in Oslo","datePublished":"2025-10-18T08:00:00Z"}</script></head>
  <body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
  <div class="page"><h1>Ministers Meet in Oslo</h1><div class="story-text">${PROSE.map((text) => `<p>${text}</p>`).join('')}
  <p hidden>Text that nobody was given to read, about Vladimir Putin and about what he thinks of fish, in a sentence of some length.</p>
  <p><a href="/other">Most Read from Bloomberg</a></p><p>--With assistance from Jan Beispiel.</p></div></div>
  <div class="sidebar related"><ul><li><a href="/a">Vladimir Putin Travels</a></li><li><a href="/b">Another Story</a></li></ul></div>
  <footer><p>Terms of the Elsewhere Times, which are long.</p></footer></body></html>`;

test('gives the text of a syndicated story without its boilerplate, and leaves the page’s nodes as they are', () => {
  const document = parse(HTML);
  const before = document.documentElement.outerHTML;
  const [spotted, ...others] = atOnce(
    spotArticles({ document, url: ADDRESS, isSeen: isSeenByMarkup }, anySite()),
  );
  expect(others).toEqual([]);
  expect(spotted?.article.published).toBe('2025-10-18');
  expect(spotted?.article.blocks.map(({ text }) => text)).toEqual(['Ministers Meet in Oslo', ...PROSE]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('gives nothing of a page without an article', () => {
  const document = parse(
    '<!doctype html><html lang="en"><title>x</title><body><ul><li><a href="/a">One</a></li></ul></body></html>',
  );
  expect(
    atOnce(
      spotArticles({ document, url: new URL('https://news.example/'), isSeen: isSeenByMarkup }, anySite()),
    ),
  ).toEqual([]);
});

/** As many inside each other as a browser's parser makes of elements that nobody closes. */
const DEEPEST = 500;
/** How often each letter of such a page is read at most, on average: the engine reads all that is in an element some thirty times. */
const MOST_READ = 5_000;

/** Counts the letters that are asked of a document's nodes, each time anew. */
function countLetters({ defaultView }: Document): () => number {
  const { prototype } = defaultView!.Node;
  const own = Object.getOwnPropertyDescriptor(prototype, 'textContent')!;
  let letters = 0;
  Object.defineProperty(prototype, 'textContent', {
    ...own,
    get(this: Node) {
      const text = own.get!.call(this) as string | null;
      letters += text?.length ?? 0;
      return text;
    },
  });
  return () => letters;
}

test('finds the story on a page whose elements are never closed, and reads all of it no more often than if they nested as pages do', () => {
  const document = parse(HTML);
  let inner = document.createElement('div');
  for (let depth = 1; depth < DEEPEST; depth++) {
    const outer = document.createElement('div');
    outer.append('and so on ', inner);
    inner = outer;
  }
  document.querySelector('.story-text')!.append(inner);
  const all = document.body.textContent.length;
  const letters = countLetters(document);
  const [spotted] = atOnce(spotArticles({ document, url: ADDRESS, isSeen: isSeenByMarkup }, anySite()));
  expect(spotted?.article.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(PROSE));
  expect(letters()).toBeLessThan(MOST_READ * all);
});

test('looks at a page of thousands of elements a few at a time', () => {
  const document = parse(HTML.replace('<footer>', `<ul>${'<li>Fish</li>'.repeat(3_000)}</ul><footer>`));
  let asked = 0;
  const isSeen = (element: Element): boolean => {
    asked++;
    return isSeenByMarkup(element);
  };
  const steps = spotArticles({ document, url: ADDRESS, isSeen }, anySite());
  for (let before = 0; !steps.next().done; before = asked) expect(asked - before).toBeLessThanOrEqual(100);
  expect(asked).toBeGreaterThan(3_000);
});

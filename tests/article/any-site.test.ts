/** A page of any site, which its reader asked for: what a reader view would show of it. */
import { expect, test } from 'vitest';
import { anySite } from '@/article/any-site';
import { isSeenByMarkup } from '@/article/seen';
import { atOnce } from '@/article/slices';
import { spotArticles } from '@/article/spot';
import { parse } from './support';

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
  const page = {
    document,
    url: new URL('https://news.example/2025/10/18/ministers.html'),
    isSeen: isSeenByMarkup,
  };
  const [spotted, ...others] = atOnce(spotArticles(page, anySite()));
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

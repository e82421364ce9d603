import { describe, expect, test } from 'vitest';
import { blocksOf, LEAD, page, parse, SECOND, spot } from './support';

const ARTICLE = ['headline: Ministers Meet in Oslo', `paragraph: ${LEAD}`, `paragraph: ${SECOND}`];
const P = `<p>${LEAD}</p>`;

describe('an article page', () => {
  test('gives headline and paragraphs, without the label for screen readers', () => {
    expect(blocksOf(page())).toEqual(ARTICLE);
  });

  test('gives subheads, list items and text that broken nesting left bare', () => {
    expect(
      blocksOf(
        page({
          body: `${P}<h2>What Next</h2><ul><li>First item of the list.</li></ul>Text outside of any paragraph.`,
        }),
      ).slice(2),
    ).toEqual([
      'subheading: What Next',
      'paragraph: First item of the list.',
      'paragraph: Text outside of any paragraph.',
    ]);
  });

  test('reads a sentence over comments, links and line breaks as one', () => {
    expect(
      blocksOf(
        page({
          body: `<p>They  met\n in <a href="/quote/X">their<!-- --> best</a> house,<br>as “before”.</p>${P}`,
        }),
      )[1],
    ).toBe('paragraph: They met in their best house, as “before”.');
  });

  test('reads an entry with a button to share it, and a text around a box with a button', () => {
    const entry = `<section><h2>First</h2><button>Share</button><p>${LEAD}</p></section>`;
    expect(blocksOf(page({ body: `${entry}<p>${SECOND}</p>` }))).toContain(`paragraph: ${LEAD}`);
    const around = `<section><p>${LEAD}</p><div><button>Vote</button></div><p>${SECOND}</p></section>`;
    expect(blocksOf(page({ body: `${P}${P}${P}${around}` }))).toHaveLength(6);
  });

  test('reads a large first letter as part of its word, also where screen readers are kept from it', () => {
    const [, first] = blocksOf(
      page({ body: `<p><span aria-hidden="true">${LEAD[0]}</span>${LEAD.slice(1)}</p>${P}` }),
    );
    expect(first).toBe(`paragraph: ${LEAD}`);
    const [, plain] = blocksOf(page({ body: `<p>${LEAD}<span aria-hidden="true">X</span></p>${P}` }));
    expect(plain).toBe(`paragraph: ${LEAD}`);
  });

  test.each([
    ['an ad', '<div data-ad-type="inline">Buy now and save a lot of money today.</div>'],
    [
      'a newsletter box',
      '<div class="inlineNewsletter_inline-newsletter-top__X"><p>Sign up for our letter, it is free of charge.</p></div>',
    ],
    [
      'a box of other stories',
      '<div class="InlineRecirc_x"><a href="/">Another story about Vladimir Putin</a></div>',
    ],
    ['a caption', '<figure><figcaption>Vladimir Putin in Oslo. Source: Somebody</figcaption></figure>'],
    ['a table', '<table><tr><td>Vladimir Putin</td></tr></table>'],
    ['"Read More"', '<p><strong>Read More:</strong> <a href="/">Putin Travels</a></p>'],
    ['the list of contributors', '<p><em>--With assistance from John Roe.</em></p>'],
    ['the list of contributors after a bullet', '<p>• With assistance from John Roe.</p>'],
    ['a note on updates', '<p>(Updates with context in fourth paragraph.)</p>'],
    [
      'hidden text',
      '<p hidden>Text for nobody to read here.</p><p style="display: none">More of it for nobody to read.</p>',
    ],
    ['a script', '<script>var text = "Vladimir Putin";</script>'],
    [
      'shimmer lines',
      '<div class="media-ui-Placeholder_x"><div data-component="placeholder-line">…</div></div>',
    ],
    [
      'what a machine has summed up',
      '<div><h2>Takeaways by Bloomberg AI</h2><button>Hide</button><ul><li>Vladimir Putin spoke, and everybody listened.</li></ul></div>',
    ],
    [
      'a box that asks for something, whatever it is called',
      '<div><p>What would you do in the place of Vladimir Putin, if you were asked about it?</p><button>Vote</button></div>',
    ],
    ['where feedback is sent', '<p>Please send tea and feedback to Vera Muster at v@example.org.</p>'],
  ])('leaves out %s', (_, html) => {
    expect(blocksOf(page({ body: `<p>${LEAD}</p>${html}<p>${SECOND}</p>` }))).toEqual(ARTICLE);
  });

  test('ends where other stories are offered', () => {
    expect(
      blocksOf(
        page({
          body: `<p>${LEAD}</p><p>${SECOND}</p><h3>More From Bloomberg</h3><p>Vladimir Putin and what he wore in Oslo this week.</p>`,
        }),
      ),
    ).toEqual(ARTICLE);
  });

  test('of two bodies in one article takes the full text, not the teaser', () => {
    expect(blocksOf(page({ before: `<div class="body-content"><p>${LEAD}</p></div>` }))).toEqual(ARTICLE);
  });

  test('with a further story below gives two articles', () => {
    const document = page();
    document
      .querySelector('main')!
      .append(
        parse(
          `<article><h1>Another Story</h1><div class="body-content"><p>${LEAD.replace('Oslo', 'Rome')}</p></div></article>`,
        ).querySelector('article')!,
      );
    expect(spot(document).map(({ article }) => article.blocks[0]!.text)).toEqual([
      'Ministers Meet in Oslo',
      'Another Story',
    ]);
  });
});

describe('the date of publication', () => {
  const published = (head: string, before = ''): string | undefined =>
    spot(page({ head, before }))[0]?.article.published;
  const data = (day: string, url = ''): string =>
    `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${day}"${url && `,"mainEntityOfPage":"${url}"`}}</script>`;

  test('is that of the structured data first', () => {
    expect(
      published(data('2025-10-17T22:00:00.000Z'), '<time datetime="2025-10-16T01:00:00Z">x</time>'),
    ).toBe('2025-10-17');
  });
  test('is not that of a story which the page showed before', () => {
    expect(published(data('2024-01-01', 'https://www.bloomberg.com/news/articles/2024-01-01/other'))).toBe(
      '2025-10-18',
    );
  });
  test('is that of the time stamp in the article next', () => {
    expect(
      published(
        '',
        '<time data-type="updated" datetime="2025-10-19">x</time><time datetime="2025-10-16T01:00:00Z">x</time>',
      ),
    ).toBe('2025-10-16');
  });
  test('is that of a meta tag next, and of the address last', () => {
    expect(published('<meta name="parsely-pub-date" content="2025-10-15T13:00:00.000Z">')).toBe('2025-10-15');
    expect(published('')).toBe('2025-10-18');
  });
  test('stays while the day of an update is known too', () => {
    const [spotted] = spot(
      page({
        head: data('2025-10-17'),
        before: '<time data-type="updated" datetime="2025-10-20T00:00:00Z">x</time>',
      }),
    );
    expect(spotted!.article).toMatchObject({ published: '2025-10-17', updated: '2025-10-20' });
  });
  test('survives broken structured data', () => {
    expect(published('<script type="application/ld+json">{"@type":</script>')).toBe('2025-10-18');
  });
});

describe('nothing is spotted', () => {
  test.each([
    '/',
    '/markets',
    '/asia',
    '/quote/AAPL:US',
    '/news/videos/2025-10-18/title',
    '/authors/AX/name',
    '/features',
    '/latest',
    '/news/articles/2025-10-18',
    '/search?query=/news/articles/2025-10-18/x',
  ])('at %s', (path) => {
    expect(spot(page(), `https://www.bloomberg.com${path}`)).toEqual([]);
  });
  test('on another site', () => {
    expect(spot(page(), 'https://example.com/news/articles/2025-10-18/x')).toEqual([]);
  });
  test('at the robot wall', () => {
    expect(spot(page({ before: '<div id="px-captcha"></div>' }))).toEqual([]);
  });
  test('in another language', () => {
    expect(spot(page({ lang: 'ja' }))).toEqual([]);
  });
  test('where there is no text yet', () => {
    expect(spot(page({ body: '' }))).toEqual([]);
  });
});

test('what a translation made of an article is none, whatever the page says of its language', () => {
  const german =
    'Die Minister von vier Ländern trafen sich am Donnerstag in Oslo, um über den Preis von Fisch zu sprechen, und einigten sich nach zwei Stunden darauf, sich im Herbst wieder zu treffen, wie ein Sprecher vor der Tür des Ministeriums sagte, als die Gäste schon zum Flughafen fuhren, wo sie mit dem Wagen wegen des Schnees erst eine Stunde später ankamen.';
  expect(spot(page({ body: `<p>${german}</p><p>${german}</p>` }))).toEqual([]);
});

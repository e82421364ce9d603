/** An article is found by signs of which none is needed: each is taken away in turn, with every class name hashed anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { pageCase, PAGES } from '../../scripts/annotate/page-case';
import { bloomberg } from '@/article/bloomberg';
import { isSeenByMarkup } from '@/article/seen';
import { atOnce } from '@/article/slices';
import { spotArticles } from '@/article/spot';

interface Opened {
  document: Document;
  url: URL;
}

const all = (document: Document, selector: string) => [...document.querySelectorAll(selector)];

const ADDRESS = 'the form of its address';
const OF_ANOTHER_FORM = new URL('https://www.bloomberg.com/story/of/another-kind-of-address');

/** A sign, and how a page loses it. */
const SIGNS: Record<string, (document: Document) => void> = {
  [ADDRESS]: () => undefined,
  'structured data': (document) =>
    all(document, 'script[type="application/ld+json"]').forEach((script) => script.remove()),
  metadata: (document) => all(document, 'meta, link').forEach((meta) => meta.remove()),
  'data attributes': (document) => {
    for (const element of all(document, '*')) {
      for (const { name } of [...element.attributes]) {
        if (name.startsWith('data-') || name.startsWith('item')) element.removeAttribute(name);
      }
    }
  },
  'its headline': (document) => all(document, 'h1').forEach((heading) => heading.remove()),
  'its time stamps': (document) => all(document, 'time').forEach((time) => time.remove()),
  'its byline': (document) =>
    all(document, '[rel=author], address, .author, cite').forEach((byline) => byline.remove()),
  'the tag of its root': (document) => {
    for (const article of all(document, 'article')) {
      const other = document.createElement('section');
      for (const { name, value } of [...article.attributes]) other.setAttribute(name, value);
      other.append(...article.childNodes);
      article.replaceWith(other);
    }
  },
};

/** Short cases say too little to lose a sign; those of several stories need the roots' tag. */
const CASES = readdirSync(PAGES).filter(
  (name) =>
    /^[a-glm]-/.test(name) &&
    !/bare-head|no-metadata|teaser|wall|two-free|two-stories|story-appended|second|before|unknown-address|no-known-name/.test(
      name,
    ),
);

function open(name: string): Opened {
  const { page, expected } = pageCase(name);
  const { url } = JSON.parse(readFileSync(expected, 'utf8')) as { url: string };
  const { document } = new JSDOM(readFileSync(page, 'utf8'), { virtualConsole: new VirtualConsole() }).window;
  return { document, url: new URL(url) };
}

/** As the next build of the site would: each name becomes a hash, the same everywhere. */
function hashClasses(document: Document): void {
  for (const element of all(document, '[class]')) {
    const names = [...element.classList].map(
      (name) =>
        `c${Array.from(name).reduce((hash, char) => (hash * 33 + char.charCodeAt(0)) % 1_000_003, 7)}`,
    );
    element.setAttribute('class', names.join(' '));
  }
}

function paragraphsFound({ document, url }: Opened): string[] {
  return atOnce(spotArticles({ document, url, isSeen: isSeenByMarkup }, bloomberg)).flatMap(({ article }) =>
    article.blocks
      .filter(({ kind, text }) => kind === 'paragraph' && text.length > 60)
      .map(({ text }) => text),
  );
}

function paragraphsExpected(name: string): string[] {
  const { articles } = JSON.parse(readFileSync(pageCase(name).expected, 'utf8')) as {
    articles: { blocks: string[] }[];
  };
  return articles.flatMap(({ blocks }) =>
    blocks
      .filter((block) => block.startsWith('paragraph: '))
      .map((block) => block.slice(11))
      .filter((text) => text.length > 60),
  );
}

describe.each(Object.entries(SIGNS))('with hashed names and without %s', (sign, lose) => {
  test.each(CASES)('%s is still found', (name) => {
    const opened = open(name);
    hashClasses(opened.document);
    lose(opened.document);
    const page = sign === ADDRESS ? { ...opened, url: OF_ANOTHER_FORM } : opened;
    // an article without a day is none: these tell theirs nowhere else
    if (sign === 'metadata' && /^g-(?:2021|2023)/.test(name)) return;
    if (sign === 'its headline' && name === 'g-2020-date-in-words') return;
    // entries that each say that they are an article, under an address of no known form, might be the cards of a hub
    if (sign === ADDRESS && name === 'l-2025-live-blog-of-articles') return;
    expect(paragraphsFound(page)).toEqual(expect.arrayContaining(paragraphsExpected(name)));
  });
});

test('a page of prose without signs stays unread', () => {
  const { document } = open('none-about-without-signs');
  expect(paragraphsFound({ document, url: new URL('https://www.bloomberg.com/some/page') })).toEqual([]);
});

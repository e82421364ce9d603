/**
 * www.bloomberg.com. Its articles are found by independent signs that add up, so that the next change of its addresses,
 * its metadata or its class names takes away one of them and not the article.
 */
import { MOST_STORIES } from '../limits';
import { lengthOf, type Paragraph } from '../paragraph';
import { holderOf, paragraphsOf } from '../prose';
import type { ArticlePlace, Page, Site } from '../site';
import type { Steps } from '../slices';
import { dayInAddress, kindOfAddress, type AddressKind } from './addresses';
import { isFurniture } from './furniture';
import { findHeadline } from './headline';
import { BODIES, PAGE_ROOTS, STORY_ROOTS } from './layouts';
import { judgeLine } from './lines';
import { ENOUGH, weighSigns, type Candidate } from './signs';

/** How many real paragraphs tell an article from a page of charts, where the address doesn't. */
const LEAST_PARAGRAPHS: Record<AddressKind, number> = {
  article: 1,
  'live-blog': 1,
  sparse: 3,
  unknown: 2,
  other: Infinity,
};
/** A body known by name is taken if it holds this much of the root's prose; else the name has come to mean something else. */
const NAMED_SHARE = 0.6;

export const bloomberg: Site = {
  isElsewhere: (url) => kindOfAddress(url) === 'other',
  dayInAddress,
  findPlaces,
  isFurniture,
  isHeadlineLabel: (text) =>
    /^(?:article|opinion|feature|newsletter|live ?blog|explainer|big take|businessweek|analysis|subscriber only|exclusive|quicktake)$/i.test(
      text,
    ),
  judgeLine,
};

function* findPlaces(page: Page): Steps<ArticlePlace[]> {
  const kind = kindOfAddress(page.url);
  if (kind === 'other' || isWall(page.document)) return [];
  const candidates: Candidate[] = [];
  for (const { root, paragraphs } of yield* rootsOf(page, kind)) {
    const body = findBody(root, paragraphs);
    yield;
    candidates.push({ root, body, headline: findHeadline(root, body, page), paragraphs });
    yield;
  }
  const main = candidates.reduce<Candidate | undefined>(
    (most, next) => (most && lengthOf(most.paragraphs) >= lengthOf(next.paragraphs) ? most : next),
    undefined,
  );
  const stories = candidates.filter(
    (candidate) =>
      candidate.paragraphs.length >= LEAST_PARAGRAPHS[kind] &&
      (candidate === main || isStory(candidate)) &&
      weighSigns(page, kind, candidate) >= ENOUGH,
  );
  const addressed = findAddressed(stories, page);
  return stories.map((story) => ({
    root: story.root,
    body: story.body,
    ...(story.headline && { headline: story.headline }),
    isAddressed: story === addressed,
  }));
}

/** A robot check stands at the article's own address, and so does the word that there is no such article. */
function isWall(document: Document): boolean {
  return document.querySelector('#px-captcha') !== null || NO_ARTICLE.test(document.title);
}

const NO_ARTICLE = /are you a robot\?|^\s*(?:404\b\W*)?page not found\b|^\s*404\W*(?:error\b|$)/i;

interface Root {
  root: Element;
  /** Those that are seen; never none. */
  paragraphs: readonly Paragraph[];
}

/** Navigation has the cards of stories that say they are articles. */
const NOT_STORIES = 'nav, aside, footer, [role="navigation"]';

/** The outermost elements that say they are a story and hold text; or else the page's main part. */
function* rootsOf(page: Page, kind: AddressKind): Steps<Root[]> {
  const roots = [...page.document.querySelectorAll(STORY_ROOTS)]
    .filter((root) => !root.parentElement?.closest(`${STORY_ROOTS}, ${NOT_STORIES}`))
    .slice(0, MOST_STORIES);
  const stories: Root[] = [];
  for (const root of roots) {
    const paragraphs = yield* seenParagraphs(root, page);
    if (paragraphs.length > 0) stories.push({ root, paragraphs });
  }
  // entries of a live blog may each say that they are an article
  if (stories.length && kind !== 'live-blog') return stories;
  for (const selector of PAGE_ROOTS) {
    for (const root of page.document.querySelectorAll(selector)) {
      const paragraphs = yield* seenParagraphs(root, page);
      if (paragraphs.length > 0) return [{ root, paragraphs }];
    }
  }
  return [];
}

function seenParagraphs(root: Element, { isSeen }: Page): Steps<Paragraph[]> {
  return paragraphsOf(
    root,
    (element) => element !== root && (isFurniture(element, root) || !isSeen(element)),
  );
}

/** Of several bodies (a teaser and the full text) the one with most text. */
function findBody(root: Element, paragraphs: readonly Paragraph[]): Element {
  const total = lengthOf(paragraphs);
  for (const selector of BODIES) {
    const named = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
    const [best] = named
      .map((body) => ({ body, length: lengthWithin(body, paragraphs) }))
      .sort((a, b) => b.length - a.length);
    if (best && best.length >= NAMED_SHARE * total) return best.body;
  }
  return holderOf(paragraphs, root);
}

function lengthWithin(holder: Element, paragraphs: readonly Paragraph[]): number {
  return lengthOf(paragraphs.filter(({ element }) => holder.contains(element)));
}

/** What stands beside the main story must be one by itself, not the teaser of one. */
function isStory({ root, body, headline, paragraphs }: Candidate): boolean {
  const isMarked = root.hasAttribute('data-story-id') || BODIES.some((selector) => body.matches(selector));
  return headline ? isMarked || paragraphs.length > 1 : isMarked && paragraphs.length > 1;
}

/** The article of the address: that whose headline the page is called by; or the one that the page marks; or the first. */
function findAddressed(stories: readonly Candidate[], { document }: Page): Candidate | undefined {
  const title = normalise(document.title);
  return (
    stories.find(
      ({ headline }) => headline && title.startsWith(normalise(headline.textContent).slice(0, 40)),
    ) ??
    stories.find(({ root }) => root.matches('.current, .current *, .first-story')) ??
    stories[0]
  );
}

function normalise(text: string): string {
  return text
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
}

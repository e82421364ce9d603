/**
 * The site's layouts since 2010, as far as names go. Class names end in build hashes, so only their stable stems are used,
 * and none is needed: where all are gone, the text's density finds the body, and the signs add up without them.
 */

/** Elements that hold an article's text, the most telling first. */
export const BODIES: readonly string[] = [
  '[class*="FeatureContent_body"]',
  '.body-content:not([class*="teaser-content"])',
  '.body-content',
  '.body-copy-v2',
  '.body-copy',
  '.article-body__content',
  '[itemprop="articleBody"]',
  '.article_body',
  '#story_content',
  'main.dvz-content',
  '#dvz__mount',
  '.dvz-content',
];

/** Elements within which one story, and nothing of another, stands. */
export const STORY_ROOTS = 'article, [data-story-id], [itemtype$="NewsArticle"]';
/** Where no element says that it is a story: the page's own part of the document. */
export const PAGE_ROOTS: readonly string[] = ['main', '#__next', '#content', '#story', 'body'];

/** Headlines, the most telling first. The first `h1` of a page was the navigation's for years. */
export const HEADLINES: readonly string[] = [
  'h1[data-component="headline"]',
  'h1[itemprop~="headline"]',
  'h1[class*="headline" i]',
  'h1[class*="hed" i]',
  'h1[class*="article_title" i], h1[class*="article-title" i]',
  'h1',
  '.news_story_title',
];

export const BYLINES = 'a[rel~="author"], [itemprop="author"], address, [class*="byline" i]';
/** Attributes that have outlived every change of class names. */
export const BODY_ATTRIBUTES = '[data-component="paragraph"], [itemprop="articleBody"], p.paywall';

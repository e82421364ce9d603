/** What has to be known of a news site to find its articles. One adapter a site; nothing else knows any site's layout. */
import type { Steps } from './slices';

/** An open page, as far as reading it goes. */
export interface Page {
  document: Document;
  /** The address in the address bar; what the page says of itself may be stale after navigation inside the site. */
  url: URL;
  /** True if a reader sees the element: text that is hidden or walled off is never read. */
  isSeen: (element: Element) => boolean;
  /** Where an element lies, as to the window; without it the reader is taken to be at the top. */
  lies?: (element: Element) => 'above' | 'in view' | 'below';
}

/** Where an article stands on a page. */
export interface ArticlePlace {
  /** The element within which this article, and nothing of another, stands. */
  root: Element;
  /** The element that holds its text. */
  body: Element;
  headline?: Element;
  /** True for the article that the address is of; others were put below it. */
  isAddressed: boolean;
}

export type LineVerdict = 'prose' | 'boilerplate' | 'end';

export interface Site {
  /** True if pages at the address are certainly no articles: they are left alone without a look at them. */
  isElsewhere(url: URL): boolean;
  /** The day in an address, `YYYY-MM-DD`, if it has one. */
  dayInAddress(url: URL): string | undefined;
  /** The articles of a page, in its order; none where the signs don't add up to one. May be interrupted. */
  findPlaces(page: Page): Steps<ArticlePlace[]>;
  /** True for what stands inside an article and is not its text: boxes, ads, captions, tools. */
  isFurniture(element: Element, body: Element): boolean;
  /** True for a label before the headline that screen readers get: "Article". */
  isHeadlineLabel(text: string): boolean;
  /**
   * What a line of the body is: prose, a line that is none ("Read More", "With assistance from"), or one at which the
   * article has ended, though the body goes on.
   * @param holder the element that holds the line
   */
  judgeLine(text: string, holder: Element): LineVerdict;
}

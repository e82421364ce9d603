/** What has to be known of a news site to find its articles; one file a site. */

export interface Site {
  /** True if pages at the address are articles; others are left alone without a look at them. */
  isArticleAddress(url: URL): boolean;
  /** The day in the address, `YYYY-MM-DD`, if it has one. */
  dayInAddress(url: URL): string | undefined;
  /** True for a page that stands where the article should be: a robot check. */
  isWall(document: Document): boolean;
  /** Selectors of the element that holds the article's text, the most telling first. */
  bodies: readonly string[];
  /** How many real paragraphs a body found by its selector must have. */
  minimumParagraphs(selector: string): number;
  /** Selectors of the headline, the most telling first, looked for in the article's root. */
  headlines: readonly string[];
  /** Selector of what stands inside the body and is not the article: boxes, ads, captions, tools. */
  excluded: string;
  /** True for a line of the body that is no prose: "Read More", "With assistance from". */
  isBoilerplate(text: string): boolean;
  /** True for a line at which the article has ended, though the body goes on. */
  isEnd(text: string): boolean;
}

/**
 * How much of a page is read at most. The longest features have some 100,000 characters in 400 paragraphs; what goes far beyond
 * is no article, and must not cost its reader the page.
 */

/** Characters (UTF-16 units) of one article; the blocks after them are not read. */
export const MOST_TEXT = 300_000;
export const MOST_BLOCKS = 3_000;
/** Characters of one block: some layouts have a whole article in one. A longer one is left out. */
export const MOST_BLOCK_TEXT = 100_000;
/** Paragraphs that are looked at to find where an article stands. */
export const MOST_PARAGRAPHS = 5_000;
/** Elements on a page that may say that they are a story. */
export const MOST_STORIES = 50;
/** Elements of a page whose article the reader view's engine is asked for. */
export const MOST_ELEMENTS = 30_000;
/** Elements inside each other that the engine is given: it looks at all that is below each of them. Pages nest some forty. */
export const MOST_DEPTH = 64;

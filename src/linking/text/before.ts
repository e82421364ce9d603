/** What stands before a place in a text, as much as words in front of it can say of it. */

/** Characters: an expression that ends at the place would otherwise be tried from the paragraph's first letter on. */
const REACH = 120;

/** @param at an offset; what stands before it, from the beginning of a text or a stretch of it on */
export function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - REACH), at);
}

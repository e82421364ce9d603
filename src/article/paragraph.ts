/** A stretch of prose on a page, before it is read. */
export interface Paragraph {
  element: Element;
  /** Characters. */
  length: number;
  /** True for text that stands in its holder without a paragraph around it. */
  isBare?: true;
}

export function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** Characters from which a paragraph is taken for prose; bylines, labels and headlines of other stories are shorter. */
export const PARAGRAPH_LENGTH = 60;

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

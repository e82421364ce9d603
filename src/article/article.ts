/** An article as plain data: what the linker reads, and what goes from the page to the background. */

export type BlockKind = 'headline' | 'byline' | 'subheading' | 'paragraph' | 'boilerplate';

export interface Block {
  kind: BlockKind;
  /** As a reader sees it: white space collapsed, no-break spaces kept. Offsets are UTF-16 units of this text. */
  text: string;
}

export interface Article {
  url: string;
  /** The day it was published, `YYYY-MM-DD`, in the time zone that the page states. */
  published: string;
  /** The day of the last update, where the page tells one later than `published`. */
  updated?: string;
  /** BCP 47 tag of the page, `en` where it says nothing. */
  language: string;
  blocks: Block[];
}

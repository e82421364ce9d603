/** First stage: every stretch of text that is some entity's name, the longest first, without overlaps. */
import type { Doc, DocBlock } from '../document';
import type { Gazetteer, NameEntry } from './gazetteer';

export interface NameMatch {
  block: DocBlock;
  /** Indices of the first word and after the last. */
  from: number;
  to: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  entries: readonly NameEntry[];
}

export function findNames(doc: Doc, gazetteer: Gazetteer): NameMatch[] {
  return doc.blocks.flatMap((block) => findInBlock(block, gazetteer));
}

function findInBlock(block: DocBlock, gazetteer: Gazetteer): NameMatch[] {
  const { text, words, allCaps } = block;
  let at = 0;
  return gazetteer.find(text, allCaps).map(({ start, end, entries }) => {
    while (words[at]!.start < start) at++;
    const from = at;
    while (at < words.length && words[at]!.start < end) at++;
    return { block, from, to: at, start, end, entries };
  });
}

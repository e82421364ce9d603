/** An article prepared for linking: folded text, words and sentences of the blocks that may be annotated. */
import type { Article, Block } from '@/article/article';
import { fold } from './text/fold';
import { splitSentences, type Span } from './text/sentences';
import { splitWords, type Word } from './text/words';

export interface DocBlock {
  /** Index among the article's blocks. */
  index: number;
  kind: Block['kind'];
  /** Folded; offsets are those of the block's text. */
  text: string;
  words: Word[];
  /** All that its words bear. */
  marks: number;
  sentences: Span[];
  /** Most words have capitals, so that a capital says nothing. */
  titleCase: boolean;
  /** The whole block is in capitals. */
  allCaps: boolean;
}

export interface Doc {
  day: string;
  blocks: DocBlock[];
}

const READ_KINDS: ReadonlySet<Block['kind']> = new Set(['headline', 'subheading', 'paragraph']);
/** Share of the longer words with a capital from which a block counts as title case. */
const TITLE_CASE_SHARE = 0.6;
const LONGER_WORD = 4;

export function prepare(article: Article): Doc {
  return {
    day: article.published,
    blocks: article.blocks.flatMap((block, index) =>
      READ_KINDS.has(block.kind) ? [prepareBlock(block, index)] : [],
    ),
  };
}

function prepareBlock(block: Block, index: number): DocBlock {
  const text = fold(block.text);
  const words = splitWords(text);
  const longer = words.filter((word) => word.end - word.start >= LONGER_WORD);
  return {
    index,
    kind: block.kind,
    text,
    words,
    marks: words.reduce((all, word) => all | word.marks, 0),
    sentences: splitSentences(text),
    titleCase:
      longer.length > 0 && longer.filter((word) => word.capital).length >= TITLE_CASE_SHARE * longer.length,
    allCaps: longer.length > 1 && longer.every((word) => word.allCaps),
  };
}

/** The sentence before another of the same block. */
export function sentenceBefore({ sentences }: DocBlock, { start }: Span): Span | undefined {
  return sentences.findLast(({ end }) => end <= start);
}

/** The block that a reader has read before another; a subheading says nothing that goes on. */
export function blockBefore({ blocks }: Doc, block: DocBlock): DocBlock | undefined {
  let at = blocks.indexOf(block) - 1;
  while (blocks[at]?.kind === 'subheading') at--;
  return blocks[at];
}

/** What stands between two neighbouring words; before the first one that is the block's beginning. */
export function gapAfter(block: DocBlock, index: number): string {
  return block.text.slice(block.words[index]?.end ?? 0, block.words[index + 1]?.start ?? block.text.length);
}

/** True of two places that one sentence holds. */
export function areInOneSentence(
  one: { block: DocBlock; start: number },
  other: { block: DocBlock; start: number },
): boolean {
  return (
    one.block === other.block &&
    sentenceAt(one.block, one.start).start === sentenceAt(other.block, other.start).start
  );
}

/** The sentence that an offset lies in. */
export function sentenceAt(block: DocBlock, offset: number): Span {
  return block.sentences.find((span) => offset < span.end) ?? { start: 0, end: block.text.length };
}

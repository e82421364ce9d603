/** First stage: every stretch of text that is some entity's name, the longest first, without overlaps. */
import type { Doc, DocBlock } from '../document';
import { gapAfter } from '../document';
import { ABBREVIATIONS } from '../lexicon/abbreviations';
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

/** What may stand between the words of one name. */
const JOINTS: ReadonlySet<string> = new Set([' ', '-', "'", '.']);

export function findNames(doc: Doc, gazetteer: Gazetteer): NameMatch[] {
  return doc.blocks.flatMap((block) => findInBlock(block, gazetteer));
}

function findInBlock(block: DocBlock, gazetteer: Gazetteer): NameMatch[] {
  const { words } = block;
  const joins = (index: number): boolean => canJoin(block, index);
  const matches: NameMatch[] = [];
  for (let at = 0; at < words.length;) {
    const match = gazetteer.longestAt(words, at, joins, block.allCaps);
    if (match) {
      matches.push({
        block,
        from: at,
        to: match.end,
        start: words[at]!.start,
        end: endOf(block, match.end - 1),
        entries: match.entries,
      });
      at = match.end;
    } else at++;
  }
  return matches;
}

/** A stop joins only initials and titles: "John F. Kennedy", never "… in Moscow. Putin". */
function canJoin(block: DocBlock, index: number): boolean {
  const gap = gapAfter(block, index);
  if (gap === '') return true;
  if (gap === '. ' || gap === '.-') {
    const word = block.words[index]!;
    return word.end - word.start === 1 || ABBREVIATIONS.has(word.lower);
  }
  return JOINTS.has(gap);
}

/** An abbreviated name takes its last stop along: "U.S.", "Jr.". */
function endOf(block: DocBlock, index: number): number {
  const word = block.words[index]!;
  const initial =
    word.end - word.start === 1 && block.text[word.end] === '.' && block.text[word.start - 1] === '.';
  return initial ? word.end + 1 : word.end;
}

/** Who was mentioned a moment ago. */
import type { Doc, DocBlock } from '../document';
import { inBlock } from '../in-block';
import type { PersonMention } from './person-mention';

/** The mentions that end before a place in a block, and those of some blocks before it, in order of reading. */
export function mentionsBefore(
  { block, start }: { block: DocBlock; start: number },
  blocks: number,
  { doc, named }: { doc: Doc; named: readonly PersonMention[] },
): PersonMention[] {
  const at = doc.blocks.indexOf(block);
  const earlier = doc.blocks.slice(Math.max(0, at - blocks), at).flatMap((other) => inBlock(named, other));
  return [...earlier, ...inBlock(named, block).filter((mention) => mention.end <= start)];
}

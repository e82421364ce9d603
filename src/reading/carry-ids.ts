/** Which block is which, after an article has changed: paragraphs are added above, below and between, and cut again. */
import type { Block } from '@/article/article';

/** A number that a block keeps as long as its text stays, wherever it moves. */
export type BlockId = number;

/**
 * Gives the blocks of an article their ids: the old ones to those whose text stayed, in the order of their text where
 * several have the same, and new ones to the others.
 * @param newId gives an id that no block has had
 */
export function carryIds(
  old: { blocks: readonly Block[]; ids: readonly BlockId[] },
  blocks: readonly Block[],
  newId: () => BlockId,
): BlockId[] {
  const free = Map.groupBy(old.ids, (_, i) => old.blocks[i]!.text);
  return blocks.map(({ text }) => free.get(text)?.shift() ?? newId());
}

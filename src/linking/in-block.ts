/** The mentions of one block out of a document's, without walking all of them: long articles have thousands. */
import { getOrInsert } from '@/context/get-or-insert';
import type { DocBlock } from './document';

const grouped = new WeakMap<object, ReadonlyMap<DocBlock, readonly { block: DocBlock }[]>>();

/** @param mentions must not change afterwards; the first call groups them */
export function inBlock<T extends { block: DocBlock }>(
  mentions: readonly T[],
  block: DocBlock,
): readonly T[] {
  const groups = getOrInsert(grouped, mentions, () => Map.groupBy(mentions, (mention) => mention.block));
  return (groups.get(block) ?? []) as readonly T[]; // grouped from these very mentions
}

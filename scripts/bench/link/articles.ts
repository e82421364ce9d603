/** Articles of any length, put together from the project's own gold ones. */
import type { Article, Block } from '../../../src/article/article';
import { isNegative, OWN_GOLD } from '../../evaluation/gold-folders';
import { readGoldFiles } from '../../evaluation/read-gold-files';

/** Whole articles of the gold that have something to link, in the order of their files. */
export function goldArticles(): Article[] {
  return readGoldFiles([OWN_GOLD])
    .filter(({ name }) => !isNegative(name))
    .map(({ article }) => article);
}

/**
 * The article at an index, with the blocks of those after it until it has so many words: the stories are more than an
 * article of that length has, so that what grows with persons and days grows here too.
 */
export function longArticle(articles: readonly Article[], from: number, words: number): Article {
  const first = articles[from]!;
  const blocks: Block[] = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    for (const block of articles[(from + i) % articles.length]!.blocks) {
      if (count >= words) break;
      blocks.push(i > 0 && block.kind === 'headline' ? { ...block, kind: 'subheading' } : block);
      count += countWords(block.text);
    }
  }
  return { ...first, blocks };
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Which of an article's mentions are marked, as the reader has set it. */
import type { Article } from '@/article/article';
import type { Mention } from '@/messages';
import type { Settings } from '@/settings';

/**
 * @param mentions in the order of the text
 * @returns those of the kinds that are shown: all, or the first of each entity in the article or in each section
 */
export function chooseMentions(
  mentions: readonly Mention[],
  { kinds, mentions: which }: Pick<Settings, 'kinds' | 'mentions'>,
  { blocks }: Pick<Article, 'blocks'>,
): readonly Mention[] {
  const shown = mentions.filter(({ kind }) => kinds.includes(kind));
  if (which === 'all') return shown;
  const seen = new Set<string>();
  return shown.filter(({ block, cards }) => {
    const section =
      which === 'first' ? 0 : blocks.slice(0, block + 1).filter(({ kind }) => kind === 'subheading').length;
    const meaning = `${section} ${cards.join(' ')}`;
    const isFirst = !seen.has(meaning);
    seen.add(meaning);
    return isFirst;
  });
}

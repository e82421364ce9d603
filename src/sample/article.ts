/** A few sentences of our own about events of April 2019, to try marks and cards on; with a mention of every kind. */
import type { Article, Block } from '@/article/article';

const BLOCKS: Block[] = [
  { kind: 'headline', text: 'Kim Jong Un Heads to Russia to Meet Putin' },
  {
    kind: 'paragraph',
    text: 'North Korean leader Kim Jong Un will meet Russian President Vladimir Putin, weeks after the collapse of his summit in Vietnam with Donald Trump.',
  },
  { kind: 'subheading', text: 'In Search of Relief' },
  {
    kind: 'paragraph',
    text: 'Kim wants relief from UN sanctions on North Korea, which the UN Security Council tightened in 2017 with Resolution 2397. Trump had asked for more than the closing of Yongbyon.',
  },
  {
    kind: 'paragraph',
    text: 'His father, Kim Jong Il, met then-President Dmitry Medvedev in 2011. Kim himself has met South Korea’s Moon Jae-in three times.',
  },
];

export const SAMPLE: Article = {
  url: 'https://www.bloomberg.com/news/articles/2019-04-18/sample',
  published: '2019-04-18',
  language: 'en',
  blocks: BLOCKS,
};

/** Links a few lines of text as an article of a day, over the bundled dataset. */
import { compiled } from 'virtual:context';
import type { Article } from '@/article/article';
import { Dataset } from '@/context/context';
import type { Annotation } from '@/linking/annotation';
import { linkArticle } from '@/linking/link-article';

export const context = new Dataset(compiled);

/** @param lines paragraphs; one that starts with "# " is the headline, with "## " a subheading */
export function article(day: string, ...lines: string[]): Article {
  return {
    url: `https://www.bloomberg.com/news/articles/${day}/test`,
    published: day,
    language: 'en',
    blocks: lines.map((line) =>
      line.startsWith('# ')
        ? { kind: 'headline', text: line.slice(2) }
        : line.startsWith('## ')
          ? { kind: 'subheading', text: line.slice(3) }
          : { kind: 'paragraph', text: line },
    ),
  };
}

export function link(day: string, ...lines: string[]): Annotation[] {
  return linkArticle(article(day, ...lines), context);
}

/** `words → entity ids` of one kind, in order. */
export function linked(kind: Annotation['kind'], day: string, ...lines: string[]): string[] {
  return link(day, ...lines)
    .filter((annotation) => annotation.kind === kind)
    .map(
      ({ text, entities }) =>
        `${text} → ${entities.map((entity) => [entity.id, ...(entity.kind === 'sanctions' ? entity.instruments : [])].join(' ')).join(' + ')}`,
    );
}

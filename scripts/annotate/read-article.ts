/** Reads an article from a file: the evaluation's JSON, or a saved page, spotted by the extension's own code. */
import { z } from 'zod';
import type { Article } from '../../src/article/article';
import { isIsoDate } from '../../src/context/dates';
import { openSavedPage, readSavedPage } from './read-page';
import { readText } from './read-text';

const articleSchema = z.object({
  url: z.string(),
  published: z.string().refine(isIsoDate, 'is not a day (YYYY-MM-DD)'),
  updated: z.string().optional(),
  language: z.string().default('en'),
  blocks: z.array(
    z.object({
      kind: z.enum(['headline', 'byline', 'subheading', 'paragraph', 'boilerplate']),
      text: z.string(),
    }),
  ),
});

/**
 * @param url the address of a saved page, if it doesn't tell its own
 * @throws an error in words for the user: no such file, not text, not an article
 */
export function readArticleFile(file: string, url?: string): Article {
  const saved = readText(file);
  return /^\s*[{[]/.test(saved.text) ? parseArticle(saved.text) : readPage(saved.text, url ?? saved.url);
}

function parseArticle(text: string): Article {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new Error(`is not valid JSON: ${(error as Error).message}`, { cause: error });
  }
  const parsed = articleSchema.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `is not an article: ${[issue!.path.join('.'), issue!.message].filter(Boolean).join(' ')}`,
    );
  }
  const { updated, ...article } = parsed.data;
  return { ...article, ...(updated !== undefined && { updated }) };
}

function readPage(html: string, url: string | undefined): Article {
  if (!html.includes('<')) throw new Error('is neither JSON nor a page');
  const page = openSavedPage(html, url);
  const articles = readSavedPage(page);
  const spotted = articles.find(({ isAddressed }) => isAddressed) ?? articles[0];
  if (!spotted) throw new Error(`holds no article that the extension would annotate (${page.url.href})`);
  return spotted.article;
}

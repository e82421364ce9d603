/** Reads an article from a file: the evaluation's JSON, or a saved page, spotted by the extension's own code. */
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';
import type { Article } from '../../src/article/article';
import { bloomberg } from '../../src/article/bloomberg';
import { spotArticles } from '../../src/article/spot';
import { isIsoDate } from '../../src/context/dates';

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
  const text = readText(file);
  return /^\s*[{[]/.test(text) ? parseArticle(text) : readPage(text, url);
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'is a folder; name the files in it'
          : `cannot be read (${code ?? 'unknown reason'})`,
      { cause: error },
    );
  }
  if (bytes.length === 0) throw new Error('is empty');
  if (bytes.includes(0)) throw new Error('is not text; expected an article (.json) or a saved page (.html)');
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
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

function readPage(html: string, given: string | undefined): Article {
  if (!html.includes('<')) throw new Error('is neither JSON nor a page');
  // Scripts never run and nothing is loaded: jsdom's defaults. Its complaints about a page's CSS help nobody.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const address =
    given ??
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  if (!URL.canParse(address)) throw new Error('is a page that does not tell its address; give it with --url');
  const [spotted] = spotArticles(document, new URL(address), bloomberg);
  if (!spotted) throw new Error(`holds no article that the extension would annotate (${address})`);
  return spotted.article;
}

/**
 * Reads a gold article: plain text with its mentions in braces, `{words|reference&reference}`.
 * Blocks are parted by blank lines or by a label (`headline: `); `url: ` and `published: ` come first.
 */
import type { Article, BlockKind } from '../../src/article/article';
import { isIsoDate } from '../../src/context/dates';
import { readReference, type Reference } from './gold-references';

/** Words of the article, as UTF-16 offsets into a block's text, and what they mean. */
export interface GoldMention {
  block: number;
  start: number;
  end: number;
  words: string;
  /** The line of the file, counted from one. */
  line: number;
  references: Reference[];
}

export interface GoldArticle {
  article: Article;
  mentions: GoldMention[];
}

export interface GoldProblem {
  line: number;
  wrong: string;
}

const LABEL = /^(headline|byline|subheading|boilerplate): */;
const HEADER = /^(url|published): *(.*)$/;
/** Words with their references, or a brace that belongs to none. */
const MENTION_OR_BRACE = /\{([^{}|]*)\|([^{}|]*)\}|[{}]/g;

/** @returns the article, and all that is wrong with the markup: with problems, the article is not to be relied on */
export function readGold(markup: string): GoldArticle & { problems: GoldProblem[] } {
  const article: Article = { url: '', published: '', language: 'en', blocks: [] };
  const mentions: GoldMention[] = [];
  const problems: GoldProblem[] = [];
  /** The last block goes on: the line before was neither blank nor a header. */
  let open = false;
  for (const [index, raw] of markup.split(/\r?\n/).entries()) {
    const line = index + 1;
    const text = raw.trim();
    const header = article.blocks.length ? null : HEADER.exec(text);
    if (header) article[header[1] as 'url' | 'published'] = header[2]!;
    if (!text || header) {
      open = false;
      continue;
    }
    const label = LABEL.exec(text);
    if (label || !open) article.blocks.push({ kind: (label?.[1] ?? 'paragraph') as BlockKind, text: '' });
    else article.blocks.at(-1)!.text += ' ';
    open = true;
    const block = article.blocks.length - 1;
    const read = readLine(text.slice(label?.[0].length ?? 0), article.blocks[block]!.text.length);
    article.blocks[block]!.text += read.plain;
    mentions.push(...read.mentions.map((mention) => ({ block, line, ...mention })));
    problems.push(...read.wrongs.map((wrong) => ({ line, wrong })));
  }
  if (!URL.canParse(article.url))
    problems.push({ line: 1, wrong: 'no address; expected a line "url: https://…"' });
  if (!isIsoDate(article.published))
    problems.push({ line: 1, wrong: 'no day; expected a line "published: YYYY-MM-DD"' });
  return { article, mentions, problems };
}

/** @param offset where the line begins in its block */
function readLine(line: string, offset: number) {
  const mentions: Omit<GoldMention, 'block' | 'line'>[] = [];
  const wrongs: string[] = [];
  let plain = '';
  let done = 0;
  for (const match of line.matchAll(MENTION_OR_BRACE)) {
    plain += line.slice(done, match.index);
    done = match.index + match[0].length;
    const [, words, written] = match;
    if (words === undefined || written === undefined) {
      wrongs.push(
        `a brace that belongs to no {words|reference}: ${line.slice(match.index, match.index + 30)}`,
      );
      continue;
    }
    if (!words.trim()) wrongs.push(`no words before "|${written}"`);
    const references: Reference[] = [];
    for (const read of written.split('&').map(readReference))
      if ('wrong' in read) wrongs.push(read.wrong);
      else references.push(read);
    const start = offset + plain.length;
    plain += words;
    mentions.push({ start, end: offset + plain.length, words, references });
  }
  return { plain: plain + line.slice(done), mentions, wrongs };
}

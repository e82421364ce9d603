/** `npm run annotate -- [--url ADDRESS] FILE...`: prints what the extension would find, one JSON line a file. */
import { linkArticle } from '../src/linking/link-article';
import { describeAnnotation } from './annotate/describe';
import { readArticleFile } from './annotate/read-article';
import { loadContext } from './load-context';

const USAGE = `usage: npm run annotate -- [--url ADDRESS] FILE...
  FILE           an article (.json) or a saved page (.html, .mhtml)
  --url ADDRESS  the address of saved pages that don't tell it themselves`;

/** @returns the exit code: 0 all read, 1 some file could not be read, 2 not understood */
function main(words: string[]): number {
  const files: string[] = [];
  let url: string | undefined;
  for (let i = 0; i < words.length; i++) {
    if (words[i] === '--url') url = words[++i];
    else files.push(words[i]!);
  }
  if (
    !files.length ||
    files.some((file) => file.startsWith('-')) ||
    (url !== undefined && !URL.canParse(url))
  ) {
    console.error(USAGE);
    return 2;
  }
  const context = loadContext();
  let failed = false;
  for (const file of files) {
    try {
      const article = readArticleFile(file, url);
      const annotations = linkArticle(article, context).map((annotation) =>
        describeAnnotation(annotation, context),
      );
      console.log(
        JSON.stringify({
          article: { url: article.url, published: article.published, blocks: article.blocks },
          annotations,
        }),
      );
    } catch (error) {
      failed = true;
      console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));

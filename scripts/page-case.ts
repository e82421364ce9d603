/** `npm run page-case -- NAME FILE [--url ADDRESS]`: makes a case of tests/pages out of a page. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describeArticles, pageCase } from './annotate/page-case';
import { openSavedPage, readSavedPage } from './annotate/read-page';
import { parseArgs } from 'node:util';

const USAGE = `usage: npm run page-case -- NAME FILE [--url ADDRESS]
  NAME           of the new folder in tests/pages: e-2024-what-is-new-in-it
  FILE           a page (.html)
  --url ADDRESS  where it was open, if it doesn't tell`;

/** @returns the exit code: 0 made, 1 not to be made, 2 not understood */
function main(words: string[]): number {
  const options = parse(words);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const { name, file, url } = options;
  const { folder, page, expected } = pageCase(name);
  try {
    if (existsSync(folder)) throw new Error(`${folder} is there already; choose another name`);
    const html = readFileSync(file, 'utf8');
    const opened = openSavedPage(html, url);
    const articles = readSavedPage(opened).map(({ article }) => article);
    mkdirSync(folder, { recursive: true });
    writeFileSync(page, html);
    writeFileSync(
      expected,
      `${JSON.stringify({ url: opened.url.href, articles: describeArticles(articles) }, null, 2)}\n`,
    );
    console.log(`${expected}: ${articles.length} articles. Correct it until it is what a reader sees.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function parse(words: string[]): { name: string; file: string; url?: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { url: { type: 'string' } },
      allowPositionals: true,
    });
    const [name, file, ...others] = positionals;
    if (!name || !file || others.length || !/^[a-z0-9-]+$/.test(name)) return undefined;
    if (values.url !== undefined && !URL.canParse(values.url)) return undefined;
    return { name, file, ...(values.url !== undefined && { url: values.url }) };
  } catch {
    return undefined;
  }
}

process.exitCode = main(process.argv.slice(2));

/** Reads gold articles from files and folders. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isGoldFile } from './gold-folders';
import { readGold, type GoldArticle } from './gold-markup';

export interface GoldFile extends GoldArticle {
  /** The file's name without its folder. */
  name: string;
}

/**
 * @param paths gold files, or folders of them
 * @throws an error that lists all that is wrong, with file and line
 */
export function readGoldFiles(paths: readonly string[]): GoldFile[] {
  const wrongs: string[] = [];
  const golds = paths.flatMap(listFiles).map((path) => {
    const { problems, ...gold } = readGold(readFileSync(path, 'utf8'));
    wrongs.push(...problems.map(({ line, wrong }) => `${path}:${line}: ${wrong}`));
    return { name: basename(path), ...gold };
  });
  if (wrongs.length) throw new Error(wrongs.join('\n'));
  return golds;
}

function listFiles(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new Error(`${path}: there is no such file or folder`);
  if (!stat.isDirectory()) return [path];
  const files = readdirSync(path).filter(isGoldFile).sort();
  if (!files.length) throw new Error(`${path}: holds no gold article (*.gold.txt)`);
  return files.map((name) => join(path, name));
}

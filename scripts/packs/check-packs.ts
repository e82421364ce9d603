/** `npm run context -- check-pack FILE…`: reads packs as the options page does, and names each problem before a reader meets it. */
import { readFileSync, statSync } from 'node:fs';
import type { Context } from '../../src/context/context';
import { knownIds } from '../../src/context/known-ids';
import { KIND_OF_ROOM } from '../../src/packs/check-pack';
import { LARGEST_FILE, MOST_PROBLEMS } from '../../src/packs/limits';
import { PACK_ROOMS } from '../../src/packs/pack-schema';
import { readPack } from '../../src/packs/read-pack';
import { formatProblem } from '../context/read-source';

const MEGABYTE = 1024 * 1024;

/**
 * @param dataset that the packs will lie over
 * @returns the exit code: 0 all would be taken, 1 not
 */
export async function checkPacks(dataset: Context, files: readonly string[]): Promise<number> {
  let isSound = true;
  for (const file of files) isSound = (await checkPackFile(file, dataset)) && isSound;
  return isSound ? 0 : 1;
}

async function checkPackFile(file: string, dataset: Context): Promise<boolean> {
  const text = readText(file);
  if (text === undefined) return false;
  const pack = await readPack(text, (ids) => Promise.resolve(knownIds(ids, dataset)));
  if ('problems' in pack) {
    for (const problem of pack.problems) console.error(formatProblem({ file, ...problem }));
    const count = pack.problems.length;
    console.error(
      `\n${file}: ${count}${count === MOST_PROBLEMS ? ' or more problems' : count === 1 ? ' problem' : ' problems'}; the options page would refuse it`,
    );
    return false;
  }
  const { head, source } = pack;
  const counts = PACK_ROOMS.flatMap((room) =>
    source[room].length > 0 ? `${source[room].length} ${room}` : [],
  );
  console.log(`${file}: ${head.name} ${head.version} is sound: ${counts.join(', ')}`);
  const replaced = PACK_ROOMS.flatMap((room) =>
    source[room].flatMap(({ id }) => (dataset.has(KIND_OF_ROOM[room], id) ? id : [])),
  );
  if (replaced.length > 0) console.log(`  takes the place of the dataset’s ${replaced.join(', ')}`);
  return true;
}

/** @returns nothing, having said why, if it isn't a file that could be a pack */
function readText(file: string): string | undefined {
  try {
    const { size } = statSync(file);
    if (size <= LARGEST_FILE) return readFileSync(file, 'utf8');
    console.error(
      `${file}: has ${Math.ceil(size / MEGABYTE)} MB; ${LARGEST_FILE / MEGABYTE} are the most that a pack may have`,
    );
  } catch (error) {
    console.error(`${file}: can’t be read: ${(error as Error).message}`);
  }
  return undefined;
}

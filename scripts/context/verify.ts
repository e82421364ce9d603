/** `npm run context -- verify DIR`: where the dataset and a folder of reference tables say different things. */
import { join } from 'node:path';
import type { ReadSource } from './read-source';
import { verifyAgainst } from './verify/index';
import { formatDisagreement } from './verify/disagreement';
import { KNOWN_FILE, KnownError, readKnown, sortOut } from './verify/known';
import { TableError } from './verify/tables';

/** @returns the exit code: 0 nothing unexplained, 1 something is, or a table can't be read */
export function verify({ source, problems }: ReadSource, folder: string, from: string): number {
  try {
    if (problems.length)
      console.error(`${problems.length} problems in the dataset; what they touch isn't compared (see check)`);
    const recorded = readKnown(join(from, KNOWN_FILE));
    const { disagreements, compared, missing, unused } = verifyAgainst(folder, source);
    const { unexplained, known, stale } = sortOut(
      disagreements,
      recorded,
      new Set(compared.map(({ table }) => table)),
    );
    for (const disagreement of unexplained) console.log(formatDisagreement(disagreement));
    for (const { id, field, table, ours, theirs } of stale)
      console.log(
        `${id}: ${field}: recorded as known, but no longer found: ours ${ours}, theirs ${theirs} (${table})`,
      );
    for (const table of missing) console.error(`skipped: ${folder} has no ${table}.csv`);
    for (const table of unused) console.error(`not compared: ${table}.csv, there is no comparison for it`);
    const rows = compared.reduce((sum, table) => sum + table.rows, 0);
    console.error(
      `${compared.length} tables, ${rows} rows: ${unexplained.length} unexplained, ${known.length} known, ${stale.length} stale`,
    );
    return unexplained.length || stale.length ? 1 : 0;
  } catch (error) {
    if (!(error instanceof TableError || error instanceof KnownError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** `npm run context -- pack FILE`: writes a pack made of a query service's result, and says who isn't in it. */
import { writeFileSync } from 'node:fs';
import { schemaIssues } from '../../src/context/check/schema-issues';
import type { ContextSource } from '../../src/context/schema';
import { packHeadSchema } from '../../src/packs/pack-schema';
import { readImportFile } from '../context/import/read-file';
import { ImportError } from '../context/import/record';
import { packOfResults } from './from-results';

export interface PackOptions {
  id: string | undefined;
  name: string | undefined;
  version: string | undefined;
  /** The day up to which the result was reviewed; today, if nothing is said. */
  asOf: string | undefined;
  /** The file to write; the pack is printed, if none is named. */
  to: string | undefined;
}

/** How many of those who are left out are named. */
const NAMED = 10;

/** @returns the exit code: 0 written, 1 the file or an option can't be used */
export function writePack(dataset: ContextSource, path: string, options: PackOptions, today: string): number {
  const head = packHeadSchema.safeParse({
    id: options.id,
    name: options.name,
    version: options.version ?? '1.0.0',
    reviewed: options.asOf ?? today,
  });
  if (!head.success) {
    for (const { path, message } of schemaIssues(head.error)) console.error(`${path.join('.')}: ${message}`);
    console.error('a pack needs --id and --name, and may have --version and --as-of; docs/packs.md says how');
    return 1;
  }
  try {
    const { pack, known, leftOut } = packOfResults(readImportFile(path), path, head.data, dataset);
    if (pack.people.length === 0) throw new ImportError(`${path}: has nobody whom the dataset doesn’t have`);
    const text = `${JSON.stringify(pack, null, 1)}\n`;
    if (options.to === undefined) process.stdout.write(text);
    else writeFileSync(options.to, text);
    console.error(
      `${pack.people.length} people; ${known} are in the dataset already; ${leftOut.length} left out`,
    );
    for (const { name, reason } of leftOut.slice(0, NAMED)) console.error(`  ${name}: ${reason}`);
    if (leftOut.length > NAMED) console.error(`  and ${leftOut.length - NAMED} more`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(error.message);
    return 1;
  }
}

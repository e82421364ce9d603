/** One cold start, in a process of its own: `node --expose-gc … cold-run.ts INPUT` prints the result as JSON. */
import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/article/article';
import { Dataset } from '../../../src/context/context';
import { LayeredContext } from '../../../src/context/layered-context';
import type { CompiledContext } from '../../../src/context/facts';
import { linkArticle } from '../../../src/linking/link-article';
import { NameScanner } from '../../../src/linking/names/name-scanner';
import { unpackNames } from '../../../src/linking/names/name-tables';
import { FINDERS } from '../scan/finders';

interface NamesInput {
  names: readonly string[];
  text: string;
}

export type ColdInput =
  | (NamesInput & { way: 'packed'; packed: string })
  | (NamesInput & { way: 'built'; finder: string })
  | { way: 'dataset'; compiled: CompiledContext; article: Article }
  | { way: 'pack'; compiled: CompiledContext; pack: CompiledContext; article: Article };

export interface ColdResult {
  /** Milliseconds until the first call can be made, and those of that call. */
  readyMs: number;
  firstMs: number;
  /** Kept after both, beyond what was given. */
  bytes: number;
}

function prepare(input: ColdInput): () => unknown {
  switch (input.way) {
    case 'packed': {
      const scanner = new NameScanner(unpackNames(input.packed));
      return () => scanner.scan(input.text);
    }
    case 'built': {
      const find = FINDERS.find(({ name }) => name === input.finder)!.build(input.names);
      return () => find(input.text);
    }
    case 'pack': {
      const dataset = new Dataset(input.pack);
      const context = new LayeredContext(new Dataset(input.compiled), [{ name: 'A pack', dataset }]);
      return () => linkArticle(input.article, context);
    }
    case 'dataset': {
      const context = new Dataset(input.compiled);
      return () => linkArticle(input.article, context);
    }
  }
}

function keptBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const input = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as ColdInput; // written by cold-start.ts
const before = keptBytes();
const start = performance.now();
const call = prepare(input);
const ready = performance.now();
call();
const done = performance.now();
const result: ColdResult = { readyMs: ready - start, firstMs: done - ready, bytes: keptBytes() - before };
call(); // still held while the memory was read
console.log(JSON.stringify(result));

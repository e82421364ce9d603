/** Names become the tables that the scanner reads; runs in the build, in tools, and in a browser alike. */
// by its path: the build compiles names while it reads its configuration, before there are aliases
import { getOrInsert } from '../../context/get-or-insert';
import { startsOf } from '../../context/packed-arrays';
import { fold } from '../text/fold';
import { foldedLowerAt } from '../text/units';
import { splitWords, type Word } from '../text/words';
import { FIRST_CHILD, HASH_SEED, bucketOf, hashStep, type NameTables } from './name-tables';

/** A name, whose it is, and how it must be written to be that. */
export interface NameUse {
  name: FoldedName;
  bearer: number;
  label: number;
  /** A bit a word, from the first on: which must have a capital, which must be in capitals. */
  capitals: number;
  acronyms: number;
}

export interface FoldedName {
  text: string;
  words: readonly Word[];
}

/** Words that have a bit in `capitals` and `acronyms`; of longer names the rest may be written in any way. */
export const SHAPED_WORDS = 31;

/** @returns undefined if the text has no word */
export function foldName(name: string): FoldedName | undefined {
  const text = fold(name).replace(/^the /i, '');
  const words = splitWords(text);
  return words.length ? { text, words } : undefined;
}

interface Node {
  token: number;
  children: Map<number, Node>;
  uses: NameUse[];
}

/**
 * @param uses several of one name stay in their order
 * @param marked tokens that get the mark; those that are in no name don't count
 */
export function compileNames(uses: readonly NameUse[], marked: Iterable<string> = []): NameTables {
  const rows = uses.map(({ name }) => name.words.map((word) => tokenOf(name.text, word)));
  const { tokens, numbers, bucketStarts } = numberTokens(rows.flat());
  const nodes = breadthFirst(
    buildTrie(
      uses,
      rows.map((row) => row.map((token) => numbers.get(token)!)),
    ),
  );
  const inOrder = nodes.flatMap((node) => node.uses);
  const smallStarts = new Set(
    uses.flatMap(({ capitals, acronyms }, i) =>
      (capitals | acronyms) & 1 ? [] : [numbers.get(rows[i]![0]!)!],
    ),
  );
  return {
    tokenStarts: startsOf(tokens.map((token) => token.length)),
    units: Uint32Array.from(unitsOf(tokens.join(''))),
    bucketStarts,
    nodeTokens: Uint32Array.from(nodes, (node) => node.token),
    childStarts: startsOf(nodes.map((node) => node.children.size), FIRST_CHILD), // prettier-ignore
    useStarts: startsOf(nodes.map((node) => node.uses.length)),
    bearers: Uint32Array.from(inOrder, (use) => use.bearer),
    ...numberManners(inOrder),
    smallStarts: sorted(smallStarts),
    marked: sorted([...marked].flatMap((token) => numbers.get(token) ?? [])),
  };
}

/** As the scanner folds it, unit by unit. */
function tokenOf(text: string, { start, end }: Word): string {
  let token = '';
  for (let at = start; at < end; at++) token += String.fromCharCode(foldedLowerAt(text, at));
  return token;
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Numbers the tokens by bucket. */
function numberTokens(all: readonly string[]): {
  tokens: string[];
  numbers: ReadonlyMap<string, number>;
  bucketStarts: Uint32Array;
} {
  const distinct = [...new Set(all)].sort();
  const count = 2 ** Math.ceil(Math.log2(Math.max(1, distinct.length)));
  const buckets = Array.from({ length: count }, (): string[] => []);
  for (const token of distinct)
    buckets[bucketOf(unitsOf(token).reduce(hashStep, HASH_SEED), count)]!.push(token);
  const tokens = buckets.flat();
  return {
    tokens,
    numbers: new Map(tokens.map((token, number) => [token, number])),
    bucketStarts: startsOf(buckets.map((bucket) => bucket.length)),
  };
}

function buildTrie(uses: readonly NameUse[], rows: readonly (readonly number[])[]): Node {
  const root: Node = { token: 0, children: new Map(), uses: [] };
  rows.forEach((row, i) => {
    let node = root;
    for (const token of row) {
      node = getOrInsert(node.children, token, () => ({ token, children: new Map(), uses: [] }));
    }
    node.uses.push(uses[i]!);
  });
  return root;
}

function breadthFirst(root: Node): Node[] {
  const nodes = [root];
  // grows while it is walked
  for (const node of nodes) nodes.push(...[...node.children.values()].sort((a, b) => a.token - b.token));
  return nodes;
}

/** The distinct manners of names: a few hundred for tens of thousands of names, of which most have one of two. */
function numberManners(
  uses: readonly NameUse[],
): Pick<NameTables, 'manners' | 'labels' | 'capitals' | 'acronyms'> {
  const byManner = new Map<string, NameUse[]>();
  for (const use of uses) getOrInsert(byManner, mannerOf(use), () => []).push(use);
  const commonestFirst = [...byManner].sort(([, some], [, others]) => others.length - some.length);
  const numbers = new Map(commonestFirst.map(([manner], number) => [manner, number]));
  const rows = commonestFirst.map(([, [first]]) => first!);
  return {
    manners: Uint32Array.from(uses, (use) => numbers.get(mannerOf(use))!),
    labels: Uint32Array.from(rows, (row) => row.label),
    capitals: Uint32Array.from(rows, (row) => row.capitals),
    acronyms: Uint32Array.from(rows, (row) => row.acronyms),
  };
}

function mannerOf({ label, capitals, acronyms }: NameUse): string {
  return `${label} ${capitals} ${acronyms}`;
}

function sorted(numbers: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(numbers)).sort();
}

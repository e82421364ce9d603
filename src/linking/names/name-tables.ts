/**
 * The names of a dictionary as plain arrays of numbers: what the compiler makes, what ships, and what the scanner reads.
 *
 * Names are rows of tokens (folded words in lower case). Tokens have numbers, found by hashing: a bucket's tokens have
 * neighbouring numbers, so the table of buckets is only where each begins. The names form a trie whose nodes are numbered in
 * breadth-first order, the children of a node by token: then each level and each node's children lie together, and one number
 * a node, where its children begin, holds the whole tree. Node 0 is the root.
 */
// by its path: the build compiles names while it reads its configuration, before there are aliases
import { packArrays, startsOf, unpackArrays } from '../../context/packed-arrays';

export interface NameTables {
  /** By token and one more: where its units begin in `units`. */
  tokenStarts: Uint32Array;
  /** The tokens' UTF-16 units, one token after the other. */
  units: Uint32Array;
  /** By bucket and one more: the first token of the bucket. The buckets are a power of two. */
  bucketStarts: Uint32Array;
  /** By node: the token that leads to it; nothing for the root. */
  nodeTokens: Uint32Array;
  /** By node and one more: its first child. */
  childStarts: Uint32Array;
  /** By node and one more: the first use of the name that ends there. */
  useStarts: Uint32Array;
  /** By use: whose name it is, in the numbering of whoever made the dictionary. */
  bearers: Uint32Array;
  /** By use: its manner, an index into the three below; the commonest come first. */
  manners: Uint32Array;
  /** By manner: what the name is to its bearer, in words of whoever made the dictionary. */
  labels: Uint32Array;
  /** By manner, a bit a word from the first on: which words must have a capital. */
  capitals: Uint32Array;
  /** By manner, likewise: which words must be in capitals. */
  acronyms: Uint32Array;
  /** Tokens with which names begin that need no capital there, in order. */
  smallStarts: Uint32Array;
  /** Tokens with a mark, in order; what it means is the maker's affair. */
  marked: Uint32Array;
}

/** The rows that are packed, in order. */
const PACKED = [
  'tokenCounts',
  'units',
  'bucketCounts',
  'longer',
  'childCounts',
  'useCounts',
  'firstTokenSteps',
  'nextTokens',
  'bearers',
  'manners',
  'labels',
  'capitals',
  'acronyms',
  'smallStartSteps',
  'markedSteps',
] as const;
type PackedRows = Record<(typeof PACKED)[number], Uint32Array>;

/**
 * Packs tables to a string, as rows of small numbers, of which `packArrays` makes little: starts go as counts, ascending numbers
 * as steps. The root goes apart: its children are nearly all tokens that there are, so that their steps are small.
 */
export function packNames(tables: NameTables): string {
  const longer = tables.childStarts[FIRST_CHILD]!;
  const rows: PackedRows = {
    ...tables,
    tokenCounts: countsOf(tables.tokenStarts),
    bucketCounts: countsOf(tables.bucketStarts),
    longer: Uint32Array.of(longer),
    childCounts: countsOf(tables.childStarts.subarray(FIRST_CHILD)),
    useCounts: countsOf(tables.useStarts),
    firstTokenSteps: stepsOf(tables.nodeTokens.subarray(FIRST_CHILD, longer)),
    nextTokens: tables.nodeTokens.subarray(longer),
    smallStartSteps: stepsOf(tables.smallStarts),
    markedSteps: stepsOf(tables.marked),
  };
  return packArrays(PACKED.map((name) => rows[name]));
}

/** @param packed by `packNames` */
export function unpackNames(packed: string): NameTables {
  const unpacked = unpackArrays(packed);
  const rows = Object.fromEntries(PACKED.map((name, i) => [name, unpacked[i]!])) as PackedRows;
  const { units, bearers, manners, labels, capitals, acronyms } = rows;
  const longer = rows.longer[0]!;
  const childStarts = new Uint32Array(rows.childCounts.length + 1 + FIRST_CHILD);
  childStarts[0] = FIRST_CHILD;
  childStarts.set(startsOf(rows.childCounts, longer), FIRST_CHILD);
  const nodeTokens = new Uint32Array(longer + rows.nextTokens.length);
  nodeTokens.set(sumsOf(rows.firstTokenSteps), FIRST_CHILD);
  nodeTokens.set(rows.nextTokens, longer);
  return {
    tokenStarts: startsOf(rows.tokenCounts),
    units,
    bucketStarts: startsOf(rows.bucketCounts),
    nodeTokens,
    childStarts,
    useStarts: startsOf(rows.useCounts),
    bearers,
    manners,
    labels,
    capitals,
    acronyms,
    smallStarts: sumsOf(rows.smallStartSteps),
    marked: sumsOf(rows.markedSteps),
  };
}

/** The root's first child: breadth-first, nothing but the root comes before it. */
export const FIRST_CHILD = 1;

function countsOf(starts: Uint32Array): Uint32Array {
  return starts.subarray(1).map((start, i) => start - starts[i]!);
}

/** Each number less the one before it, the first less nothing. */
function stepsOf(ascending: Uint32Array): Uint32Array {
  return ascending.map((number, i) => number - (ascending[i - 1] ?? 0));
}

function sumsOf(steps: Uint32Array): Uint32Array {
  return startsOf(steps).subarray(1);
}

/** The hash of a token grows unit by unit, from this on. */
export const HASH_SEED = 0x811c9dc5 | 0;
/** As FNV-1a does, but by units: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}
/** @param buckets how many there are, a power of two */
export function bucketOf(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

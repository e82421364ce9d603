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
  /** By use: its manner, an index into the three below. */
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

/** Packs tables to a string; starts go as counts, which take a byte each. */
export function packNames(tables: NameTables): string {
  return packArrays([
    [tables.childStarts[1]!], // the root has so many children that their count would widen all others
    countsOf(tables.childStarts.subarray(1)),
    countsOf(tables.useStarts),
    countsOf(tables.tokenStarts),
    countsOf(tables.bucketStarts),
    ...ROWS.map((row) => tables[row]),
  ]);
}

/** @param packed by `packNames` */
export function unpackNames(packed: string): NameTables {
  const [firsts, children, uses, tokens, buckets, ...rest] = unpackArrays(packed) as [Row, Row, Row, Row, Row, ...Row[]]; // prettier-ignore
  const childStarts = new Uint32Array(children.length + 2);
  childStarts[0] = FIRST_CHILD;
  childStarts.set(startsOf(children, firsts[0]), 1);
  return {
    childStarts,
    useStarts: startsOf(uses),
    tokenStarts: startsOf(tokens),
    bucketStarts: startsOf(buckets),
    ...(Object.fromEntries(ROWS.map((row, i) => [row, rest[i]!])) as Record<(typeof ROWS)[number], Row>),
  };
}

/** The rows that ship as they are, in order. */
const ROWS = [
  'units',
  'nodeTokens',
  'bearers',
  'manners',
  'labels',
  'capitals',
  'acronyms',
  'smallStarts',
  'marked',
] as const satisfies (keyof NameTables)[];
type Row = Uint32Array;

/** The root's first child: breadth-first, nothing but the root comes before it. */
export const FIRST_CHILD = 1;

function countsOf(starts: Uint32Array): Uint32Array {
  return starts.subarray(1).map((start, i) => start - starts[i]!);
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

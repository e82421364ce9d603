/** How large a pack may be. Whoever reads one into the browser has little more than its name to go by. */

/** Bytes of a file. 20,000 people with offices are some 10 MB of JSON. */
export const LARGEST_FILE = 32 * 1024 * 1024;
/**
 * UTF-16 units of YAML; a larger pack is JSON. Most of the reading is done in pieces, but its parser makes the tree of values in one
 * go: of so much YAML in 0.8 s on two busy cores, where 20 MB of JSON take 0.5 s.
 */
export const LARGEST_YAML = 1024 * 1024;
export const MOST_ENTRIES = 50_000;
/** Levels inside one another; the schema needs eight. */
export const DEEPEST = 16;
/** Characters of any text. */
export const LONGEST_TEXT = 2_000;
/** Characters of a name: the finder of names knows no words of more than 255. */
export const LONGEST_NAME = 200;
/** Problems that are told; the rest is only counted. */
export const MOST_PROBLEMS = 50;

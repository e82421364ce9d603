/** Texts in which the names of a dictionary stand as densely as in an article, the same in every run. */
import { Random } from './random';
import { capitalise, COMMON, inventWord } from './words';

/** How dense a text is in names and in capitals. */
export interface Density {
  /** Mentions of the dictionary's names per token. */
  mentions: number;
  /** Capitalised word starts per character, those of the mentions among them. */
  capitals: number;
}

export const DENSITIES = {
  /** As counted in political articles. */
  real: { mentions: 0.13, capitals: 0.05 },
  /** Three of a hundred tokens in names. */
  sparse: { mentions: 0.02, capitals: 0.025 },
} as const satisfies Record<string, Density>;

export interface TextOptions {
  /** In UTF-16 units. */
  length: number;
  density: Density;
  /** Typographic quotes and letters beyond Latin-1, with which engines keep the string at two bytes a unit. */
  twoByte: boolean;
  allCaps?: boolean;
}

const SEED = 418;
/** Tokens after which the text turns to another story with names of its own. */
const STORY_TOKENS = 1_000;
const STORY_NAMES = 25;
/** Part of the mentions that are a single word. */
const SHORT_MENTIONS = 0.6;
const SENTENCE_TOKENS = 20;
/** How readily a text that is behind its density takes the next chance: seldom enough to be uneven, as texts are. */
const CATCHING_UP = 0.5;
const BEYOND_LATIN_1 = /[^\0-\xff]/;

/** @returns a text of exactly the length */
export function inventText(names: readonly string[], options: TextOptions): string {
  const { length, density, twoByte } = options;
  const random = new Random(SEED);
  const usable = twoByte ? names : names.filter((name) => !BEYOND_LATIN_1.test(name));
  const short = usable.filter((name) => !name.includes(' '));
  const possessive = twoByte ? '’s' : "'s";
  const pieces: string[] = [];
  let [size, tokens, mentions, capitals, untilStop] = [0, 0, 0, 0, SENTENCE_TOKENS];
  let story: { short: string[]; any: string[] } | undefined;
  while (size < length) {
    if (!story || tokens % STORY_TOKENS === 0)
      story = { short: sample(random, short, STORY_NAMES), any: sample(random, usable, STORY_NAMES) };
    const opens = untilStop === SENTENCE_TOKENS;
    let word: string;
    if (mentions < density.mentions * tokens && random.chance(CATCHING_UP)) {
      word = random.pick(random.chance(SHORT_MENTIONS) && story.short.length ? story.short : story.any);
      mentions++;
      tokens += word.split(' ').length;
      if (random.chance(0.1)) word += possessive;
    } else {
      const isCapital = opens || (capitals < density.capitals * size && random.chance(CATCHING_UP));
      const plain = random.chance(isCapital ? 0.2 : 0.6)
        ? random.pick(COMMON)
        : inventWord(random, 1 + random.below(3));
      word = isCapital ? capitalise(plain) : plain;
      tokens++;
    }
    capitals += word.match(CAPITAL_START)?.length ?? 0;
    if (--untilStop === 0) {
      word += twoByte && random.chance(0.2) ? '.”' : '.';
      untilStop = SENTENCE_TOKENS;
    }
    pieces.push(word);
    size += word.length + 1;
  }
  const text = pieces.join(' ').slice(0, length);
  return options.allCaps ? text.toUpperCase() : text;
}

/** What a text turned out to be, for the head of a table. */
export function measureDensity(text: string, mentions: number): Density {
  const tokens = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 1;
  return { mentions: mentions / tokens, capitals: (text.match(CAPITAL_START)?.length ?? 0) / text.length };
}

const CAPITAL_START = /(?<![\p{L}\p{N}])\p{Lu}/gu;

function sample(random: Random, names: readonly string[], count: number): string[] {
  return names.length ? Array.from({ length: count }, () => random.pick(names)) : [];
}

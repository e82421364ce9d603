/** Texts that an article should not have, made of words that the linker looks for. */
import fc from 'fast-check';

const NAMES = ['Kim Jong Un', 'Kim', 'Putin', 'Vladimir Putin', 'Trump', 'Xi Jinping', 'Andrei Lankov', 'Sergei Lavrov', 'Macron', 'Guaidó', 'von der Leyen', 'Moon Jae-in', 'Bin Salman']; // prettier-ignore
const WORDS = ['the elder', 'his late father', 'the North Korean leader', 'his Chinese counterpart', 'met', 'talks with', 'the summit in', 'sanctions on', 'UN curbs', 'Resolution 2397', 'Executive Order 13382', 'froze the assets of', 'North Korea', 'Vietnam', 'Hanoi', 'Moscow', 'in 2018', 'on Feb. 28', 'last month', 'in the first quarter of 2019', 'President', 'Prime Minister', 'then-', '’s', 'U.S.', 'the G-20', 'Politburo', 'for the third time since', 'neither', 'and', ',', ';', '. ', '” ', '“', '(', ')', '—']; // prettier-ignore
/** What a keyboard doesn't have: lone surrogates, NUL, zero width, bidi, combining, other scripts, letters whose case changes their length. */
const NOISE = ['\uD83D', '\uDE00', '\u0000', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202E', '\u2066', '\u2069', '\u0301', '\u0301\u0301\u0301', '\u00A0', '\u3000', '\u2028', 'İ', 'ß', 'ﬃ', 'ŉ', 'ΐ', '金正恩', 'كيم', '👨‍👩‍👧', '$&', '\\', '%00', '__proto__', 'constructor', '<b>', '&amp;', '\t\r\n']; // prettier-ignore

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NOISE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // one name, word or sign for a long while
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...NAMES, ...WORDS, ...NOISE, 'a', 'A', '.', ' '),
        fc.integer({ min: 2, max: 60 }),
      )
      .map(([text, times]) => text.repeat(times)),
  },
);

const joint = fc.constantFrom(' ', ' ', ' ', ' ', '', '\u00A0', '  ', '\u200B', '-', '. ');

/** Characters. */
const LONG = 8_000;

/** A line of text; a plain one now and then, so that an article stays one. */
export const line = fc.oneof(
  // for so long that whatever is tried from each place to the end takes for ever
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES, ...WORDS, ...NOISE, 'a', 'A', '.', ' '), joint)
      .map(([text, after]) => (text + after).repeat(Math.ceil(LONG / (text + after).length))),
  },
  {
    weight: 60,
    arbitrary: fc
      .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 25 })
      .map((parts) => parts.map(([text, after]) => text + after).join('')),
  },
  {
    weight: 15,
    arbitrary: fc.constant(
      'The two leaders met in Hanoi in February, and the talks ended with no agreement on the sanctions that the United Nations had put on the country.',
    ),
  },
);

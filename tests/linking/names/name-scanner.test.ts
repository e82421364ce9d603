import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNames } from '@/linking/names/build-names';
import { findByDefinition } from './reference';

/** The words that the scanner finds, each with the indices of its names. */
function found(names: readonly string[], text: string, allCaps = false): string[] {
  const scanner = buildNames(names);
  return scanner.scan(text, allCaps).map(
    (span) =>
      `${text.slice(span.start, span.end)}: ${scanner
        .usesOf(span, allCaps)
        .map(({ bearer }) => bearer)
        .join()}`,
  );
}

describe('a name in a text', () => {
  test.each([
    ['the longest of several', ['Kim', 'Kim Jong', 'Kim Jong Un'], 'Kim Jong Un met', ['Kim Jong Un: 2']],
    ['the longest that is whole', ['Kim Jong', 'Kim Jong Un'], 'Kim Jong Unification', ['Kim Jong: 0']],
    ['not inside a longer word', ['Kim', 'Ras'], 'Kimchi from Bahras, Alaskim', []],
    ['across a no-break space', ['Xi Jinping'], 'Xi\u00A0Jinping spoke', ['Xi\u00A0Jinping: 0']],
    ['with a typographic apostrophe', ["Xi'an"], 'in Xi\u2019an', ['Xi\u2019an: 0']],
    ['with a hyphen for a space', ['Kim Jong Un'], 'Kim Jong\u2011un, Kim Jong-Un', ['Kim Jong-Un: 0']],
    ['not across two spaces', ['Xi Jinping'], 'Xi  Jinping', []],
    ['not across a paragraph', ['Xi Jinping'], 'Xi\uFFFCJinping', []],
    ['without its accents', ['Nicolás Maduro'], 'Nicolas Maduro', ['Nicolas Maduro: 0']],
    ['with accents that it lacks', ['Recep Erdogan'], 'Recep Erdoğan', ['Recep Erdoğan: 0']],
    ['over an initial', ['John F Kennedy'], 'John F. Kennedy', ['John F. Kennedy: 0']],
    ['not over the end of a sentence', ['Moscow Putin'], 'in Moscow. Putin', []],
    ['with the last stop of an abbreviation', ['U.S.'], 'the U.S. said', ['U.S.: 0']],
    [
      'over a plus sign',
      ['OPEC+ meeting', 'P5+1'],
      'the OPEC+ meeting, the P5+1',
      ['OPEC+ meeting: 0', 'P5+1: 1'],
    ],
    [
      'over the apostrophe of a plural',
      ['Workers Party'],
      'the Workers\u2019 Party',
      ['Workers\u2019 Party: 0'],
    ],
    ['in capitals', ['Xi Jinping'], 'XI JINPING', ['XI JINPING: 0']],
    [
      'not without its capital',
      ['Bush', 'six-party talks'],
      'a bush at the Six-Party Talks',
      ['Six-Party Talks: 1'],
    ],
    ['after an emoji', ['Putin'], '\u{1F600}Putin\u{1F600}', ['Putin: 0']],
    ['of two people', ['Michael Flynn', 'Michael Flynn'], 'Michael Flynn', ['Michael Flynn: 0,1']],
    ['without its article', ['The Kremlin'], 'that the Kremlin', ['Kremlin: 0']],
  ])('is found %s', (_, names, text, expected) => {
    expect(found(names, text)).toEqual(expected);
  });

  test('may have more words than there are bits for their shapes', () => {
    const long = Array.from({ length: 40 }, (_, i) => `W${i}`).join(' ');
    expect(found([long], `the ${long} act`)).toEqual([`${long}: 0`]);
  });
});

test('a dictionary without names finds nothing', () => {
  expect(found([], 'Kim Jong Un')).toEqual([]);
});

const part = fc.constantFrom(
  'Kim', 'Jong', 'Un', 'un', 'the', 'The', 'of', 'J', 'U', 'S', 'gen', 'Gen', 'Erdoğan', 'É', 'é', 'e\u0301', 'ł', 'Şahin', 'x1', '24',
  '\u{10400}', '\u{20000}', '\uD83D', '\uDE00', 'ß', 'İ', 'Σ', 'ñ', 'Xi', 'XI', 'KIM',
); // prettier-ignore
const gap = fc.constantFrom(' ', ' ', ' ', '\u00A0', '-', '\u2011', '\u2019', "'", '.', '. ', '.-', '+', '+ ', "' ", ', ', '  ', '\n', '\uFFFC', '', '\u0301', '…'); // prettier-ignore
const phrase = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.tuple(part, gap), { minLength: 1, maxLength }).map((pairs) => pairs.flat().join(''));

test('the scanner finds what the definition says, whatever the names and the text', () => {
  fc.assert(
    fc.property(
      fc.array(phrase(3), { maxLength: 8 }),
      fc.oneof(phrase(20), fc.string({ unit: 'binary' })),
      (names, text) => {
        const spans = buildNames(names).scan(text);
        expect(spans.map(({ start, end }) => [start, end])).toEqual(findByDefinition(names, text));
      },
    ),
    { numRuns: 300 },
  );
});

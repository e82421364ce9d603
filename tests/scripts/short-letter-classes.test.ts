/** The build writes the linker's letters as short lists, which must find what the long ones find. */
import { expect, test } from 'vitest';
import { fold } from '@/linking/text/fold';
import { shortened, withShortClasses } from '../../scripts/short-letter-classes';

/** What a folded text may hold of Latin, Greek and Cyrillic, up to the marks of the latter. */
const folded = Array.from({ length: 0x460 }, (_, unit) => String.fromCharCode(unit)).filter(
  (char) => fold(char) === char && !/\p{Cn}/u.test(char),
);

test('A letter of a folded text is one for the short list, and nothing else is', () => {
  const short = new RegExp(`^${shortened(String.raw`\p{L}`)}$`, 'u');
  const wrong = folded.filter((char) => short.test(char) !== /^\p{L}$/u.test(char) && !MODIFIERS.test(char));
  expect(wrong).toEqual([]);
});

/** Signs of phonetics that count as letters. */
const MODIFIERS = /[\u02C6-\u02EE]/;

test('The capitals and small letters of the alphabets that newspapers write are told apart', () => {
  const alphabets = Array.from('ABCXYZabcxyzÐðÞþΑΒΓΩαβγςωАБВЯабвяЁёЄєЇї019 .-_').map((char) => fold(char));
  for (const kind of ['Lu', 'Ll']) {
    const short = new RegExp(`^${shortened(`\\p{${kind}}`)}$`, 'u');
    const long = new RegExp(`^\\p{${kind}}$`, 'u');
    expect(alphabets.filter((char) => short.test(char) !== long.test(char))).toEqual([]);
  }
});

test('Names in other scripts are still made of letters', () => {
  const word = new RegExp(`^${shortened(String.raw`\p{L}+`)}$`, 'u');
  for (const name of ['习近平', '문재인', 'きしだ', 'נתניהו', 'السيسي', 'მელონი']) expect(name).toMatch(word);
  for (const other of ['“', '—', '…', '€', '。', '٪']) expect(other).not.toMatch(word);
});

test('Inside brackets only the list is written, and other properties and escaped brackets stay', () => {
  expect(shortened(String.raw`^[^\p{Lu}'-]\[\p{Lu}\p{N}`)).toBe(
    String.raw`^[^A-Z\xD0\xDE\u0391-\u03A9\u0400-\u042F'-]\[[A-Z\xD0\xDE\u0391-\u03A9\u0400-\u042F]\p{N}`,
  );
});

test('Only expressions of a module are rewritten, not what its strings say', () => {
  const code = String.raw`const said = "\\p{Ll}"; const small = /\p{Ll}\//gu;`;
  const rewritten = withShortClasses(code)!;
  expect(rewritten).toContain(String.raw`"\\p{Ll}"`);
  expect(rewritten).toMatch(/\/\[a-z.*\]\\\/\/gu;$/);
  expect(withShortClasses('const plain = /[a-z]/;')).toBeUndefined();
});

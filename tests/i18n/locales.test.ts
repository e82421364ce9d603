/** The locale files against each other, and against the code that uses their keys. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES, readMessages } from '../../scripts/locales/read';

const CATEGORIES = /\.(?:zero|one|two|few|many|other)$/;
const english = readMessages('en');

/** `count.person.one` and `count.person.other` are one key with forms. */
const stemOf = (key: string): string =>
  english.has(`${key.replace(CATEGORIES, '')}.other`) ? key.replace(CATEGORIES, '') : key;

const placeholders = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(LOCALES)('the words in %s', (locale) => {
  const messages = readMessages(locale);
  const tag = messages.get('locale')!;

  it('name their language', () => {
    expect(tag.replace('-', '_')).toBe(locale);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  });

  it('have each key of the English ones, and no other', () => {
    const stems = new Set([...messages.keys()].map(stemOf));
    expect([...stems].sort()).toEqual([...new Set([...english.keys()].map(stemOf))].sort());
  });

  it('have a form for each plural category of the language', () => {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const counting = new Set([...english.keys()].map(stemOf).filter((key) => english.has(`${key}.other`)));
    for (const stem of counting) {
      const forms = wanted.filter((category) => !messages.has(`${stem}.${category}`));
      expect(forms.map((category) => `${stem}.${category}`)).toEqual([]);
    }
    expect(
      [...messages.keys()].filter(
        (key) => stemOf(key) !== key && !wanted.some((category) => key.endsWith(`.${category}`)),
      ),
    ).toEqual([]);
  });

  it('fill in the same things', () => {
    for (const [key, text] of messages) {
      // English may write “one” where another language, in which the form is also that of 21, counts
      const original = english.get(`${stemOf(key)}.other`) ?? english.get(key);
      // “one meeting” need not tell its count
      const optional = stemOf(key) === key ? [] : ['{count}'];
      const missing = placeholders(original).filter((name) => !placeholders(text).includes(name));
      expect(missing.filter((name) => !optional.includes(name)).map((name) => `${key} ${name}`)).toEqual([]);
      expect(placeholders(text).filter((name) => !placeholders(original).includes(name))).toEqual([]);
    }
  });

  it('have keys of which browsers can make names', () => {
    expect([...messages.keys()].filter((key) => !/^[a-zA-Z0-9.]+$/.test(key))).toEqual([]);
  });

  it('describe the extension in as many letters as stores take', () => {
    expect(messages.get('manifest.description')!.length).toBeLessThanOrEqual(132);
  });

  it('are text without the browser’s own signs for placeholders', () => {
    expect(
      [...messages].filter(([, text]) => text.includes('$') || text.trim() !== text || text === ''),
    ).toEqual([]);
  });
});

describe('the keys', () => {
  const code = globSync('{src,entrypoints}/**/*.{ts,tsx,html}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const config = readFileSync('wxt.config.ts', 'utf8');

  /** Written out, as `a.b.c`, or the beginning of one that is put together: `a.b.${c}`. */
  const isUsed = (key: string): boolean =>
    code.includes(`'${key}'`) ||
    code.includes(`"${key}"`) ||
    config.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
    key.split('.').some((_, i, parts) => i > 0 && code.includes(`\`${parts.slice(0, i).join('.')}.\${`));

  it('are all used', () => {
    const stems = new Set([...english.keys()].map(stemOf));
    expect([...stems].filter((key) => !isUsed(key))).toEqual([]);
  });
});

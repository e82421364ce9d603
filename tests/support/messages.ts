/** Stands in for the browser's messages: the locale files, as the build hands them to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../assets/locales', import.meta.url));

/** Codes of the languages that have a file. */
export const LOCALES: readonly string[] = readdirSync(FOLDER).map((name) => name.replace(/\.yml$/, ''));

/** All messages of a language by key: `count.person.one`. */
export function readMessages(locale: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') messages.set(path.join('.'), value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    else throw new Error(`${locale}.yml: ${path.join('.')} is no text`);
  };
  walk(parse(readFileSync(`${FOLDER}/${locale}.yml`, 'utf8')), []);
  return messages;
}

/** Has the interface speak the language from now on. */
export function speak(locale: string): void {
  const messages = new Map([...readMessages(locale)].map(([key, text]) => [key.replaceAll('.', '_'), text]));
  Object.assign(globalThis, {
    browser: { i18n: { getMessage: (name: string) => messages.get(name) ?? '' } },
  });
}

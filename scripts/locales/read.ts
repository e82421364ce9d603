/** The locale files of assets/locales as the tools and tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const FOLDER = fileURLToPath(new URL('../../assets/locales', import.meta.url));

/** Codes of the languages that have a file. */
export const LOCALES: readonly string[] = readdirSync(FOLDER).map((name) => name.replace(/\.yml$/, ''));

/**
 * All messages of a language by key: `count.person.one`.
 * @throws if the file has anything but texts
 */
export function readMessages(locale: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') messages.set(path.join('.'), value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    else throw new Error(`assets/locales/${locale}.yml: “${path.join('.')}” is no text; quote it`);
  };
  walk(parse(readFileSync(`${FOLDER}/${locale}.yml`, 'utf8')), []);
  return messages;
}

/** All messages of a language by the names that the browser gives them: `count_person_one`. */
export function readBrowserMessages(locale: string): Record<string, string> {
  return Object.fromEntries([...readMessages(locale)].map(([key, text]) => [key.replaceAll('.', '_'), text]));
}

/** Stands in for the browser's messages outside of a browser. */
import { readBrowserMessages } from './read';

/** Has the interface's words be those of the language from now on. */
export function speak(locale: string): void {
  const messages = readBrowserMessages(locale);
  Object.assign(globalThis, { browser: { i18n: { getMessage: (name: string) => messages[name] ?? '' } } });
}

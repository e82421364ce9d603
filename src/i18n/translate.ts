/**
 * The words of the interface in the reader's language. They lie in assets/locales, a file a language; the build makes the
 * browser's own message files of them, so a page neither carries nor fetches them (docs/decisions/0007).
 */
import type { GeneratedI18nStructure as Structure } from '#i18n';

export type MessageKey = Exclude<keyof Structure, `@@${string}`>;

type NameIn<Key extends MessageKey> = Structure[Key] extends {
  namedSubstitutions: readonly (infer Name extends string)[];
}
  ? Name
  : never;

/** A message that counts: it has a form for each plural category of the language. */
export type CountKey = { [Key in MessageKey]: Key extends `${infer Stem}.other` ? Stem : never }[MessageKey];

type Values<Name extends string, Value = string | number> = Readonly<Record<Name, Value>>;
type Filling<Key extends MessageKey> = [NameIn<Key>] extends [never] ? [] : [values: Values<NameIn<Key>>];
type CountFilling<Stem extends CountKey> = [Exclude<NameIn<`${Stem}.other`>, 'count'>] extends [never]
  ? []
  : [values: Values<Exclude<NameIn<`${Stem}.other`>, 'count'>>];

/** @returns the message, filled in; numbers are written as the language writes them */
export function t<Key extends MessageKey>(key: Key, ...[values]: Filling<Key>): string {
  return fill(messageOf(key), values ?? {}).join('');
}

/** @returns the message in the form that the count asks for; `{count}` in it is the count */
export function tn<Stem extends CountKey>(key: Stem, count: number, ...[values]: CountFilling<Stem>): string {
  const category = cached(rules, locale(), (code) => new Intl.PluralRules(code)).select(count);
  return fill(messageOf(`${key}.${category}`), { ...values, count }).join('');
}

/** The pieces of a message in order, for what is filled in with more than text: an element, a link. */
export function pieces<Key extends MessageKey, Value>(
  key: Key,
  values: Values<NameIn<Key>, Value>,
): (string | Value)[] {
  return fill(messageOf(key), values);
}

/** The language of the messages as a BCP 47 tag, which is not always that of the browser: “en” for one that we don't speak. */
export function locale(): string {
  return messageOf('locale');
}

/** The direction of the interface's own text. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(locale()) ? 'rtl' : 'ltr';
}

function formatNumber(number: number): string {
  return cached(numbers, locale(), (code) => new Intl.NumberFormat(`${code}-u-nu-latn`)).format(number);
}

/** Asks `make` once a language: the Intl objects are costly to make. */
export function cached<T>(made: Map<string, T>, code: string, make: (code: string) => T): T {
  const known = made.get(code) ?? make(code);
  made.set(code, known);
  return known;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);
const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** The part of the browser that is asked; named `browser` in all browsers but older Chromes. */
interface MessageSource {
  i18n: { getMessage(name: string): string };
}

function messageOf(key: string): string {
  const { browser, chrome } = globalThis as { browser?: MessageSource; chrome?: MessageSource };
  // Names in the browser's message files have no dots.
  return (browser?.i18n ? browser : chrome)?.i18n.getMessage(key.replaceAll('.', '_')) ?? '';
}

function fill<Value>(message: string, values: Readonly<Record<string, Value>>): (string | Value)[] {
  return message.split(/\{(\w+)\}/).map((piece, i) => {
    const value = i % 2 === 1 ? values[piece] : undefined;
    if (value === undefined) return i % 2 === 1 ? `{${piece}}` : piece;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

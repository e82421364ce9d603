/** Writes values in the style of the dataset's YAML: flow maps on one line, quotes only where they are needed. */

/** Safe as it stands, inside a flow collection too; what YAML would read as something else than text is not. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N} .'’()/–-]*[\p{L}\p{N}.)]$|^[\p{L}\p{N}]$/u;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|~|[\d.]+(?:e\d+)?|0x[\da-f]+)$/i;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

export type YamlValue =
  string | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

export function scalar(value: string): string {
  // a year alone is a number to YAML, which the schema takes for the year
  return DATE.test(value) || (PLAIN.test(value) && !NOT_TEXT.test(value)) ? value : JSON.stringify(value);
}

/** On one line. */
export function flow(value: YamlValue): string {
  if (typeof value === 'string') return scalar(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const pairs = Object.entries(value).flatMap(([key, one]) =>
    one === undefined ? [] : [`${key}: ${flow(one)}`],
  );
  return `{ ${pairs.join(', ')} }`;
}

/** A list entry of a file: a line a field, and a line each for offices and designations. */
export function entry(value: Readonly<Record<string, YamlValue | undefined>>): string {
  const lines = Object.entries(value).flatMap(([key, one]) => {
    if (one === undefined) return [];
    if (!isList(one) || one.every((item) => typeof item === 'string')) return [`${key}: ${flow(one)}`];
    return [`${key}:`, ...one.map((item) => `  - ${flow(item)}`)];
  });
  return lines.map((line, i) => `${i === 0 ? '- ' : '  '}${line}\n`).join('');
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** The custom properties of the stylesheets: a name that nobody defines is ignored by browsers without a word. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('are all defined, unless a value stands in for them', () => {
  const styles = globSync('{src,entrypoints}/**/*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const defined = new Set([...styles.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = [...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter((name) => !defined.has(name))).toEqual([]);
});

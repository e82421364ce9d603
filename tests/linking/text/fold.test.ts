/** Folding takes one unit for one, whatever the text is long or made of. */
import { expect, test } from 'vitest';
import { fold } from '@/linking/text/fold';

test('A curly apostrophe, an accent and a narrow space become plain, and what has no plain form stays', () => {
  expect(fold('Macron’s “Élysée” –\u202f10 € — Лавров')).toBe('Macron\'s "Elysee" - 10 € — Лавров');
});

test('A plain text stays what it was', () => {
  expect(fold("The minister's trip, 2019.")).toBe("The minister's trip, 2019.");
});

test('A text longer than one piece of work keeps its length and its order', () => {
  const text = 'Erdoğan met Orbán. '.repeat(5_000);
  expect(fold(text)).toBe('Erdogan met Orban. '.repeat(5_000));
});

/** A family name that the text leaves open between two whom it has named: the reader is asked which. */
import { expect, it } from 'vitest';
import { link } from '../support';

const STORY = [
  'Former President George W. Bush and former Florida Governor Jeb Bush spoke in Texas.',
  'The Republicans there listened for an hour.',
];

const open = (...lines: string[]) =>
  link('2019-04-18', ...lines)
    .filter(({ isEither }) => isEither)
    .map(({ text, entities }) => `${text}: ${entities.map(({ id }) => id).join(' or ')}`);

it('is linked to both, as an open question', () => {
  expect(open(...STORY, 'Bush did not comment.')).toEqual(['Bush: george-w-bush or jeb-bush']);
});

it('is no question where a title or the last name before it answers', () => {
  expect(open(...STORY, 'Then Jeb Bush left.', 'Bush did not comment.')).toEqual([]);
  expect(open(...STORY, 'The Bush administration did not comment.')).toEqual([]);
});

it('is no question where somebody else bears the name too', () => {
  expect(open('Andrew Bush played.', ...STORY, 'Bush did not comment.')).toEqual([]);
});

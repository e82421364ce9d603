/** What the background listens to: only what our own pages may say, of a size that a page can have. */
import { describe, expect, it } from 'vitest';
import { MOST_BLOCKS, MOST_TEXT } from '@/article/limits';
import { isPageCommand, isRequest, isStep } from '@/messages';

const ARTICLE = {
  url: 'https://www.bloomberg.com/news/articles/2019-04-18/x',
  published: '2019-04-18',
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'Putin met Kim.' }],
};
const request = (article: object): object => ({ type: 'background', article });
const block = (text: string): object => ({ kind: 'paragraph', text });

describe('a request', () => {
  it('may be as large as what a page is read for', () => {
    const full = Array.from({ length: MOST_BLOCKS + 2 }, () => block('a'.repeat(MOST_TEXT / MOST_BLOCKS)));
    expect(isRequest(request({ ...ARTICLE, blocks: full }))).toBe(true);
  });

  it('is one with an article', () => {
    expect(isRequest(request(ARTICLE))).toBe(true);
  });

  it('may be without one, before its page has settled', () => {
    expect(isRequest({ type: 'wake' })).toBe(true);
  });

  it('may be for cards, as such and as text', () => {
    const which = { keys: ['kim-jong-un'], people: [], day: '2019-04-18' };
    expect(isRequest({ type: 'cards', ...which })).toBe(true);
    expect(isRequest({ type: 'card-text', ...which })).toBe(true);
    expect(isRequest({ type: 'card-text', ...which, day: 'today' })).toBe(false);
  });

  it.each([
    ['of a day that is none', { ...ARTICLE, published: 'today' }],
    ['of a month that is none', { ...ARTICLE, published: '2019-13-01' }],
    ['of blocks that are none', { ...ARTICLE, blocks: ['text'] }],
    ['of text that is none', { ...ARTICLE, blocks: [{ kind: 'paragraph', text: { length: 9 } }] }],
    ['of more blocks than are read', { ...ARTICLE, blocks: Array.from({ length: 2 * MOST_BLOCKS }, () => block('a')) }], // prettier-ignore
    ['of more text than is read', { ...ARTICLE, blocks: [block('a'.repeat(2 * MOST_TEXT))] }],
  ])('is none with an article %s', (_, article) => {
    expect(isRequest(request(article))).toBe(false);
  });

  it.each([null, undefined, 'background', 7, [], {}, { type: '__proto__' }, { type: 'toString' }, { type: 'cards', keys: [1], people: [], day: '2019-04-18' }, { type: 'marked' }])(
    'is not %j',
    (message) => {
      expect(isRequest(message)).toBe(false);
    },
  ); // prettier-ignore

  it('changes no prototype by the keys that it has', () => {
    const message: unknown = JSON.parse(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"type":"background","article":${JSON.stringify(ARTICLE)}}`); // prettier-ignore
    expect(isRequest(message)).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a command of the panel, and a step', () => {
  it('are of known kinds and whole numbers', () => {
    expect(isPageCommand({ type: 'jump', spot: { block: 0, start: 1, end: 2 } })).toBe(true);
    expect(isPageCommand({ type: 'jump', spot: { block: 0, start: 1.5, end: Infinity } })).toBe(false);
    expect(isPageCommand({ type: 'jump' })).toBe(false);
    expect(isStep({ type: 'step', direction: 'sideways' })).toBe(false);
  });
});

/** What the background listens to: only what our own pages may say, of a size that a page can have. */
import { describe, expect, it } from 'vitest';
import type { Article } from '@/article/article';
import { MOST_BLOCKS, MOST_TEXT } from '@/article/limits';
import { isPageCommand, isPageReport, isRequest, isStep, maySay, type Request } from '@/messages';

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
    expect(isRequest({ type: 'private-offs' })).toBe(true);
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
    [
      'of more blocks than are read',
      { ...ARTICLE, blocks: Array.from({ length: 2 * MOST_BLOCKS }, () => block('a')) },
    ],
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

  it.each([-1, 1.5, NaN, Infinity, 1e300, '7'])('of %j marks is none', (count) => {
    expect(isRequest({ type: 'marked', count })).toBe(false);
    expect(isRequest({ type: 'marked', count: 7 })).toBe(true);
  });

  it('for more cards than an article can have, or by names longer than any, is none', () => {
    const cards = (keys: string[]): object => ({ type: 'cards', keys, people: [], day: '2019-04-18' });
    expect(isRequest(cards(Array.from({ length: 1_000 }, (_, i) => `card-${i}`)))).toBe(true);
    expect(isRequest(cards(Array.from({ length: 100_000 }, () => 'kim-jong-un')))).toBe(false);
    expect(isRequest(cards(['un-north-korea/'.repeat(100_000)]))).toBe(false);
  });

  it('for what only our own pages need is not let in from a page that is read', () => {
    const ours: Request[] = [
      { type: 'dataset' },
      { type: 'packs-changed' },
      { type: 'known-ids', ids: [] },
      { type: 'briefing', article: ARTICLE as Article },
    ];
    expect(ours.filter((request) => maySay(request, false))).toEqual([]);
    expect(ours.filter((request) => maySay(request, true))).toEqual(ours);
    expect(maySay({ type: 'background', article: ARTICLE as Article }, false)).toBe(true);
  });

  it('changes no prototype by the keys that it has', () => {
    const message: unknown = JSON.parse(
      `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"type":"background","article":${JSON.stringify(ARTICLE)}}`,
    );
    expect(isRequest(message)).toBe(true);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('a command of the panel, and a step', () => {
  it('are of known kinds and whole numbers', () => {
    expect(isPageCommand({ type: 'jump', spot: { block: 0, start: 1, end: 2 } })).toBe(true);
    expect(isPageCommand({ type: 'jump', spot: { block: 0, start: 1.5, end: Infinity } })).toBe(false);
    expect(isPageCommand({ type: 'jump' })).toBe(false);
    expect(isPageCommand({ type: 'switched' })).toBe(true);
    expect(isStep({ type: 'step', direction: 'sideways' })).toBe(false);
  });
});

describe('what a page tells of itself', () => {
  const counts = { person: 1, meeting: 0, sanctions: 0, organisation: 0, place: 0 };
  const report = { state: 'article', article: ARTICLE, number: 1, of: 1, counts };

  it('is taken as our own script puts it', () => {
    for (const told of [{ state: 'no-article' }, { state: 'off', scope: 'site' }, report])
      expect(isPageReport(told)).toBe(true);
  });

  it.each([null, 'article', {}, { state: 'closed' }, { state: 'off', scope: '__proto__' }, { ...report, article: {} }, { ...report, counts: null }, { ...report, counts: { ...counts, person: '<b>' } }, { ...report, number: NaN }])(
    'is not taken if it is %j',
    (told) => {
      expect(isPageReport(told)).toBe(false);
    },
  ); // prettier-ignore
});

/** A page asks a background that a browser may end at any moment. */
import { describe, expect, it } from 'vitest';
import { askAgain } from '@/reading/ask-again';

const QUICK = { answerMs: 20, pausesMs: [1, 1], isWorthIt: () => true };

describe('asking the background', () => {
  it('takes the first answer', async () => {
    let asked = 0;
    expect(await askAgain(() => Promise.resolve(++asked), QUICK)).toBe(1);
  });

  it.each<[string, () => Promise<string | undefined>]>([
    ['was ended while it answered', () => Promise.reject(new Error('port closed'))],
    ['answers nothing', () => Promise.resolve(undefined)],
    ['never answers', () => new Promise<undefined>(() => undefined)],
  ])('asks again one that %s', async (_, first) => {
    let asked = 0;
    const ask = (): Promise<string | undefined> => (++asked === 1 ? first() : Promise.resolve('it'));
    expect(await askAgain(ask, QUICK)).toBe('it');
    expect(asked).toBe(2);
  });

  it('gives up without an error', async () => {
    let asked = 0;
    expect(await askAgain<string>(() => Promise.reject(new Error(String(++asked))), QUICK)).toBeUndefined();
    expect(asked).toBe(3);
  });

  it('asks nobody once the extension is gone', async () => {
    let asked = 0;
    expect(
      await askAgain(() => Promise.resolve(++asked), { ...QUICK, isWorthIt: () => false }),
    ).toBeUndefined();
    expect(asked).toBe(0);
  });
});

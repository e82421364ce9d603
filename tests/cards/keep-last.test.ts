/** The last answer is kept, and no other. */
import { describe, expect, it, vi } from 'vitest';
import { keepLast } from '@/cards/keep-last';

const article = (text: string) => ({ blocks: [{ kind: 'paragraph', text }] });

describe('the last answer', () => {
  it('serves a copy of the same article without any work', () => {
    const link = vi.fn((asked: ReturnType<typeof article>) => ({ of: asked.blocks[0]?.text }));
    const ask = keepLast(link);
    const first = ask(article('Kim met Trump.'));
    expect(ask(article('Kim met Trump.'))).toBe(first);
    expect(link).toHaveBeenCalledTimes(1);
  });

  it('is no answer to an article whose text has changed, nor to the one before it', () => {
    const link = vi.fn((asked: ReturnType<typeof article>) => asked.blocks[0]?.text);
    const ask = keepLast(link);
    expect(['Kim', 'Kim Jong Un', 'Kim'].map((text) => ask(article(text)))).toEqual([
      'Kim',
      'Kim Jong Un',
      'Kim',
    ]);
    expect(link).toHaveBeenCalledTimes(3);
  });

  it('is not kept of a question that failed', () => {
    let works = false;
    const ask = keepLast((question: string) => {
      if (!works) throw new Error('no dataset');
      return question;
    });
    expect(() => ask('Kim')).toThrow('no dataset');
    works = true;
    expect(ask('Kim')).toBe('Kim');
  });
});

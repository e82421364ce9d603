import { describe, expect, it, vi } from 'vitest';
import { LatePresenter, type ArticleOptions, type Presents } from '@/cards/late-presenter';

const open: Presents = {
  state: 'pinned',
  prepare: () => undefined,
  forget: () => undefined,
  open: () => undefined,
  redraw: () => undefined,
  pin: () => undefined,
  close: () => true,
  rect: () => undefined,
  contains: () => false,
};
const options = (signal: AbortSignal): ArticleOptions => ({ signal }) as ArticleOptions;

describe('cards whose code comes when they are wanted', () => {
  it('are closed until then, and made once for all who waited', async () => {
    const make = vi.fn(() => open);
    const late = new LatePresenter(options(new AbortController().signal), () => Promise.resolve(make));
    expect(late.state).toBe('closed');
    expect(await Promise.all([late.ready(), late.ready()])).toEqual([true, true]);
    expect(late.state).toBe('pinned');
    expect(make).toHaveBeenCalledOnce();
  });

  it('are asked for again by the next wish, if the code did not come', async () => {
    const load = vi.fn<() => Promise<(() => Presents) | undefined>>();
    load.mockResolvedValueOnce(undefined).mockResolvedValueOnce(() => open);
    const late = new LatePresenter(options(new AbortController().signal), load);
    expect(await late.ready()).toBe(false);
    expect(await late.ready()).toBe(true);
  });

  it('are not made any more for an article that was left meanwhile', async () => {
    const leave = new AbortController();
    const make = vi.fn(() => open);
    const late = new LatePresenter(options(leave.signal), () => {
      leave.abort();
      return Promise.resolve(make);
    });
    expect(await late.ready()).toBe(false);
    expect(make).not.toHaveBeenCalled();
  });
});

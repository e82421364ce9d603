/** What a reader switches off in a private window holds there, and is kept nowhere. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS, offScope, PrivateOffs, withOffs } from '@/settings';

const article = new URL('https://www.bloomberg.com/news/articles/2019-04-18/x');
const another = new URL('https://www.bloomberg.com/news/articles/2019-04-19/y');
const [WINDOW, ANOTHER_WINDOW] = [7, 8];

let items: Record<string, unknown>;
let offs: PrivateOffs;

beforeEach(() => {
  items = { other: 1 };
  offs = new PrivateOffs({
    get: (key) => Promise.resolve(key === null ? { ...items } : { [key]: items[key] }),
    set: (more) => Promise.resolve(void Object.assign(items, structuredClone(more))),
    remove: (keys) => {
      for (const key of [keys].flat()) Reflect.deleteProperty(items, key);
      return Promise.resolve();
    },
  });
});

async function scopeIn(windowId: number, url: URL) {
  return offScope(withOffs(DEFAULTS, await offs.of(windowId)), url);
}

describe('in a private window', () => {
  it('a page that is switched off is off there, and on in any other window', async () => {
    await offs.switch(WINDOW, article, 'page', 'off');
    expect(await scopeIn(WINDOW, article)).toBe('page');
    expect(await scopeIn(WINDOW, another)).toBeUndefined();
    expect(await scopeIn(ANOTHER_WINDOW, article)).toBeUndefined();
    await offs.switch(WINDOW, article, 'page', 'on');
    expect(await scopeIn(WINDOW, article)).toBeUndefined();
  });

  it('a site, too, beside what is off in all windows', async () => {
    await offs.switch(WINDOW, article, 'site', 'off');
    expect(await scopeIn(WINDOW, another)).toBe('site');
    const settings = withOffs({ ...DEFAULTS, offSites: ['www.example.org'] }, await offs.of(WINDOW));
    expect(offScope(settings, new URL('https://www.example.org/z'))).toBe('site');
  });

  it('all is forgotten once the window is closed', async () => {
    await offs.switch(WINDOW, article, 'page', 'off');
    await offs.switch(ANOTHER_WINDOW, another, 'page', 'off');
    await offs.keepOnly([ANOTHER_WINDOW]);
    expect(JSON.stringify(items)).not.toContain(article.pathname);
    expect(items).toMatchObject({ other: 1 });
    expect(await scopeIn(ANOTHER_WINDOW, another)).toBe('page');
  });

  it('nothing is off where the browser has no session storage to ask', async () => {
    const broken = new PrivateOffs({
      get: () => Promise.reject(new Error('none')),
      set: () => Promise.reject(new Error('none')),
      remove: () => Promise.reject(new Error('none')),
    });
    expect(await broken.of(WINDOW)).toEqual({ offSites: [], offPages: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULTS, offScope, switchScope } from '@/settings';

const article = new URL('https://www.bloomberg.com/news/articles/2019-04-18/x?srnd=premium#top');
const another = new URL('https://www.bloomberg.com/news/articles/2019-04-19/y');

describe('the extension', () => {
  it('is off on a page whatever its query, and on elsewhere', () => {
    const settings = { ...DEFAULTS, ...switchScope(DEFAULTS, article, 'page', 'off') };
    expect(offScope(settings, new URL(article.pathname, article))).toBe('page');
    expect(offScope(settings, another)).toBeUndefined();
    expect({ ...settings, ...switchScope(settings, article, 'page', 'on') }).toEqual(DEFAULTS);
  });

  it('is off on a site and everywhere', () => {
    const onSite = { ...DEFAULTS, ...switchScope(DEFAULTS, article, 'site', 'off') };
    expect(offScope(onSite, another)).toBe('site');
    expect(offScope({ ...onSite, ...switchScope(onSite, article, 'everywhere', 'off') }, another)).toBe(
      'everywhere',
    );
  });

  it('forgets the pages that were switched off longest ago before the browser’s storage is full', () => {
    let settings = DEFAULTS;
    for (let i = 0; i < 400; i++)
      settings = {
        ...settings,
        ...switchScope(settings, new URL(`/news/articles/${i}/a-long-name`, article), 'page', 'off'),
      };
    expect(JSON.stringify(settings.offPages).length).toBeLessThan(8000);
    expect(settings.offPages.at(-1)).toContain('/399/');
    expect(settings.offPages.length).toBeGreaterThan(50);
  });
});

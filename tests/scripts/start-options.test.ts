import { describe, expect, it } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { parseStart } from '../../scripts/start/options';

const LIVE = 'https://www.bloomberg.com/news/articles/2025-10-18/a-slug';

describe('npm start', () => {
  it('opens the sample in Chromium, in a window, if nothing is said', () => {
    expect(parseStart([], true)).toEqual({
      browser: 'chromium',
      headless: false,
      address: SAMPLE_URL,
      sample: true,
    });
  });

  it('runs headless where there is no display', () => {
    expect(parseStart([], false)).toMatchObject({ headless: true });
  });

  it('opens a live page in Firefox', () => {
    expect(parseStart(['--firefox', LIVE], true)).toMatchObject({
      browser: 'firefox',
      address: LIVE,
      sample: false,
    });
  });

  it.each([['--chrome'], ['https://example.com/'], ['bloomberg.com'], [LIVE, LIVE]])(
    'does not understand %s',
    (...words) => {
      expect(parseStart(words, true)).toHaveProperty('wrong');
    },
  );

  it('helps', () => {
    expect(parseStart(['--firefox', '--help'], true)).toBe('help');
  });
});

import { describe, expect, it } from 'vitest';
import { parseBench } from '../../scripts/bench/options';

describe('npm run bench', () => {
  it('measures everything in Node if nothing is said', () => {
    expect(parseBench([])).toEqual({ what: 'node', groups: ['scan', 'link', 'cold', 'size'], json: false });
  });

  it('measures in a browser on demand', () => {
    expect(parseBench(['--browser', '--firefox', '--json'])).toEqual({
      what: 'browser',
      browser: 'firefox',
      json: true,
    });
  });

  it.each([['speed'], ['--quick'], ['--firefox'], ['--check', 'scan'], ['--check', '--browser']])(
    'says what is wrong with %s %s',
    (...words) => {
      expect(parseBench(words.filter(Boolean))).toHaveProperty('wrong');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { OWN_GOLD } from '../../scripts/evaluation/gold-folders';
import { parseEvaluate } from '../../scripts/evaluation/options';

describe('npm run evaluate', () => {
  it('scores the project’s own gold with each error, if nothing is said', () => {
    expect(parseEvaluate([])).toEqual({
      paths: [OWN_GOLD],
      own: true,
      errors: true,
      json: false,
      compare: undefined,
    });
  });

  it('scores the files that are named, and compares', () => {
    expect(parseEvaluate(['--errors', 'none', '--compare', 'HEAD~1', 'a.gold.txt', '--json'])).toEqual({
      paths: ['a.gold.txt'],
      own: false,
      errors: false,
      json: true,
      compare: 'HEAD~1',
    });
  });

  it.each([['--errors', 'some'], ['--errors'], ['--compare'], ['--verbose']])(
    'does not understand %s %s',
    (...words) => {
      expect(parseEvaluate(words.filter(Boolean))).toHaveProperty('wrong');
    },
  );

  it('helps', () => {
    expect(parseEvaluate(['--json', '--help'])).toBe('help');
  });
});

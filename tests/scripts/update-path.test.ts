/** What `npm run update-path` makes of its runs; the update itself is a browser's. */
import { describe, expect, it } from 'vitest';
import { withEarlierBuild } from '../../scripts/update-path/earlier-build';
import { formatUpdate } from '../../scripts/update-path/report';

const ABOUT = { name: 'abc1234', day: '2026-11-27', subject: 'Let readers write notes', made: 'today' };

describe('the report of an update', () => {
  it('says of each test what it came to in each browser, also of one that a browser never came to', () => {
    const report = formatUpdate(
      [
        {
          browser: 'chromium',
          tests: [
            { name: 'keeps notes', passed: true },
            { name: 'has them', passed: false },
          ],
        },
        { browser: 'firefox', tests: [{ name: 'keeps notes', passed: true }] },
      ],
      ABOUT,
    );
    expect(report).toBe(
      [
        'Committed on 2026-11-27: “Let readers write notes”. Updated to: today.',
        '',
        '| test | chromium | firefox |',
        '| --- | ---: | ---: |',
        '| keeps notes | passed | passed |',
        '| has them | FAILED | not run |',
      ].join('\n'),
    );
  });

  it('is no success where nothing was run', () => {
    expect(formatUpdate([{ browser: 'chromium', tests: [] }], ABOUT)).toContain('No test was run');
  });
});

it('an update from a commit that there isn’t says so', () => {
  expect(() => withEarlierBuild('no-such-commit', () => 0)).toThrow('There is no commit no-such-commit');
});

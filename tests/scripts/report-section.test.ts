import { describe, expect, test } from 'vitest';
import { withSection } from '../../scripts/reports/section';

const REPORT = '# Soak\n\nHow.\n\n## Chromium\n\nold\n\n### Part\n\nx\n\n## What it found\n\nby hand\n';

describe('a report that a script writes a part of', () => {
  test('has that part anew, and all that people wrote', () => {
    expect(withSection(REPORT, 'Chromium', 'new\n')).toBe(
      '# Soak\n\nHow.\n\n## Chromium\n\nnew\n\n## What it found\n\nby hand\n',
    );
  });

  test('gets a new part at its end', () => {
    const both = withSection(REPORT, 'Firefox', 'new');
    expect(both).toBe(`${REPORT}\n## Firefox\n\nnew\n`);
    expect(withSection(both, 'Firefox', 'newer')).toBe(`${REPORT}\n## Firefox\n\nnewer\n`);
  });
});

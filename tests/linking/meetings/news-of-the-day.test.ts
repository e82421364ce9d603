import { describe, expect, it } from 'vitest';
import { linked } from '../support';

const VIENNA = '2015-vienna-nuclear-agreement-talks';

describe('what an article reports answers the words that leave it open', () => {
  it('a round under way, though the two have met alone at other times', () => {
    expect(
      linked(
        'meeting',
        '2015-06-27',
        'John Kerry and Mohammad Javad Zarif said they expect a hard final round of talks.',
      ),
    ).toEqual([`talks → ${VIENNA}`]);
  });

  it('a meeting that is doubted, while it goes on', () => {
    expect(
      linked(
        'meeting',
        '2016-03-22',
        'Whether Barack Obama and Raul Castro could use the meeting for more than pictures was an open question.',
      ),
    ).toEqual(['meeting → 2016-obamas-visit-to-cuba']);
  });

  it('but not talks of officials, one that somebody hopes for, or a body’s summit', () => {
    expect(
      linked(
        'meeting',
        '2015-06-27',
        'John Kerry and Mohammad Javad Zarif want more time.',
        'Working-level talks go on elsewhere, a diplomat said.',
        'He hoped the meeting of the committee would go well, and that the APEC summit would.',
      ),
    ).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { judgePassage } from './judge-passage';
import { EVENTS } from './passages-of-events';
import { LEADERS } from './passages-of-leaders';

describe('a passage of news', () => {
  test.each([...LEADERS, ...EVENTS])('links $says', (passage) => {
    const { missed, wrong } = judgePassage(passage);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});

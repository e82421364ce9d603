import { describe, expect, test } from 'vitest';
import { judgePassage } from './judge-passage';
import { EVENTS } from './passages-of-events';
import { DAYS } from './passages-of-days';
import { LEADERS } from './passages-of-leaders';

describe('a passage of news', () => {
  test.each([...LEADERS, ...EVENTS, ...DAYS])('links $says', (passage) => {
    const { missed, wrong } = judgePassage(passage);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { readBars } from '../../scripts/evaluation/bars';
import { formatVerdicts, judge, passes, type ScoreRow } from '../../scripts/evaluation/judge';

const row = (kind: string, recall: number | null, precision: number | null): ScoreRow => ({
  kind,
  gold: 10,
  recall,
  precision,
  f1: null,
});

describe('the referee’s bars', () => {
  it('are reached by a score equal to them', () => {
    expect(passes(judge([row('person', 0.9, 1)], { person: { recall: 90, precision: 100 } }))).toBe(true);
  });

  it('fail a score below, and say which', () => {
    const verdicts = judge([row('person', 0.89, 1)], { person: { recall: 90, precision: 100 } });
    expect(passes(verdicts)).toBe(false);
    expect(formatVerdicts(verdicts)).toContain('89.0 (BELOW 90)');
  });

  it('fail a kind of which nothing was found, where a bar is set', () => {
    expect(passes(judge([row('meeting', 0, null)], { meeting: { precision: 90 } }))).toBe(false);
  });

  it('let a kind without bars pass', () => {
    expect(passes(judge([row('organisation', null, null)], { person: { f1: 97 } }))).toBe(true);
  });

  it('in the project’s file are of the right form', () => {
    const { referee, gold } = readBars();
    expect(Object.keys(referee)).toEqual(['seed', 'dev']);
    expect(Object.keys(gold)).toContain('person');
  });
});

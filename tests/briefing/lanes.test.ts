/** The drawing of meetings, as numbers. */
import { expect, it } from 'vitest';
import type { BriefedMeeting } from '@/briefing/briefing';
import { layLanes, startZoom } from '@/briefing/lanes';

const meeting = (id: string, from: string, people: string[]): BriefedMeeting => ({
  id,
  name: id,
  kind: 'talks',
  from,
  to: from,
  people,
  isComing: false,
  spots: [],
});
const MEETINGS = [
  meeting('one', '2018-01-10', ['kim', 'moon']),
  meeting('two', '2018-06-12', ['kim', 'trump']),
  meeting('three', '2019-02-27', ['kim', 'trump']),
];

const PEOPLE = ['kim', 'nobody', 'trump', 'moon'];

it('gives each person who met another a lane', () => {
  const { lanes } = layLanes(MEETINGS, PEOPLE, '2019-04-18', 300);
  expect(lanes.map(({ id }) => id)).toEqual(['kim', 'trump', 'moon']);
  expect(lanes.map(({ y }) => y)).toEqual([...lanes.map(({ y }) => y)].sort((a, b) => a - b));
});

it('puts a meeting on the lanes of those who were there, in order of time', () => {
  const { lanes, meetings, dayX } = layLanes(MEETINGS, PEOPLE, '2019-04-18', 300);
  const laneOf = (id: string) => lanes.find((lane) => lane.id === id)!.y;
  expect(meetings.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  expect(meetings[1]!.ys).toEqual([laneOf('kim'), laneOf('trump')]);
  expect(meetings[0]!.x).toBeLessThan(meetings[1]!.x);
  expect(meetings[2]!.x).toBeLessThan(dayX);
});

it('spreads twice as far at twice the width', () => {
  const gap = (width: number) => {
    const { meetings } = layLanes(MEETINGS, PEOPLE, '2019-04-18', width);
    return meetings[1]!.x - meetings[0]!.x;
  };
  expect(gap(600) / gap(300)).toBeCloseTo(2, 0);
});

it('draws no more than ten lanes, and no meeting of nobody', () => {
  const many = Array.from({ length: 14 }, (_, i) => meeting(`m${i}`, '2018-01-10', [`p${i}`]));
  const drawn = layLanes(
    many,
    many.flatMap(({ people }) => people),
    '2019-04-18',
    300,
  );
  expect(drawn.lanes).toHaveLength(10);
  expect(drawn.meetings).toHaveLength(10);
});

it('is spread at first as far as it takes to tell meetings apart', () => {
  const crowd = Array.from({ length: 60 }, (_, i) =>
    meeting(`m${i}`, `20${10 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`, ['kim']),
  );
  expect(startZoom(MEETINGS, '2019-04-18', 300, 8)).toBe(1);
  expect(startZoom(crowd, '2015-01-01', 300, 8)).toBe(4);
  expect(startZoom(crowd, '2015-01-01', 300, 2)).toBe(2);
});

/** The geometry of a regime's growth: a bar an instrument, from the day it was adopted to its end or the article's day. */
import type { GrowthBar } from '@/cards/card';
import { makeTimeAxis, type TimeAxis } from '@/cards/time-axis';
import { firstDay, type IsoDate } from '@/context/dates';

export interface Growth {
  /** In the order given; the latest lies on top. */
  bars: { id: string; x: number; y: number; width: number }[];
  /** Pixels that a bar is high. */
  thickness: number;
  ticks: TimeAxis['ticks'];
  /** Pixels that the bars take. */
  height: number;
}

/** Pixels from bar to bar where there are few. */
const WIDEST_PITCH = 8;
/** Pixels that the bars of a large regime share. */
const TALLEST = 120;
/** The part of the pitch that is a bar, the rest keeps them apart. */
const FILLED = 0.62;
/** Pixels of a bar that began the day before. */
const SHORTEST_BAR = 3;

/**
 * @param bars earliest first, at least one
 * @param day at which the drawing ends
 * @param width pixels of the whole drawing
 */
export function layGrowth(bars: readonly GrowthBar[], day: IsoDate, width: number): Growth {
  const axis = makeTimeAxis(firstDay(bars[0]!.adopted), day, width);
  const pitch = Math.min(WIDEST_PITCH, TALLEST / bars.length);
  const height = pitch * bars.length;
  return {
    bars: bars.map(({ id, adopted, ended }, i) => {
      const x = axis.at(firstDay(adopted));
      const end = axis.at(ended === undefined ? day : firstDay(ended));
      return { id, x, y: height - (i + 1) * pitch, width: Math.max(SHORTEST_BAR, end - x) };
    }),
    thickness: pitch * FILLED,
    ticks: axis.ticks,
    height,
  };
}

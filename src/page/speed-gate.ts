/** Tells a pointer that travels from one that reads, by its speed over the last frames. */
import type { Point } from '@/page/geometry';
import { SPEED_WINDOW_MS, TRAVELLING_PX_PER_MS } from '@/page/timing';

interface Sample extends Point {
  /** Milliseconds, as `event.timeStamp` gives them. */
  time: number;
}

export class SpeedGate {
  #samples: Sample[] = [];

  /** Takes a movement; returns true if the pointer is travelling. */
  moved(sample: Sample): boolean {
    this.#samples = this.#samples.filter((old) => sample.time - old.time <= SPEED_WINDOW_MS);
    this.#samples.push(sample);
    return speedOf(this.#samples) > TRAVELLING_PX_PER_MS;
  }
}

/** Pixels per millisecond along the path; 0 for a single sample: a pointer that jumped after a rest has no speed. */
function speedOf(samples: readonly Sample[]): number {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.time <= first.time) return 0;
  let path = 0;
  for (let i = 1; i < samples.length; i++) {
    path += Math.hypot(samples[i]!.x - samples[i - 1]!.x, samples[i]!.y - samples[i - 1]!.y);
  }
  return path / (last.time - first.time);
}

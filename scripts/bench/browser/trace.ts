/** What Chromium's own trace of a page says: when timers fired, how long tasks took, what our script did. Times in milliseconds. */
import type { Page } from 'puppeteer-core';

/** The parts of the Trace Event Format that are read: https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of these that the thread was at work, where Chromium knows. */
  tdur?: number;
  args?: { data?: { timerId?: number; timeout?: number; url?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'toplevel',
];
const TASKS: ReadonlySet<string> = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);
const SCRIPT_WORK: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

export class Trace {
  /** Of the page's main thread, in order. */
  readonly #events: readonly TraceEvent[];

  private constructor(events: readonly TraceEvent[]) {
    this.#events = events;
  }

  /** Traces what happens meanwhile. The page must make a mark of its own, by which its thread is known. */
  static async during(page: Page, act: () => Promise<void>, mark: string): Promise<Trace> {
    await page.tracing.start({ categories: CATEGORIES });
    let data: Uint8Array | undefined;
    try {
      await act();
    } finally {
      data = await page.tracing.stop();
    }
    const { traceEvents } = JSON.parse(new TextDecoder().decode(data)) as { traceEvents: TraceEvent[] };
    const own = traceEvents.find(({ name }) => name === mark);
    if (!own) throw new Error(`the page never came to ${mark}`);
    return new Trace(
      traceEvents
        .filter(({ pid, tid }) => pid === own.pid && tid === own.tid)
        .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)),
    );
  }

  mark(name: string): number {
    const event = this.#events.find((event) => event.name === name);
    if (!event) throw new Error(`the page never came to ${name}`);
    return event.ts / 1_000;
  }

  /** When the last timer of a length fired before a time. */
  timerFired(timeout: number, before: number): number {
    const timers = new Set(
      this.#events
        .filter(({ name, args }) => name === 'TimerInstall' && args?.data?.timeout === timeout)
        .map(({ args }) => args?.data?.timerId),
    );
    const fired = this.#events.findLast(
      ({ name, ts, args }) => name === 'TimerFire' && ts / 1_000 < before && timers.has(args?.data?.timerId),
    );
    if (!fired) throw new Error(`no timer of ${timeout} ms fired`);
    return fired.ts / 1_000;
  }

  /** The longest task that begins between two times. */
  longestTask(from: number, to: number): number {
    return Math.max(
      0,
      ...this.#events
        .filter(({ name, ts }) => TASKS.has(name) && ts / 1_000 >= from - 1 && ts / 1_000 <= to)
        .map((event) => workOf(event) / 1_000),
    );
  }

  /** All the time that scripts of an extension ran from a time on. */
  extensionWork(from = 0): number {
    let sum = 0;
    let until = 0;
    for (const event of this.#events) {
      const { name, ts, dur = 0, args } = event;
      if (!SCRIPT_WORK.has(name) || !args?.data?.url?.startsWith('chrome-extension:')) continue;
      if (ts / 1_000 < from || ts < until) continue; // inside another
      until = ts + dur;
      sum += workOf(event);
    }
    return sum / 1_000;
  }
}

/** Microseconds without those in which others had the core. */
function workOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur;
}

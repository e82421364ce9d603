/** The reading of a page is cut into steps, so that no piece of it holds the page up, however long the article is. */
import { afterEach, expect, test, vi } from 'vitest';
import { bloomberg } from '@/article/bloomberg';
import { isSeenByMarkup } from '@/article/seen';
import { inSlices } from '@/article/slices';
import { spotArticles } from '@/article/spot';
import { ADDRESS, LEAD, page, SECOND } from './support';

/** Elements whose style is asked for in one step: each may cost the browser a hundredth of a millisecond, and a step shall take one at most. */
const MOST_ASKED = 40;
/** As many paragraphs as 3,000 words make, and ten times as many. */
const SIZES = [110, 1_100];

/** How many elements were asked about in each step of the reading. */
function askedByStep(body: string): number[] {
  let asked = 0;
  const isSeen = (element: Element): boolean => {
    asked++;
    return isSeenByMarkup(element);
  };
  const steps = spotArticles({ document: page({ body }), url: new URL(ADDRESS), isSeen }, bloomberg);
  const counts: number[] = [];
  for (;;) {
    const { done, value } = steps.next();
    counts.push(asked);
    asked = 0;
    if (!done) continue;
    expect(value).toHaveLength(1);
    return counts;
  }
}

test.each(SIZES)('an article of %i paragraphs is read in steps of a few elements each', (paragraphs) => {
  const counts = askedByStep(
    `<p>${LEAD}</p><p>${SECOND} <a href="/quote/X">He</a> left.</p>`.repeat(paragraphs / 2),
  );
  expect(counts.length).toBeGreaterThan(2 * paragraphs);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_ASKED);
});

test('one paragraph of thousands of nodes is read in many steps, too', () => {
  const links = `${SECOND} <a href="/quote/X">He</a> `.repeat(2_000);
  expect(askedByStep(`<p>${LEAD}</p><p>${links}</p>`).length).toBeGreaterThan(30);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('long work gives the page its turn after every four milliseconds of it, however fast the machine is', async () => {
  let now = 0;
  const tasks: number[] = [];
  let began = 0;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('scheduler', {
    yield: () => {
      tasks.push(now - began);
      // whatever the page has to do
      now += 30;
      began = now;
      return Promise.resolve();
    },
  });
  function* steps() {
    for (let step = 0; step < 1_000; step++) {
      now += 0.7;
      yield;
    }
    return true;
  }
  expect(await inSlices(steps(), new AbortController().signal)).toBe(true);
  expect(tasks.length).toBeGreaterThan(150);
  // the step in which the time is up is finished
  expect(Math.max(...tasks)).toBeLessThan(4 + 0.8);
});

test('reading on waits until what was read first is marked, and no longer', async () => {
  const read: string[] = [];
  let marked: Promise<void> | undefined;
  function* steps() {
    read.push('opening');
    marked = new Promise((resolve) => setTimeout(resolve, 20)).then(() => void read.push('marked'));
    yield;
    read.push('rest');
    yield;
    return read;
  }
  const pause = () => {
    const waited = marked;
    marked = undefined;
    return waited;
  };
  expect(await inSlices(steps(), new AbortController().signal, pause)).toEqual(['opening', 'marked', 'rest']);
});

/** Runs inside a page, bundled: the extension's own modules for reading and marking, timed one by one. Milliseconds throughout. */
import { bloomberg } from '@/article/bloomberg';
import { isSeen } from '@/article/seen';
import { atOnce } from '@/article/slices';
import { spotArticles } from '@/article/spot';
import type { TextRun } from '@/article/text-map';
import type { Marking } from '@/page/marking';
import { Markings } from '@/page/markings';

export interface InPageResult {
  /** From the document to the article's text, with the way back to its nodes. */
  collect: number;
  mentions: number;
  /** Making and registering the highlights, and style and layout after. */
  show: number;
  layoutAfterShow: number;
  /** Wrapping the same ranges in spans, and style and layout after. */
  wrap: number;
  layoutAfterWrap: number;
  /** One hit test. */
  hit: number;
}

const KINDS = ['person', 'meeting', 'sanctions', 'organisation', 'place'] as const;
const HIT_TESTS = 2_000;
const WORD = /\p{L}[\p{L}\p{N}]{3,}/gu;

/** @param mentions how many words are marked, spread over the article */
function measure(url: string, mentions: number): InPageResult {
  const [collect, spotted] = time(() =>
    atOnce(spotArticles({ document, url: new URL(url), isSeen }, bloomberg)),
  );
  const markings = spread(
    spotted.flatMap(({ runs }) => runs.flat()),
    mentions,
  );
  layout();
  const leave = new AbortController();
  const marks = new Markings(leave.signal);
  const [show] = time(() => marks.show(markings));
  const [layoutAfterShow] = time(layout);
  const points = pointsInSight(markings);
  for (const { x, y } of points) marks.at(x, y);
  const [hits] = time(() => {
    for (const { x, y } of points) marks.at(x, y);
  });
  leave.abort();
  layout();
  const [wrap] = time(() => wrapAll(markings));
  const [layoutAfterWrap] = time(layout);
  return {
    collect,
    mentions: markings.length,
    show,
    layoutAfterShow,
    wrap,
    layoutAfterWrap,
    hit: hits / points.length,
  };
}

/** Words of the runs as markings, evenly. */
function spread(runs: readonly TextRun[], wanted: number): Marking[] {
  const words = runs.flatMap(({ node, nodeStart, length }) =>
    [...node.data.slice(nodeStart, nodeStart + length).matchAll(WORD)].map(({ index, 0: word }) => ({
      start: { node, offset: nodeStart + index },
      end: { node, offset: nodeStart + index + word.length },
    })),
  );
  const step = Math.max(1, words.length / wanted);
  return Array.from({ length: Math.min(wanted, words.length) }, (_, i) => ({
    key: String(i),
    kind: KINDS[i % KINDS.length]!,
    ...words[Math.floor(i * step)]!,
  }));
}

/** Points all over the viewport, every second on a marking that is in it. */
function pointsInSight(markings: readonly Marking[]): { x: number; y: number }[] {
  const boxes = markings.slice(0, 400).flatMap(({ start, end }) => {
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return [...range.getClientRects()].filter((box) => box.top >= 0 && box.bottom <= innerHeight);
  });
  return Array.from({ length: HIT_TESTS }, (_, i) => {
    const box = boxes[i % Math.max(1, boxes.length)];
    if (box && i % 2) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { x: (i * 137) % innerWidth, y: (i * 89) % innerHeight };
  });
}

function wrapAll(markings: readonly Marking[]): void {
  // from the end, as wrapping cuts the text nodes in which the others lie,
  // and with one range, as the browser keeps all that there are up to date
  const range = document.createRange();
  for (const { start, end } of markings.toReversed()) {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    const span = document.createElement('span');
    span.style.textDecoration = 'underline';
    range.surroundContents(span);
  }
}

function layout(): void {
  document.body.getBoundingClientRect();
  getComputedStyle(document.body).getPropertyValue('color');
}

function time<T>(act: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
}

Object.assign(globalThis, { measureInPage: measure });

/** Stretches of a text that several searches have found, as one search for all of them would have. */

interface Span {
  start: number;
  end: number;
}

/** Finds the spans of one kind from an offset on, from left to right and without overlaps. */
export type FindFrom<S extends Span> = (from: number) => readonly S[];

/**
 * From left to right the longest at each place, without overlaps. Where a search was led past a place by a stretch that
 * another's takes the beginning of, it is asked again from the end of that.
 * @returns those that are chosen, each with all that lie on the very same stretch, in the order of the searches
 */
export function mergeSpans<S extends Span>(finds: readonly FindFrom<S>[]): S[][] {
  const chosen: S[][] = [];
  const queues = finds.map((find) => ({ find, spans: find(0), next: 0 }));
  for (let at = 0; ;) {
    const heads: S[] = [];
    for (const queue of queues) {
      if ((queue.spans[queue.next]?.start ?? at) < at) {
        queue.spans = queue.find(at);
        queue.next = 0;
      }
      const head = queue.spans[queue.next];
      if (head) heads.push(head);
    }
    if (heads.length === 0) return chosen;
    const start = Math.min(...heads.map((head) => head.start));
    const end = Math.max(...heads.filter((head) => head.start === start).map((head) => head.end));
    chosen.push(heads.filter((head) => head.start === start && head.end === end));
    for (const queue of queues) {
      const head = queue.spans[queue.next];
      if (head?.start === start && head.end === end) queue.next++;
    }
    at = end;
  }
}

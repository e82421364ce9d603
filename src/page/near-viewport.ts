/** Tells which elements come near the viewport and which leave it again, without a scroll listener. */

/** One viewport height above and below: a flick of the wheel doesn't outrun it. */
const MARGIN = '100% 0px';

/** Calls back once for every element, and again whenever it comes near or leaves, until the signal aborts. */
export function watchNearViewport(
  elements: Iterable<Element>,
  signal: AbortSignal,
  changed: (element: Element, isNear: boolean) => void,
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) changed(entry.target, entry.isIntersecting);
    },
    { rootMargin: MARGIN },
  );
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

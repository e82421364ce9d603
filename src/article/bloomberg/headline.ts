/** The headline of an article: never just the first `h1` of a page, which was the navigation's for years. */
import type { Page } from '../site';
import { HEADLINES } from './layouts';

const ELSEWHERE =
  'nav, aside, footer, [role="navigation"], [class*="nav" i], [class*="recirc" i], [class*="read-this-next" i]';

/** The headline in a root that stands above the body or at its start, the one with the most telling signs. */
export function findHeadline(root: Element, body: Element, { isSeen }: Page): Element | undefined {
  for (const selector of HEADLINES) {
    const headings = [...root.querySelectorAll(selector)].filter(
      (heading) =>
        /\p{L}/u.test(heading.textContent) &&
        !isElsewhere(heading, root) &&
        isAboveEnd(heading, body) &&
        isSeen(heading),
    );
    // the navigation's come first, the headline right above the text
    const heading = headings.at(-1);
    if (heading) return heading;
  }
  return undefined;
}

function isElsewhere(heading: Element, root: Element): boolean {
  const around = heading.closest(ELSEWHERE);
  return around !== null && root.contains(around) && around !== root;
}

function isAboveEnd(heading: Element, body: Element): boolean {
  return body.contains(heading) || (heading.compareDocumentPosition(body) & 4) !== 0;
}

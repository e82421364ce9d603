/** Texts of the gallery's surfaces that a reader can't read whole, as the browser lays them out. */
import type { Page } from 'puppeteer-core';

/**
 * Texts that stick out of their surface, or of a box that cuts what sticks out.
 * What is shortened with an ellipsis, told to voices only, or can be scrolled to counts for whole.
 * @returns each with the fixture that it is in
 */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 2;
    const VOICES_ONLY_PX = 2;
    const cut: string[] = [];
    for (const figure of document.querySelectorAll<HTMLElement>('figure')) {
      const surface = figure
        .querySelector<HTMLElement>(':scope > div')
        ?.shadowRoot?.querySelector('[data-tippy-root], div:not([lang])');
      if (!surface) continue;
      const walker = document.createTreeWalker(surface, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.nodeValue?.trim() || !node.parentElement?.checkVisibility()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const text = range.getBoundingClientRect();
        for (let box: Element | null = node.parentElement; box; box = box.parentElement) {
          if (box instanceof SVGElement) continue;
          const { display, overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(box);
          const edge = box.getBoundingClientRect();
          // a box of boxes, rather than of words, shortens nothing
          const isShortened =
            (textOverflow === 'ellipsis' && !/flex|grid/.test(display)) || webkitLineClamp !== 'none';
          // what scrolls downwards would scroll sideways too, but no card is read so
          const isSideways = overflowX === 'auto' && !box.matches('.scroller');
          if (isShortened || edge.width < VOICES_ONLY_PX || isSideways) break;
          const isEdge = box === surface;
          const sticksOut = text.right > edge.right + SLACK_PX || text.left < edge.left - SLACK_PX;
          const isCut =
            overflowY === 'hidden' &&
            (text.bottom > edge.bottom + SLACK_PX || text.top < edge.top - SLACK_PX);
          if (((isEdge || overflowX !== 'visible') && sticksOut) || isCut)
            cut.push(`${figure.dataset.fixture ?? ''}: ${node.nodeValue.trim()}`);
          if (isEdge) break;
        }
      }
    }
    return cut;
  });
}

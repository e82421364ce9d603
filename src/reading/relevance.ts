/** Which changes of a page are worth another reading: tickers and advertisements change all the time. */
import type { Site } from '@/article/site';
import type { Readings } from './readings';

/** A change counts if it is in an article's text, may show or hide that, or may have brought or taken an article. */
export function isRelevant(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  readings: Readings,
  site: Site,
): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  const reading = element && readings.around(element);
  if (reading) {
    if (!isInFurniture(element, reading.root, site)) return true;
    // text that was read may have been given the name of what isn't
    return type === 'attributes' ? reading.reads(element) : removedNodes.length > 0 && reading.hasLostText();
  }
  if (type === 'attributes' && readings.roots.some((root) => target.contains(root))) return true;
  if (type !== 'childList') return readings.roots.length === 0;
  return [...addedNodes].some(mayHoldText) || readings.roots.some((known) => !known.isConnected);
}

function isInFurniture(element: Element, root: Element, site: Site): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement)
    if (site.isFurniture(up, root)) return true;
  return false;
}

function mayHoldText(node: Node): boolean {
  return node instanceof Element && (node.matches('article, p') || node.querySelector('article, p') !== null);
}

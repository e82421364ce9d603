/** Tables that hold no data: pages before 2010 and newsletters are laid out in them. */
import { PARAGRAPH_LENGTH } from './paragraph';

/** True for a table whose cells hold the page, not figures. */
export function isLayoutTable(element: Element): boolean {
  if (element.tagName !== 'TABLE') return false;
  if (/^(?:presentation|none)$/.test(element.getAttribute('role') ?? '')) return true;
  if (element.querySelector('th, thead, caption')) return false;
  return [...element.querySelectorAll('p')].some(({ textContent }) => textContent.length >= PARAGRAPH_LENGTH);
}

/** What a reader of a saved page saw, as far as its own style sheets and attributes tell without a layout. */
import { isSeenByMarkup } from '../../src/article/seen';

const HIDING = [
  ['display', 'none'],
  ['visibility', 'hidden'],
] as const;

/** Looks up computed styles only where some rule of the page hides: for every element that would take minutes. */
export function seenInSavedPage(document: Document): (element: Element) => boolean {
  const selectors = [...document.styleSheets].flatMap((sheet) => hidingSelectors(sheet.cssRules));
  const { defaultView: window } = document;
  return (element) => {
    if (!isSeenByMarkup(element)) return false;
    if (!window || !selectors.some((selector) => matches(element, selector))) return true;
    const style = window.getComputedStyle(element);
    return HIDING.every(([property, value]) => style.getPropertyValue(property) !== value);
  };
}

function hidingSelectors(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    // rules for print, narrow screens and the like lie inside others, and don't count
    if (!('selectorText' in rule)) return [];
    const { selectorText, style } = rule as CSSStyleRule;
    return HIDING.some(([property, value]) => style.getPropertyValue(property) === value)
      ? [selectorText]
      : [];
  });
}

/** A page's selectors may be of a kind that this machine's parser doesn't know. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

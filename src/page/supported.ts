/**
 * Whether a browser has what marks and cards are made with. Detected by what is there, not by its name: browsers made from Chrome
 * and Firefox count versions in ways of their own, and not all keep to the oldest that a manifest names.
 */

/** Of each line one must be there. The names go from the global object on. */
const NEEDED: readonly (readonly string[])[] = [
  ['CSS.highlights'],
  ['Highlight'],
  ['StaticRange'],
  ['IntersectionObserver'],
  ['Document.prototype.caretPositionFromPoint', 'Document.prototype.caretRangeFromPoint'],
  ['Element.prototype.attachShadow'],
  ['Element.prototype.checkVisibility'],
  ['Map.groupBy'],
  ['Array.prototype.toSorted'],
  ['URL.canParse'],
];

/** Before it `::highlight()` draws no lines, which nothing but the version tells. */
const FIREFOX_DRAWS_FROM = 146;

/**
 * @param scope the global object of a page, or of a script in one
 * @param firefox what Firefox says of its own version, `146.0.1`
 */
export function isSupported(scope: object, firefox?: string): boolean {
  if (firefox !== undefined && Number.parseInt(firefox, 10) < FIREFOX_DRAWS_FROM) return false;
  return NEEDED.every((ways) => ways.some((path) => isThere(scope, path.split('.'))));
}

function isThere(scope: object, path: readonly string[]): boolean {
  let found: unknown = scope;
  for (const name of path) found = (found as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return found !== undefined && found !== null;
}

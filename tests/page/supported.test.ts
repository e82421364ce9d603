import { describe, expect, test } from 'vitest';
import { isSupported } from '@/page/supported';

/** A browser of today, as far as we look. */
const modern = {
  CSS: { highlights: new Map() },
  Highlight: Object,
  StaticRange: Object,
  IntersectionObserver: Object,
  Document: { prototype: { caretPositionFromPoint: () => null } },
  Element: { prototype: { attachShadow: () => null, checkVisibility: () => true } },
  Map,
  Array,
  URL,
};

describe('a browser', () => {
  test('of today is supported', () => {
    expect(isSupported(modern)).toBe(true);
    expect(isSupported(modern, '146.0.1')).toBe(true);
    expect(isSupported(modern, '153.7')).toBe(true);
  });

  test('may have either of the two ways to find the text under a point', () => {
    expect(isSupported({ ...modern, Document: { prototype: { caretRangeFromPoint: () => null } } })).toBe(
      true,
    );
    expect(isSupported({ ...modern, Document: { prototype: {} } })).toBe(false);
  });

  test.each([
    ['Chrome 104, without highlights', { CSS: {}, Highlight: undefined }],
    ['Chrome 116, which groups nothing', { Map: {} }],
    ['one that can’t tell what is seen', { Element: { prototype: { attachShadow: () => null } } }],
    ['one without CSS as an object', { CSS: undefined }],
  ])('(%s) is too old', (_, without) => {
    expect(isSupported({ ...modern, ...without })).toBe(false);
  });

  test('that is Firefox before 146 is too old, as it draws no lines', () => {
    expect(isSupported(modern, '145.0.2')).toBe(false);
    expect(isSupported(modern, '99.0')).toBe(false);
  });
});

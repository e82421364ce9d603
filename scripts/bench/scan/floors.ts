/** What looking at a text costs by itself: no way of finding names can be quicker than the first. */
import { wordUnits, type Finder } from './finder';

export const floors: readonly Finder[] = [
  {
    name: 'charCodeAt loop, word starts',
    kind: 'floor',
    build: () => (text) => {
      let starts = 0;
      let before = 0;
      for (let at = 0; at < text.length; at++) {
        const kind = wordUnits[text.charCodeAt(at)]!;
        starts += kind & ~before;
        before = kind;
      }
      return starts;
    },
  },
  {
    name: '\\p{L}+ /gu',
    kind: 'floor',
    build: () => (text) => text.match(/\p{L}+/gu)?.length ?? 0,
  },
];

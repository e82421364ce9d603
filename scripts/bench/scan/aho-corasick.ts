/** Aho–Corasick from npm. It finds every name at every place, inside words too; what is wanted is sorted out afterwards. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import Ahocorasick from 'ahocorasick';
import { isWhole, type Finder, type Span } from './finder';

const ahocorasick: Finder = {
  name: 'ahocorasick',
  kind: 'aho-corasick',
  build(names) {
    const automaton = new Ahocorasick([...names]);
    return (text) => {
      const spans: Span[] = [];
      for (const [last, found] of automaton.search(text)) {
        const end = last + 1;
        for (const { length } of found) {
          if (!isWhole(text, end - length, end)) continue;
          take(spans, { start: end - length, end });
          break; // the longest is first
        }
      }
      return spans;
    };
  },
};

function monyone(name: string, Automaton: typeof Monyone | typeof MonyoneFast): Finder {
  return {
    name,
    kind: 'aho-corasick',
    build(names) {
      const automaton = new Automaton([...names]);
      return (text) => {
        const spans: Span[] = [];
        for (const { begin, end } of automaton.matchInText(text))
          if (isWhole(text, begin, end)) take(spans, { start: begin, end });
        return spans;
      };
    },
  };
}

/** Spans come by their ends; one that begins before others that it holds takes their place. */
function take(spans: Span[], span: Span): void {
  while (spans.length && spans.at(-1)!.start >= span.start) spans.pop();
  if (!spans.length || spans.at(-1)!.end <= span.start) spans.push(span);
}

export const ahoCorasicks: readonly Finder[] = [
  ahocorasick,
  monyone('@monyone/aho-corasick', Monyone),
  monyone('@monyone/aho-corasick/fast', MonyoneFast),
];

import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Marking } from '@/page/marking';
import { indexMarkings, lastStartingBy, stretchesAt } from '@/page/text-index';

beforeAll(() => {
  const { window } = new JSDOM('');
  Object.assign(globalThis, { document: window.document, NodeFilter: window.NodeFilter });
});

function paragraph(html: string): { texts: Text[] } {
  const p = document.createElement('p');
  p.innerHTML = html;
  document.body.append(p);
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return { texts };
}

const marking = (key: string, start: Marking['start'], end: Marking['end']): Marking => ({
  key,
  kind: 'person',
  start,
  end,
});

describe('the index of markings', () => {
  it('finds a name that lies over several elements in each of them', () => {
    const { texts } = paragraph('said <b>Kim <i>Jong</i></b> Un on');
    const [, kim, jong, un] = texts as [Text, Text, Text, Text];
    const index = indexMarkings([marking('kim', { node: kim, offset: 0 }, { node: un, offset: 3 })]);
    expect([...index].map(([node, [stretch]]) => [node.textContent, stretch?.start, stretch?.end])).toEqual([
      ['Kim ', 0, 4],
      ['Jong', 0, 4],
      [' Un on', 0, 3],
    ]);
    expect(index.get(jong)?.[0]?.marking.key).toBe('kim');
  });

  it('gives both neighbours at the place where one ends and the next starts', () => {
    const { texts } = paragraph('PutinKim');
    const node = texts[0]!;
    const index = indexMarkings([
      marking('putin', { node, offset: 0 }, { node, offset: 5 }),
      marking('kim', { node, offset: 5 }, { node, offset: 8 }),
    ]);
    const keysAt = (offset: number) =>
      stretchesAt(index.get(node)!, offset).map((stretch) => stretch.marking.key);
    expect(keysAt(5)).toEqual(['kim', 'putin']);
    expect(keysAt(3)).toEqual(['putin']);
    expect(keysAt(8)).toEqual(['kim']);
  });

  it('finds the marking around another, before, in and after the inner one', () => {
    const { texts } = paragraph('UN curbs on North Korea now');
    const node = texts[0]!;
    const index = indexMarkings([
      marking('curbs', { node, offset: 0 }, { node, offset: 23 }),
      marking('un', { node, offset: 0 }, { node, offset: 2 }),
    ]);
    const keysAt = (offset: number) =>
      stretchesAt(index.get(node)!, offset).map((stretch) => stretch.marking.key);
    expect(keysAt(1)).toEqual(['un', 'curbs']);
    expect(keysAt(5)).toEqual(['curbs']);
    expect(keysAt(20)).toEqual(['curbs']);
    expect(keysAt(25)).toEqual([]);
  });

  it('gives nothing between markings', () => {
    const { texts } = paragraph('Putin and Kim');
    const node = texts[0]!;
    const index = indexMarkings([marking('putin', { node, offset: 0 }, { node, offset: 5 })]);
    expect(stretchesAt(index.get(node)!, 7)).toEqual([]);
  });
});

it('searches by halving as a plain search would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: -1, max: 55 }), (starts, offset) => {
      const sorted = starts.sort((a, b) => a - b).map((start) => ({ start }));
      expect(lastStartingBy(sorted, offset)).toBe(sorted.findLastIndex(({ start }) => start <= offset));
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluation/gold-markup';
import { readReference, writeReference } from '../../scripts/evaluation/gold-references';
import { OWN_GOLD } from '../../scripts/evaluation/gold-folders';
import { readGoldFiles } from '../../scripts/evaluation/read-gold-files';

const HEAD =
  'url: https://www.bloomberg.com/news/articles/2019-04-18/a-slug\npublished: 2019-04-18\nheadline: Words\n';

describe('gold markup', () => {
  it('is read into an article without braces, and mentions by offset', () => {
    const { article, mentions, problems } = readGold(
      `${HEAD}\nbyline: A Reporter\n\nThen {Kim|p:Kim_Jong_Un} {met|m:2019-02-27:Kim_Jong_Un+Donald_Trump} him.\n`,
    );
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      url: 'https://www.bloomberg.com/news/articles/2019-04-18/a-slug',
      published: '2019-04-18',
      blocks: [
        { kind: 'headline', text: 'Words' },
        { kind: 'byline', text: 'A Reporter' },
        { kind: 'paragraph', text: 'Then Kim met him.' },
      ],
    });
    expect(mentions.map(({ block, start, end, words, line }) => [block, start, end, words, line])).toEqual([
      [2, 5, 8, 'Kim', 7],
      [2, 9, 12, 'met', 7],
    ]);
  });

  it('goes on in the same block after a line break, and begins one at a blank line or a label', () => {
    const { article, mentions } = readGold(
      `${HEAD}\nOne line\n  and {Kim|p:Kim_Jong_Un}\nsubheading: Part\n\nEnd`,
    );
    expect(article.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'headline: Words',
      'paragraph: One line and Kim',
      'subheading: Part',
      'paragraph: End',
    ]);
    expect(mentions[0]).toMatchObject({ block: 1, start: 13, end: 16, line: 6 });
  });

  it('takes "published: " in the text for text', () => {
    const { article } = readGold(`${HEAD}\npublished: the whole list`);
    expect(article).toMatchObject({
      published: '2019-04-18',
      blocks: [{}, { text: 'published: the whole list' }],
    });
  });

  it('lets words mean several things', () => {
    const { mentions } = readGold(`${HEAD}\n{G-20|?m:2019-06-29:Donald_Trump+Xi_Jinping&?o:G20}`);
    expect(mentions[0]!.references).toEqual([
      { kind: 'meeting', optional: true, on: '2019-06-29', participants: ['Donald_Trump', 'Xi_Jinping'] },
      { kind: 'organisation', optional: true, title: 'G20' },
    ]);
  });

  it.each([
    ['{Kim|p:Kim_Jong_Un', 'a brace that belongs to no {words|reference}: {Kim|p:Kim_Jong_Un'],
    ['{Kim} spoke', 'a brace that belongs to no {words|reference}: {Kim} spoke'],
    ['{|p:Kim_Jong_Un}', 'no words before "|p:Kim_Jong_Un"'],
    ['{Kim|Kim_Jong_Un}', '"Kim_Jong_Un" begins with none of p: p~: m: s: o: l:'],
    ['{Kim|p:}', '"p:" names nothing after its colon'],
    ['{met|m:2019-02-30:A+B}', '"m:2019-02-30:A+B" has no day (YYYY-MM-DD) after m:'],
    ['{met|m:2019-02-27:A+}', '"m:2019-02-27:A+" should end in its participants, joined by +'],
    ['{cap|s:EU}', '"s:EU" should be s:AUTHORITY:TARGET or s:AUTHORITY:TARGET:INSTRUMENT'],
  ])('says of %s what is wrong, and on which line', (text, wrong) => {
    expect(readGold(`${HEAD}\n${text}`).problems[0]).toEqual({ line: 5, wrong });
  });

  it('misses an address and a day', () => {
    expect(readGold('headline: Words').problems).toEqual([
      { line: 1, wrong: 'no address; expected a line "url: https://…"' },
      { line: 1, wrong: 'no day; expected a line "published: YYYY-MM-DD"' },
    ]);
  });

  it.each([
    'p:Kim_Jong_Un',
    '?p~:Kim_Jong_Il',
    'm:2019-02-27:Kim_Jong_Un+Donald_Trump',
    's:UN:North_Korea:2397',
    '?s:*:Iran',
    'o:NATO',
    '?l:Paektu_Mountain',
  ])('writes %s as it was read', (written) => {
    const read = readReference(written);
    expect('wrong' in read ? read : writeReference(read)).toBe(written);
  });
});

describe('the project’s own gold', () => {
  const golds = readGoldFiles([OWN_GOLD]);

  it('has its file named after the day of its article, or after what it must not yield', () => {
    for (const { name, article } of golds)
      expect(name.startsWith('negative-') || name.startsWith(article.published), name).toBe(true);
  });

  it('begins each article with a headline', () => {
    for (const { name, article } of golds) expect(article.blocks[0]!.kind, name).toBe('headline');
  });

  it('marks nothing in its negatives', () => {
    for (const { name, mentions } of golds)
      if (name.startsWith('negative-')) expect(mentions, name).toEqual([]);
  });

  it('has ten negatives and more', () => {
    expect(golds.filter(({ name }) => name.startsWith('negative-')).length).toBeGreaterThanOrEqual(10);
  });
});

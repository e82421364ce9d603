import { describe, expect, it } from 'vitest';
import { linked } from '../support';

const SINGAPORE = '2018-singapore-summit';

describe('talks that are a way of going about things', () => {
  it('an approach to negotiations, and a deadline for concluding them', () => {
    expect(
      linked(
        'meeting',
        '2018-06-13',
        'Donald Trump and Kim Jong Un shook hands at their summit in Singapore on Tuesday.',
        'Kim praised Trump for his approach to negotiations.',
        'Trump named no deadline for concluding the negotiations.',
      ),
    ).toEqual([`summit in Singapore → ${SINGAPORE}`]);
  });

  it('who negotiates, where only the group’s name is said', () => {
    expect(
      linked('meeting', '2015-06-23', 'Diplomats of the so-called P5+1 were uneasy about the inspections.'),
    ).toEqual([]);
    expect(linked('meeting', '2015-07-01', 'The P5+1 talks went on.')).toEqual([
      'P5+1 talks → 2015-vienna-nuclear-agreement-talks',
    ]);
  });

  it('of somebody unknown, not of the leader whose country they are with', () => {
    expect(
      linked(
        'meeting',
        '2018-11-30',
        'The lawyer wrote to an aide of Vladimir Putin as part of his talks with Moscow.',
      ),
    ).toEqual([]);
  });
});

describe('a meeting of whoever speaks', () => {
  it('is not one that another had there', () => {
    expect(
      linked('meeting', '2018-12-04', '“My meeting in Argentina with Xi Jinping went well,” he wrote.'),
    ).toEqual([]);
  });
});

describe('a place alone recalls little where people meet all the time', () => {
  it('at the United Nations, and in a capital', () => {
    expect(
      linked(
        'meeting',
        '2017-04-28',
        'The United States and Japan asked for more.',
        'At the United Nations meeting, Wang Yi spoke, too.',
      ),
    ).toEqual([]);
    expect(
      linked(
        'meeting',
        '2015-11-26',
        'In a meeting with community leaders in Ankara, Recep Tayyip Erdogan spoke of Vladimir Putin.',
      ),
    ).toEqual([]);
  });

  it('nor does a land named before a summit tell which of its editions', () => {
    expect(
      linked(
        'meeting',
        '2017-05-20',
        'Rex Tillerson carried a warning to Russia after seeing diplomats ahead of the G7 summit.',
      ),
    ).toEqual(['G7 summit → 2017-taormina-g7-summit']);
  });
});

describe('a meeting that nobody says will be', () => {
  it('what would be, and what somebody doesn’t expect', () => {
    expect(
      linked(
        'meeting',
        '2013-09-20',
        'People wondered whether Barack Obama and Hassan Rouhani would see each other. If they did, it would be the first meeting of presidents of both in decades.',
      ),
    ).toEqual([]);
    expect(
      linked(
        'meeting',
        '2018-07-10',
        'Nobody does not think Donald Trump will have a meeting with Vladimir Putin.',
      ),
    ).toEqual([]);
  });
});

describe('what the words refer back to', () => {
  it('“the summit” is what was called one, not a visit on the way to it', () => {
    expect(
      linked(
        'meeting',
        '2014-09-03',
        'Barack Obama landed in Estonia on Wednesday to see Toomas Hendrik Ilves, ahead of a NATO summit in Wales.',
        'Much of the summit will be about Ukraine, an aide said.',
      ).at(-1),
    ).toBe('summit → 2014-wales-nato-summit');
  });

  it('“that visit” at the head of a paragraph is what was told last', () => {
    expect(
      linked(
        'meeting',
        '2013-06-07',
        'Barack Obama and Xi Jinping are meeting in California on Friday.',
        'Obama and Xi held talks in Washington in February last year.',
        'During that visit, he went to a small town in Iowa.',
      ).at(-1),
    ).toBe('visit → 2012-xis-visit-to-the-white-house-as-vice-president');
  });

  it('a visit is none to the visitor’s own country', () => {
    expect(
      linked(
        'meeting',
        '2017-11-05',
        'When Donald Trump and Xi Jinping met at Mar-a-Lago in April, they got along.',
        'The paper marked the announcement of Trump’s visit with a picture.',
      ),
    ).not.toContain('visit → 2017-trump-xi-mar-a-lago');
  });
});

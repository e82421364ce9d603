import { describe, expect, it } from 'vitest';
import { errorsOnlyIn, listErrors } from '../../scripts/evaluation/errors';
import type { Found, FoundEntity } from '../../scripts/evaluation/found';
import { readGold } from '../../scripts/evaluation/gold-markup';
import { scoreArticle, type ArticleScore } from '../../scripts/evaluation/score';
import { tally } from '../../scripts/evaluation/tally';

const person = (wikipedia: string, redirects: string[] = []): FoundEntity => ({
  id: wikipedia.toLowerCase(),
  label: wikipedia,
  wikipedia,
  redirects,
});
const hanoi: FoundEntity = {
  id: 'hanoi',
  label: 'Hanoi summit',
  from: '2019-02-27',
  to: '2019-02-28',
  participants: ['Kim_Jong_Un', 'Donald_Trump'],
};
const cap: FoundEntity = {
  id: 'eu-russia',
  label: 'EU sanctions on Russia',
  authority: 'EU',
  target: 'Russia',
  instruments: ['EU price cap on Russian oil'],
};

/** Scores one paragraph of gold; what was found is told by its words, each the first of that spelling. */
function score(
  gold: string,
  ...found: [kind: Found['kind'], words: string, ...FoundEntity[]][]
): ArticleScore {
  const { article, mentions, problems } = readGold(
    `url: https://example.com/\npublished: 2019-04-18\n\n${gold}`,
  );
  expect(problems).toEqual([]);
  const plain = article.blocks[0]!.text;
  return scoreArticle(
    { mentions },
    found.map(([kind, text, ...entities]) => {
      const start = plain.indexOf(text);
      expect(start, text).toBeGreaterThanOrEqual(0);
      return { block: 0, start, end: start + text.length, text, kind, why: 'a reason', entities };
    }),
  );
}

const row = (scored: ArticleScore, kind: string) => tally([scored]).find((one) => one.kind === kind);

describe('a score', () => {
  it('is full where all is found and nothing else', () => {
    const scored = score('{Kim|p:Kim_Jong_Un} spoke.', ['person', 'Kim', person('Kim_Jong_Un')]);
    expect(row(scored, 'person')).toEqual({ kind: 'person', gold: 1, recall: 1, precision: 1, f1: 1 });
  });

  it('knows a title whatever its accents, hyphens and case, and by redirects', () => {
    const gold = '{Erdogan|p:Recep_Tayyip_Erdoğan} and {Moon|p:Moon_Jae-in} and {MBS|p:Mohammed_bin_Salman}';
    const scored = score(
      gold,
      ['person', 'Erdogan', person('Recep Tayyip Erdogan')],
      ['person', 'Moon', person('Moon Jae‐In')],
      ['person', 'MBS', person('Muhammad_bin_Salman', ['Mohammed_bin_Salman'])],
    );
    expect(row(scored, 'person')).toMatchObject({ recall: 1, precision: 1 });
  });

  it('asks a person to overlap the words, and an event only to be in their clause', () => {
    const gold = 'He {met|m:2019-02-27:Kim_Jong_Un+Donald_Trump} {Kim|p:Kim_Jong_Un} in the city of Hanoi.';
    const scored = score(gold, ['person', 'Hanoi', person('Kim_Jong_Un')], ['meeting', 'Hanoi', hanoi]);
    expect(row(scored, 'person')).toMatchObject({ recall: 0, precision: 0 });
    expect(row(scored, 'meeting')).toMatchObject({ recall: 1, precision: 1 });
  });

  it('takes an event for another’s when more than 60 characters lie between', () => {
    const gold = `They {met|m:2019-02-27:Kim_Jong_Un} ${'and '.repeat(16)}left.`;
    expect(row(score(gold, ['meeting', 'left', hanoi]), 'meeting')).toMatchObject({
      recall: 0,
      precision: 0,
    });
  });

  it('gives a meeting three days’ slack, and asks for each person that the gold names', () => {
    const on = (day: string, people: string) =>
      row(score(`{met|m:${day}:${people}}`, ['meeting', 'met', hanoi]), 'meeting')!.recall;
    expect(on('2019-03-03', 'Kim_Jong_Un')).toBe(1);
    expect(on('2019-03-04', 'Kim_Jong_Un')).toBe(0);
    expect(on('2019-02-24', 'Kim_Jong_Un+Donald_Trump')).toBe(1);
    expect(on('2019-02-27', 'Kim_Jong_Un+Xi_Jinping')).toBe(0);
  });

  it('holds sanctions to authority, target and, where the gold names it, instrument', () => {
    const by = (reference: string) =>
      row(score(`{cap|${reference}}`, ['sanctions', 'cap', cap]), 'sanctions')!.recall;
    expect(by('s:EU:Russia')).toBe(1);
    expect(by('s:*:Russia:price cap')).toBe(1);
    expect(by('s:US:Russia')).toBe(0);
    expect(by('s:EU:Iran')).toBe(0);
    expect(by('s:EU:Russia:18th')).toBe(0);
  });

  it('does not miss what is optional, and does not hold it against the linker', () => {
    const gold = '{the meeting|?m:2019-02-27:Kim_Jong_Un}';
    expect(row(score(gold), 'meeting')).toMatchObject({ gold: 0, recall: null, precision: null });
    expect(row(score(gold, ['meeting', 'meeting', hanoi]), 'meeting')).toMatchObject({ precision: 1 });
  });

  it('counts descriptions in a row of their own, and what is given for them among the persons', () => {
    const scored = score('{The elder Kim|p~:Kim_Jong_Il}', [
      'person',
      'The elder Kim',
      person('Kim_Jong_Il'),
    ]);
    expect(row(scored, 'described')).toMatchObject({ gold: 1, recall: 1, precision: null });
    expect(row(scored, 'person')).toMatchObject({ gold: 0, recall: null, precision: 1 });
  });

  it('takes a person whom the gold does not mark for wrong, but not an organisation', () => {
    const scored = score(
      'Kim of NATO',
      ['person', 'Kim', person('Kim_Jong_Un')],
      ['organisation', 'NATO', person('NATO')],
    );
    expect(row(scored, 'person')).toMatchObject({ precision: 0 });
    expect(row(scored, 'organisation')).toMatchObject({ precision: null });
  });

  it('counts each of several that the words mean', () => {
    const gold = '{two summits|m:2018-06-12:Kim_Jong_Un&m:2019-02-27:Kim_Jong_Un}';
    expect(row(score(gold, ['meeting', 'two summits', hanoi]), 'meeting')).toMatchObject({
      gold: 2,
      recall: 0.5,
      precision: 1,
    });
  });
});

describe('the list of errors', () => {
  const gold = 'First {Kim|p:Kim_Jong_Un}, then {Xi|p:Xi_Jinping}.';
  const before = listErrors('a', score(gold, ['person', 'First', person('Hu_Jintao')]));

  it('tells what was missed and what is wrong, in order of reading', () => {
    expect(before.map(({ what, words, meaning }) => `${what} ${words}: ${meaning}`)).toEqual([
      'wrong First: person hu_jintao',
      'missed Kim: p:Kim_Jong_Un',
      'missed Xi: p:Xi_Jinping',
    ]);
  });

  it('tells what another linker won and lost', () => {
    const now = listErrors(
      'a',
      score(gold, ['person', 'Xi', person('Xi_Jinping')], ['person', 'then', person('Li_Qiang')]),
    );
    expect(errorsOnlyIn(before, now).map(({ words }) => words)).toEqual(['First', 'Xi']);
    expect(errorsOnlyIn(now, before).map(({ words }) => words)).toEqual(['then']);
  });
});

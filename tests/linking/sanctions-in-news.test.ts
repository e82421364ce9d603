import { describe, expect, test } from 'vitest';
import { CONTEXT, INSTRUMENTS, NEGATIVES, NOUNS, VERBS, type NewsCase } from './cases/sanctions-in-news';
import { BY_SUBJECT, TOLD_AROUND, UNSUPPORTED } from './cases/sanctions-by-subject';
import { BY_ACTOR, BY_WHOM_IT_IS_DONE_TO, REFERRED_BACK } from './cases/sanctions-by-actor';
import { FACED, OVER_BY_NOW, RESOLUTIONS_AND_BLOCKADES, WHO_SAYS_SO } from './cases/sanctions-faced';
import { ARTICLES } from './cases/sanctions-in-articles';
import { context, link } from './support';

/** What the linker says, as the cases write it. */
function said(day: string, text: string): { pair: string; instruments: string[] }[] {
  return link(day, ...text.split('\n'))
    .filter(({ kind }) => kind === 'sanctions')
    .flatMap(({ entities }) =>
      entities.map((entity) => {
        const { authority, target } = context.regime(entity.id)!;
        return {
          pair: `${authority}>${target}`,
          instruments: entity.kind === 'sanctions' ? entity.instruments : [],
        };
      }),
    );
}

/** What is missing ("-") or wrong ("+"). */
function mistakes([day, text, meant]: NewsCase): string[] {
  const found = said(day, text);
  const wanted = meant
    .split('; ')
    .filter(Boolean)
    .map((words) => {
      const [pair, instrument] = words.replace(/^\?/, '').split(':') as [string, string?];
      const fits = (other: { pair: string }): boolean =>
        pair.startsWith('*') ? other.pair.endsWith(pair.slice(1)) : other.pair === pair;
      return { words, fits, instrument, optional: words.startsWith('?') };
    });
  const missing = wanted.filter(
    ({ fits, instrument, optional }) =>
      !optional &&
      !found.some((one) => fits(one) && (instrument === undefined || one.instruments.includes(instrument))),
  );
  const wrong = found.filter((one) => !wanted.some(({ fits }) => fits(one)));
  return [...missing.map(({ words }) => `- ${words}`), ...wrong.map(({ pair }) => `+ ${pair}`)];
}

describe('sanctions as news agencies speak of them', () => {
  describe.each([
    ['a noun', NOUNS],
    ['a verb', VERBS],
    ['an instrument', INSTRUMENTS],
    ['what stands around', CONTEXT],
    ['nothing at all', NEGATIVES],
    ['an article', ARTICLES],
    ['what they are over', BY_SUBJECT],
    ['sentences and pronouns around', TOLD_AROUND],
    ['too little, so not at all', UNSUPPORTED],
    ['who acts', BY_ACTOR],
    ['whom it is done to', BY_WHOM_IT_IS_DONE_TO],
    ['words that refer back', REFERRED_BACK],
    ['who faces them', FACED],
    ['an end', OVER_BY_NOW],
    ['who says so', WHO_SAYS_SO],
    ['resolutions and blockades', RESOLUTIONS_AND_BLOCKADES],
  ])('are told by %s', (_, cases) => {
    test.each(cases)('%s: %s', (...one) => {
      expect(mistakes(one)).toEqual([]);
    });
  });
});

/** The briefing of a few paragraphs, over the bundled dataset. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '@/article/article';
import type { Briefing } from '@/briefing/briefing';
import { briefingText } from '@/briefing/briefing-text';
import { BRIEFED_KINDS, countRows, filterBriefing, isEmpty, meetingsAmong, ofKinds } from '@/briefing/filter';
import { makeBriefing } from '@/briefing/make';
import { makeBackground, makeMarked } from '@/cards/make';
import { linkArticle } from '@/linking/link-article';
import { article, context } from '../linking/support';

const STORY = article(
  '2019-04-18',
  '# Kim Jong Un Heads to Russia to Meet Putin',
  'North Korean leader Kim Jong Un will meet Russian President Vladimir Putin, weeks after the collapse of his summit in Vietnam with Donald Trump.',
  'Kim wants relief from UN sanctions on North Korea, which the UN Security Council tightened in 2017 with Resolution 2397.',
  'His father, Kim Jong Il, met then-President Dmitry Medvedev in 2011. Kim has little to offer Putin, said Andrei Lankov, a professor at Kookmin University in Seoul.',
  'Former U.S. President Barack Obama never met Kim.',
);

function brief(story: Article): Briefing {
  return makeBriefing(
    story,
    makeBackground(makeMarked(story, linkArticle(story, context), context), context),
    context,
  );
}

let briefing: Briefing;

beforeAll(() => {
  briefing = brief(STORY);
});

const roleOf = (name: string) => briefing.people.find((person) => person.name === name)?.role;

describe('who is who', () => {
  it('puts those at the center whom the headline names', () => {
    expect(roleOf('Kim Jong Un')).toBe('centre');
    expect(roleOf('Vladimir Putin')).toBe('centre');
  });

  it('tells officials from experts, and the living from the dead', () => {
    expect(roleOf('Donald Trump')).toBe('inOffice');
    expect(roleOf('Andrei Lankov')).toBe('expert');
    expect(roleOf('Barack Obama')).toBe('outOfOffice');
    expect(roleOf('Kim Jong Il')).toBe('historical');
  });

  it('says where each belongs', () => {
    const codes = Object.fromEntries(briefing.people.map(({ name, country }) => [name, country?.code]));
    expect(codes).toMatchObject({ 'Kim Jong Un': 'KP', 'Vladimir Putin': 'RU', 'Donald Trump': 'US' });
  });

  it('leads to each mention in the order of the text', () => {
    const { spots } = briefing.people.find(({ name }) => name === 'Vladimir Putin')!;
    const words = spots.map(({ block, start, end }) => STORY.blocks[block]!.text.slice(start, end));
    expect(words).toEqual(['Putin', 'Vladimir Putin', 'Putin']);
  });
});

describe('the meetings behind a story', () => {
  it('are those between its people up to its day, and what it announces', () => {
    const ids = briefing.meetings.map(({ id }) => id);
    expect(ids).toContain('2018-singapore-summit');
    expect(ids).toContain('2019-hanoi-summit');
    for (const meeting of briefing.meetings)
      expect(meeting.isComing ? meeting.spots.length : meeting.people.length).toBeGreaterThan(0);
    expect(
      briefing.meetings.filter(({ isComing }) => isComing).every(({ from }) => from > '2019-04-18'),
    ).toBe(true);
  });

  it('stand in order of time', () => {
    const days = briefing.meetings.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
  });

  it('can be narrowed to a pair', () => {
    const pair = meetingsAmong(briefing.meetings, ['kim-jong-un', 'donald-trump']);
    expect(pair.length).toBeGreaterThan(1);
    expect(
      pair.every(({ people }) => people.includes('kim-jong-un') && people.includes('donald-trump')),
    ).toBe(true);
  });
});

describe('sanctions in play', () => {
  it('stand once a regime, with their state then and now', () => {
    const regimes = briefing.sanctions.map(({ id }) => id);
    expect(new Set(regimes).size).toBe(regimes.length);
    expect(briefing.sanctions.find(({ name }) => name.includes('North Korea'))).toMatchObject({
      inForceThen: true,
      inForceNow: true,
    });
  });
});

describe('what happened since', () => {
  it('came after the day of the article, in order, and is told once', () => {
    expect(briefing.since.length).toBeGreaterThan(0);
    expect(briefing.since.every(({ on }) => on > '2019-04')).toBe(true);
    const lines = briefing.since.map(({ on, about, text }) => `${on} ${about.id} ${text}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('a search', () => {
  it('finds a name with an apostrophe, however that is typed', () => {
    const people = [{ ...briefing.people[0]!, name: 'Brian O’Neill' }];
    for (const query of ["o'neill", 'O’Neill'])
      expect(filterBriefing({ ...briefing, people }, query).people).toHaveLength(1);
  });

  it('finds rows that say all its words, whatever their case and accents', () => {
    const { people, meetings, things } = filterBriefing(briefing, 'PUTÍN russia');
    expect(people.map(({ name }) => name)).toEqual(['Vladimir Putin']);
    expect(meetings.every(({ people }) => people.includes('vladimir-putin'))).toBe(true);
    expect(things).toEqual([]);
  });

  it('leaves everything when nothing is looked for, and nothing when nothing says it', () => {
    expect(filterBriefing(briefing, '  ')).toBe(briefing);
    expect(isEmpty(filterBriefing(briefing, 'xyzzy'))).toBe(true);
  });
});

describe('a choice of kinds', () => {
  it('leaves their rows, and what happened to them since', () => {
    const people = ofKinds(briefing, ['person']);
    expect(countRows(people)).toEqual({ ...countRows(briefing), meeting: 0, sanctions: 0, thing: 0 });
    expect(people.since.length).toBeGreaterThan(0);
    expect(people.since.every(({ kind }) => kind === 'person')).toBe(true);
  });

  it('leaves everything where none is named, and loses nothing where all are', () => {
    expect(ofKinds(briefing, [])).toBe(briefing);
    expect(ofKinds(briefing, BRIEFED_KINDS)).toEqual(briefing);
  });

  it('has institutions and places as one', () => {
    const { things } = ofKinds(briefing, ['thing']);
    expect(things.map(({ name }) => name)).toContain('UN Security Council');
    expect(isEmpty(filterBriefing(ofKinds(briefing, ['thing']), 'Lankov'))).toBe(true);
  });
});

describe('a copied briefing', () => {
  it('is Markdown with its parts as headings, its article and its dataset', () => {
    const text = briefingText(briefing, 'markdown', false);
    expect(text).toMatch(/^# Kim Jong Un Heads to Russia to Meet Putin\n/);
    expect(text).toContain('<https://www.bloomberg.com/news/articles/2019-04-18/test>');
    expect(text).toMatch(/\n## Who is who\n/);
    expect(text).toMatch(/\n- \*\*Vladimir Putin\*\* · President of Russia since 2012\n/);
    expect(text).toMatch(/\n## Since this article\n/);
    expect(text).toContain(`dataset ${context.version}`);
  });

  it('is plain text without any sign of Markdown', () => {
    const text = briefingText(briefing, 'plain', false);
    expect(text).not.toMatch(/\*\*|^#|<http/m);
    expect(text).toMatch(/\n- Vladimir Putin · President of Russia since 2012\n/);
  });

  it('leaves out what came after the article where the reader wants that', () => {
    expect(briefingText(briefing, 'plain', true)).not.toContain('Since this article');
  });

  it('does not let a headline become markup', () => {
    const odd = { ...briefing, article: { ...briefing.article, headline: 'A *bold* [claim](x) & <b>' } };
    expect(briefingText(odd, 'markdown', true)).toContain('# A \\*bold\\* \\[claim\\](x) & \\<b\\>');
  });
});

it('is empty for an article that names nobody', () => {
  expect(isEmpty(brief(article('2019-04-18', '# Rain', 'It rained all day, and then it stopped.')))).toBe(
    true,
  );
});

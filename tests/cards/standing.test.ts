import { compiled } from 'virtual:context';
import { describe, expect, it } from 'vitest';
import { makePersonCard } from '@/cards/make/person-card';
import { standingOn } from '@/cards/make/standing';
import { Dataset } from '@/context/context';

const context = new Dataset(compiled);
const on = (id: string, day: string, reviewed = '2026-08'): string =>
  standingOn(context.person(id)!, day, context, reviewed);

describe('a person in one line', () => {
  it('holds an office of a country, and writes or trades in one', () => {
    expect(on('vladimir-putin', '2019-04-18')).toBe('President of Russia since 2012');
    expect(on('orhan-pamuk', '2004-04-18')).toBe('Turkish writer');
  });

  it('is not said to be in office still where nobody has looked for more than a year', () => {
    expect(on('albert-bourla', '2025-04-18', '2024-06')).toBe('Chief executive of Pfizer since 2019');
    expect(on('albert-bourla', '2026-04-18', '2024-06')).toBe('Chief executive of Pfizer, as of 2024');
    expect(on('vladimir-putin', '2007-04-18', '2004')).toBe('President of Russia since 2000');
  });

  it('held an office written as inside a sentence, its names kept', () => {
    expect(on('ehud-barak', '2015-06-01')).toBe('Former prime minister of Israel, 1999–2001');
    expect(on('sylvia-burwell', '2025-06-01')).toBe(
      'Former U.S. secretary of health and human services, 2014–2017',
    );
    expect(on('tito-mboweni', '2015-06-01')).toBe(
      'Former governor of the Reserve Bank, South Africa, 1999–2009',
    );
  });

  it('speaks for a country that goes before the title where the title names another place or a field', () => {
    expect(on('mike-pompeo', '2019-04-18')).toBe('U.S. Secretary of State since 2018');
    expect(on('marco-rubio', '2019-04-18')).toBe('U.S. Senator from Florida since 2011');
    expect(on('xi-jinping', '2019-04-18')).toBe(
      'General Secretary of the Chinese Communist Party since 2012',
    );
  });

  it('needs no country where the paper’s readers are at home, or where the title tells it', () => {
    expect(on('john-kasich', '2016-03-10')).toBe('Governor of Ohio since 2011');
    expect(on('harry-reid', '2013-12-11')).toBe('Senate Majority Leader since 2007');
    expect(on('robert-mueller', '2018-07-16')).toBe('Former director of the FBI, 2001–2013');
    expect(on('dmitry-peskov', '2018-07-16')).toBe('Kremlin spokesman since 2012');
    expect(on('tim-cook', '2019-06-28')).toBe('Chief executive of Apple since 2011');
    expect(on('barron-trump', '2019-12-24')).toBe('Son of Donald Trump');
  });

  it('holds an office of a state as one of that state', () => {
    expect(on('narendra-modi', '2013-01-01')).toBe('Chief Minister of Gujarat, India since 2001');
    expect(on('brad-raffensperger', '2020-06-09')).toBe('Secretary of state of Georgia since 2019');
  });

  it('is head of a central bank before being on its board', () => {
    expect(on('jerome-powell', '2020-05-19')).toBe('Chair of the Federal Reserve since 2018');
  });

  it('runs again as one who has led', () => {
    expect(on('donald-trump', '2023-09-10')).toBe(
      'Former president of the United States, Republican presidential candidate since 2022',
    );
  });

  it('is known for the body of many nations that they led after a country', () => {
    expect(on('jean-claude-juncker', '2025-06-01')).toMatch(/^Former president of the European Commission/);
    expect(on('romano-prodi', '2025-06-01')).toMatch(/^Former prime minister of Italy/);
  });

  it('never ceases to be a founder or a wife', () => {
    expect(on('erik-prince', '2024-06-01')).toBe('Founder of Blackwater');
  });

  it('is not told twice where', () => {
    expect(on('pierre-olivier-gourinchas', '2024-06-01')).toMatch(
      /^Chief [Ee]conomist of the IMF since 2022$/,
    );
  });

  it('is told by what befell them while it does, and by their calling before and after', () => {
    const griner = (day: string): string => on('brittney-griner', day);
    expect(griner('2021-06-01')).toBe('American basketball player');
    expect(griner('2022-06-01')).toBe('Held in Russia since 2022');
    expect(griner('2023-06-01')).toBe('American basketball player');
  });

  it('is no laureate before the prize', () => {
    expect(on('nadia-murad', '2016-06-01')).not.toContain('Nobel');
    expect(on('nadia-murad', '2019-06-01')).toContain('Nobel Peace laureate');
  });
});

describe('a person before any office', () => {
  const card = (id: string, day: string) => makePersonCard(context.person(id)!, new Set(), day, context);

  it('is told by what they were then, not by what they became', () => {
    const { headline, background, since } = card('jose-antonio-kast', '2023-06-01');
    expect(headline).toBe('Chilean conservative lawyer, son of German immigrants');
    expect(background).toBeUndefined();
    expect(since.at(-1)?.text).toMatch(/president/);
  });

  it('of whom nothing else is known is from a country, or about to take an office', () => {
    expect(card('matthew-pottinger', '2018-06-01').headline).toBe('From the United States');
    expect(card('matthew-pottinger', '2019-06-01').headline).toBe(
      'Deputy National Security Adviser of the United States later in 2019',
    );
    expect(card('matthew-pottinger', '2018-10-01').headline).toMatch(/ from 2019$/);
  });

  it('has what else is known of them beneath that', () => {
    const { headline, background } = card('ebrahim-raisi', '2014-01-01');
    expect(headline).toMatch(/^Cleric from Mashhad .*[^.]$/);
    expect(background).toMatch(/^Rights groups .*\.$/);
  });
});

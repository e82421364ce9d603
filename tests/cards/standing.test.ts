import { compiled } from 'virtual:context';
import { describe, expect, it } from 'vitest';
import { standingOn } from '@/cards/make/standing';
import { Dataset } from '@/context/context';

const context = new Dataset(compiled);
const on = (id: string, day: string, reviewed = '2026-08'): string =>
  standingOn(context.person(id)!, day, context, reviewed);

describe('a person in one line', () => {
  it('holds an office of a country, and writes or trades in one', () => {
    expect(on('vladimir-putin', '2019-04-18')).toBe('President of Russia since 2012');
    expect(on('orhan-pamuk', '2004-04-18')).toBe('Writer, Turkey');
  });

  it('is not said to be in office still where nobody has looked for more than a year', () => {
    expect(on('albert-bourla', '2025-04-18', '2024-06')).toBe('Chief executive of Pfizer since 2019');
    expect(on('albert-bourla', '2026-04-18', '2024-06')).toBe('Chief executive of Pfizer, as of 2024');
    expect(on('vladimir-putin', '2007-04-18', '2004')).toBe('President of Russia since 2000');
  });

  it('held an office written as inside a sentence, its names kept', () => {
    expect(on('ehud-barak', '2015-06-01')).toBe('Former prime minister of Israel, 1999–2001');
    expect(on('sylvia-burwell', '2025-06-01')).toBe(
      'Former U.S. secretary of Health and Human Services, 2014–2017',
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
    expect(griner('2021-06-01')).toBe('Basketball player, United States');
    expect(griner('2022-06-01')).toBe('Held in Russia since 2022');
    expect(griner('2023-06-01')).toBe('Basketball player, United States');
  });

  it('is no laureate before the prize', () => {
    expect(on('nadia-murad', '2016-06-01')).not.toContain('Nobel');
    expect(on('nadia-murad', '2019-06-01')).toContain('Nobel Peace laureate');
  });
});

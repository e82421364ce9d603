import { compiled } from 'virtual:context';
import { describe, expect, it } from 'vitest';
import { standingOn } from '@/cards/make/office-words';
import { Dataset } from '@/context/context';

const context = new Dataset(compiled);
const on = (id: string, day: string): string => standingOn(context.person(id)!, day, context);

describe('a person in one line', () => {
  it('holds an office of a country, and writes or trades in one', () => {
    expect(on('vladimir-putin', '2019-04-18')).toBe('President of Russia since 2012');
    expect(on('orhan-pamuk', '2004-04-18')).toBe('Writer, Turkey');
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

import { describe, expect, it } from 'vitest';
import { splitLead } from '@/context/lead';

describe('the first sentence of a background', () => {
  it('is the one line of a card, without its full stop', () => {
    expect(splitLead('Maker of chips in Eindhoven.')).toEqual({
      lead: 'Maker of chips in Eindhoven',
      rest: '',
    });
  });

  it('leaves what follows for the paragraph beneath', () => {
    expect(splitLead('Court of 15 judges. Its seat is a palace.')).toEqual({
      lead: 'Court of 15 judges',
      rest: 'Its seat is a palace.',
    });
  });

  it('does not end after an abbreviation or an initial', () => {
    expect(splitLead('Office of the U.S. Treasury named after J. Smith. It lists names.')?.lead).toBe(
      'Office of the U.S. Treasury named after J. Smith',
    );
    expect(splitLead('Air base of the U.S.')?.lead).toBe('Air base of the U.S.');
  });

  it('ends after an abbreviation without stops', () => {
    expect(splitLead('Body apart from the EU. It has a court.')?.lead).toBe('Body apart from the EU');
    expect(splitLead('Barred firms from selling parts to ZTE.')?.lead).toBe(
      'Barred firms from selling parts to ZTE',
    );
  });

  it('is no line where it is a paragraph by itself', () => {
    expect(splitLead(`Union of ${'very '.repeat(30)}many states. It has a council.`)).toBeUndefined();
  });
});

/** What the cards of the dataset's own entries say, as of a day. */
import { compiled } from 'virtual:context';
import { describe, expect, it } from 'vitest';
import type { Card, CardKind } from '@/cards/card';
import { makeHand } from '@/cards/make';
import { Dataset } from '@/context/context';

const context = new Dataset(compiled);

/** @throws if the card is of another kind */
function cardOf<K extends CardKind>(
  kind: K,
  key: string,
  day: string,
  people: readonly string[] = [],
): Card & { kind: K } {
  const card = makeHand([key], { day, people }, context).cards[key];
  if (card?.kind !== kind) throw new Error(`no ${kind} ${key}`);
  return card as Card & { kind: K };
}

describe('the card of a large gathering', () => {
  const people = ['viktor-orban', 'recep-tayyip-erdogan'];
  const card = cardOf('meeting', '2024-washington-nato-summit', '2024-07-20', people);

  it('names those first whom the article names', () => {
    expect(
      card.participants
        .slice(0, 2)
        .map(({ person }) => person.id)
        .sort(),
    ).toEqual([...people].sort());
    expect(card.headline).toMatch(
      /^\d\d participants, among them (?:Viktor Orbán|Recep Tayyip Erdogan) and /,
    );
  });
});

describe('the meetings on the card of a person', () => {
  it('name some of those who came, the article’s people first, and how many more there were', () => {
    const { meetings } = cardOf('person', 'viktor-orban', '2024-07-20', ['viktor-orban', 'andrzej-duda']);
    const summit = meetings.find(({ id }) => id === '2024-washington-nato-summit')!;
    expect(summit.with).toHaveLength(3);
    expect(summit.with[0]!.id).toBe('andrzej-duda');
    const came = context.meeting(summit.id)!.participants.length;
    expect(summit.more).toBe(came - 1 - summit.with.length);
  });

  it('name all where they were few', () => {
    const { meetings } = cardOf('person', 'kim-jong-un', '2019-04-18', ['kim-jong-un', 'donald-trump']);
    expect(meetings.at(-1)).toMatchObject({ with: [{ id: 'donald-trump' }] });
    expect(meetings.at(-1)!.more).toBeUndefined();
  });
});

describe('the card of one instrument of sanctions', () => {
  const card = cardOf('sanctions', 'us-venezuela/us-pdvsa-2019', '2019-01-28');

  it('answers with what the instrument does, and since when it stands, not since when its regime does', () => {
    expect(card.headline).toMatch(/blocked the state oil company/);
    expect(card.from).toBe('2019-01-28');
    expect(card.inForceThen).toBe(true);
  });

  it('tells of its regime apart, and nothing twice', () => {
    expect(card.regime).toMatchObject({ name: 'US sanctions on Venezuela', from: '2014-12-18' });
    expect(card.instruments.map(({ summary }) => summary)).toEqual([undefined]);
  });
});

describe('the card of a regime of sanctions', () => {
  it('says who imposed it on whom, and what it touched on that day', () => {
    const headline = (day: string): string => cardOf('sanctions', 'us-venezuela', day).headline;
    expect(headline('2016-01-01')).toMatch(/^United States on Venezuela: /);
    expect(headline('2016-01-01')).not.toContain('oil');
    expect(headline('2019-06-01')).toContain('oil');
  });

  it('says over what it is, where it is on no country', () => {
    expect(cardOf('sanctions', 'us-global-magnitsky', '2020-01-01').headline).toMatch(
      /^United States over serious human-rights abuse: /,
    );
  });
});

describe('the card of an institution', () => {
  it('answers with what it is', () => {
    const { headline, background } = cardOf('organisation', 'samsung-electronics', '2025-12-30');
    expect(headline).toBe('South Korean maker of memory chips, phones and displays');
    expect(background).toBeUndefined();
  });

  it('tells nothing that was still to come', () => {
    const card = cardOf('organisation', 'twitter', '2019-04-30');
    expect(`${card.headline} ${card.background ?? ''}`).not.toMatch(/Musk|renamed/);
    expect(card.since.map(({ text }) => text).join(' ')).toMatch(/Musk.*renamed/);
  });
});

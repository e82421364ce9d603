/** What the cards of the dataset's own entries say, as of a day. */
import { compiled } from 'virtual:context';
import { describe, expect, it } from 'vitest';
import type { Card, CardKind } from '@/cards/card';
import { makeHand, makeMarked } from '@/cards/make';
import { typeset } from '@/cards/make/typeset';
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
      /^(?:Viktor Orbán|Recep Tayyip Erdogan), (?:Viktor Orbán|Recep Tayyip Erdogan) and \d\d others$/,
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

describe('what somebody became after the article', () => {
  const since = (day: string): string[] =>
    cardOf('person', 'boris-johnson', day).since.map(({ text }) => text);

  it('is folded under what came since, and told once', () => {
    expect(since('2016-06-22').filter((text) => /became foreign secretary/i.test(text))).toHaveLength(1);
    expect(since('2016-06-22').filter((text) => /became prime minister/i.test(text))).toHaveLength(1);
    expect(since('2025-01-01').join(' ')).not.toContain('Became');
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
    expect(card.regime).toMatchObject({ name: 'U.S. sanctions on Venezuela', from: '2014-12-18' });
    expect(card.instruments.map(({ summary }) => summary)).toEqual([undefined]);
  });
});

describe('the card of a measure of sanctions', () => {
  const coal = 'un-north-korea/unscr-2321/unscr-2321#0';

  it('answers with what the measure says, which it doesn’t say again', () => {
    const card = cardOf('sanctions', coal, '2017-04-07');
    expect(card.headline).toMatch(/^Caps .* coal exports/);
    expect(card.isAnswered).toBe(true);
  });

  it('names what they touch where the words mean several', () => {
    const key = 'un-north-korea/unscr-1718/unscr-2356/unscr-1718#4/unscr-2356#0';
    const card = cardOf('sanctions', key, '2018-02-10');
    expect(card.headline).toBe('Asset freezes and travel bans');
    expect(card.isAnswered).toBeUndefined();
  });

  it('doesn’t know of its end before the day', () => {
    const endOn = (day: string): string | undefined => cardOf('sanctions', coal, day).measures[0]!.to;
    expect(endOn('2017-04-07')).toBeUndefined();
    expect(endOn('2018-04-07')).toBe('2017-08-05');
  });
});

describe('the card of an instrument whose summary begins with how it was adopted', () => {
  it('answers with what it does, or with what its measures touch', () => {
    expect(cardOf('sanctions', 'un-north-korea/unscr-1718', '2007-02-13').headline).toMatch(
      /^UN Security Council on North Korea: .*limits on .*arms/,
    );
    const { headline, background } = cardOf('sanctions', 'us-syria/us-caesar-act', '2020-06-17');
    expect(headline).toMatch(/^Threatens foreigners/);
    expect(background).toMatch(/^Part of the defense act/);
  });

  it('doesn’t answer with the rest of its regime', () => {
    expect(cardOf('sanctions', 'un-iraq/unscr-1483', '2003-05-22').headline).toBe(
      'UN Security Council on Iraq: asset freezes',
    );
  });
});

describe('the texts of a card', () => {
  it('are set as a newspaper sets them, whoever typed them', () => {
    const { name } = cardOf('sanctions', 'un-north-korea/unscr-1718', '2007-02-13');
    expect(name).toBe('UN Resolution 1718');
    const texts = JSON.stringify(cardOf('person', 'nicolas-maduro', '2019-06-01'));
    expect(texts).toContain('Venezuela’s');
    expect(texts).not.toMatch(/\p{L}'/u);
  });

  it('have their marks of quotation curled, and addresses as they are', () => {
    const card = {
      text: `He said "no" to the workers' 'first' demand`,
      url: "https://en.wikipedia.org/wiki/People's_Park",
    };
    expect(typeset(card)).toEqual({
      text: 'He said “no” to the workers’ ‘first’ demand',
      url: card.url,
    });
  });
});

describe('the card of a meeting', () => {
  it('says which of its series it is, and names those who met once, each with an office', () => {
    const few = cardOf('meeting', '2019-dmz-meeting', '2019-12-20');
    expect(few.headline).toBe('Third North Korea–U.S. summit');
    expect(few.participants.map(({ person, office }) => `${person.name}, ${office}`)).toContain(
      'Kim Jong Un, Supreme Leader of North Korea',
    );
    expect(cardOf('meeting', '2024-apulia-g7-summit', '2024-12-20').headline).toMatch(
      /^50th G7 summit, with .* others$/,
    );
  });

  it('says nothing under a name that says it all', () => {
    const { headline } = cardOf('meeting', '2021-geneva-summit', '2021-12-20');
    expect(headline).toBe('');
  });

  it('names beside other meetings of the same people who else was there, and at large gatherings nobody', () => {
    const { series } = cardOf('meeting', '2013-obama-rouhani-call', '2015-07-14');
    expect(series.find(({ current }) => current)!.with).toEqual([]);
    expect(series[0]!.with.map(({ id }) => id)).not.toContain('barack-obama');
    const summits = cardOf('meeting', '2017-hamburg-g20-summit', '2018-07-16').series;
    expect(summits.flatMap((line) => line.with)).toEqual([]);
  });

  it('to come, gives everybody the office of the article’s day', () => {
    const { participants } = cardOf('meeting', '2022-bali-g20-summit', '2022-06-30');
    const office = participants.find(({ person }) => person.id === 'rishi-sunak')?.office;
    expect(office ?? '').not.toContain('Prime Minister');
  });
});

describe('the card of a regime of sanctions', () => {
  it('says what it touched on that day, and not again who imposed it on whom', () => {
    const headline = (day: string): string => cardOf('sanctions', 'us-venezuela', day).headline;
    expect(headline('2016-01-01')).toBe('Asset freezes and travel bans');
    expect(headline('2019-06-01')).toMatch(/^Asset freezes, .*limits on .*oil/);
  });

  it('says who imposed it on whom where its name doesn’t', () => {
    expect(cardOf('sanctions', 'ru-dima-yakovlev', '2013-02-01').headline).toMatch(
      /^Russia on the United States: /,
    );
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

describe('why a link to sanctions was made', () => {
  it('names who imposed them, and not the code of the dataset', () => {
    const article = { url: 'https://example.org/', published: '2019-04-18', language: 'en', blocks: [] };
    const { mentions } = makeMarked(
      article,
      [{ block: 0, start: 0, end: 9, text: 'sanctions', kind: 'sanctions', entities: [], evidence: [{ by: 'authority', name: 'RU' }], confidence: 1 }],
      context,
    ); // prettier-ignore
    expect(mentions[0]!.why).toEqual([{ by: 'authority', name: 'Russia' }]);
  });
});

import { describe, expect, test } from 'vitest';
import { base, layered } from '../packs/support';

const SOURCES = { sources: ['wikidata:Q1'] };
const han = {
  id: 'han-example',
  name: 'Han Example',
  family_name: 'Han',
  offices: [{ title: 'Envoy', of: 'south-korea', role: 'envoy', from: '2024' }],
  ...SOURCES,
};
const visit = {
  id: '2019-example-visit',
  name: 'Example visit',
  aliases: ['Example summit'],
  kind: 'visit',
  from: '2019-04-02',
  participants: ['han-example', 'kim-jong-un'],
  place: { city: 'Exampleville' },
  ...SOURCES,
};

describe('a pack over the dataset', () => {
  test('adds its people, and leaves everybody else', () => {
    const context = layered({ people: [han] });
    expect(context.person('han-example')?.name).toBe('Han Example');
    expect(context.person('kim-jong-un')).toEqual(base.person('kim-jong-un'));
    expect(context.personDetails('han-example').reviewed).toBe('2026-11-20');
    expect(context.addedBy('people', 'han-example')).toBe('Pack 1');
    expect(context.addedBy('people', 'kim-jong-un')).toBeUndefined();
  });

  test('adds its meetings to those of people whom the dataset has, in order of time', () => {
    const context = layered({ people: [han], meetings: [visit] });
    const kims = context.meetingsOf('kim-jong-un');
    expect(kims.length).toBe(base.meetingsOf('kim-jong-un').length + 1);
    expect(kims.map(({ from }) => from)).toEqual(kims.map(({ from }) => from).sort());
    expect(context.meetingsOf('han-example').map(({ id }) => id)).toEqual(['2019-example-visit']);
    expect(context.meetingsBetween('2019-04-02', '2019-04-02').map(({ id }) => id)).toContain(
      '2019-example-visit',
    );
    expect(context.meetingsBetween('2019-04-03', '2019-04-03').map(({ id }) => id)).not.toContain(
      '2019-example-visit',
    );
    expect(context.cities.has('exampleville')).toBe(true);
    expect(context.cities.has('hanoi')).toBe(true);
  });

  test('adds holders of offices', () => {
    const context = layered({ people: [han] });
    const envoys = context.holders('south-korea', ['envoy'], '2025-01-01').map(({ id }) => id);
    expect(envoys).toContain('han-example');
    expect(context.holders('south-korea', ['president'], '2019-01-01').map(({ id }) => id)).toEqual([
      'moon-jae-in',
    ]);
  });

  test('replaces an entity of the same id, whose meetings stay', () => {
    const context = layered({
      people: [{ id: 'kim-jong-un', name: 'Kim Jong Un', note: 'Ours.', ...SOURCES }],
    });
    expect(context.person('kim-jong-un')?.offices).toBeUndefined();
    expect(context.personDetails('kim-jong-un').note).toBe('Ours.');
    expect(context.holders('north-korea', ['leader'], '2019-04-18')).toEqual([]);
    expect(context.meetingsOf('kim-jong-un')).toEqual(base.meetingsOf('kim-jong-un'));
  });

  test('replaces a meeting for all who took part in it', () => {
    const [first] = base.meetingsOf('kim-jong-un');
    const context = layered({
      meetings: [
        {
          id: first!.id,
          name: 'Ours',
          kind: 'talks',
          from: first!.from,
          participants: ['kim-jong-un', 'moon-jae-in'],
          ...SOURCES,
        },
      ],
    });
    const names = context.meetingsOf('kim-jong-un').filter(({ id }) => id === first!.id);
    expect(names.map(({ name }) => name)).toEqual(['Ours']);
    for (const gone of first!.participants.filter((id) => id !== 'kim-jong-un' && id !== 'moon-jae-in'))
      expect(context.meetingsOf(gone).map(({ id }) => id)).not.toContain(first!.id);
  });

  test('replaces a regime together with its instruments', () => {
    const un = base.regime('un-north-korea')!;
    const context = layered({
      sanctions: [
        {
          id: 'un-north-korea',
          name: 'Ours',
          authority: 'UN',
          target: 'north-korea',
          from: '2006',
          background: 'Ours.',
          instruments: [{ id: 'our-instrument', name: 'Ours 1', adopted: '2010', summary: 'S.', ...SOURCES }],
          ...SOURCES,
        },
      ],
    });
    expect(context.regimes.length).toBe(base.regimes.length);
    expect(context.regimes.filter(({ id }) => id === 'un-north-korea').map(({ name }) => name)).toEqual([
      'Ours',
    ]);
    expect(context.regimeOf('our-instrument')?.name).toBe('Ours');
    expect(context.instrument(un.instruments[0]!.id)).toBeUndefined();
    expect(context.regimeDetails('un-north-korea').background).toBe('Ours.');
  });

  test('lies under a pack that was added later', () => {
    const context = layered(
      { people: [{ ...han, name: 'Upper Han' }] },
      { people: [han, { ...han, id: 'lower-han', name: 'Lower Han' }] },
    );
    expect(context.person('han-example')?.name).toBe('Upper Han');
    expect(context.person('lower-han')?.name).toBe('Lower Han');
  });
});

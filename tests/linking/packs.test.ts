/** Articles linked over the dataset with a reader's pack. */
import { describe, expect, test } from 'vitest';
import { makeBackground, makeMarked } from '@/cards/make';
import { linkArticle } from '@/linking/link-article';
import { layered, type Entries } from '../packs/support';
import { article } from './support';

const SOURCES = { sources: ['wikidata:Q1'] };

function cardsOf(packs: readonly Entries[], ...lines: string[]) {
  const context = layered(...packs);
  const read = article('2019-04-18', ...lines);
  return makeBackground(makeMarked(read, linkArticle(read, context), context), context);
}

const person = {
  id: 'odalys-brightwater',
  name: 'Odalys Brightwater',
  background: 'Runs the port.',
  ...SOURCES,
};

describe('with a pack', () => {
  test('an article’s words lead to people of the pack and of the dataset alike', () => {
    const { mentions, cards } = cardsOf(
      [{ people: [person] }],
      'Odalys Brightwater and Vladimir Putin met. Brightwater said little.',
    );
    expect(mentions.map(({ text, cards }) => `${text} → ${cards.join()}`)).toEqual([
      'Odalys Brightwater → odalys-brightwater',
      'Vladimir Putin → vladimir-putin',
      'Brightwater → odalys-brightwater',
    ]);
    expect(cards['odalys-brightwater']).toMatchObject({
      headline: 'Runs the port',
      reviewed: '2026-11-20',
      pack: 'Pack 1',
    });
  });

  test('a meeting of the pack is on the card of somebody whom the dataset has', () => {
    const meeting = {
      id: '2019-port-talks',
      name: 'Port talks',
      aliases: ['Brightwater talks'],
      kind: 'talks',
      from: '2019-03-05',
      participants: ['odalys-brightwater', 'vladimir-putin'],
      outcome: 'A lease was signed.',
      ...SOURCES,
    };
    const { cards } = cardsOf(
      [{ people: [person], meetings: [meeting] }],
      'Odalys Brightwater and Vladimir Putin recalled the Brightwater talks.',
    );
    expect(cards['vladimir-putin']).toMatchObject({ meetings: [{ id: '2019-port-talks' }] });
    expect(cards['2019-port-talks']).toMatchObject({ outcome: 'A lease was signed.' });
  });

  test('a person of the same id takes the place of the dataset’s, names and all', () => {
    const ours = { id: 'vladimir-putin', name: 'Vlad Example', background: 'Ours.', ...SOURCES };
    const { mentions, cards } = cardsOf([{ people: [ours] }], 'Vlad Example and Kim Jong Un met.');
    expect(mentions.map(({ cards }) => cards.join())).toEqual(['vladimir-putin', 'kim-jong-un']);
    expect(cards['vladimir-putin']).toMatchObject({ name: 'Vlad Example', headline: 'Ours' });
    expect(cardsOf([{ people: [ours] }], 'Vladimir Putin spoke.').mentions).toEqual([]);
  });

  test('sanctions of the pack are found by their name', () => {
    const regime = {
      id: 'example-port-sanctions',
      name: 'Port embargo',
      authority: 'US',
      target: 'russia',
      from: '2018-01-01',
      background: 'Keeps ships out.',
      ...SOURCES,
    };
    const { cards } = cardsOf([{ sanctions: [regime] }], 'The Port embargo holds, the U.S. said.');
    expect(cards['example-port-sanctions']).toMatchObject({ background: 'Keeps ships out.' });
  });
});

/** Cards come when they are wanted, once. */
import { expect, test } from 'vitest';
import { CardStore } from '@/cards/card-store';
import type { Card, Hand } from '@/cards/card';
import { CARDS } from './fixtures';

const KIM = 'kim-jong-un';
const HANOI = '2019-hanoi-summit';

/** A background that answers when it is told to. */
function slowBackground() {
  const asked: string[][] = [];
  const answers: ((hand: Hand | undefined) => void)[] = [];
  const store = new CardStore((keys) => {
    asked.push([...keys]);
    return new Promise((resolve) => answers.push(resolve));
  });
  return { store, asked, answer: (nth: number, hand?: Hand) => answers[nth]!(hand) };
}

const handOf = (card: Card, kinds: Hand['kinds'] = {}): Hand => ({ cards: { [card.id]: card }, kinds });
const called = (name: string): Card => ({ ...CARDS[KIM]!, name });

test('a card that is under way is not asked for again', async () => {
  const { store, asked, answer } = slowBackground();
  const first = store.load([KIM]);
  const second = store.load([KIM, HANOI]);
  answer(0, handOf(CARDS[KIM]!));
  answer(1, handOf(CARDS[HANOI]!));
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(asked).toEqual([[KIM], [HANOI]]);
  await store.load([KIM, HANOI]);
  expect(asked).toHaveLength(2);
});

test('a name inside a card is known for what it is before its own card is there', async () => {
  const { store, answer } = slowBackground();
  const loaded = store.load([KIM]);
  answer(0, handOf(CARDS[KIM]!, { [HANOI]: 'meeting' }));
  await loaded;
  expect(store.kindOf(HANOI)).toBe('meeting');
  expect(store.get(HANOI)).toBeUndefined();
  expect(store.kindOf('nobody')).toBeUndefined();
});

test('after the article has changed the card of before is shown until the new one has come', async () => {
  const { store, answer } = slowBackground();
  const before = store.load([KIM]);
  answer(0, handOf(called('before')));
  await before;
  store.outdate();
  expect(store.get(KIM)?.name).toBe('before');
  expect(store.has([KIM])).toBe(false);
  const after = store.load([KIM]);
  answer(1, handOf(called('after')));
  await after;
  expect(store.get(KIM)?.name).toBe('after');
  expect(store.has([KIM])).toBe(true);
});

test('a card that was made for the article as it was is asked for anew', async () => {
  const { store, asked, answer } = slowBackground();
  const late = store.load([KIM]);
  store.outdate();
  answer(0, handOf(called('before')));
  await late;
  expect(store.has([KIM])).toBe(false);
  void store.load([KIM]);
  expect(asked).toEqual([[KIM], [KIM]]);
});

test('where nobody answers there is no card, and the next rest of the pointer asks again', async () => {
  const { store, asked, answer } = slowBackground();
  const loaded = store.load([KIM]);
  answer(0);
  expect(await loaded).toBe(false);
  void store.load([KIM]);
  expect(asked).toHaveLength(2);
});

test('once something in them has changed, all cards that are there come anew', async () => {
  const { store, asked, answer } = slowBackground();
  const before = store.load([KIM]);
  answer(0, handOf(called('before')));
  await before;
  const renewed = store.renew();
  answer(1, handOf(called('after')));
  await renewed;
  expect(asked).toEqual([[KIM], [KIM]]);
  expect(store.get(KIM)?.name).toBe('after');
});

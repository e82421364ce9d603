/** Gets the script with the cards into the page, once. */
import { takeCards } from '@/cards/handover';
import type { MakePresenter } from '@/cards/late-presenter';
import { ask } from './ask';

let asked: Promise<MakePresenter | undefined> | undefined;

/** Undefined if it doesn't come; then it is asked for again the next time. Never rejects. */
export async function loadCards(): Promise<MakePresenter | undefined> {
  asked ??= ask<true>({ type: 'cards-script' }).then((isThere) => (isThere ? takeCards() : undefined));
  const make = await asked;
  if (!make) asked = undefined;
  return make;
}

/**
 * How the script with the cards and the content script of a page find each other: both run in the extension's own world there,
 * which no page sees.
 */
import type { MakePresenter } from './late-presenter';

const OFFER = Symbol.for('backgrounder cards');

/** To be called by the script with the cards. That of an updated extension takes the place of the one before. */
export function offerCards(make: MakePresenter): void {
  (globalThis as { [OFFER]?: MakePresenter })[OFFER] = make;
}

/** @returns undefined until the script has run */
export function takeCards(): MakePresenter | undefined {
  return (globalThis as { [OFFER]?: MakePresenter })[OFFER];
}

/** The count of marked mentions on the toolbar's button, if the reader wants one. */
import { browser } from 'wxt/browser';
import type { MarkedNotice } from '@/messages';

export class Badge {
  #isWanted = false;
  #count = 0;
  /** What the button shows. */
  #shown = 0;

  show(count: number): void {
    this.#count = count;
    this.#tell();
  }

  want(isWanted: boolean): void {
    this.#isWanted = isWanted;
    this.#tell();
  }

  #tell(): void {
    const count = this.#isWanted ? this.#count : 0;
    if (count === this.#shown) return;
    this.#shown = count;
    const notice: MarkedNotice = { type: 'marked', count };
    // The background may be gone after an update: then so is the button's count.
    browser.runtime.sendMessage(notice).catch(() => undefined);
  }
}

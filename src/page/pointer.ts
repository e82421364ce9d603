/**
 * What the pointer means. Resting on a marking opens its card, leaving closes it after a grace, travelling does nothing,
 * a click pins. It listens at the window and in the capture phase, so that no handler of the page comes between, and it
 * never prevents what the page does with the same event.
 */
import { isApproaching, isOnTheWay } from '@/page/safe-triangle';
import type { Point, Rect } from '@/page/geometry';
import type { Hit } from '@/page/marking';
import { isOpeningKey, isRestAsked, STANDARD_OPENING, type Opening } from '@/page/opening';
import { isForThePage, PressWatch } from '@/page/press';
import { SpeedGate } from '@/page/speed-gate';
import { GRACE_MS, REST_BEFORE_SWITCH_MS } from '@/page/timing';

/** The card as the pointer sees it. */
export interface Surface {
  /** Where it is, if one is open. */
  rect(): Rect | undefined;
  /** True for events inside it. */
  contains(event: Event): boolean;
  /** True while it stays whatever the pointer does. */
  isHeld(): boolean;
}

export interface PointerActions {
  hitAt(x: number, y: number): Hit | undefined;
  /** The pointer is there, and may come to rest: what the card needs can be got meanwhile. */
  prepare(hit: Hit): void;
  /** The pointer has left what was prepared. */
  forget(): void;
  open(hit: Hit): void;
  pin(hit: Hit): void;
  close(): void;
}

export class PointerIntent {
  readonly #surface: Surface;
  readonly #actions: PointerActions;
  readonly #gate = new SpeedGate();
  /** The marking whose card is open. */
  #open: Hit | undefined;
  /** The marking that the pointer rests on, for which a card is about to open. */
  #next: Hit | undefined;
  #openTimer: ReturnType<typeof setTimeout> | undefined;
  #closeTimer: ReturnType<typeof setTimeout> | undefined;
  #pointer: Point = { x: -1, y: -1 };
  /** Where the pointer was last on the open marking; none once it has been on the card. */
  #apex: Point | undefined;
  readonly #presses = new PressWatch();
  readonly #opening: Opening;

  constructor(surface: Surface, actions: PointerActions, signal: AbortSignal, opening = STANDARD_OPENING) {
    this.#opening = opening;
    this.#surface = surface;
    this.#actions = actions;
    const listen = { signal, capture: true, passive: true };
    window.addEventListener('pointermove', (event) => this.#moved(event), listen);
    window.addEventListener('pointerdown', (event) => this.#press(event), listen);
    window.addEventListener('keydown', (event) => this.#keyPressed(event), listen);
    window.addEventListener('click', (event) => this.#clicked(event), listen);
    window.addEventListener('scroll', (event) => this.#scrolled(event), listen);
    document.documentElement.addEventListener('pointerleave', () => this.#left(), { signal, passive: true });
    signal.addEventListener('abort', () => this.reset(), { once: true });
  }

  /** To be called when the card was opened or closed by other means. */
  reset(open?: Hit): void {
    this.#forgetNext();
    this.#keep();
    this.#open = open;
    this.#apex = undefined;
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const before = this.#pointer;
    this.#pointer = { x: event.clientX, y: event.clientY };
    const isTravelling = this.#gate.moved({ ...this.#pointer, time: event.timeStamp });
    if (event.buttons !== 0 || this.#surface.isHeld()) {
      // With a button down, text is being selected or something dragged.
      this.#forgetNext();
      return;
    }
    if (this.#surface.contains(event)) {
      this.#forgetNext();
      this.#keep();
      this.#apex = undefined;
      return;
    }
    const hit = this.#actions.hitAt(event.clientX, event.clientY);
    if (!this.#open) this.#movedWithNoCard(isRestAsked(this.#opening, event) ? hit : undefined, isTravelling);
    else if (hit?.marking.key === this.#open.marking.key) {
      this.#forgetNext();
      this.#keep();
      this.#apex = this.#pointer;
    } else this.#movedAway(isRestAsked(this.#opening, event) ? hit : undefined, before, isTravelling);
  }

  /** The key may also be pressed while the pointer rests already; then there is nothing to wait for. */
  #keyPressed(event: KeyboardEvent): void {
    if (!isOpeningKey(this.#opening, event) || this.#surface.isHeld()) return;
    const hit = this.#actions.hitAt(this.#pointer.x, this.#pointer.y);
    if (hit && hit.marking.key !== this.#open?.marking.key) this.#openNow(hit);
  }

  #movedWithNoCard(hit: Hit | undefined, isTravelling: boolean): void {
    if (!hit) this.#forgetNext();
    else if (hit.marking.key !== this.#next?.marking.key || isTravelling)
      this.#openSoon(hit, this.#opening.openingDelay);
    else this.#next = hit;
  }

  #movedAway(hit: Hit | undefined, before: Point, isTravelling: boolean): void {
    const card = this.#surface.rect();
    const isUnderWay =
      card &&
      this.#apex &&
      isOnTheWay(this.#apex, this.#pointer, card) &&
      isApproaching(before, this.#pointer, card);
    if (isUnderWay) {
      // What lies between mention and card doesn't take over.
      this.#forgetNext();
      this.#keep();
    } else if (!hit) this.#forgetNext();
    else if (hit.marking.key !== this.#next?.marking.key || isTravelling)
      this.#openSoon(hit, REST_BEFORE_SWITCH_MS);
    this.#closeSoon();
  }

  #openSoon(hit: Hit, delay: number): void {
    clearTimeout(this.#openTimer);
    if (hit.marking.key !== this.#next?.marking.key) this.#forgetNext();
    this.#next = hit;
    this.#actions.prepare(hit);
    this.#openTimer = setTimeout(() => this.#openIfStillThere(hit), delay);
  }

  /**
   * Text that moves away under a resting pointer leaves it on something that nobody rests on. Where the text is still there, at the
   * end of a scroll with momentum, the rest begins anew; and a list that scrolls elsewhere, a ticker's, takes nothing away.
   */
  #scrolled({ target }: Event): void {
    const next = this.#next;
    if (next && target instanceof Node && target.contains(next.marking.start.node))
      this.#openSoon(next, this.#open ? REST_BEFORE_SWITCH_MS : this.#opening.openingDelay);
  }

  /** The page may have moved since: only what is under the pointer now is opened. */
  #openIfStillThere({ marking }: Hit): void {
    const hit = this.#actions.hitAt(this.#pointer.x, this.#pointer.y);
    if (hit?.marking.key === marking.key) this.#openNow(hit);
    else this.#forgetNext();
  }

  #openNow(hit: Hit): void {
    clearTimeout(this.#openTimer);
    this.#next = undefined;
    this.#keep();
    this.#open = hit;
    this.#apex = this.#pointer;
    this.#actions.open(hit);
  }

  #closeSoon(): void {
    this.#closeTimer ??= setTimeout(() => {
      this.#keep();
      if (this.#surface.isHeld()) return;
      const hit = this.#actions.hitAt(this.#pointer.x, this.#pointer.y);
      if (hit && this.#opening.trigger === 'hover') this.#openNow(hit);
      else this.#closeNow();
    }, GRACE_MS);
  }

  #closeNow(): void {
    this.reset();
    this.#actions.close();
  }

  /** The pointer left the window. */
  #left(): void {
    this.#pointer = { x: -1, y: -1 };
    this.#forgetNext();
    if (this.#open && !this.#surface.isHeld()) this.#closeSoon();
  }

  #press(event: PointerEvent): void {
    this.#forgetNext();
    this.#presses.began(event);
  }

  #clicked(event: MouseEvent): void {
    if (this.#surface.contains(event) || !this.#presses.isClick(event)) return;
    const hit = this.#actions.hitAt(event.clientX, event.clientY);
    if (hit && isForThePage(event)) return;
    if (!hit) {
      if (this.#surface.rect()) this.#closeNow();
      return;
    }
    this.reset(hit);
    this.#actions.pin(hit);
  }

  #forgetNext(): void {
    clearTimeout(this.#openTimer);
    if (this.#next) this.#actions.forget();
    this.#next = undefined;
  }

  /** Calls off the closing. */
  #keep(): void {
    clearTimeout(this.#closeTimer);
    this.#closeTimer = undefined;
  }
}

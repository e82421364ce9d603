/**
 * A box beside a stretch of the page's text, of which it says what it is: hovered it is a tooltip; pinned it is a dialog
 * with the focus, and stays where it is. It knows nothing of what the box holds.
 */
import { FloatingBox } from '@/cards/floating-box';
import { loopFocus } from '@/cards/focus-loop';
import { nextCorner, type Corner } from '@/cards/keep-in-view';

/** The place in the page that the box belongs to. */
export interface Anchor {
  /** Where it is now, in the viewport; undefined once it is gone. */
  rect(): { left: number; top: number; right: number; bottom: number } | undefined;
  /** The element around it, whose scrolling moves it. */
  element: Element;
}

export interface PopoverOptions {
  /** Takes the box and its host out of the page when it aborts. */
  signal: AbortSignal;
  /** The stylesheet of the shadow root. */
  styles: string;
  /** Set on the host as data attributes, for the stylesheet. */
  look: Readonly<Record<string, string>>;
  /** Called whenever the box has been opened, pinned or closed, by whomever. */
  changed(state: PopoverState): void;
}

export type PopoverState = 'closed' | 'hovered' | 'pinned';

export class Popover {
  /** What is shown is put in here. */
  readonly content: HTMLElement = document.createElement('div');
  readonly #floating: FloatingBox;
  readonly #box: HTMLElement;
  readonly #options: PopoverOptions;
  #state: PopoverState = 'closed';
  #anchor: Anchor | undefined;
  /** Where the anchor was last, and where a pinned box stays. */
  #rect = new DOMRect();
  /** Where a reader has put the box: its upper left corner in the viewport. */
  #moved: { x: number; y: number } | undefined;
  #corner: Corner | undefined;
  #focusBefore: EventTarget | null = null;

  constructor(options: PopoverOptions) {
    const { signal, styles, look } = options;
    this.#options = options;
    // before the floating box destroys itself, so that closing is still told and the focus goes back
    signal.addEventListener('abort', () => this.close(), { once: true });
    this.#floating = new FloatingBox({
      signal,
      styles,
      look,
      rect: () => this.#follow(),
      moved: () => this.#moved,
    });
    this.#box = this.#floating.element;
    this.#box.append(this.content);
    // Who works inside a card keeps it.
    this.#box.addEventListener('focusin', ({ relatedTarget }) => this.#pinWithin(relatedTarget), { signal });
    this.#box.addEventListener(
      'keydown',
      (event) => this.#state === 'pinned' && loopFocus(this.#box, event),
      { signal },
    );
  }

  get state(): PopoverState {
    return this.#state;
  }

  /** True once nothing of the box is seen any more, not even fading. */
  get isAway(): boolean {
    return this.#state === 'closed' && !this.#floating.isSeen;
  }

  /** Has what is in the box wait at the anchor, unseen: its first styles and letters take longer than all later ones. */
  prepare(anchor: Anchor): void {
    if (this.#options.signal.aborted || !this.isAway) return;
    this.#standAt(anchor);
    this.#floating.wait(anchor.element);
  }

  /** Takes away what was prepared, if it isn't open. */
  forget(): void {
    this.#floating.forget();
  }

  /** Opens the box at the anchor, or moves the open one there. */
  open(label: string, anchor: Anchor): void {
    if (this.#options.signal.aborted) return;
    this.#standAt(anchor);
    this.label(label);
    this.#enter('hovered');
    this.#floating.show(anchor.element);
  }

  /** Names the box for those who don't see it. */
  label(label: string): void {
    this.#box.setAttribute('aria-label', label);
  }

  /** Keeps the open box where it is until it is closed, and gives it the focus. */
  pin(): void {
    if (this.#state !== 'hovered') return;
    this.#pinWithin(document.activeElement);
    this.#box.focus({ preventScroll: true });
  }

  /** Moves the box by so many pixels, or to the next corner of the viewport; whoever moves it keeps it. */
  move(by: { x: number; y: number } | 'next corner'): void {
    this.#pinWithin(document.activeElement);
    if (this.#state !== 'pinned') return;
    const { left, top } = this.#box.getBoundingClientRect();
    if (by === 'next corner') {
      this.#corner = nextCorner(this.#corner);
      this.#moved = this.#corner;
    } else this.#moved = { x: left + by.x, y: top + by.y };
    this.#floating.update();
  }

  /** @returns true if there was something to close */
  close(): boolean {
    if (this.#state === 'closed') return false;
    const hadFocus = this.#hasFocus();
    this.#enter('closed');
    this.#anchor = undefined;
    this.#floating.hide();
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    return true;
  }

  /** Where the box is, while it is open. */
  rect(): DOMRect | undefined {
    return this.#state === 'closed' ? undefined : this.#box.getBoundingClientRect();
  }

  /** True for events in the box; the fading box of a closed card takes none. */
  contains(event: Event): boolean {
    return event.composedPath().includes(this.#box);
  }

  #standAt(anchor: Anchor): void {
    this.#anchor = anchor;
    this.#moved = this.#corner = undefined;
    this.#rect = this.#measure() ?? this.#rect;
  }

  /** The anchor's rectangle: a pinned box stays, a hovered one follows, and closes once its line is out of sight. */
  #follow(): DOMRect {
    if (this.#state === 'pinned') return this.#rect;
    const rect = this.#measure();
    const isInSight = rect && rect.bottom > 0 && rect.top < document.documentElement.clientHeight;
    // Not while the box is in the middle of being placed.
    if (!isInSight) queueMicrotask(() => this.#state === 'hovered' && this.close());
    this.#rect = rect ?? this.#rect;
    return this.#rect;
  }

  #measure(): DOMRect | undefined {
    const rect = this.#anchor?.rect();
    return rect && new DOMRect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top);
  }

  #enter(state: PopoverState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#box.dataset.pinned = String(state === 'pinned');
    this.#box.setAttribute('role', state === 'pinned' ? 'dialog' : 'tooltip');
    this.#options.changed(state);
  }

  #pinWithin(focusBefore: EventTarget | null): void {
    if (this.#state !== 'hovered') return;
    this.#focusBefore = focusBefore;
    this.#enter('pinned');
  }

  #hasFocus(): boolean {
    const root = this.#box.getRootNode();
    return root instanceof ShadowRoot && this.#box.contains(root.activeElement);
  }
}

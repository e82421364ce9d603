/**
 * A box beside a stretch of the page's text, on tippy.js (headless): the one module that knows tippy. It knows nothing
 * of what the box holds. Hovered it is a tooltip; pinned it is a dialog with the focus, and stays where it is.
 */
import tippy, { type Instance } from 'tippy.js/headless';
import { attachHost, putInPage } from '@/cards/host';
import { keepInView, nextCorner, type Corner } from '@/cards/keep-in-view';
import { loopFocus } from '@/cards/focus-loop';
import { placeInRoom } from '@/cards/place-in-room';

import { FADE_OUT_MS } from '@/cards/timing';
import { direction, locale } from '@/i18n/translate';

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

const TOP_OF_PAGE = 2_147_483_647;

export class Popover {
  /** What is shown is put in here. */
  readonly content: HTMLElement = document.createElement('div');
  readonly #box: HTMLElement = document.createElement('div');
  readonly #options: PopoverOptions;
  #tippy: Instance | undefined;
  #root: ShadowRoot | undefined;
  #state: PopoverState = 'closed';
  #anchor: Anchor | undefined;
  /** Where the anchor was last, and where a pinned box stays. */
  #rect = new DOMRect();
  /** Where a reader has put the box: its upper left corner in the viewport. */
  #moved: { x: number; y: number } | undefined;
  #corner: Corner | undefined;
  #focusBefore: EventTarget | null = null;
  #unmounting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PopoverOptions) {
    this.#options = options;
    this.#box.className = 'tippy-box';
    this.#box.tabIndex = -1;
    this.#box.dataset.state = 'hidden';
    this.#box.append(this.content);
    // Who works inside a card keeps it.
    this.#box.addEventListener('focusin', ({ relatedTarget }) => this.#pinWithin(relatedTarget), {
      signal: options.signal,
    });
    this.#box.addEventListener(
      'keydown',
      (event) => this.#state === 'pinned' && loopFocus(this.#box, event),
      {
        signal: options.signal,
      },
    );
    options.signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  get state(): PopoverState {
    return this.#state;
  }

  /** True once nothing of the box is seen any more, not even fading. */
  get isAway(): boolean {
    return this.#state === 'closed' && !this.#tippy?.state.isMounted;
  }

  /** Lays out what is in the box while it is away: its first styles and letters take longer than all later ones. */
  prepare(): void {
    if (this.#options.signal.aborted || !this.isAway) return;
    const { popper } = (this.#tippy ??= this.#create());
    popper.style.visibility = 'hidden';
    this.#root?.append(popper);
    popper.getBoundingClientRect();
    popper.remove();
    // Tippy shows again only what it has drawn itself
    popper.style.visibility = '';
  }

  /** Opens the box at the anchor, or moves the open one there. */
  open(label: string, anchor: Anchor): void {
    if (this.#options.signal.aborted) return;
    const box = (this.#tippy ??= this.#create());
    if (this.#root) putInPage(this.#root);
    clearTimeout(this.#unmounting);
    this.#anchor = anchor;
    this.#moved = this.#corner = undefined;
    this.#rect = this.#measure() ?? this.#rect;
    this.label(label);
    this.#enter('hovered');
    box.setProps({
      placement: getComputedStyle(anchor.element).direction === 'rtl' ? 'bottom-end' : 'bottom-start',
      getReferenceClientRect: Object.assign(() => this.#follow(), { contextElement: anchor.element }),
    });
    if (box.state.isVisible) this.update();
    else box.show();
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
    this.update();
  }

  /** @returns true if there was something to close */
  close(): boolean {
    if (this.#state === 'closed') return false;
    const hadFocus = this.#hasFocus();
    this.#enter('closed');
    this.#anchor = undefined;
    this.#tippy?.hide();
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

  /** Places the box anew, after its content has changed. */
  update(): void {
    this.#tippy?.popperInstance?.forceUpdate();
  }

  #create(): Instance {
    const { signal, styles, look } = this.#options;
    const root = (this.#root = attachHost(styles, signal));
    Object.assign((root.host as HTMLElement).dataset, look);
    this.#box.lang = locale();
    this.#box.dir = direction();
    const reference = document.createElement('div');
    reference.hidden = true;
    root.append(reference);
    const resized = new ResizeObserver(() => this.update());
    resized.observe(this.#box);
    signal.addEventListener('abort', () => resized.disconnect(), { once: true });
    return tippy(reference, {
      appendTo: root as unknown as Element,
      render: (instance) => {
        const popper = document.createElement('div');
        popper.append(this.#box);
        return { popper: Object.assign(popper, { _tippy: instance }) };
      },
      trigger: 'manual',
      interactive: true,
      // Tippy sees only the page's side of the shadow root: dismissal is the pointer's and the keyboard's.
      hideOnClick: false,
      animation: true,
      aria: { content: null, expanded: false },
      zIndex: TOP_OF_PAGE,
      popperOptions: {
        strategy: 'fixed',
        modifiers: [placeInRoom, keepInView(() => this.#moved)],
      },
      onMount: () => (this.#box.dataset.state = 'visible'),
      onHide: (instance) => {
        this.#box.dataset.state = 'hidden';
        this.#unmounting = setTimeout(() => instance.unmount(), FADE_OUT_MS);
      },
    });
  }

  /** The anchor's rectangle: a pinned box stays, a hovered one follows, and closes once its line is out of sight. */
  #follow(): DOMRect {
    if (this.#state !== 'hovered') return this.#rect;
    const rect = this.#measure();
    const isInSight = rect && rect.bottom > 0 && rect.top < document.documentElement.clientHeight;
    // Not while tippy is in the middle of placing the box.
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

  #destroy(): void {
    clearTimeout(this.#unmounting);
    this.close();
    clearTimeout(this.#unmounting);
    this.#tippy?.destroy();
  }
}

/**
 * A box over the page beside a stretch of its text, on tippy.js (headless): the one module that knows tippy. It can wait in its place,
 * styled and laid out but unseen, so that to show it is only to paint it. What the box means is told from outside.
 */
import tippy, { type Instance } from 'tippy.js/headless';
import { attachHost, putInPage } from '@/cards/host';
import { keepInView } from '@/cards/keep-in-view';
import { placeInRoom } from '@/cards/place-in-room';
import { FADE_OUT_MS } from '@/cards/timing';
import { direction, locale } from '@/i18n/translate';

export interface FloatingBoxOptions {
  /** Takes the box and its host out of the page when it aborts. */
  signal: AbortSignal;
  /** The stylesheet of the shadow root. */
  styles: string;
  /** Set on the host as data attributes, for the stylesheet. */
  look: Readonly<Record<string, string>>;
  /** What the box stands beside, where it is now in the viewport. */
  rect(): DOMRect;
  /** Where a reader has put the box: its upper left corner in the viewport. */
  moved(): { x: number; y: number } | undefined;
}

const TOP_OF_PAGE = 2_147_483_647;

export class FloatingBox {
  readonly element: HTMLElement = document.createElement('div');
  readonly #options: FloatingBoxOptions;
  #tippy: Instance | undefined;
  #root: ShadowRoot | undefined;
  #isWaiting = false;
  /** The element that the box was put beside, and where what it stands beside was when the box was placed last. */
  #beside: Element | undefined;
  #placedAt: DOMRect | undefined;
  #unmounting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FloatingBoxOptions) {
    this.#options = options;
    this.element.className = 'tippy-box';
    this.element.tabIndex = -1;
    this.element.dataset.state = 'hidden';
    options.signal.addEventListener('abort', () => this.#destroy(), { once: true });
  }

  /** True while anything of the box is seen, even fading. */
  get isSeen(): boolean {
    return this.#tippy?.state.isMounted === true && !this.#isWaiting;
  }

  /**
   * Puts the box where it will be shown, painted already but transparent. Inert it takes no pointer and no focus, and no voice
   * reads it; to end that costs no new styles of all that is inside, as ending `visibility: hidden` does.
   */
  wait(beside: Element): void {
    if (this.isSeen) return;
    this.#tippy ??= this.#create();
    this.#isWaiting = true;
    this.#tippy.popper.inert = true;
    this.#put(beside);
  }

  show(beside: Element): void {
    this.#tippy ??= this.#create();
    const hasWaited = this.#isWaiting;
    this.#isWaiting = false;
    this.#tippy.popper.inert = false;
    if (!hasWaited || !this.#isPlaced(beside)) this.#put(beside);
    // else once it is mounted: what has had no styles yet would not fade in
    if (hasWaited) this.element.dataset.state = 'visible';
  }

  /** Lets the box fade. */
  hide(): void {
    this.#tippy?.hide();
  }

  /** Takes a waiting box away. */
  forget(): void {
    if (!this.#isWaiting) return;
    this.#isWaiting = false;
    this.#tippy?.unmount();
    clearTimeout(this.#unmounting);
  }

  /** Places the box anew, after it or what it stands beside has changed. */
  update(): void {
    this.#tippy?.popperInstance?.forceUpdate();
  }

  #put(beside: Element): void {
    const box = this.#tippy!;
    if (this.#root) putInPage(this.#root);
    clearTimeout(this.#unmounting);
    this.#beside = beside;
    box.setProps({
      placement: getComputedStyle(beside).direction === 'rtl' ? 'bottom-end' : 'bottom-start',
      getReferenceClientRect: Object.assign(() => (this.#placedAt = this.#options.rect()), {
        contextElement: beside,
      }),
    });
    if (box.state.isVisible) this.update();
    else box.show();
  }

  /** Whether the box stands where it would be put now. */
  #isPlaced(beside: Element): boolean {
    const { x, y, width, height } = this.#options.rect();
    const at = this.#placedAt;
    return (
      beside === this.#beside &&
      this.#root?.host.isConnected === true &&
      at?.x === x &&
      at.y === y &&
      at.width === width &&
      at.height === height
    );
  }

  #create(): Instance {
    const { signal, styles, look } = this.#options;
    const root = (this.#root = attachHost(styles, signal));
    Object.assign((root.host as HTMLElement).dataset, look);
    this.element.lang = locale();
    this.element.dir = direction();
    const reference = document.createElement('div');
    reference.hidden = true;
    root.append(reference);
    const resized = new ResizeObserver(() => this.update());
    resized.observe(this.element);
    signal.addEventListener('abort', () => resized.disconnect(), { once: true });
    return tippy(reference, {
      appendTo: root as unknown as Element,
      render: (instance) => {
        const popper = document.createElement('div');
        popper.append(this.element);
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
        modifiers: [placeInRoom, keepInView(() => this.#options.moved())],
      },
      onMount: () => {
        if (!this.#isWaiting) this.element.dataset.state = 'visible';
      },
      onHide: (instance) => {
        this.element.dataset.state = 'hidden';
        this.#unmounting = setTimeout(() => instance.unmount(), FADE_OUT_MS);
      },
    });
  }

  #destroy(): void {
    this.#tippy?.destroy();
    clearTimeout(this.#unmounting);
  }
}

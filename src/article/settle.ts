/** Waits for a page to come to rest, and tells when its articles change afterwards. */

/** Milliseconds without a change after which hydration counts as over: React commits in bursts a few frames apart. */
const QUIET_MS = 400;
/** Milliseconds after which a page that never rests is read as it is: its advertisements go on for good. */
const LONGEST_WAIT_MS = 2500;
/**
 * Milliseconds for which changes are gathered: a reveal or an edit touches many nodes at once, and text that has been
 * replaced must be underlined again before a reader misses it.
 */
const GATHER_MS = 60;
/** A page that says something else all the time is followed at this pace in the end: following it must not slow it down. */
const LONGEST_GATHER_MS = 2_000;
/** How much longer than following takes is waited before: a page that only replaces its nodes all the time keeps four fifths of itself. */
const GATHER_SHARE = 4;

/** Changes that can alter what a reader reads. */
const TEXT_CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };
/** Attributes by which an article shows and hides its text. */
const SHOWING_CHANGES: MutationObserverInit = {
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open'],
  subtree: true,
};

/** By which all that is around an article shows and hides it; styles there follow the pointer and the scrolling on many a page. */
const AROUND_CHANGES: MutationObserverInit = { attributes: true, attributeFilter: ['class', 'hidden'] };

/**
 * Resolves once nothing has changed below the element for a while, or has been waited for long enough.
 * Never rejects: on abort it stays pending, as nobody waits any more.
 */
export function untilQuiet(element: Node, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(longest);
      signal.removeEventListener('abort', finish);
    };
    const done = (): void => {
      finish();
      resolve();
    };
    let quiet = setTimeout(done, QUIET_MS);
    const longest = setTimeout(done, LONGEST_WAIT_MS);
    const observer = new MutationObserver((records) => {
      if (!records.some(touchesText)) return;
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET_MS);
    });
    observer.observe(element, TEXT_CHANGES);
    signal.addEventListener('abort', finish, { once: true });
  });
}

/** Advertisements and tickers change in places of their own. */
function touchesText({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return !element?.closest(
    'nav, aside, footer, iframe, [data-ad-status], [data-ad-type], [data-ad-placeholder]',
  );
}

/** Watches the changes of a page that concern its articles. */
export class ChangeWatch {
  readonly #body: Element;
  readonly #changed: () => Promise<boolean>;
  readonly #isRelevant: (record: MutationRecord) => boolean;
  readonly #observer: MutationObserver;
  /** Of its own, as what it watches of the body is less than the other does. */
  readonly #around: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #gatherMs = GATHER_MS;
  /** When the page last said something else than before; milliseconds, as `performance.now()` has them. */
  #saidOther = -Infinity;
  /** Milliseconds that following the last changes took. */
  #took = 0;

  /**
   * @param isRelevant says which changes count; the watch leaves out none by itself
   * @param changed called once for changes that come together; tells in the end whether the text is another than before
   */
  constructor(
    body: Element,
    isRelevant: (record: MutationRecord) => boolean,
    changed: () => Promise<boolean>,
  ) {
    this.#body = body;
    this.#isRelevant = isRelevant;
    this.#changed = changed;
    const take = (records: MutationRecord[]): void => {
      if (this.#timer === undefined && records.some(this.#isRelevant)) this.soon();
    };
    this.#observer = new MutationObserver(take);
    this.#around = new MutationObserver(take);
  }

  /** Watches the text of the whole page, and in the roots and around them also what shows and hides it. */
  watch(roots: Iterable<Element>): void {
    this.#observer.disconnect();
    this.#around.disconnect();
    this.#observer.observe(this.#body, TEXT_CHANGES);
    for (const root of roots) {
      // a body that is itself a root: one registration for both, as the second would replace the first
      if (root === this.#body) this.#observer.observe(root, { ...TEXT_CHANGES, ...SHOWING_CHANGES });
      else this.#observer.observe(root, SHOWING_CHANGES);
      for (let up = root.parentElement; up; up = up.parentElement) this.#around.observe(up, AROUND_CHANGES);
    }
  }

  /** Reports a change that no mutation told of. */
  soon(): void {
    if (this.#timer !== undefined) return;
    const isRestless = performance.now() - this.#saidOther < 2 * this.#gatherMs;
    this.#gatherMs = isRestless ? Math.min(2 * this.#gatherMs, LONGEST_GATHER_MS) : GATHER_MS;
    const wait = Math.min(Math.max(this.#gatherMs, GATHER_SHARE * this.#took), LONGEST_GATHER_MS);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#follow();
    }, wait);
  }

  async #follow(): Promise<void> {
    const began = performance.now();
    const saysOther = await this.#changed();
    this.#took = performance.now() - began;
    if (saysOther) this.#saidOther = began;
  }

  stop(): void {
    this.#observer.disconnect();
    this.#around.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

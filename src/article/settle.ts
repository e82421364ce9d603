/** Waits for a page to come to rest, and tells when its article changes afterwards. */

/** Milliseconds without a change after which hydration counts as over: React commits in bursts a few frames apart. */
const QUIET = 400;
/** Milliseconds after which a page that never rests is read as it is. */
const LONGEST_WAIT = 4000;
/** Milliseconds for which changes of an article are gathered: a reveal or an edit touches many nodes at once. */
const GATHER = 150;

/** Changes that can alter what a reader reads. */
const TEXT_CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

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
    };
    const done = (): void => {
      finish();
      resolve();
    };
    let quiet = setTimeout(done, QUIET);
    const longest = setTimeout(done, LONGEST_WAIT);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(done, QUIET);
    });
    observer.observe(element, TEXT_CHANGES);
    signal.addEventListener('abort', finish, { once: true });
  });
}

/** Calls back after the text below an element has changed, gathering changes that come together. */
export function onTextChange(element: Node, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, GATHER);
  });
  observer.observe(element, TEXT_CHANGES);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** Says to a screen reader what the keyboard did: a live region outside the page's body, made when it is first needed. */

export class Announcer {
  readonly #hostName: string;
  readonly #signal: AbortSignal;
  #region: HTMLElement | undefined;

  /** @param hostName of the element that carries it, which no page has */
  constructor(hostName: string, signal: AbortSignal) {
    this.#hostName = hostName;
    this.#signal = signal;
  }

  say(words: string): void {
    if (this.#signal.aborted) return;
    this.#region ??= this.#create();
    this.#region.textContent = words;
  }

  #create(): HTMLElement {
    const host = document.createElement(this.#hostName);
    const region = document.createElement('div');
    region.setAttribute('aria-live', 'polite');
    host.attachShadow({ mode: 'open' }).append(region);
    // there, but no part of the layout
    Object.assign(host.style, {
      position: 'fixed',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    });
    document.documentElement.append(host);
    this.#signal.addEventListener('abort', () => host.remove(), { once: true });
    return region;
  }
}

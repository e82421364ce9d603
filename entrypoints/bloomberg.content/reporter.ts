/**
 * Tells our popup and panel what the page is, over ports that they open, and shows them a mention on the page. Without a
 * port it does nothing: a page that nobody asks about pays nothing for it.
 */
import { browser } from 'wxt/browser';
import { isPageCommand, PAGE_PORT, type PageReport, type Spot } from '@/messages';
import { inView } from '@/page/in-view';
import { JumpMark } from '@/page/jump-mark';
import type { ArticleReading } from '@/reading/article-reading';
import { countEntities } from './count-entities';

type Port = ReturnType<typeof browser.runtime.connect>;

/** What is to be told: the readings of the page's articles, in its order, or that there are none. */
export type Told =
  Exclude<PageReport, { state: 'article' }> | { state: 'articles'; readings: readonly ArticleReading[] };

export class Reporter {
  readonly #ports = new Set<Port>();
  readonly #mark: JumpMark;
  readonly #switched: () => void;
  #told: Told = { state: 'reading' };
  #inView: ArticleReading | undefined;
  #stopWatching = new AbortController();

  /**
   * @param switched called when our popup or panel has switched the extension on or off in this private window
   * @param signal ends all conversations when it aborts
   */
  constructor(switched: () => void, signal: AbortSignal) {
    this.#switched = switched;
    this.#mark = new JumpMark(signal);
    const connected = (port: Port): void => this.#open(port);
    browser.runtime.onConnect.addListener(connected);
    signal.addEventListener(
      'abort',
      () => {
        browser.runtime.onConnect.removeListener(connected);
        this.#stopWatching.abort();
        for (const port of this.#ports) port.disconnect();
      },
      { once: true },
    );
  }

  /** Tells this from now on, also to those that listen already. */
  tell(told: Told): void {
    if (told.state !== 'articles') this.#mark.clear();
    this.#told = told;
    if (this.#ports.size > 0) this.#report();
  }

  #open(port: Port): void {
    if (port.name !== PAGE_PORT || port.sender?.id !== browser.runtime.id) return;
    this.#ports.add(port);
    if (this.#ports.size === 1) this.#watchScrolling();
    port.onMessage.addListener((message: unknown) => {
      if (!isPageCommand(message)) return;
      if (message.type === 'jump') this.#jump(message.spot);
      else if (message.type === 'switched') this.#switched();
      else this.#mark.goBack();
    });
    port.onDisconnect.addListener(() => {
      this.#ports.delete(port);
      if (this.#ports.size > 0) return;
      this.#stopWatching.abort();
      this.#mark.clear();
    });
    port.postMessage(this.#compose());
  }

  #report(): void {
    const report = this.#compose();
    for (const port of this.#ports) port.postMessage(report);
  }

  #compose(): PageReport {
    const told = this.#told;
    if (told.state !== 'articles') return told;
    const { readings } = told;
    if (readings.length === 0) return { state: 'no-article' };
    const at = inView(
      readings.map(({ root }) => root.getBoundingClientRect()),
      window.innerHeight,
    );
    const reading = readings[at]!;
    this.#inView = reading;
    if (!reading.answer) return { state: 'reading' };
    return {
      state: 'article',
      article: reading.article,
      number: at + 1,
      of: readings.length,
      counts: countEntities(reading.answer.mentions),
    };
  }

  /** With several articles on the page, the one in view changes by scrolling. */
  #watchScrolling(): void {
    this.#stopWatching = new AbortController();
    let frame = 0;
    const scrolled = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const before = this.#inView;
        if (this.#told.state !== 'articles' || this.#told.readings.length < 2) return;
        const report = this.#compose();
        if (this.#inView === before) return;
        for (const port of this.#ports) port.postMessage(report);
      });
    };
    const { signal } = this.#stopWatching;
    window.addEventListener('scroll', scrolled, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  }

  #jump(spot: Spot): void {
    const points = this.#inView?.pointsOf(spot);
    if (points) this.#mark.show(points);
  }
}

/**
 * Code run in Firefox's own window, with its privileges; needs `launch(…, { systemAccess: true })`.
 * `connection` and `_id` are puppeteer's internals; package.json pins the version in which they were seen.
 */
import type { Browser, Page } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export class FirefoxSystem {
  readonly #bidi: Bidi;
  readonly #context: string;

  private constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxSystem> {
    const bidi = (browser as unknown as { connection: Bidi }).connection;
    const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: { context: string }[] }).contexts;
    if (!window) throw new Error('Firefox shows no window of its own');
    return new FirefoxSystem(bidi, window.context);
  }

  /** Evaluates an expression to a JSON value. */
  async evaluate(expression: string): Promise<unknown> {
    const { result } = await this.#bidi.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const outcome = result as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text ?? 'evaluation failed');
    const json = outcome.result?.value;
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** page.goto() never settles for moz-extension: pages, which live in another process; the raw command does. */
  async navigate(page: Page, url: string): Promise<void> {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }
}

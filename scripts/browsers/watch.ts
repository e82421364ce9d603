/** What a test can see of the extension beyond the page: its own requests and its errors. */
export interface Watch {
  /** Addresses that the extension itself (not the page) asked for over http(s). */
  readonly requests: readonly string[];
  /** Uncaught errors and console.error of the extension's background. */
  errors(): Promise<string[]>;
  /** Lets the background end: a worker that is looked at would begin again stopped. The next one is watched again. */
  letGo(): Promise<void>;
  /** Asks for an address in the extension's name, to prove that the watch sees it, or that its policy lets none be asked for. */
  fetchAsExtension(url: string): Promise<'sent' | 'refused'>;
}

/** Firefox says so itself when a page is left whose script still waited for an answer; nothing of it reaches a page. */
export function isOfAPageLeft(error: string): boolean {
  return error.includes('after context unloaded');
}

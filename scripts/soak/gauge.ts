/** How much memory the articles' tabs and the background hold once their garbage is collected, as each browser can tell it. */
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { keptMegabytes } from '../bench/browser/background';
import type { FirefoxSystem } from '../browsers/firefox-system';

export interface Memory {
  /** Megabytes. */
  pages: number;
  background: number;
}

export interface Gauge {
  /** What the figures are of, for the report. */
  of: string;
  read: () => Promise<Memory>;
}

export function chromiumGauge(browser: Browser, tabs: readonly Page[]): Gauge {
  return {
    of: 'the JavaScript heaps of all tabs together, pages that are kept for going back among them, and of the service worker',
    async read() {
      let pages = 0;
      for (const tab of tabs) pages += await keptMegabytes(await tab.createCDPSession());
      const worker = browser
        .targets()
        .find(
          (target) =>
            target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension:'),
        );
      if (!worker) throw new Error('the background is not running');
      return { pages, background: await keptMegabytes(await worker.createCDPSession()) };
    },
  };
}

/** What is asked of every process before it is measured: cycles may need a second round. */
const COLLECT = ['child-gc-request', 'child-cc-request', 'child-gc-request', 'child-cc-request'];
const COLLECT_MS = 400;

/** As about:memory reckons “explicit”: all that was allocated on the heap, and what was mapped beside it, JavaScript's among it. */
const MEMORY = `(async () => {
  for (const topic of ${JSON.stringify(COLLECT)}) {
    Services.obs.notifyObservers(null, topic);
    await new Promise((resolve) => setTimeout(resolve, ${COLLECT_MS}));
  }
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const bytes = {};
  const add = (process, path, kind, units, amount) => {
    const isMapped = path.startsWith('explicit/') && kind === Ci.nsIMemoryReporter.KIND_NONHEAP;
    if (isMapped || path === 'heap-allocated') bytes[process] = (bytes[process] ?? 0) + amount;
  };
  await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
  return bytes;
})()`;

export function firefoxGauge(system: FirefoxSystem): Gauge {
  return {
    of: 'what the processes of the site, with pages that are kept for going back, and of the extension have allocated (“explicit” in about:memory)',
    async read() {
      const bytes = (await system.evaluate(MEMORY)) as Record<string, number>;
      const sum = (kind: RegExp): number =>
        Object.entries(bytes).reduce((sum, [process, size]) => sum + (kind.test(process) ? size : 0), 0) /
        1e6;
      const memory = { pages: sum(/^web/), background: sum(/^extension/) };
      if (!memory.pages || !memory.background)
        throw new Error(`Firefox names other processes than expected: ${Object.keys(bytes).join(', ')}`);
      return memory;
    },
  };
}

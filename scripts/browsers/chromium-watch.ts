/** The watch in Chromium: a DevTools session with each service worker, attached before the extension is there. */
import { TargetType, type Browser, type CDPSession, type Target } from 'puppeteer-core';
import type { Watch } from './watch';

export function watchChromium(browser: Browser): Watch {
  const requests: string[] = [];
  const errors: string[] = [];
  const sessions = new Set<CDPSession>();
  browser.on('targetcreated', (target) => {
    // a worker that is gone before the session stands has said nothing that matters
    if (isOurs(target)) watchWorker(target, { requests, errors, sessions }).catch(() => undefined);
  });
  return {
    requests,
    errors: () => Promise.resolve(errors),
    async letGo() {
      for (const session of sessions) await session.detach().catch(() => undefined);
      sessions.clear();
    },
    async fetchAsExtension(url) {
      const worker = await (await browser.waitForTarget(isOurs)).worker();
      return await worker!.evaluate(fetchOrBeRefused, url);
    },
  };
}

interface Seen {
  requests: string[];
  errors: string[];
  sessions: Set<CDPSession>;
}

async function watchWorker(target: Target, { requests, errors, sessions }: Seen): Promise<void> {
  const session = await target.createCDPSession();
  sessions.add(session);
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (/^https?:/.test(request.url)) requests.push(request.url);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    errors.push(exception?.description ?? text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
  });
  await session.send('Network.enable');
  await session.send('Runtime.enable');
}

function isOurs(target: Target): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://');
}

/** Runs in the worker. A request that the policy refuses is never sent, so the browser tells of no request either. */
function fetchOrBeRefused(url: string): Promise<'sent' | 'refused'> {
  return new Promise((resolve) => {
    addEventListener('securitypolicyviolation', () => resolve('refused'), { once: true });
    // the violation is told in a task of its own, which may come after the failure
    const sent = (): void => void setTimeout(() => resolve('sent'), 500);
    fetch(url).then(sent, sent);
  });
}

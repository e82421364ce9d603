/** The watch in Firefox: observers in the browser itself, which see every channel and who asked for it, and every error. */
import type { Browser } from 'puppeteer-core';
import { FIREFOX_EXTENSION_UUID } from './launch';
import type { FirefoxSystem } from './firefox-system';
import type { Watch } from './watch';

const EXTENSION_ORIGIN = `moz-extension://${FIREFOX_EXTENSION_UUID}`;
/** The observer's list is fetched, not pushed. */
const REFRESH_MS = 200;

/** The console itself keeps the last 250 messages only. */
const LISTEN = `(() => {
  globalThis.backgrounderErrors = [];
  Services.console.registerListener({
    observe(message) {
      if (message instanceof Ci.nsIScriptError && message.sourceName.startsWith('${EXTENSION_ORIGIN}') && !(message.flags & Ci.nsIScriptError.warningFlag))
        globalThis.backgrounderErrors.push(message.errorMessage);
    },
  });
})()`;

/** A content script's principal is an expanded one, which has no address of its own but lists others. */
const OBSERVE = `(() => {
  globalThis.backgrounderRequests = [];
  Services.obs.addObserver({
    observe(subject) {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const principal = loadInfo?.triggeringPrincipal;
      const by = principal?.schemeIs('moz-extension') || principal?.addonPolicy || principal?.contentScriptAddonPolicy;
      if (by) globalThis.backgrounderRequests.push(URI.spec);
    },
  }, 'http-on-modify-request');
})()`;

/** A request in the extension's name: the policy of its own pages lets none of them make one. */
const openChannel = (url: string): string => `(() => {
  const { NetUtil } = ChromeUtils.importESModule('resource://gre/modules/NetUtil.sys.mjs');
  const { extension } = WebExtensionPolicy.getByHostname('${FIREFOX_EXTENSION_UUID}');
  NetUtil.newChannel({
    uri: '${url}',
    loadingPrincipal: extension.principal,
    securityFlags: Ci.nsILoadInfo.SEC_ALLOW_CROSS_ORIGIN_SEC_CONTEXT_IS_NULL,
    contentPolicyType: Ci.nsIContentPolicy.TYPE_OTHER,
  }).asyncOpen({ onStartRequest() {}, onDataAvailable() {}, onStopRequest() {} });
})()`;

export async function watchFirefox(browser: Browser, system: FirefoxSystem): Promise<Watch> {
  await system.evaluate(OBSERVE);
  await system.evaluate(LISTEN);
  const requests: string[] = [];
  const refresh = setInterval(() => {
    system.evaluate('globalThis.backgrounderRequests').then(
      (seen) => requests.splice(0, Infinity, ...(seen as string[])),
      () => {
        clearInterval(refresh); // the browser has closed
      },
    );
  }, REFRESH_MS);
  browser.once('disconnected', () => {
    clearInterval(refresh);
  });
  return {
    requests,
    errors: async () => (await system.evaluate('globalThis.backgrounderErrors')) as string[],
    letGo: () => Promise.resolve(),
    async fetchAsExtension(url) {
      await system.evaluate(openChannel(url));
      return 'sent';
    },
  };
}

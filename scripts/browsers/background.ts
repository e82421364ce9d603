/** Ends the extension's background, as a browser may at any moment. */
import { TargetType, type Browser, type Target } from 'puppeteer-core';
import type { FirefoxSystem } from './firefox-system';

/** An installed extension, and Firefox's own window where it is Firefox. */
export interface Installed {
  browser: Browser;
  extensionId: string;
  system: FirefoxSystem | undefined;
}

/**
 * Ends the background, whatever it is doing; the next message starts it.
 * @returns false if it wasn't running
 */
export async function endBackground({ browser, extensionId, system }: Installed): Promise<boolean> {
  if (system) {
    const ended = await system.evaluate(`(async () => {
      const { extension } = WebExtensionPolicy.getByID('${extensionId}');
      if (extension.backgroundState !== 'running') return false;
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      return true;
    })()`);
    return ended === true;
  }
  const target = browser.targets().find((target) => isBackground(target, extensionId));
  const worker = await target?.worker();
  // the session that puppeteer then wants to leave is gone with the worker
  await worker?.close().catch(() => undefined);
  return worker !== undefined && worker !== null;
}

function isBackground(target: Target, extensionId: string): boolean {
  return target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId);
}

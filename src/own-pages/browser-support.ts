/** Whether this browser is one that the extension can work in. */
import { browser } from 'wxt/browser';
import { isSupported } from '@/page/supported';

/** Firefox alone tells its version. */
interface TellsVersion {
  getBrowserInfo?: () => Promise<{ version: string }>;
}

export async function isBrowserSupported(): Promise<boolean> {
  const info = await (browser.runtime as TellsVersion).getBrowserInfo?.().catch(() => undefined);
  return isSupported(globalThis, info?.version);
}

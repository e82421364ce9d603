/** Whether the extension is still there: of one that was switched off or updated, a page's script keeps everything but the runtime. */
import { browser } from 'wxt/browser';

export function isAlive(): boolean {
  const { runtime } = browser as { runtime?: { id?: string } };
  return runtime?.id !== undefined;
}

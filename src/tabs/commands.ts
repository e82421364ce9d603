/** The reader's keys, as the manifest names them. They are the browser's, so no page loses one of its own. */
import { browser } from 'wxt/browser';
import type { StepMessage } from '@/messages';
import { runHere } from './run-here';

/** To be called at the start of the background, in its first turn: a command may be what wakes it. */
export function listenToCommands(): void {
  // Firefox for Android has no keys
  (browser as { commands?: typeof browser.commands }).commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void obey(command, tab.id);
  });
}

async function obey(command: string, tabId: number): Promise<void> {
  if (command === 'run-here') await runHere(tabId);
  if (command === 'next-mention') await step(tabId, 'on');
  if (command === 'previous-mention') await step(tabId, 'back');
}

async function step(tabId: number, direction: StepMessage['direction']): Promise<void> {
  const message: StepMessage = { type: 'step', direction };
  try {
    await browser.tabs.sendMessage(tabId, message);
  } catch {
    // no page of ours is open in the tab
  }
}

/** Builds the extension for one browser into .output/, with its archive if that is wanted. */
import { spawnSync } from 'node:child_process';
import type { BrowserName } from './browsers/find';

const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** The command line that builds for a browser, without `node` in front. */
export function buildCommand(name: BrowserName): string[] {
  return ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', TARGETS[name], '--mv3'];
}

/** The same for a build and the archive that a store takes; for Firefox also that of the sources. It tells warnings only: every file of the sources is many lines. */
export function archiveCommand(name: BrowserName): string[] {
  return ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', TARGETS[name], '--mv3', '--level', 'warn'];
}

/** Runs a build; what it says is shown only if it fails. @returns whether it went well */
export function build(name: BrowserName): boolean {
  const { status, stdout, stderr } = spawnSync(process.execPath, buildCommand(name), { encoding: 'utf8' });
  if (status !== 0) console.error(`${stdout}${stderr}\nThe extension could not be built.`);
  return status === 0;
}

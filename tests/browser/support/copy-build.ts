/** A copy of the built extension under another version, and in Firefox under another id if it is to stand beside the first. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/find';
import { BUILDS } from '../../../scripts/browsers/launch';

interface Manifest {
  version: string;
  browser_specific_settings?: { gecko: { id: string } };
}

/** What the copy says of itself, where that is another thing than what the build says. */
export interface Differences {
  version?: string;
  /** The checkout whose build it is; this one, if none is named. */
  of?: string | undefined;
  /** Chromium makes an id of the folder's path. */
  geckoId?: string;
}

/** Copies over what lies in the folder, as an update does. */
export function copyBuild(
  name: BrowserName,
  folder: string,
  { of = '.', version, geckoId }: Differences = {},
): void {
  cpSync(join(of, BUILDS[name]), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  if (version !== undefined) manifest.version = version;
  if (geckoId !== undefined && manifest.browser_specific_settings)
    manifest.browser_specific_settings.gecko.id = geckoId;
  writeFileSync(path, JSON.stringify(manifest));
}

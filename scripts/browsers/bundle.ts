/** Modules of ours as one script that a page can be given. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param entry a module's path, from the root of the repository */
export async function bundleForPage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': join(ROOT, 'src') } },
    build: {
      write: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'ours' },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[]; // one per format
  return output!.output[0].code;
}

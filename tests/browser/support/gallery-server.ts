/** Serves the pages of tests/browser/gallery from source. */
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { POPPER_ALIAS } from '../../../scripts/popper-alias';
import { localeFiles } from './locale-files';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Stands for the address that package.json may name. */
const REPORT_ADDRESS = 'https://issues.example/backgrounder';

/** @returns the server, and the address of the gallery's folder */
export async function serveGallery({ watches = false } = {}): Promise<{
  server: ViteDevServer;
  address: string;
}> {
  const server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: 'node_modules/.vite-gallery',
    logLevel: 'error',
    resolve: { alias: [{ find: '@', replacement: `${ROOT}src` }, POPPER_ALIAS] },
    plugins: [localeFiles()],
    define: {
      'process.env.NODE_ENV': '"production"',
      __REPORT_ADDRESS__: JSON.stringify(REPORT_ADDRESS),
    },
    // Found late, a dependency makes the server reload the page in the middle of a test.
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'tippy.js/headless'] },
    server: watches ? { port: 0 } : { port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery has no address');
  return { server, address: `${address}tests/browser/gallery/` };
}

/** Serves the pages of tests/browser/gallery from source, for a person who changes them. */
import { createServer, type ViteDevServer } from 'vite';
import { GALLERY, GALLERY_FOLDER } from './gallery-config';

/** @returns the server, and the address of the gallery's folder */
export async function serveGallery(): Promise<{ server: ViteDevServer; address: string }> {
  const server = await createServer({
    ...GALLERY,
    cacheDir: 'node_modules/.vite-gallery',
    // found late, a dependency makes the server reload the page under its reader
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'tippy.js/headless'] },
    server: { port: 0 },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the gallery has no address');
  return { server, address: `${address}${GALLERY_FOLDER}/` };
}

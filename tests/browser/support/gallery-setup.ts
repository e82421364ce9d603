/** Before the browser tests: the gallery has an address, and is built once, when the first of them asks for a page. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildGallery, type BuiltGallery } from './gallery-build';
import { GALLERY_FOLDER } from './gallery-config';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the gallery's folder. */
    gallery: string;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export default async function setup(project: TestProject): Promise<() => void> {
  let built: Promise<BuiltGallery> | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    built ??= buildGallery();
    built.then(
      (files) => {
        const file = files.get(pathname);
        response.writeHead(file === undefined ? 404 : 200, {
          'content-type': TYPES[extname(pathname)] ?? 'text/plain',
        });
        response.end(file);
      },
      (error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(`The gallery could not be built: ${String(error)}`);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  project.provide('gallery', `http://127.0.0.1:${port}/${GALLERY_FOLDER}/`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

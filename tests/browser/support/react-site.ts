/** The React fixture as a site: its stories rendered on the server, and one script that hydrates them. */
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import type { Answer, Site } from '../../../scripts/browsers/serve';
import { App, STORIES, type AppActions } from '../react-app/app';
import type { Driver } from './driver';

const SCRIPT_PATH = '/app.js';
const HTML = 'text/html; charset=utf-8';

export async function reactSite(): Promise<Site> {
  const script = await bundle();
  const pages = [...STORIES.map(({ path }) => path), '/markets'];
  return new Map<string, Answer>([
    [SCRIPT_PATH, { contentType: 'text/javascript; charset=utf-8', body: script }],
    ...pages.map((path): [string, Answer] => [path, { contentType: HTML, body: render(path) }]),
  ]);
}

function render(path: string): string {
  const story = STORIES.find((candidate) => candidate.path === path);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${story?.headline ?? 'Markets'} - Bloomberg</title><link rel="icon" href="data:,">
<style>body { font: 18px/1.6 "DejaVu Serif", serif; width: 620px; margin: 40px auto; }</style></head>
<body><div id="__next">${renderToString(createElement(App, { path }))}</div><script src="${SCRIPT_PATH}" defer></script></body></html>`;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/browser/react-app/client.ts', formats: ['iife'], name: 'reactApp' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('the React fixture was not built');
  return output.output[0].code;
}

/** Has the application do something. */
export function act(driver: Driver, action: keyof AppActions, ...words: string[]): Promise<void> {
  return driver.evaluate(
    (action, words) => {
      (globalThis as unknown as { app: Record<string, (...words: string[]) => void> }).app[action]!(...words);
    },
    action,
    words,
  );
}

/** What a page holds that is ours: the names of highlights, and our own elements. */
export function leftOnPage(driver: Driver): Promise<{ highlights: string[]; hosts: number }> {
  return driver.evaluate(() => ({
    highlights: [...CSS.highlights.keys()],
    hosts: document.querySelectorAll('backgrounder-card, backgrounder-announcer').length,
  }));
}

export const NOTHING_LEFT = { highlights: [], hosts: 0 };

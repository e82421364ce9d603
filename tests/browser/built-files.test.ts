/** What the built extension asks of a browser, to the letter, and what its files can't do: anything more is a decision, not a slip. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find';
import { BUILDS } from '../../scripts/browsers/launch';

const name = (process.env.BACKGROUNDER_TEST_BROWSER ?? 'chromium') as BrowserName;
const BUILD = BUILDS[name];
const isFirefox = name === 'firefox';

interface Manifest extends Record<string, unknown> {
  content_security_policy: { extension_pages: string };
  content_scripts: Record<string, unknown>[];
}

const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as Manifest;
const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
const read = (file: string): string => readFileSync(join(BUILD, file), 'utf8');

describe('the manifest', () => {
  it('has these keys and no other: nothing web-accessible, nothing that other extensions or pages may talk to', () => {
    const own = isFirefox
      ? ['browser_specific_settings', 'sidebar_action']
      : ['minimum_chrome_version', 'side_panel'];
    expect(Object.keys(manifest).toSorted()).toEqual(
      [
        'action',
        'background',
        'commands',
        'content_scripts',
        'content_security_policy',
        'default_locale',
        'description',
        'host_permissions',
        'icons',
        'manifest_version',
        'name',
        'options_ui',
        'permissions',
        'version',
        ...own,
      ].toSorted(),
    );
  });

  it('asks for storage, the open tab on demand, the panel, and one site', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'activeTab',
      'scripting',
      ...(isFirefox ? [] : ['sidePanel']),
    ]);
    expect(manifest.host_permissions).toEqual(['https://www.bloomberg.com/*']);
  });

  it('runs one script, on that site, in its main frame', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ['https://www.bloomberg.com/*'],
        run_at: 'document_idle',
        js: ['content-scripts/bloomberg.js'],
        css: ['content-scripts/bloomberg.css'],
      },
    ]);
  });

  it('closes its own pages and its background to every connection', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split('; ').map((directive) => {
        const [key = '', ...sources] = directive.split(' ');
        return [key, sources.join(' ')];
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('says which browsers it is made for, and that it collects nothing', () => {
    if (isFirefox)
      expect(manifest.browser_specific_settings).toEqual({
        gecko: {
          id: expect.stringMatching(/^backgrounder@/) as string,
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '146.0' },
      });
    else expect(manifest.minimum_chrome_version).toBe('128');
  });

  it('has the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(manifest.version).toBe(version);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the built files', () => {
  it.each(files.filter((file) => file.endsWith('.js')))(
    '%s sends nothing, runs no text as code, and writes no markup',
    (file) => {
      const found = FORBIDDEN.filter((pattern) => pattern.test(read(file)));
      expect(found).toEqual([]);
    },
  );

  it.each(files.filter((file) => /\.(?:html|css)$/.test(file)))(
    '%s names nothing outside the extension',
    (file) => {
      expect(read(file)).not.toMatch(/(?:https?:)?\/\/[a-z0-9]|url\(\s*['"]?(?!#|data:)/i);
    },
  );

  it('bring the licences of all that ships', () => {
    const licences = read('licences.txt');
    for (const words of [
      'MIT License',
      'CC0 1.0 Universal',
      'preact',
      'tippy.js',
      '@popperjs/core',
      '@mozilla/readability',
    ])
      expect(licences).toContain(words);
  });
});

const FORBIDDEN = [
  /(?<![.\w$])(?:fetch|eval|Function|importScripts)\(/,
  // not the methods of that name
  /(?<![.\w$])import\((?![^()]*\)\s*\{)/,
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|createContextualFragment)\b/,
  /\.(?:inner|outer)HTML\s*=(?!=)/,
  /\.(?:insertAdjacentHTML|setHTMLUnsafe)\(|document\.write/,
];

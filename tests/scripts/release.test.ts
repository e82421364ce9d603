/** What a release promises: the same bytes again, a licence with everything, and no place in a library that writes markup. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { withoutMarkupSinks } from '../../scripts/no-markup-sinks';
import { listArchives } from '../../scripts/release/archives';
import { findDifferences } from '../../scripts/release/differences';
import { licenceText } from '../../scripts/release/licences';
import { billOfMaterials } from '../../scripts/release/sbom';
import type { ShippedPackage } from '../../scripts/release/shipped-packages';

const TIPPY: ShippedPackage = {
  json: {
    name: '@scope/tippy',
    version: '6.3.7',
    license: 'MIT',
    repository: { type: 'git', url: 'git+https://github.com/atomiks/tippyjs.git' },
  },
  licence: 'Permission is hereby granted',
};

describe('two makings of an archive', () => {
  const files = (text: string) => new Map([['backgrounder.zip', Buffer.from(text)]]);

  it('are the same, or are said not to be', () => {
    expect(findDifferences(files('a'), files('a'))).toEqual([]);
    expect(findDifferences(files('a'), files('b'))).toEqual([expect.stringContaining('not the same bytes')]);
  });

  it('are no success when nothing or only one was made', () => {
    expect(findDifferences(new Map(), new Map())).toHaveLength(1);
    expect(findDifferences(files('a'), new Map())).toEqual([expect.stringContaining('only once')]);
  });
});

it('a release finds no archives in a fresh checkout, and afterwards its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-release-'));
  try {
    expect(listArchives(root)).toEqual([]);
    const folder = join(root, '.output');
    mkdirSync(folder);
    for (const name of ['backgrounder-1.0.0-firefox.zip', 'SHA256SUMS'])
      writeFileSync(join(folder, name), '');
    expect(listArchives(root)).toEqual([join(folder, 'backgrounder-1.0.0-firefox.zip')]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

describe('the licences of what ships', () => {
  it('bring each licence’s text, and where its source is', () => {
    const text = licenceText({ code: 'MIT License', dataset: 'CC0 1.0 Universal' }, [TIPPY]);
    expect(text).toContain('CC0 1.0 Universal');
    expect(text).toContain('@scope/tippy 6.3.7 (MIT), source: https://github.com/atomiks/tippyjs\n');
    expect(text).toContain(TIPPY.licence);
  });
});

describe('the bill of materials', () => {
  const bill = () =>
    billOfMaterials({ code: { name: 'backgrounder', version: '1.2.3', license: 'MIT' }, version: '2026.1' }, [
      TIPPY,
    ]);

  it('names code, dataset and libraries with licence and package address', () => {
    const { metadata, components } = JSON.parse(bill()) as {
      metadata: { component: { version: string } };
      components: { name: string; purl?: string }[];
    };
    expect(metadata.component.version).toBe('1.2.3');
    expect(components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['backgrounder-dataset', 'tippy']),
    );
    expect(components.map(({ purl }) => purl)).toContain('pkg:npm/%40scope/tippy@6.3.7');
  });

  it('has no time in it, so that it is the same again', () => {
    expect(bill()).toBe(bill());
    expect(bill()).not.toMatch(/timestamp|serialNumber/);
  });
});

describe('libraries without their markup sinks', () => {
  const READABILITY = 'node_modules/@mozilla/readability/Readability.js';
  const PREACT = 'node_modules/preact/dist/preact.mjs';

  it.each([READABILITY, PREACT])('%s assigns no markup', (file) => {
    const changed = withoutMarkupSinks(readFileSync(file, 'utf8'), file)!;
    expect(changed).not.toMatch(/\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write/);
  });

  it('stop the build where a library has changed', () => {
    expect(() => withoutMarkupSinks('export {}', PREACT)).toThrow('look where it writes markup now');
  });

  it('Readability keeps the same text, also where its first attempts find too little', () => {
    const long = `<article><h1>Talks</h1>${'<p>Putin met Kim in Vladivostok, and both spoke of more talks to come, said a spokesman.</p>'.repeat(9)}</article>`;
    const short = '<div class="comment"><p>Putin met Kim.</p><noscript><img src="x.png"></noscript></div>';
    const source = readFileSync(READABILITY, 'utf8');
    for (const body of [long, short]) {
      const kept = textKept(withoutMarkupSinks(source, READABILITY)!, body);
      expect(kept).toContain('Putin met Kim');
      expect(kept).toBe(textKept(source, body));
    }
  });
});

function textKept(readability: string, body: string): string | undefined {
  const { window } = new JSDOM(`<!doctype html><title>Talks</title><body>${body}`, {
    url: 'https://example.org/',
  });
  const module: { exports?: new (document: Document) => { parse(): { textContent: string } | null } } = {};
  runInContext(readability, createContext({ module, console }));
  return new module.exports!(window.document).parse()?.textContent;
}

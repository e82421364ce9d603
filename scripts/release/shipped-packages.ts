/** Which packages end up in the extension: told by the bundler, module by module, not by what package.json lists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export interface PackageJson {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  description?: string;
  homepage?: string;
  repository?: string | { type?: string; url?: string };
}

export interface ShippedPackage {
  json: PackageJson;
  /** The text of its licence, or where that can be read. */
  licence: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i;
/** Without the queries that Vite puts behind a path (`?inline`) and the mark of modules that plugins make. */
const PATH = /^\0?([^?]*)/;

export class ShippedPackages {
  readonly #folders = new Set<string>();

  /** Watches one build; an extension is made in several. */
  plugin(): Plugin {
    return {
      name: 'shipped-packages',
      generateBundle: (_, bundle) => {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk')
            for (const [id, { renderedLength }] of Object.entries(file.modules))
              if (renderedLength > 0 || id.endsWith('.css')) this.#add(id);
      },
      // a style sheet's imports are no modules of the bundle
      transform: {
        filter: { id: /node_modules.*\.css/ },
        handler: (_, id) => this.#add(id),
      },
    };
  }

  /** @returns them by name. @throws if one of them names no licence, and so must not ship */
  list(): ShippedPackage[] {
    return [...this.#folders].map(readPackage).sort((a, b) => (a.json.name < b.json.name ? -1 : 1));
  }

  #add(id: string): void {
    const path = PATH.exec(id)![1]!.replaceAll('\\', '/');
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
    if (folder && existsSync(join(folder, 'package.json'))) this.#folders.add(folder);
  }
}

function readPackage(folder: string): ShippedPackage {
  const json = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
  if (!json.license) throw new Error(`${json.name} ships with the extension, but names no licence`);
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  return {
    json,
    licence: file ? readFileSync(join(folder, file), 'utf8').trim() : licenceByName(json, json.license),
  };
}

/** Some packages leave their licence's text in their repository. */
function licenceByName({ author }: PackageJson, licence: string): string {
  const by = typeof author === 'string' ? author : author?.name;
  return `${by ? `Copyright ${by}\n` : ''}https://spdx.org/licenses/${licence}.html`;
}

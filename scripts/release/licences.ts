/** The licences of what ships, as a text that ships with it: most ask for no more than that their text comes along. */
import type { PackageJson, ShippedPackage } from './shipped-packages';

const RULE = '-'.repeat(80);

/** @param own the licence texts of the code and of the dataset */
export function licenceText(
  own: { code: string; dataset: string },
  packages: readonly ShippedPackage[],
): string {
  const parts = [
    `Backgrounder: its code\n\n${own.code.trim()}`,
    `Backgrounder: its dataset\n\n${own.dataset.trim()}`,
    ...packages.map(
      ({ json, licence }) =>
        `${json.name} ${json.version} (${json.license}), source: ${sourceOf(json)}\n\n${licence}`,
    ),
  ];
  return `What is in this extension, and under which licence.\n\n${parts.map((part) => `${RULE}\n${part}\n`).join('\n')}`;
}

/** Some licences (MPL-2.0) want to be told where the source is. */
function sourceOf({ name, repository, homepage }: PackageJson): string {
  const address =
    typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? `npm, ${name}`);
  return address
    .replace(/^git\+/, '')
    .replace(/^github:/, 'https://github.com/')
    .replace(/\.git$/, '');
}

/** Puts the licences into a build, and the bill of materials beside its archive. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../context/load-dataset';
import { licenceText } from './licences';
import { billOfMaterials } from './sbom';
import type { PackageJson, ShippedPackage } from './shipped-packages';

/** In every build. */
export const LICENCES_FILE = 'licences.txt';

export function writeLicences(build: string, packages: readonly ShippedPackage[]): void {
  const own = {
    code: readFileSync('LICENSE', 'utf8'),
    dataset: readFileSync('assets/context/LICENSE', 'utf8'),
  };
  writeFileSync(join(build, LICENCES_FILE), licenceText(own, packages));
}

/** @returns the path of the bill that belongs to an archive */
export function billOf(zipFile: string): string {
  return zipFile.replace(/\.zip$/, '.cdx.json');
}

export function writeBillOfMaterials(zipFile: string, packages: readonly ShippedPackage[]): void {
  const code = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
  const { version } = loadDataset().compiled;
  writeFileSync(billOf(zipFile), billOfMaterials({ code, version }, packages));
}

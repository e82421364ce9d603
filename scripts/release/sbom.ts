/** The bill of materials of a build: CycloneDX 1.6, without the time of its making, so that the same build has the same bill. */
import * as CDX from '@cyclonedx/cyclonedx-library';
import type { PackageJson, ShippedPackage } from './shipped-packages';

const { Builders, Factories } = CDX.Contrib.FromNodePackageJson;
const { Application, Data, Library } = CDX.Enums.ComponentType;

/** Whatever SPDX expression a package states is taken over as it stands. */
const licences = new CDX.Contrib.License.Factories.LicenseFactory(() => undefined);
const builder = new Builders.ComponentBuilder(new Factories.ExternalReferenceFactory(), licences);

export interface OwnParts {
  code: PackageJson;
  /** Of the dataset. */
  version: string;
}

/** @returns JSON */
export function billOfMaterials(own: OwnParts, packages: readonly ShippedPackage[]): string {
  const root = component(own.code, Application);
  const dataset = new CDX.Models.Component(Data, 'backgrounder-dataset', {
    version: own.version,
    bomRef: `backgrounder-dataset@${own.version}`,
    licenses: new CDX.Models.LicenseRepository([licences.makeFromString('CC0-1.0')]),
  });
  const parts = [dataset, ...packages.map(({ json }) => component(json, Library))];
  for (const part of parts) root.dependencies.add(part.bomRef);
  const bom = new CDX.Models.Bom({
    metadata: new CDX.Models.Metadata({ component: root }),
    components: new CDX.Models.ComponentRepository(parts),
  });
  const serializer = new CDX.Serialize.JsonSerializer(
    new CDX.Serialize.JSON.Normalize.Factory(CDX.Spec.Spec1dot6),
  );
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function component(json: PackageJson, type: CDX.Enums.ComponentType): CDX.Models.Component {
  const made = builder.makeComponent(json, type);
  if (!made) throw new Error(`no component can be made of package ${json.name}`);
  made.bomRef.value = `${json.name}@${json.version}`;
  if (type === Library) made.purl = `pkg:npm/${json.name.replace('@', '%40')}@${json.version}`; // https://github.com/package-url/purl-spec
  return made;
}

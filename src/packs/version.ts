/** Versions of packs: three numbers, of which the first weighs most. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const differing = a.findIndex((number, i) => number !== b[i]);
  return differing >= 0 && a[differing]! > b[differing]!;
}

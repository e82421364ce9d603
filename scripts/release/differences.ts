/** Compares two makings of the same files. */
export function findDifferences(
  first: ReadonlyMap<string, Uint8Array>,
  second: ReadonlyMap<string, Uint8Array>,
): string[] {
  if (first.size === 0) return ['No file was made.'];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.flatMap((name) => {
    const [a, b] = [first.get(name), second.get(name)];
    if (!a || !b) return [`${name} was made only once.`];
    return Buffer.compare(a, b) === 0 ? [] : [`${name} is not the same bytes when it is made again.`];
  });
}

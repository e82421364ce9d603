/** The project's scanner over a plain list of names. */
import { buildNames } from '../../../src/linking/names/build-names';
import type { Finder } from './finder';

export const own: Finder = {
  name: 'backgrounder',
  kind: 'own',
  build(names) {
    const scanner = buildNames(names);
    return (text) => scanner.scan(text);
  },
};

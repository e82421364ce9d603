/** The largest pack that readers are told of: 20,000 people of a query service's result, compiled as the options page does. */
import type { CompiledContext } from '../../src/context/facts';
import { compilePack } from '../../src/packs/compile-pack';
import { readContextSource } from '../context/read-source';
import { packOfResults } from '../packs/from-results';
import { inventResults } from '../packs/invent-results';

const PEOPLE = 20_000;
const HEAD = { id: 'large', name: 'Large', version: '1.0.0', reviewed: '2026-11-20' };

export function largePack(): CompiledContext {
  const { source } = readContextSource('assets/context');
  const { pack } = packOfResults(inventResults(PEOPLE, source.countries), 'invented', HEAD, source);
  return compilePack({ ...pack, ...NOTHING_ELSE, version: HEAD.version, reviewed: HEAD.reviewed });
}

const NOTHING_ELSE = {
  meetings: [],
  sanctions: [],
  institutions: [],
  places: [],
  countries: [],
  series: [],
  subjects: [],
};

/** The dataset as it ships, compiled from its checked source. */
import { compileContext } from '../../src/context/compile';
import type { CompiledContext } from '../../src/context/facts';
import type { ContextSource } from '../../src/context/schema';
import { packDatasetNames } from '../../src/linking/names/names-of-dataset';

export function compileDataset(source: ContextSource): CompiledContext {
  return compileContext(source, packDatasetNames);
}

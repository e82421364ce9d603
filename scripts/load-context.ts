/** The dataset for the command-line tools, read from its source. */
import { resolve } from 'node:path';
import { compileContext } from '../src/context/compile';
import { Context } from '../src/context/context';
import { formatProblem, readContextSource } from './context/read-source';
import { CONTEXT_FOLDER } from './context/vite-plugin';

/** @throws an error that lists each problem with file and line if the dataset isn't sound */
export function loadContext(): Context {
  const { source, problems } = readContextSource(resolve(CONTEXT_FOLDER));
  if (problems.length)
    throw new Error(`The dataset has problems:\n${problems.map(formatProblem).join('\n')}`);
  return new Context(compileContext(source));
}

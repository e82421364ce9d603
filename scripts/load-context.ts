/** The dataset for the command-line tools. */
import { Dataset, type Context } from '../src/context/context';
import { loadDataset } from './context/load-dataset';

/** @throws an error that lists each problem with file and line if the dataset isn't sound */
export function loadContext(): Context {
  return new Dataset(loadDataset().compiled);
}

import { readWeights } from '../src/cli/read-weights';
import { ROOT } from './rules/sources';

/** The weights that ship, for every test that has an article analysed. */
export const WEIGHTS = readWeights(ROOT);

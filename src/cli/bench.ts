import { parseArgs } from 'node:util';
import { loadCompromise } from './bench/load-compromise';
import { measureSpeed } from './bench/measure-speed';
import { readTexts } from './bench/read-texts';
import { showSpeed } from './bench/show-speed';
import { readWeights } from './read-weights';

/**
 * `whence bench`: words of running text that the engine analyses in a second, on one core, beside the tagger of compromise
 * on the same texts in the same run; and where the engine's time goes.
 */
export async function bench(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
  const speed = measureSpeed(readTexts(root), readWeights(root), await loadCompromise());
  process.stdout.write(showSpeed(speed));
  if (values.json) process.stdout.write(`${JSON.stringify(speed)}\n`);
  return 0;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { callersFolder } from './callers-folder';
import { corpusFolder } from './corpus-folder';
import { describeAccuracy, isComplete } from './evaluate/describe-accuracy';
import type { Figures } from './evaluate/figures';
import { measureCorpora } from './evaluate/measure-corpora';
import { showFigures } from './evaluate/show-figures';
import { SURENESS_FILE, surenessFile } from './evaluate/sureness-file';
import { faultLine } from './input-fault';
import { readWeights } from './read-weights';
import { replaceBetween } from './replace-between';

/** Name of the part of the README that `--write` writes. */
const MARKER = 'accuracy';

/**
 * `whence evaluate`: how good the engine is on the corpora that are there. `--held-out FILE` scores reports that the training
 * wrote, `--write` puts the figures into the README and the options page. Exit code 2 where a file or, for `--write`, a corpus is
 * missing.
 */
export async function evaluate(args: string[], root: string): Promise<number> {
  const flag = { type: 'boolean', default: false } as const;
  const options = { json: flag, write: flag, 'held-out': { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  const heldOut = values['held-out'] === undefined ? null : resolve(callersFolder(root), values['held-out']);
  if (heldOut !== null && !existsSync(heldOut)) {
    process.stderr.write(faultLine(values['held-out'] ?? '', null, 'there is no such file'));
    return 2;
  }
  const figures = await measureCorpora(corpusFolder(root), readWeights(root), heldOut);
  process.stdout.write(showFigures(figures));
  const exitCode = values.write ? writeAccuracy(figures, root) : 0;
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`);
  return exitCode;
}

function writeAccuracy(figures: Figures, root: string): number {
  if (!isComplete(figures)) {
    process.stderr.write('whence: README.md stays as it is: not all was there to be measured\n');
    return 2;
  }
  const { gold } = figures;
  const path = join(root, 'README.md');
  writeChanged(path, (readme) => replaceBetween(readme, MARKER, describeAccuracy(figures)));
  writeChanged(join(root, SURENESS_FILE), () => surenessFile(gold.score.articles, gold.sureness));
  return 0;
}

/** A file that would stay the same is not written: the builds go by the time of writing. */
function writeChanged(path: string, change: (before: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
}

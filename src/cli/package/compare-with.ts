import { join, resolve } from 'node:path';
import { callersFolder } from '../callers-folder';
import { describeReadError } from '../input/describe-read-error';
import { faultLine, InputFault } from '../input-fault';
import { browserOf, comparePackages } from './compare-packages';
import { readFolder } from './read-folder';
import { readPackage } from './read-package';

/** Says in which files a package differs from what is built. Returns 0 where it does not, 1 where it does, 2 where it is none. */
export function compareWith(name: string, root: string): number {
  const path = resolve(callersFolder(root), name);
  let given: Map<string, Uint8Array>;
  try {
    given = readPackage(path);
  } catch (error) {
    process.stderr.write(
      faultLine(name, null, error instanceof InputFault ? error.message : describeReadError(error)),
    );
    return 2;
  }
  const browser = browserOf(given);
  const differences = comparePackages(given, readFolder(join(root, 'dist', browser)));
  const verdict = `${name} ${differences.length === 0 ? 'is' : 'is not'} what these sources build for ${browser}`;
  process.stdout.write(`${verdict}\n${differences.map((line) => `  ${line}\n`).join('')}`);
  return differences.length === 0 ? 0 : 1;
}

import { parseArgs } from 'node:util';
import { BROWSERS, buildExtension } from './build-extension';
import { compareWith } from './package/compare-with';
import { writePackages } from './package/write-packages';

/**
 * `whence package`: builds the extension anew and writes what the stores of Chrome, Edge and Firefox take, and the sources that go
 * with it, as zips that are the same bytes wherever they are made. `--compare PACKAGE` writes nothing: it says in which files a
 * package that somebody has differs from this checkout's build. Exit code 1 where the linter finds something or a file differs,
 * 2 where there is no such package.
 */
export async function packageExtension(args: string[], root: string): Promise<number> {
  const { values } = parseArgs({ args, options: { compare: { type: 'string' } } });
  process.stderr.write('whence: building the extension …\n');
  await Promise.all(BROWSERS.map((browser) => buildExtension(browser, root)));
  return values.compare === undefined ? writePackages(root) : compareWith(values.compare, root);
}

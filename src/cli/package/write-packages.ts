import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintExtension } from './lint-extension';
import { readFolder } from './read-folder';
import { readTracked, type Tracked } from './read-tracked';
import { gzippedSize, inKilobytes, sha256, showPackages } from './show-packages';
import { zipFiles } from './zip-files';

/** Where the packages go, in the checkout. */
const FOLDER = 'dist/packages';

/** Lints and packs what is built, and says how large it is. Resolves to 1 where the linter finds something: nothing is packed then. */
export async function writePackages(root: string): Promise<number> {
  const findings = await lintExtension(join(root, 'dist/firefox'), root);
  if (findings.length > 0) {
    process.stderr.write(`whence: nothing was packaged; the linter says:\n${findings.join('\n')}\n`);
    return 1;
  }
  const chrome = readFolder(join(root, 'dist/chrome'));
  const firefox = readFolder(join(root, 'dist/firefox'));
  const tracked = await readTracked(root);
  const contents = { chrome, edge: chrome, firefox, ...(tracked && { source: tracked.files }) };
  const zips = new Map(
    Object.entries(contents).map(([name, files]) => [
      `whence-${versionIn(chrome)}-${name}.zip`,
      zipFiles(files),
    ]),
  );
  writeZips(zips, join(root, FOLDER));
  process.stdout.write(showPackages(zips));
  const { first, brought } = contentSizes(chrome);
  process.stdout.write(
    `content scripts, gzipped: ${inKilobytes(first)} in every page, ${inKilobytes(brought)} more where there may be an article\n`,
  );
  process.stdout.write('linter of Firefox’s add-ons: no errors, warnings or notices\n');
  process.stderr.write(noteOn(tracked));
  return 0;
}

interface Manifest {
  readonly version: string;
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

const manifestIn = (files: ReadonlyMap<string, Uint8Array>) =>
  JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString('utf8')) as Manifest;

const versionIn = (files: ReadonlyMap<string, Uint8Array>) => manifestIn(files).version;

/** Bytes of the scripts that every page reads, and of those that are brought into some. */
function contentSizes(files: ReadonlyMap<string, Uint8Array>): { first: number; brought: number } {
  const scripts = manifestIn(files).content_scripts.flatMap(({ js }) => js);
  const sizeOf = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzippedSize(files.get(path) ?? new Uint8Array()), 0);
  const others = [...files.keys()].filter(
    (path) => path.startsWith('src/content/') && !scripts.includes(path),
  );
  return { first: sizeOf(scripts), brought: sizeOf(others) };
}

function writeZips(zips: ReadonlyMap<string, Uint8Array>, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of zips) writeFileSync(join(folder, name), bytes);
  const sums = [...zips].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
}

/** What has to be known before the packages are given to somebody. */
function noteOn(tracked: Tracked | null): string {
  if (!tracked) return 'whence: no bundle of the sources: this folder is no git checkout\n';
  const [first, ...others] = tracked.changed;
  if (first === undefined) return '';
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return `whence: not to be published, as not all is as in the last commit: ${first}${more}\n`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of a package that holds its licence. */
const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;

/** Module ids of the bundler's own, which begin with a zero: "\0rolldown/runtime.js". */
const HELPER = /^\0(rolldown|vite)\//;

const RULE = '-'.repeat(80);

/** Where the weights come from that the extension carries. */
const DATA = `weights.bin was fitted to

- the training part of PolNeAR (Edward Newell, Drew Margolin and Derek Ruths: An Attribution Relations Corpus for Political
  News, LREC 2018), whose authors state no licence for their annotations, and
- 116 news articles, annotated for Whence.

It holds numbers only, and no words of these articles.`;

/** The packages that modules of a bundle come from, each once, sorted. `ids` as the bundler names its modules. */
export function packagesOf(ids: readonly string[]): string[] {
  const names = ids.map((id) => HELPER.exec(id)?.[1] ?? packageIn(id)).filter((name) => name !== null);
  return [...new Set(names)].sort();
}

/** The package of a file: what stands behind the last "node_modules". */
function packageIn(id: string): string | null {
  const inside = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
  return /^(@[^/]+\/)?[^/]+/.exec(inside ?? '')?.[0] ?? null;
}

/**
 * The text that goes with the extension: its licence, those of the packages it contains, and its data's origin.
 * @throws where a package brings no licence along
 */
export function licencesText(root: string, packages: readonly string[]): string {
  const own = `Whence\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}`;
  const theirs = packages.map((name) => licenceOf(join(root, 'node_modules', name)));
  return `${[own, ...theirs, `Data\n\n${DATA}`].join(`\n\n${RULE}\n\n`)}\n`;
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository?: string | { readonly url: string };
}

function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  if (!file) throw new Error(`${folder} has no licence to be passed on`);
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageFile;
  const address = typeof repository === 'string' ? repository : repository?.url;
  const source = address ? `\nUnchanged; its source: ${address.replace(/^git\+/, '')}` : '';
  return `${name} ${version} (${license})${source}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

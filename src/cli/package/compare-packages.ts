import { isDeepStrictEqual } from 'node:util';

type Files = ReadonlyMap<string, Uint8Array>;

/** What a store or browser adds beside the files: its signatures. */
const SIGNATURES = /^(_metadata|META-INF)\//;

/** What a store writes into the manifest: who publishes it, and where updates come from. */
const OF_THE_STORE = ['key', 'update_url', 'differential_fingerprint'];

const MANIFEST = 'manifest.json';

/** How two packages differ, one line a file, sorted; a store's signatures and its entries in the manifest do not count. */
export function comparePackages(given: Files, built: Files): string[] {
  const names = [...new Set([...given.keys(), ...built.keys()])].filter((name) => !SIGNATURES.test(name));
  return names.sort().flatMap((name) => {
    const [theirs, ours] = [given.get(name), built.get(name)];
    if (!theirs) return [`${name}: not there, but in the build`];
    if (!ours) return [`${name}: there, but not in the build`];
    return isSame(name, theirs, ours) ? [] : [`${name}: differs from the build`];
  });
}

function isSame(name: string, theirs: Uint8Array, ours: Uint8Array): boolean {
  if (Buffer.compare(theirs, ours) === 0) return true;
  return name === MANIFEST && isDeepStrictEqual(manifestIn(theirs), manifestIn(ours));
}

function manifestIn(bytes: Uint8Array): object {
  const manifest = JSON.parse(Buffer.from(bytes).toString('utf8')) as object;
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !OF_THE_STORE.includes(key)));
}

/** Which of the builds a package is to be compared with: only Firefox's names an add-on to Firefox. */
export function browserOf(files: Files): 'chrome' | 'firefox' {
  const manifest = files.get(MANIFEST);
  return manifest && 'browser_specific_settings' in manifestIn(manifest) ? 'firefox' : 'chrome';
}

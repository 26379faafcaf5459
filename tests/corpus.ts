import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.env.WHENCE_CORPUS ?? '../shared');
const isThere = existsSync(resolve(folder, 'seed/seed.json'));

if (!isThere && process.env.WHENCE_REQUIRE_CORPUS) {
  throw new Error(`The corpus is required here and not at ${folder}: set WHENCE_CORPUS to its folder.`);
}

/** The folder of articles that belong to others and so are not in the project, or `null`: `describe.runIf(corpus)`. */
export const corpus: string | null = isThere ? folder : null;

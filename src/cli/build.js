// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the terminal command is made of. */
const SOURCES = ['src', 'public/_locales', 'vite.config.ts', 'package.json', 'package-lock.json'];

/** After an hour (in ms) nobody can still be starting from an older build. */
const KEEP_BUILD_MS = 60 * 60 * 1000;

/**
 * A name for the present state of the sources: changes with any file's name, size or time of writing.
 * @param {string} root the checkout
 */
export function sourceStamp(root) {
  const hash = createHash('sha256');
  /** @param {string} path */
  const visit = (path) => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stats) return;
    if (stats.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`);
    } else {
      hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\n`);
    }
  };
  for (const path of SOURCES) visit(path);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The terminal command's program, built first where the sources have changed since. Every state of the sources has a
 * folder of its own, which appears whole or not at all: any number of commands may start at the same time.
 * @param {string} root the checkout
 * @returns {Promise<string>} path of the program
 */
export async function buildTerminal(root) {
  const builds = join(root, 'dist/cli');
  const folder = join(builds, sourceStamp(root));
  const program = join(folder, 'main.js');
  if (existsSync(program)) return program;

  process.stderr.write('whence: the sources are new here, building the terminal command …\n');
  const draft = `${folder}.${process.pid}`;
  const { build } = await import('vite');
  await build({ root, mode: 'cli', logLevel: 'error', build: { outDir: draft } });
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(program)) throw error;
    rmSync(draft, { recursive: true }); // another command was quicker
  }
  removeOldBuilds(builds);
  return program;
}

/** @param {string} builds */
function removeOldBuilds(builds) {
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEEP_BUILD_MS) rmSync(path, { recursive: true, force: true });
  }
}

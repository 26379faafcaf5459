import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The sources as git knows them. */
export interface Tracked {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Paths whose state is not that of the last commit, files that git does not know among them. */
  readonly changed: readonly string[];
}

/** What git lists in one answer, in bytes, is far below. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/**
 * The files that git tracks, as they are in the checkout: what is in them can have been published, and nothing else (no corpus,
 * no build). `null` where the folder is no git checkout, such as an unpacked source bundle.
 */
export async function readTracked(root: string): Promise<Tracked | null> {
  if (!existsSync(join(root, '.git'))) return null;
  const tracked = await askGit(root, 'ls-files', '-z');
  const changed = await askGit(root, 'status', '--porcelain', '-z', '--no-renames');
  const there = tracked.filter((path) => existsSync(join(root, path)));
  return {
    files: new Map(there.map((path) => [path, readFileSync(join(root, path))])),
    changed: changed.map((line) => line.slice(3)),
  };
}

async function askGit(root: string, ...args: string[]): Promise<string[]> {
  const given = ['-c', `safe.directory=${root}`, ...args]; // a checkout may be another user's, as in a container
  const { stdout } = await promisify(execFile)('git', given, { cwd: root, maxBuffer: LARGEST_ANSWER });
  return stdout.split('\0').filter((line) => line !== '');
}

#!/usr/bin/env node
// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildTerminal } from './build.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** In a checkout the program is built from the sources; an installed package brings it along. */
async function findProgram() {
  if (!existsSync(join(root, 'vite.config.ts'))) return join(root, 'dist/cli/main.js');
  if (!existsSync(join(root, 'node_modules/vite'))) {
    process.stderr.write('whence: its parts are not installed yet; run "npm ci" in its folder first\n');
    process.exit(1);
  }
  return buildTerminal(root);
}

/** @type {(error: unknown) => never} */
function giveUp(error) {
  process.stderr.write(`whence: the build failed: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

const { main } = await import(pathToFileURL(await findProgram().catch(giveUp)).href);
process.exitCode = await main(process.argv.slice(2), root);

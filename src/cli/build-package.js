// @ts-check
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a package has beside the sources: the terminal command's program, the library and its types. Runs before `npm pack`. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const { build } = await import('vite');

// Beside the program lie folders of builds that other commands may be running.
const program = join(root, 'dist/cli');
mkdirSync(program, { recursive: true });
for (const name of readdirSync(program)) if (name.endsWith('.js')) rmSync(join(program, name));
await build({ root, mode: 'cli', logLevel: 'error', build: { outDir: program, emptyOutDir: false } });
await build({ root, mode: 'library', logLevel: 'error' });
declareTypes();

/** The types of the library alone; those of the engine stay its own. */
function declareTypes() {
  const draft = mkdtempSync(join(root, 'dist/types-'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'src/library'), '--outDir', draft], {
    stdio: 'inherit',
  });
  const types = join(root, 'dist/library/types');
  cpSync(join(draft, 'library'), join(types, 'library'), { recursive: true });
  cpSync(join(draft, 'report.d.ts'), join(types, 'report.d.ts'));
  rmSync(draft, { recursive: true });
  // Node finds no module without its ending.
  for (const name of readdirSync(join(types, 'library'))) {
    const path = join(types, 'library', name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.[^']*)(?=')/g, '$1.js'));
  }
}

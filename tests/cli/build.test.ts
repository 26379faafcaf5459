import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ROOT } from '../rules/sources';
import { folderWith, runProgram } from './whence';

/** A checkout in miniature; `answer` stands in for its sources. */
function checkout(answer: number): string {
  const root = folderWith({
    'package.json': '{"type": "module"}',
    'vite.config.ts': `export default { build: { ssr: true, rolldownOptions: { input: { main: 'src/main.ts' } } } };`,
  });
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/main.ts'), `export const answer: number = ${answer};`);
  return root;
}

/** Builds as the command does, in a process of its own; prints the program's path. */
function build(root: string) {
  const url = pathToFileURL(join(ROOT, 'src/cli/build.js')).href;
  const code = `const { buildTerminal } = await import('${url}'); console.log(await buildTerminal(process.argv[1]));`;
  return runProgram(process.execPath, ['--input-type=module', '-e', code, root], {
    env: { VITEST: undefined },
  });
}

it('builds once, and says so in one line on standard error only', async () => {
  const root = checkout(42);
  const first = await build(root);
  expect(first.code).toBe(0);
  expect(first.stderr).toMatch(/^whence: [^\n]*building[^\n]*\n$/);
  expect(readFileSync(first.stdout.trim(), 'utf8')).toContain('42');
  expect(await build(root)).toEqual({ ...first, stderr: '' });
});

it('builds again after each change, also back to an older state', async () => {
  const root = checkout(1);
  const source = join(root, 'src/main.ts');
  const first = await build(root);
  writeFileSync(source, 'export const answer: number = 2;');
  const second = await build(root);
  expect(readFileSync(second.stdout.trim(), 'utf8')).toContain('2');
  expect(second.stdout).not.toBe(first.stdout);
  writeFileSync(source, 'export const answer: number = 3;');
  utimesSync(source, 0, 0); // an old file moved in
  expect(readFileSync((await build(root)).stdout.trim(), 'utf8')).toContain('3');
});

it('may be started several times at once', async () => {
  const root = checkout(7);
  const runs = await Promise.all([1, 2, 3].map(() => build(root)));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  expect(readFileSync(runs[0]?.stdout.trim() ?? '', 'utf8')).toContain('7');
});

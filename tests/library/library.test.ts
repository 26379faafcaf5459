import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith, runProgram } from '../cli/whence';
import { importsOf, parseSource, ROOT } from '../rules/sources';

/** A program in another folder, with the package as npm would install it. */
const consumer = folderWith({ 'package.json': '{"type": "module"}' });
const modules = join(consumer, 'node_modules');
const own = join(modules, 'whence-reader');
let packed: readonly string[] = [];

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const part = readme.slice(readme.indexOf('## As a library'), readme.indexOf('## How it works'));
const EXAMPLES = [...part.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

/** The library’s parts that are for browsers, too. */
const FOR_BROWSERS = ['whence', 'page'];

beforeAll(async () => {
  const run = await runProgram('npm', ['pack', '--silent', '--pack-destination', consumer]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  const tar = await runProgram('tar', ['-xvf', run.stdout.trim()], { cwd: consumer });
  packed = tar.stdout.trim().split('\n');
  mkdirSync(modules);
  cpSync(join(consumer, 'package'), own, { recursive: true });
  for (const name of ['jsdom', 'warcio', 'hyparquet-writer', '@types']) {
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  cpSync(join(ROOT, 'src/cli/demo/index.html'), join(consumer, 'page.html'));
  EXAMPLES.forEach((code, i) => {
    writeFileSync(join(consumer, `example-${i}.ts`), code);
    writeFileSync(join(consumer, `example-${i}.js`), code);
  });
}, 120_000);

it('packs what it needs, and nothing else', () => {
  const names = packed.map((path) => path.replace(/^package\//, '').replace(/-[\w-]{8}\.js$/, '-*.js'));
  expect(names.filter((name) => !name.startsWith('dist/cli/')).sort()).toEqual(
    [
      ...['LICENSE', 'README.md', 'package.json', 'public/weights.bin', 'src/cli/build.js', 'src/cli/run.js'],
      ...['whence', 'node', 'html', 'page', 'detect-*', 'page-*'].map((name) => `dist/library/${name}.js`),
      ...['whence', 'node', 'html', 'page'].map((name) => `dist/library/types/library/${name}.d.ts`),
      'dist/library/types/report.d.ts',
    ].sort(),
  );
  expect(names).toContain('dist/cli/main.js');
  expect(
    names.filter((name) => name.startsWith('dist/cli/') && !/^dist\/cli\/[\w*-]+\.js$/.test(name)),
  ).toEqual([]);
});

describe('the examples of the README', () => {
  it('are there', () => expect(EXAMPLES).toHaveLength(4));

  it.each(EXAMPLES.map((code, i) => [i, code] as const))('number %i prints what it says', async (i, code) => {
    const browser = `
      import { readFile } from 'node:fs/promises';
      import { JSDOM } from 'jsdom';
      const page = await readFile('page.html', 'utf8');
      globalThis.document = new JSDOM(page, { url: 'https://harbourpost.example/bridge' }).window.document;
      globalThis.fetch = async (path) => new Response(await readFile('node_modules/whence-reader/public' + path));`;
    writeFileSync(join(consumer, 'browser.js'), browser);
    const around = code.includes('document') ? ['--import', './browser.js'] : [];
    const run = await runProgram(process.execPath, [...around, `example-${i}.js`], { cwd: consumer });
    const said = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join('');
    expect(run).toEqual({ code: 0, stderr: '', stdout: said });
  });
});

describe('the types', () => {
  const check = async (files: readonly string[], lib: readonly string[], types: readonly string[]) => {
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', lib, types, noEmit: true };
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
    return runProgram(process.execPath, [compiler, '-p', '.'], { cwd: consumer });
  };

  it('fit the examples', async () => {
    const files = EXAMPLES.map((_, i) => `example-${i}.ts`);
    expect(await check(files, ['ES2023', 'DOM'], ['node'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('need no DOM and no Node, and refuse what is wrong', async () => {
    const code = (weights: string) => `
      import { analyse, articleFromText, unpackWeights, type Report, type Statement } from 'whence-reader';
      const report: Report = analyse(articleFromText('One.', { outlet: 'Two' }), ${weights});
      export const first: Statement | undefined = report.statements[0];
      export const read = unpackWeights;`;
    writeFileSync(join(consumer, 'right.ts'), code('unpackWeights(new Uint8Array())'));
    writeFileSync(join(consumer, 'wrong.ts'), code('new Uint8Array()'));
    expect(await check(['right.ts'], ['ES2023'], [])).toEqual({ code: 0, stdout: '', stderr: '' });
    const wrong = await check(['wrong.ts'], ['ES2023'], []);
    expect(wrong.stdout).toMatch(/^wrong\.ts\(3,\d+\): error TS2741: Property 'origin'/);
  });
});

it.each(FOR_BROWSERS)('%s imports nothing that a browser has not', (name) => {
  const seen = new Set<string>();
  const visit = (path: string): string[] => {
    if (seen.has(path)) return [];
    seen.add(path);
    const imported = importsOf(parseSource(path, readFileSync(join(own, `${path}.js`), 'utf8')));
    return imported.flatMap((target) => (target.startsWith('dist/library/') ? visit(target) : [target]));
  };
  expect(visit(`dist/library/${name}`)).toEqual([]);
});

it('brings the terminal command along', async () => {
  const run = await runProgram(
    process.execPath,
    [join(own, 'src/cli/run.js'), 'analyze', '--format', 'csv', 'page.html'],
    { cwd: consumer },
  );
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout.split('\r\n').length).toBeGreaterThan(5);
});

it('says what is wrong with weights', async () => {
  const code = `
    import { analyse, articleFromText, unpackWeights } from 'whence-reader';
    for (const wrong of [() => unpackWeights(new Uint8Array(8)), () => analyse(articleFromText('One.'), {})]) {
      try { wrong(); } catch (error) { console.log(error.name + ': ' + error.message); }
    }`;
  const run = await runProgram(process.execPath, ['--input-type=module', '-e', code], { cwd: consumer });
  expect(run.stdout).toBe('RangeError: no weights file\nTypeError: weights are what unpackWeights gives\n');
});

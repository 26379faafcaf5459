import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../rules/sources';
import { folderWith, whence } from './whence';

const article = (id: number) => ({
  id,
  text: `The lamp number ${id} broke on Sunday, Mila Brandt said.\n“We have no lamps,” she added.`,
});
const COUNT = 80;
const BAD = 13;
const lines = Array.from({ length: COUNT }, (_, id) =>
  id % 50 === BAD ? '{bad\n' : `${JSON.stringify(article(id))}\n`,
);
const folder = folderWith({ 'in.jsonl': lines.join('') });
const analyze = (...args: string[]) => whence(['analyze', ...args], { cwd: folder });
const bytesOf = (name: string) => readFileSync(join(folder, name));

const whole = await analyze('--out', 'whole.jsonl', 'in.jsonl');

it('writes to the file what else goes to standard output', async () => {
  const run = await analyze('in.jsonl');
  expect(whole).toEqual({ ...run, stdout: '' });
  expect(bytesOf('whole.jsonl').toString()).toBe(run.stdout);
});

/** Ends a run as a power cut would, once the file has so many bytes. */
async function killAt(size: number, name: string, jobs: string): Promise<void> {
  const args = ['analyze', '--jobs', jobs, '--out', name, '--resume', 'in.jsonl'];
  const child: ChildProcess = spawn(process.execPath, [join(ROOT, 'src/cli/run.js'), ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  const path = join(folder, name);
  const ended = new Promise((resolve) => child.once('close', resolve));
  const grown = () => existsSync(path) && statSync(path).size >= size;
  await expect.poll(() => grown() || child.exitCode !== null, { interval: 1, timeout: 30_000 }).toBe(true);
  child.kill('SIGKILL');
  await ended;
}

it.each(['2'])('killed twice and resumed, with --jobs %s: the same bytes', async (jobs) => {
  const name = `killed-${jobs}.jsonl`;
  const { length } = bytesOf('whole.jsonl');
  await killAt(length * 0.1 * Math.random(), name, jobs);
  await killAt(length * (0.2 + 0.3 * Math.random()), name, jobs);
  const run = await analyze('--jobs', jobs, '--out', name, '--resume', 'in.jsonl');
  expect(run).toEqual(whole);
  expect(bytesOf(name).equals(bytesOf('whole.jsonl'))).toBe(true);
});

it.each([1, 5000])('of a file cut off after %d bytes: the same bytes', async (size) => {
  const name = `cut-${size}.jsonl`;
  writeFileSync(join(folder, name), bytesOf('whole.jsonl').subarray(0, size));
  expect(await analyze('--out', name, '--resume', 'in.jsonl')).toEqual(whole);
  expect(bytesOf(name).equals(bytesOf('whole.jsonl'))).toBe(true);
});

it('adds what the input has more', async () => {
  const more = folderWith({ 'in.jsonl': lines.slice(0, 5).join('') });
  const go = () => whence(['analyze', '--out', 'out.jsonl', '--resume', 'in.jsonl'], { cwd: more });
  await go();
  appendFileSync(join(more, 'in.jsonl'), lines.slice(5, 9).join(''));
  expect((await go()).code).toBe(0);
  expect(readFileSync(join(more, 'out.jsonl'), 'utf8')).toBe(
    `${bytesOf('whole.jsonl').toString().split('\n').slice(0, 9).join('\n')}\n`,
  );
});

it('goes on beside lines that stand for bad input', async () => {
  const args = ['--faults', 'report', '--out', 'reported.jsonl', 'in.jsonl'];
  expect(await analyze(...args)).toEqual({ code: 0, stdout: '', stderr: '' });
  const all = bytesOf('reported.jsonl');
  expect(all.toString().split('\n')[BAD]).toMatch(/^\{"id":null,"error":"is not valid JSON/);
  truncateSync(join(folder, 'reported.jsonl'), Math.floor(all.length / 2));
  expect((await analyze(...args, '--resume')).code).toBe(0);
  expect(bytesOf('reported.jsonl').equals(all)).toBe(true);
});

it.each([
  [
    'another input',
    lines.slice(1),
    'whence: out.jsonl:1: is not the report on in.jsonl:1: it was made from another input\n',
  ],
  [
    'another text',
    [lines[0], JSON.stringify({ id: 1, text: 'Other words.' })],
    /^whence: out\.jsonl:2: would read otherwise now/,
  ],
  ['less input', lines.slice(0, 1), 'whence: out.jsonl:2: has more reports than the input has articles\n'],
])('refuses %s, and leaves the file as it is', async (_, input, stderr) => {
  const written = `${bytesOf('whole.jsonl').toString().split('\n').slice(0, 2).join('\n')}\ntorn`;
  const cwd = folderWith({ 'in.jsonl': input.join(''), 'out.jsonl': written });
  const run = await whence(['analyze', '--out', 'out.jsonl', '--resume', 'in.jsonl'], { cwd });
  expect(run).toEqual({
    code: 2,
    stdout: '',
    stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
  });
  expect(readFileSync(join(cwd, 'out.jsonl'), 'utf8')).toBe(written);
});

it('refuses to begin anew over reports that are there', async () => {
  const stderr = 'whence: whole.jsonl: is there already: go on with it by --resume, or remove it\n';
  expect(await analyze('--out', 'whole.jsonl', 'in.jsonl')).toEqual({ code: 2, stdout: '', stderr });
});

it('says that a file cannot be written, with an exit code of its own', async () => {
  const run = await analyze('--out', 'no-folder/out.jsonl', 'in.jsonl');
  expect(run).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^whence: no-folder\/out\.jsonl: cannot be written: [^\n]*\n$/),
  });
});

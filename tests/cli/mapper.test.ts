import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../rules/sources';
import { httpAnswer, warcRecord } from './warc-of';
import { folderWith, reportsIn, runProgram, whence } from './whence';

const article = (id: number) =>
  JSON.stringify({ id, text: `The lamp number ${id} broke on Sunday, Mila Brandt said.` });

/** Twelve articles and a bad line, as an engine cuts them into parts. */
const LINES = [...Array.from({ length: 12 }, (_, id) => article(id)), '{bad'];
const PARTS = [LINES.slice(0, 5), LINES.slice(5, 5), LINES.slice(5)].map((part) =>
  part.map((line) => `${line}\n`).join(''),
);
const MAPPER = ['analyze', '--faults', 'report', '-'];
const map = (input: string) => whence(MAPPER, { input });

describe('as the mapper of Spark or Hadoop: a part in on standard input, lines out', () => {
  it('gives one line for each line, in order, the same as all at once', async () => {
    const runs = await Promise.all(PARTS.map(map));
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      PARTS.map(() => ({ code: 0, stderr: '' })),
    );
    const together = await map(PARTS.join(''));
    expect(runs.map(({ stdout }) => stdout.replace(/"line":8\}/, '"line":13}')).join('')).toBe(
      together.stdout,
    );
    const ids = reportsIn(together.stdout).map(({ id }) => id);
    expect(ids).toEqual([...Array.from({ length: 12 }, (_, id) => id), null]);
  });

  it('gives lines that hold no tab: Hadoop takes one for the end of a key', async () => {
    const text = 'The lamps\tbroke, Mila Brandt\tsaid.\u2028';
    const run = await map(`${JSON.stringify({ id: 'a\tb', text })}\n`);
    expect(run.stdout).not.toContain('\t');
    expect(reportsIn(run.stdout)).toMatchObject([{ id: 'a\tb', text }]);
  });

  it('gives the same lines when it is killed and run again', async () => {
    const input = PARTS[2] ?? '';
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/run.js'), ...MAPPER]);
    child.stdin.write(input); // and is not closed: it cannot have ended by itself
    const [first] = await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    const again = await map(input);
    expect(again.stdout.startsWith(String(first))).toBe(true);
    expect(await map(input)).toEqual(again);
  });

  it('gives the same lines whatever the number of threads', async () => {
    const input = PARTS.join('');
    expect(await whence([...MAPPER, '--jobs', '2'], { input })).toEqual(await map(input));
  });

  it('ends with an exit code that an engine takes for a failed task where its input breaks off', async () => {
    const cwd = folderWith({ 'part.jsonl.gz': gzipSync(PARTS.join('')).subarray(0, -20) });
    for (const mode of ['skip', 'report']) {
      const run = await whence(['analyze', '--faults', mode, 'part.jsonl.gz'], { cwd });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain('part.jsonl.gz: is damaged or cut off');
    }
  });

  it('works under xargs, a file a process', async () => {
    const cwd = folderWith({ 'a.jsonl': PARTS[0] ?? '', 'b.jsonl': PARTS[2] ?? '' });
    const command = `node ${join(ROOT, 'src/cli/run.js')} analyze --faults report --out {}.out --resume {}`;
    const run = await runProgram('sh', ['-c', `ls *.jsonl | xargs -P 2 -I{} ${command} && cat *.out`], {
      cwd,
    });
    expect(run).toEqual({
      code: 0,
      stderr: '',
      stdout: (await map(PARTS.join(''))).stdout.replace('"-","line":13', '"b.jsonl","line":8'),
    });
  });
});

describe('--faults', () => {
  const input = PARTS[2] ?? '';
  it.each([
    ['fail', 2, 7, /^whence: -:8: is not valid JSON[^\n]*\n$/],
    ['skip', 0, 7, /^whence: -:8: is not valid JSON[^\n]*\n$/],
    ['report', 0, 8, /^$/],
  ])('%s', async (mode, code, count, stderr) => {
    const run = await whence(['analyze', '--faults', mode, '-'], { input });
    expect(run).toMatchObject({ code, stderr: expect.stringMatching(stderr) });
    expect(reportsIn(run.stdout)).toHaveLength(count);
  });
});

describe('archives', () => {
  const TITLE = 'Harbour lights go out';
  const said = (i: number) =>
    `The lamp number ${i} on the old quay broke on Sunday evening, Mila Brandt of the café said.`;
  const paragraphs = Array.from({ length: 9 }, (_, i) => `<p>${said(i)}</p>`).join('');
  const head = `<!doctype html><html lang="en"><head><title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle"}</script></head>`;
  const html = `${head}<body><article><h1>${TITLE}</h1>${paragraphs}</article></body></html>`;
  const latin = Buffer.from(html, 'latin1');
  const type = 'text/html; charset=ISO-8859-1';
  const records = [
    warcRecord('warcinfo', '', 'software: a crawler\r\n'),
    warcRecord('response', 'https://quaypost.example/2026/03/01/lamps', httpAnswer(latin, { type })),
    warcRecord('response', 'https://quaypost.example/', httpAnswer('<!doctype html><title>Home</title>')),
  ];

  it('a WARC’s pages, in the encoding and with the address of the crawl', async () => {
    const broken = gzipSync(records[1] ?? '').fill(0xff, 40, 50);
    const gz = Buffer.concat([
      ...records.map((record) => gzipSync(record)),
      broken,
      gzipSync(records[2] ?? ''),
    ]);
    const cwd = folderWith({ 'a.warc': Buffer.concat(records), 'a.warc.gz': gz });
    const plain = await whence(['analyze', 'a.warc'], { cwd });
    expect(plain).toMatchObject({ code: 0, stderr: '' });
    const [article, home, ...others] = reportsIn(plain.stdout);
    expect(others).toEqual([]);
    const url = 'https://quaypost.example/2026/03/01/lamps';
    expect(article).toMatchObject({ id: url, article: { url, published: '2026-03-01', title: TITLE } });
    expect(article?.text).toContain('Mila Brandt of the café said.');
    expect(article?.statements.map(({ who }) => who)).toContain('Mila Brandt');
    expect(home).toEqual({ id: 'https://quaypost.example/', article: null });
    const packed = await whence(['analyze', '--jobs', '2', 'a.warc.gz'], { cwd });
    expect(packed.stdout).toBe(`${plain.stdout}${JSON.stringify(home)}\n`);
    expect(packed.code).toBe(2);
    expect(packed.stderr).toMatch(/^whence: a\.warc\.gz: the record at byte \d+ is damaged\n$/);
  });

  it('.gz of every kind, in several members, too', async () => {
    const jsonl = Buffer.concat([gzipSync(PARTS[0] ?? ''), gzipSync(`${article(5)}\n`)]);
    const page = gzipSync(html);
    const cwd = folderWith({
      'a.jsonl.gz': jsonl,
      'b.HTML.GZ': page,
      'c.txt.gz': gzipSync(said(1)),
      'd.json.gz': gzipSync(article(6)),
    });
    const run = await whence(['analyze', 'a.jsonl.gz', 'b.HTML.GZ', 'c.txt.gz', 'd.json.gz'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 'b', 'c', 6]);
  });

  it.each([
    ['plain.jsonl.gz', article(1)],
    ['cut.txt.gz', gzipSync(said(1)).subarray(0, -9)],
  ])('%s is named, the others are analysed', async (name, content) => {
    const cwd = folderWith({ [name]: content, 'a.jsonl': PARTS[0] ?? '' });
    const run = await whence(['analyze', name, 'a.jsonl'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^whence: [\w.]+: is damaged or cut off \([^\n]*\)\n$/);
    expect(reportsIn(run.stdout)).toHaveLength(5);
  });
});

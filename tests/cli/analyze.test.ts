import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../../src/cli/output/formats';
import { ROOT } from '../rules/sources';
import { folderWith, linesOf, reportsIn, runProgram, whence } from './whence';

const TITLE = 'Harbour lights go out';
const PARAGRAPHS = ['The lamps broke on Sunday, Mila Brandt said.', '“We have no lamps,” she added.'];
const TEXT = [TITLE, ...PARAGRAPHS].join('\n\n');
const STATEMENTS = ['Mila Brandt: The lamps broke on Sunday', 'Mila Brandt: “We have no lamps,”'];
const line = (object: unknown) => `${JSON.stringify(object)}\n`;

describe('what is read', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="en"><head>${head}<title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle"}</script></head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`;
  // Long enough to be an article.
  const bodyText = Array.from(
    { length: 8 },
    (_, i) => `The lamp number ${i} on the old quay broke on Sunday evening, Mila Brandt said.`,
  );
  const body = [...bodyText, '“We have no lamps,” she added.'].map((text) => `<p>${text}</p>`).join('');
  const latin = (html: string) =>
    Uint8Array.from(html.replace(/“/g, '\x93').replace(/”/g, '\x94'), (c) => c.charCodeAt(0));
  const files = {
    'lines.txt': TEXT,
    'windows.txt': `\uFEFF${TEXT.replace(/\n/g, '\r\n')}\r\n`,
    'paragraphs.json': line({ name: 'named', title: TITLE, paragraphs: PARAGRAPHS, outlet: 'The Quay' }),
    'noname.json': line({ title: TITLE, paragraphs: PARAGRAPHS }),
    'both.json': line({ id: 'both', text: TEXT, title: 'Another title', paragraphs: ['Other words.'] }),
    'many.jsonl': line({ id: 1, text: TEXT }) + line({ id: 'two', title: TITLE, paragraphs: PARAGRAPHS }),
    'page.html': page(body, '<meta charset="utf-8">'),
    'latin.html': latin(page(body, '<meta charset="windows-1252">')),
    'wide.html': Buffer.from(`\uFEFF${page(body)}`, 'utf16le'),
  };
  const folder = folderWith(files);
  const read = async (name: string) => {
    const run = await whence(['analyze', name], { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    return reportsIn(run.stdout);
  };

  it.each([
    ['lines.txt', 'lines'],
    ['windows.txt', 'windows'],
    ['paragraphs.json', 'named'],
    ['noname.json', 'noname'],
    ['both.json', 'both'],
  ])('%s', async (name, id) => {
    const [report, ...others] = await read(name);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ id, text: TEXT });
    expect(report && linesOf(report)).toEqual(STATEMENTS);
  });

  it('the outlet and the title of an article object', async () => {
    const [report] = await read('paragraphs.json');
    expect(report?.article).toMatchObject({ title: TITLE, outlet: 'The Quay', byline: null });
    expect(report?.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('the lines of a .jsonl file, in order', async () => {
    const reports = await read('many.jsonl');
    expect(reports.map(({ id }) => id)).toEqual([1, 'two']);
    expect(reports.map(linesOf)).toEqual([STATEMENTS, STATEMENTS]);
  });

  it.each(['page.html', 'latin.html', 'wide.html'])('%s, in the encoding that it declares', async (name) => {
    const [report] = await read(name);
    expect(report?.text).toBe([TITLE, ...bodyText, '“We have no lamps,” she added.'].join('\n\n'));
    expect(report && linesOf(report).at(-1)).toBe('Mila Brandt: “We have no lamps,”');
  });

  it('a text as it stands: its offsets are the given ones', async () => {
    const text = `  ${PARAGRAPHS[0]}\r\n\u2028\r\n${PARAGRAPHS[1]}  \n`;
    const { stdout } = await whence(['analyze', '-'], { input: line({ id: 'raw', text }) });
    const [report] = reportsIn(stdout);
    expect(report?.text).toBe(text);
    expect(report?.blocks).toHaveLength(2);
    expect(report && linesOf(report)).toEqual(STATEMENTS);
  });

  it('standard input, line by line: the first report comes before the second line', async () => {
    const script = `{ echo '${JSON.stringify({ id: 'a', text: 'One.' })}'; read -r _ < answers; echo '{"id":"b","text":"Two."}'; } | node ${join(ROOT, 'src/cli/run.js')} analyze - | { read -r first; echo "$first"; echo go > answers; cat; }`;
    const run = await runProgram('sh', ['-c', `mkfifo answers && ${script}`], { cwd: folderWith({}) });
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('files from the folder in which npm was called', async () => {
    const args = ['--prefix', ROOT, 'run', '-s', 'whence', '--', 'analyze', 'lines.txt'];
    const run = await runProgram('npm', args, { cwd: folder });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['lines']);
  });

  it('a page that is no article', async () => {
    const login =
      '<!doctype html><title>Sign in</title><form><label>Name <input></label><button>Sign in</button></form>';
    const cwd = folderWith({
      'login.html': login,
      'empty.html': '',
      'broken.html': '<p<<a href="<table></p></td><div',
    });
    const run = await whence(['analyze', 'login.html', 'empty.html', 'broken.html'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout.trim().split('\n')).toEqual(
      ['login', 'empty', 'broken'].map((id) => `{"id":"${id}","article":null}`),
    );
  });

  it.each([
    ['no paragraphs', { id: 'x', title: TITLE, paragraphs: [] }],
    ['empty paragraphs', { id: 'x', title: TITLE, paragraphs: ['', ' '] }],
    ['an empty text', { id: 'x', text: '' }],
    ['a text of line breaks', { id: 'x', text: '\n\n\r\n' }],
    ['half of a character', { id: 'x', text: '\ud83d The lamps broke. \ude00' }],
  ])('an article with %s', async (_, object) => {
    const run = await whence(['analyze', '-'], { input: line(object) });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(reportsIn(run.stdout).map(({ statements }) => statements)).toEqual([[]]);
  });
});

describe('how it is written', () => {
  const folder = folderWith({ 'a.txt': TEXT, 'b.jsonl': line({ id: 'b', text: TEXT }), 'none.html': '' });
  const write = (format: string, ...files: string[]) =>
    whence(['analyze', '--format', format, ...files], { cwd: folder });

  it('text: one article alone, several under their names', async () => {
    const one = await write('text', 'a.txt');
    expect(one.stdout).toContain('Mila Brandt');
    expect(one.stdout).not.toContain('===');
    const several = await write('text', 'a.txt', 'none.html');
    expect(several.stdout).toContain('=== a ===');
    expect(several.stdout).toMatch(/=== none ===\n\nThis page does not look like a news article\.\n$/);
  });

  it('text: an article in another language is named, not read', async () => {
    const german =
      'Die Brücke bleibt gesperrt, sagte der Sprecher der Behörde am Montag vor der Presse in der Stadt. ';
    const cwd = folderWith({ 'de.txt': `Brücke gesperrt\n\n${german.repeat(8)}` });
    const run = await whence(['analyze', '--format', 'text', 'de.txt'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^This article is in German\. .*\n$/);
  });

  it('json: one object for one file, a list for several', async () => {
    expect(JSON.parse((await write('json', 'a.txt')).stdout)).toMatchObject({ id: 'a', text: TEXT });
    const list = JSON.parse((await write('json', 'a.txt', 'none.html', 'b.jsonl')).stdout);
    expect(list).toMatchObject([{ id: 'a' }, { id: 'none', article: null }, { id: 'b' }]);
    expect(JSON.parse((await write('json', '-')).stdout)).toEqual([]);
  });

  const NOT_ARTICLE = 'This page does not look like a news article.';

  it('markdown: a heading for each article', async () => {
    const one = await write('markdown', 'a.txt');
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(one.stdout).toMatch(/^# Harbour lights go out\n\n/);
    expect(one.stdout).toContain('\n## Mila Brandt\n');
    const several = await write('markdown', 'a.txt', 'none.html', 'b.jsonl');
    expect(several.stdout).toContain(`${one.stdout}\n# none\n\n${NOT_ARTICLE}\n\n`);
    expect((await write('markdown', 'none.html')).stdout).toBe(`${NOT_ARTICLE}\n`);
  });

  it('csv: one header for all, and no row for a page that is no article', async () => {
    const run = await write('csv', 'a.txt', 'none.html', 'b.jsonl');
    expect(run).toMatchObject({ code: 0, stderr: `whence: none.html: ${NOT_ARTICLE}\n` });
    const records = run.stdout.split('\r\n');
    expect(records.map((record) => record.split(',', 1)[0])).toEqual(['id', 'a', 'a', 'b', 'b', '']);
    const alone = await write('csv', 'none.html');
    expect(alone).toMatchObject({ code: 0, stdout: `${records[0]}\r\n` });
    const late = await write('csv', 'none.html', 'a.txt');
    expect(late.stdout).toBe(
      records
        .slice(0, 3)
        .map((record) => `${record}\r\n`)
        .join(''),
    );
  });

  it('jsonld: one object a line, and none for a page that is no article', async () => {
    const run = await write('jsonld', 'a.txt', 'none.html', 'b.jsonl');
    expect(run).toMatchObject({ code: 0, stderr: `whence: none.html: ${NOT_ARTICLE}\n` });
    const lines = run.stdout
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(lines).toMatchObject([
      { 'dcterms:identifier': 'a', total: 2 },
      { 'dcterms:identifier': 'b', total: 2 },
    ]);
    expect(await write('jsonld', 'none.html')).toMatchObject({ code: 0, stdout: '' });
  });

  it.each(['markdown', 'csv', 'jsonld'])('%s: what goes wrong is said as ever', async (format) => {
    const cwd = folderWith({ 'in.jsonl': `{bad\n${line({ id: 'good', text: TEXT })}` });
    const run = await whence(['analyze', '--format', format, 'in.jsonl'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^whence: in\.jsonl:1: is not valid JSON[^\n]*\n$/);
    expect(run.stdout).toContain('Mila Brandt');
  });

  it('jsonl where nobody looks at a terminal', async () => {
    const run = await whence(['analyze', 'a.txt'], { cwd: folder });
    expect(run.stdout).toBe((await write('jsonl', 'a.txt')).stdout);
  });

  it('the same on several threads', async () => {
    const input = Array.from({ length: 40 }, (_, i) =>
      i % 7 === 3 ? '{bad\n' : line({ id: i, text: TEXT }),
    ).join('');
    const alone = await whence(['analyze', '-'], { input });
    const together = await whence(['analyze', '--jobs', '3', '-'], { input });
    expect(reportsIn(alone.stdout)).toHaveLength(34);
    expect(together).toEqual(alone);
  });
});

describe('what goes wrong', () => {
  const good = line({ id: 'good', text: TEXT });

  it.each([
    ['no JSON', '{"id": "x", "text": oops}', 'is not valid JSON'],
    ['half of it', '{"id": "x", "te', 'is not valid JSON'],
    ['no object', '["x"]', 'is not an article object'],
    ['null', 'null', 'is not an article object'],
    ['no text', '{"id": "x"}', 'has neither "text" nor "paragraphs"'],
    ['wrong text', '{"id": "x", "text": 7}', '"text" is not a string'],
    ['wrong paragraphs', '{"id": "x", "paragraphs": "p"}', '"paragraphs" is not a list of strings'],
    ['wrong paragraph', '{"id": "x", "paragraphs": [null]}', '"paragraphs" is not a list of strings'],
    ['wrong outlet', '{"id": "x", "text": "t", "outlet": {}}', '"outlet" is not a string'],
    ['wrong id', '{"id": [], "text": "t"}', '"id" is not a string'],
    ['control characters', '{"id": "\u0007\u001b[31m", "text": 1}', 'is not valid JSON'],
  ])('a line with %s is named, the others are analysed', async (_, bad, fault) => {
    const cwd = folderWith({ 'in.jsonl': `${good}\n${bad}\n${good}` });
    const run = await whence(['analyze', 'in.jsonl'], { cwd });
    expect(run.code).toBe(2);
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['good', 'good']);
    expect(run.stderr).toMatch(/^whence: in\.jsonl:3: [^\p{Cc}]*\n$/u);
    expect(run.stderr).toContain(fault);
  });

  it.each([
    ['missing.txt', 'whence: missing.txt: there is no such file\n'],
    ['missing.jsonl', 'whence: missing.jsonl: there is no such file\n'],
    ['folder.json', 'whence: folder.json: is a folder, not a file\n'],
    ['folder.jsonl', 'whence: folder.jsonl: is a folder, not a file\n'],
    [
      'paper.pdf',
      'whence: paper.pdf: is not a .html, .txt, .json, .jsonl or .warc file, nor one of these with .gz\n',
    ],
    ['empty.txt', 'whence: empty.txt:1: holds no text\n'],
    ['latin.txt', 'whence: latin.txt: is not UTF-8 text\n'],
    ['latin.jsonl', 'whence: latin.jsonl:1: is not UTF-8 text\n'],
  ])('%s', async (name, stderr) => {
    const latin = Uint8Array.from('"caf\xe9"\n', (c) => c.charCodeAt(0));
    const cwd = folderWith({ 'a.txt': TEXT, 'empty.txt': ' \n', 'latin.txt': latin, 'latin.jsonl': latin });
    for (const ending of ['json', 'jsonl']) await runProgram('mkdir', [`folder.${ending}`], { cwd });
    const run = await whence(['analyze', name, 'a.txt'], { cwd });
    expect(run).toMatchObject({ code: 2, stderr });
    expect(reportsIn(run.stdout).map(({ id }) => id)).toEqual(['a']);
  });

  it('the line of a fault inside a .json file', async () => {
    const cwd = folderWith({
      'x.json': '{\n "id": "x",\n "text": "t",\n}\n',
      'cut.json': '{\n "id": "x",\n',
    });
    const run = await whence(['analyze', 'x.json', 'cut.json'], { cwd });
    expect(run.stderr).toMatch(/^whence: x\.json:4: .*\nwhence: cut\.json:2: .*\n$/);
  });

  it.each([
    [
      ['analyze', '--format', 'yaml', 'a.txt'],
      'there is no format "yaml"; there are text, json, jsonl, markdown, csv, jsonld',
    ],
    [['analyze', '--formt', 'json', 'a.txt'], "Unknown option '--formt'"],
    [['analyze', '--jobs', 'two', 'a.txt'], '--jobs wants a number from 1 to 256, not "two"'],
    [['analyze'], 'analyze wants at least one file'],
    [['analyse', 'a.txt'], 'there is no command "analyse"'],
    [['toString'], 'there is no command "toString"'],
    [[], 'usage: whence analyze'],
  ])('%s', async (args, stderr) => {
    const run = await whence(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(stderr);
  });

  it('a reader that has seen enough', async () => {
    const cwd = folderWith({ 'in.jsonl': good.repeat(400) });
    const run = await runProgram(
      'bash',
      ['-c', `set -o pipefail; node ${join(ROOT, 'src/cli/run.js')} analyze in.jsonl | head -n 1`],
      { cwd },
    );
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(reportsIn(run.stdout)).toHaveLength(1);
  });

  it('more input than memory', async () => {
    const padding = 'x'.repeat(500_000);
    const input = Array.from({ length: 300 }, (_, id) => line({ id, text: 'Short.', padding })).join(''); // 150 MB
    const run = await whence(['analyze', '-'], { input, env: { NODE_OPTIONS: '--max-old-space-size=60' } });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(reportsIn(run.stdout)).toHaveLength(300);
  });
});

it('says how it is used', async () => {
  const run = await whence(['--help']);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('usage: whence analyze');
  for (const format of FORMAT_NAMES) expect(run.stdout).toMatch(new RegExp(`^  ${format} `, 'm'));
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('analyze');
});

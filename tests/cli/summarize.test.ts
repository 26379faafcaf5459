import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { readRow } from '../../src/cli/summary/read-row';
import { sumRows } from '../../src/cli/summary/sum-rows';
import { NO_COUNTS, type SummaryRow, sharesOf } from '../../src/cli/summary/summary-row';
import { folderWith, whence } from './whence';

const said = [
  'The lamps broke on Sunday, Mila Brandt said.',
  'The harbour will stay dark, a senior official said.',
  'The bulbs were too old to be mended, The Northern Gazette reported on Monday, citing an engineer of the port.',
];
const article = (id: number, outlet: string | null, published: string | null) =>
  `${JSON.stringify({ id, outlet, published, title: 'Harbour lights go out', paragraphs: said })}\n`;

const INPUT = [
  article(1, 'The Quay', '2026-03-01T23:30:00-05:00'),
  article(2, 'The Quay', '2026-03-01'),
  article(3, 'The Quay', '2026-03-02'),
  article(4, null, null),
  '{bad\n',
];
const ADDED = 'articles';

const reports = (await whence(['analyze', '--faults', 'report', '-'], { input: INPUT.join('') })).stdout;
const folder = folderWith({
  'reports.jsonl': `${reports}{"id":"login","article":null}\n`,
  'first.jsonl': reports.split('\n').slice(0, 2).join('\n'),
  'rest.jsonl.gz': gzipSync(`${reports.split('\n').slice(2).join('\n')}{"id":"login","article":null}\n`),
});
const summarize = (...args: string[]) => whence(['summarize', ...args], { cwd: folder });
const rowsIn = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('whence summarize', () => {
  it('counts by outlet and day', async () => {
    const run = await summarize('reports.jsonl');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const rows = rowsIn(run.stdout);
    expect(
      rows.map(({ outlet, day, articles, faults, notArticles }) => [
        outlet,
        day,
        articles,
        faults,
        notArticles,
      ]),
    ).toEqual([
      [null, null, 1, 1, 1],
      ['The Quay', '2026-03-01', 2, 0, 0],
      ['The Quay', '2026-03-02', 1, 0, 0],
    ]);
    expect(rows[2]).toMatchObject({ articles: 1, words: 41, headlines: 1 });
  });

  it('adds up what was counted of parts, to the same as of the whole', async () => {
    const whole = await summarize('reports.jsonl');
    const parts = await Promise.all(['first.jsonl', 'rest.jsonl.gz'].map((file) => summarize(file)));
    const input = parts.map(({ stdout }) => stdout).join('');
    expect(await whence(['summarize', '-'], { input })).toEqual(whole);
  });

  it('writes Parquet that another program reads', async () => {
    const run = await summarize('--format', 'parquet', '--out', 'summary.parquet', 'reports.jsonl');
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    const file = Uint8Array.from(readFileSync(join(folder, 'summary.parquet'))).buffer;
    const read = await parquetReadObjects({ file });
    const rows = rowsIn((await summarize('reports.jsonl')).stdout);
    const plain = read.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'bigint'
            ? Number(value)
            : value instanceof Date
              ? value.toISOString().slice(0, 10)
              : (value ?? null),
        ]),
      ),
    );
    expect(plain).toEqual(rows);
    expect(typeof read[0]?.[ADDED]).toBe('bigint');
    expect(read[1]?.day).toBeInstanceOf(Date);
  });

  it('names what is no report, and counts the others', async () => {
    const run = await whence(['summarize', '-'], {
      input: `{"id":1}\n${reports.split('\n')[0]}\n[]\n{"outlet":null,"day":"x","articles":1}\n`,
    });
    expect(run.code).toBe(2);
    expect(run.stderr.split('\n').map((line) => line.slice(0, 14))).toEqual([
      'whence: -:1: i',
      'whence: -:3: i',
      'whence: -:4: i',
      '',
    ]);
    expect(rowsIn(run.stdout)).toMatchObject([{ articles: 1 }]);
  });

  it.each([
    [[], 'summarize wants at least one file of reports, or "-" for standard input'],
    [['--format', 'csv', '-'], 'there is no format "csv"; there are jsonl, parquet'],
    [['page.html'], 'page.html: summarize reads .jsonl files, which may end in .gz'],
  ])('%s', async (args, stderr) => {
    expect(await summarize(...args)).toEqual({ code: 2, stdout: '', stderr: `whence: ${stderr}\n` });
  });
});

describe('a row', () => {
  const report = { text: 'One two.', statements: [], sources: [], headline: null };
  it.each([
    [
      'the host of the address for the outlet',
      { outlet: null, url: 'https://www.quay.example/a' },
      { outlet: 'quay.example' },
    ],
    ['an address that is none', { outlet: null, url: 'quay' }, { outlet: null }],
    ['a day that there is not', { published: '2026-13-45' }, { day: null }],
    ['a year alone', { published: '2026' }, { day: null }],
    ['another language', { language: 'de' }, { otherLanguage: 1, articles: 1 }],
  ])('%s', (_, meta, expected) => {
    const article = { url: null, outlet: 'The Quay', published: null, language: 'en', ...meta };
    expect(readRow(JSON.stringify({ id: 1, article, ...report }))).toMatchObject(expected);
  });

  it('counts statements, sources and verdicts on headlines', () => {
    const statements = [
      { anonymous: true, secondHand: true },
      { anonymous: true, secondHand: false },
      { anonymous: false, secondHand: true },
      { anonymous: false, secondHand: false },
    ];
    const sources = [
      { identity: 'unnamed', statements: ['s1'] },
      { identity: 'person', statements: ['s2'] },
      { identity: 'group', statements: [] },
    ];
    const headline = { attributed: false, anonymous: true, secondHand: false, statesAsFact: true };
    const article = { url: null, outlet: 'The Quay', published: '2026-03-02', language: 'en-gb' };
    const row = readRow(JSON.stringify({ id: 1, article, text: 'One two.', statements, sources, headline }));
    expect(row).toEqual({
      ...{ outlet: 'The Quay', day: '2026-03-02', ...NO_COUNTS, articles: 1, words: 2 },
      ...{ statements: 4, anonymous: 2, secondHand: 2, dependent: 3, sources: 2, anonymousSources: 1 },
      ...{ headlines: 1, headlinesAnonymous: 1, headlinesAsFact: 1 },
    });
    expect(sharesOf(row)).toEqual({ shareAnonymous: 0.5, shareSecondHand: 0.5, shareDependent: 0.75 });
  });

  it('is sorted by code unit, the same on every machine', () => {
    const table = sumRows();
    const row = (outlet: string | null, day: string | null): SummaryRow => ({
      outlet,
      day,
      ...NO_COUNTS,
      articles: 1,
    });
    for (const outlet of ['b', 'É', 'a', null, 'B']) table.add(row(outlet, null));
    expect(table.rows().map(({ outlet }) => outlet)).toEqual([null, 'B', 'a', 'b', 'É']);
  });
});

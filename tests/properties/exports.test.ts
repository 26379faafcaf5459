import fc from 'fast-check';
import { expect } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { type Cell, writeRecord } from '../../src/view/export/csv-record';
import { escapeMarkdown } from '../../src/view/export/escape-markdown';
import { exportFile } from '../../src/view/export/export-file';
import { textReport } from '../../src/view/text-report';
import { english } from '../view/english';
import { WEIGHTS } from '../weights';
import { holdsForAll } from './holds-for-all';
import { articles, lines } from './texts';

/** The records of a table after RFC 4180; throws where it is none. */
function parseCsv(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted, plain = '', end] = cell.exec(csv) ?? [];
    if (end === undefined) throw new Error(`no cell at ${at}: ${csv.slice(at, at + 40)}`);
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

holdsForAll('any report can be exported, and its CSV and JSON read again', 1, articles, (article) => {
  const report = analyse(article, WEIGHTS);
  expect(exportFile(report, 'markdown', english).text).toMatch(/^# [\s\S]*\n$/);
  expect(textReport(report, english)).toMatch(/\n$/);
  expect(JSON.parse(exportFile(report, 'json', english).text)).toEqual(JSON.parse(JSON.stringify(report)));
  const annotations = JSON.parse(exportFile(report, 'jsonld', english).text);
  expect(annotations.total).toBe(report.statements.length);
  const [head = [], ...records] = parseCsv(exportFile(report, 'csv', english).text.replace('\uFEFF', ''));
  expect(records.map((record) => record[head.indexOf('statement')])).toEqual(
    report.statements.map(({ id }) => id),
  );
  for (const record of records) expect(record.length).toBe(head.length);
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  lines,
  fc.constantFrom('=1+1', '@x', '-1', '＝1', '\t', null, true, 0.5),
  fc.string({ unit: 'binary' }),
);

holdsForAll(
  'any cells are one record, and none begins as a formula does',
  6,
  fc.array(cells, { minLength: 1, maxLength: 5 }),
  (record) => {
    const [read = [], ...others] = parseCsv(writeRecord(record));
    expect(others).toEqual([]);
    expect(read.map((cell, i) => (typeof record[i] === 'string' ? cell.replace(/^'/, '') : cell))).toEqual(
      record.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : String(cell ?? ''))),
    );
    for (const [i, cell] of read.entries()) {
      if (typeof record[i] === 'string') expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    }
  },
);

holdsForAll('no words become markup in Markdown', 4, lines, (words) => {
  const escaped = escapeMarkdown(words);
  expect(escaped).not.toMatch(/\n/);
  expect(escaped.replace(/\\[^\w\s]/g, '')).not.toMatch(/[<`[\]*]/);
});

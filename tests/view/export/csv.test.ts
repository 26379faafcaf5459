import { describe, expect, test } from 'vitest';
import { writeRecord } from '../../../src/view/export/csv-record';
import { CSV_HEADER, csvRecords } from '../../../src/view/export/csv-table';
import { reportOf } from '../report-of';
import { QUAY } from './quay';

/** The records of a text, strictly by RFC 4180. @throws Error where it does not hold */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    [null, ''],
    [true, 'true'],
    [-0.5, '-0.5'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['=a,"b"', '"\'=a,""b"""'],
    ['a=b', 'a=b'],
    ['— dash', '— dash'],
  ])('%j', (cell, written) => {
    expect(writeRecord([cell])).toBe(`${written}\r\n`);
    expect(readCsv(writeRecord([cell, 'x']))).toHaveLength(1);
  });
});

describe('the table', () => {
  const [header = [], ...rows] = readCsv(CSV_HEADER + csvRecords(QUAY, 7));
  const objects = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));

  test('has a row for each statement and a cell for each column', () => {
    expect(rows).toHaveLength(QUAY.statements.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
  });

  test('says where the words are', () => {
    for (const [at, { content }] of QUAY.statements.entries()) {
      const row = objects[at] ?? {};
      expect(row.id).toBe('7');
      expect([Number(row.start), Number(row.end)]).toEqual([content[0]?.[0], content.at(-1)?.[1]]);
    }
    expect(objects[7]?.words).toBe("'-3 degrees of list");
  });

  test('links to the web only', () => {
    expect(objects.map(({ link }) => link).filter(Boolean)).toEqual(['https://courier.example/debt_(2)']);
  });

  test('of an article without statements has no row', () => {
    expect(csvRecords(reportOf({ rows: [] }), 'x')).toBe('');
  });
});

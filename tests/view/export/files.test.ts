import { describe, expect, test } from 'vitest';
import { exportFile, FILE_FORMATS } from '../../../src/view/export/export-file';
import { fileName } from '../../../src/view/export/file-name';
import { markdownLedger } from '../../../src/view/export/markdown-ledger';
import { english as t } from '../english';
import { QUAY } from './quay';

describe('the name of a file', () => {
  test.each([
    ['The quay closes', 'The-quay-closes.md'],
    ['Quay: “closed”? <b>*now*</b> | \\ / 5 %', 'Quay-closed-b-now-b-5.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['.hidden', 'hidden.md'],
    ['海運 🚢 quay', '海運-quay.md'],
    ['Cafe\u0301', 'Café.md'],
    ['\u202Egnp.exe', 'gnp-exe.md'],
    ['CON', 'whence-CON.md'],
    ['…', 'whence-report.md'],
    [null, 'whence-report.md'],
    ['a'.repeat(300), `${'a'.repeat(60)}.md`],
    ['\u{20000}'.repeat(300), `${'\u{20000}'.repeat(60)}.md`],
  ])('%s', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
    expect(new TextEncoder().encode(name).length).toBeLessThan(256);
  });
});

describe('a file', () => {
  const files = Object.fromEntries(FILE_FORMATS.map((format) => [format, exportFile(QUAY, format, t)]));

  test.each([
    ['markdown', 'The-quay-closes.md', 'text/markdown;charset=utf-8'],
    ['csv', 'The-quay-closes.csv', 'text/csv;charset=utf-8;header=present'],
    ['json', 'The-quay-closes.json', 'application/json'],
    ['jsonld', 'The-quay-closes.jsonld', 'application/ld+json'],
  ])('%s', (format, name, type) => {
    expect(files[format]).toMatchObject({ name, type });
  });

  test('holds the report', () => {
    expect(files.markdown?.text).toBe(markdownLedger(QUAY, t));
    expect(JSON.parse(files.json?.text ?? '')).toEqual(QUAY);
    expect(JSON.parse(files.jsonld?.text ?? '')).toMatchObject({
      type: ['AnnotationCollection', 'prov:Entity'],
    });
    // Spreadsheets take it for UTF-8 by the mark only.
    expect(files.csv?.text).toMatch(/^\uFEFFid,url,title,/);
  });
});

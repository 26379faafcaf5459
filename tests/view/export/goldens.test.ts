import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CSV_HEADER, csvRecords } from '../../../src/view/export/csv-table';
import { jsonLd } from '../../../src/view/export/json-ld';
import { markdownLedger } from '../../../src/view/export/markdown-ledger';
import { plainStatement } from '../../../src/view/export/plain-statement';
import { english as t } from '../english';
import { QUAY } from './quay';

/**
 * One report in each format, readable and reviewed. A missing golden fails;
 * `WHENCE_UPDATE_GOLDENS=1 npx vitest run tests/view/export/goldens.test.ts` writes them anew.
 */
const folder = join(import.meta.dirname, '../../fixtures/export');

test.each([
  ['quay.golden.md', markdownLedger(QUAY, t)],
  ['quay.golden.csv', CSV_HEADER + csvRecords(QUAY, 'quay')],
  ['quay.jsonld.golden.txt', `${JSON.stringify(jsonLd(QUAY, 'quay'), null, 2)}\n`],
  ['quay.golden.txt', QUAY.statements.map((statement) => plainStatement(QUAY, statement, t)).join('\n')],
])('%s', (name, seen) => {
  const golden = join(folder, name);
  if (process.env.WHENCE_UPDATE_GOLDENS === '1') writeFileSync(golden, seen);
  expect(existsSync(golden), `${golden} is missing`).toBe(true);
  expect(seen).toBe(readFileSync(golden, 'utf8'));
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Report } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { describeStatement } from './bracketed';

/**
 * Whole articles of our own with what the engine says of them, readable and reviewed: `NAME.txt` beside `NAME.golden.txt`.
 * A missing golden fails; `WHENCE_UPDATE_GOLDENS=1 npx vitest run tests/engine/goldens.test.ts` writes them anew.
 */
const folder = join(import.meta.dirname, '../fixtures/engine');
const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.endsWith('.golden.txt'));

test.each(names)('%s', (name) => {
  const [title = '', ...paragraphs] = readFileSync(join(folder, name), 'utf8').trim().split('\n\n');
  const seen = describeReport(analyse(articleOf(paragraphs, title), WEIGHTS));
  const golden = join(folder, name.replace('.txt', '.golden.txt'));
  if (process.env.WHENCE_UPDATE_GOLDENS === '1') writeFileSync(golden, seen);
  expect(existsSync(golden), `${golden} is missing`).toBe(true);
  expect(seen).toBe(readFileSync(golden, 'utf8'));
});

function describeReport(report: Report): string {
  const lines = report.statements.map(
    (statement) => `${statement.block} ${describeStatement(report, statement)}`,
  );
  const reasons = report.statements.flatMap(({ id, reason }) =>
    (reason ?? []).map(([from, to]) => `reason of ${id}: ${report.text.slice(from, to)}`),
  );
  const unsourced = report.unsourced.map(([from, to]) => `unsourced: ${report.text.slice(from, to)}`);
  const { headline } = report;
  const verdict = headline
    ? `headline: ${headline.attributed ? 'attributed' : 'stated as fact'}, rests on ${headline.restsOn.join(', ') || 'nothing'}${headline.anonymous ? ' · anonymous' : ''}${headline.secondHand ? ' · second-hand' : ''}`
    : 'no headline';
  return `${[...lines, ...reasons, ...unsourced, verdict].join('\n')}\n`;
}

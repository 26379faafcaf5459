import { expect, it, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Report, Statement } from '../../src/report';
import { articleOf } from '../engine/article-of';
import { WEIGHTS } from '../weights';
import { faultsOf } from './report-invariants';

const article = articleOf(
  [
    '“The pier is gone,” Mira Holt, the harbour master, said on Monday. “It was old,” she added.',
    'Two officials told Reuters that the quay would close, too. Critics say nobody was warned.',
  ],
  'The pier is gone, officials say',
  'The Harbour Post',
);
const report = analyse(article, WEIGHTS);

it('has nothing against a report of the engine', () => {
  expect(report.statements.length).toBeGreaterThan(3);
  expect(faultsOf(report, article)).toEqual([]);
});

const [first, ...others] = report.statements;
const withFirst = (change: Partial<Statement>): Report => ({
  ...report,
  statements: first ? [{ ...first, ...change }, ...others] : [],
});

test.each<[fault: string, broken: Report]>([
  ['is no span of the text', withFirst({ content: [[5, 5]] })],
  ['is no span of the text', withFirst({ content: [[0, article.text.length + 1]] })],
  [
    'are not in order and apart',
    withFirst({
      content: [
        [4, 9],
        [2, 3],
      ],
    }),
  ],
  ['begins outside of its block', withFirst({ block: 2 })],
  ['there is no block', withFirst({ block: 9 })],
  ['says nothing', withFirst({ content: [] })],
  ['is no confidence', withFirst({ confidence: Number.NaN })],
  [
    'is not sure enough',
    { ...report, statements: report.statements.map((each) => ({ ...each, confidence: 0.1 })) },
  ],
  ['does not say why', withFirst({ why: [] })],
  ['there is no attribution-99', withFirst({ attribution: 'attribution-99' })],
  ['there is no source-99', withFirst({ source: 'source-99' })],
  ['and yet not anonymous', withFirst({ identity: 'group', anonymous: false })],
  ['and yet first-hand', withFirst({ via: ['Reuters'], secondHand: false })],
  [
    'does not say',
    { ...report, sources: report.sources.map((each) => ({ ...each, statements: ['statement-99'] })) },
  ],
  ['an id comes twice', { ...report, statements: [...report.statements, ...others] }],
  ['the text is not the article’s', { ...report, text: '' }],
])('%s', (fault, broken) => {
  expect(faultsOf(broken, article).join('\n')).toContain(fault);
});

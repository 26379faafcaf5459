import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../src/cli/evaluate/bootstrap';
import { breakDown, confuseIdentities } from '../../src/cli/evaluate/break-down';
import { countErrors } from '../../src/cli/evaluate/error-kinds';
import { namesAgree } from '../../src/cli/evaluate/names-agree';
import { type Pair, pairStatements } from '../../src/cli/evaluate/pair-statements';
import { poolProvenance } from '../../src/cli/evaluate/pool-scores';
import { runScorer } from '../../src/cli/evaluate/run-scorer';
import { scoreEach } from '../../src/cli/evaluate/score-each';
import type { ProvenanceScore } from '../../src/cli/evaluate/scores';
import type { Statement } from '../../src/report';
import { type GoldStatement, readGold } from '../../src/training/corpora';
import { corpus } from '../corpus';
import { reportsIn, whence } from './whence';

const NOBODY = { source: [], cue: [], content: [], via: [], anonymous: false, secondHand: false } as const;
const BRANDT = { ...NOBODY, who: 'Mila Brandt', identity: 'person' } as const;
const OFFICIAL = { ...NOBODY, who: 'an official', identity: 'unnamed', anonymous: true } as const;
const VIA_COURIER = { ...BRANDT, via: ['The Courier'], secondHand: true } as const;
const OLSEN = { ...BRANDT, who: 'Jan Olsen' } as const;

const pair = (
  gold: GoldStatement | null,
  found: object | null,
  mention = '',
  mode: Pair['mode'] = 'indirect',
): Pair => ({
  ...{ article: 'lamps', gold, mode, mention },
  found: found as Statement | null,
});

describe('an error is counted as', () => {
  it.each<[string, Pair, string | null]>([
    ['nothing', pair(BRANDT, BRANDT), null],
    ['missed, plain', pair(BRANDT, null), 'a statement without quotation marks is missed'],
    ['missed, quoted', pair(BRANDT, null, '', 'mixed'), 'a statement with quoted words is missed'],
    ['invented', pair(null, BRANDT), 'what is no statement, or another stretch of words, is taken for one'],
    ['named', pair(BRANDT, OFFICIAL), 'somebody named is taken for somebody without a name'],
    ['unnamed', pair(OFFICIAL, BRANDT), 'somebody without a name is taken for somebody named'],
    ['pronoun', pair(BRANDT, OLSEN, 'She'), '“he”, “she”, “they” is the wrong one'],
    [
      'noun',
      pair(BRANDT, OLSEN, 'the port’s chief'),
      'a description (“the ministry”, “the report”) is the wrong one',
    ],
    ['name', pair(BRANDT, OLSEN, 'Brandt'), 'a name is the wrong one'],
    ['no via', pair(VIA_COURIER, BRANDT), 'somebody who passed it on is overlooked'],
    ['a via too many', pair(BRANDT, VIA_COURIER), 'somebody is said to have passed it on who did not'],
    ['another via', pair(VIA_COURIER, { ...VIA_COURIER, via: ['Radio Sund'] }), 'another one passed it on'],
    ['flag', pair({ ...BRANDT, secondHand: true }, BRANDT), 'first-hand and second-hand are confused'],
  ])('%s', (_, wrong, expected) => {
    expect(countErrors([wrong, pair(BRANDT, BRANDT)]).map(({ name }) => name)).toEqual(
      expected ? [expected] : [],
    );
  });

  it('the most frequent kind first', () => {
    const counts = countErrors([pair(BRANDT, OFFICIAL), pair(BRANDT, null), pair(OLSEN, null)]);
    expect(counts.map(({ count }) => count)).toEqual([2, 1]);
  });
});

it.each([
  ['Mila Brandt', 'Brandt', true],
  ['the Courier’s editor', 'The Courier editor', true],
  ['Mila Brandt', 'Jan Olsen', false],
  ['harbour pilots of Sund', 'pilots of the harbour board', true],
  ['harbour pilots', 'harbour master and crew', false],
  [null, null, true],
  [null, 'Brandt', false],
])('%s and %s are one name: %s', (one, other, expected) => {
  expect(namesAgree(one, other)).toBe(expected);
});

it('a part is counted by what the gold and by what the report says of it', () => {
  const pairs = [pair(BRANDT, BRANDT), pair(OFFICIAL, BRANDT), pair(BRANDT, null), pair(null, OFFICIAL)];
  const parts = breakDown(
    pairs,
    ['person', 'unnamed'],
    ({ gold }) => gold.identity,
    ({ found }) => found.identity,
  );
  expect(parts.map(({ balance: { P, R, predicted, gold } }) => [P, R, predicted, gold])).toEqual([
    [0.5, 0.5, 2, 2],
    [0, 0, 1, 1],
  ]);
  expect(confuseIdentities(pairs)).toEqual([{ gold: 'unnamed', found: 'person', count: 1 }]);
});

describe('an interval', () => {
  const shareOf = (sample: readonly number[]) => ({
    share: sample.reduce((sum, one) => sum + one, 0) / sample.length,
  });

  it('lies around the figure, and is the same each time', () => {
    const articles = Array.from({ length: 100 }, (_, i) => (i < 80 ? 1 : 0));
    const { share } = bootstrap(articles, shareOf);
    // for a share of 0.8 of 100 the normal approximation gives 0.722–0.878
    expect(share?.low).toBeCloseTo(0.72, 1);
    expect(share?.high).toBeCloseTo(0.88, 1);
    expect(bootstrap(articles, shareOf)).toEqual({ share });
  });

  it('is a point where all articles are alike, and absent without articles', () => {
    expect(bootstrap([1, 1, 1], shareOf)).toEqual({ share: { low: 1, high: 1 } });
    expect(bootstrap([], shareOf)).toEqual({});
  });
});

describe.runIf(corpus)('articles scored one by one', () => {
  const folder = join(corpus ?? '', 'gold');

  it('add up to what the scorer says of all, and the kinds of error to what it finds wrong', async () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const run = await whence(['analyze', ...files.map((name) => join(folder, name))]);
    const reports = new Map(reportsIn(run.stdout).map((report) => [report.id, report]));
    const gold = readGold(folder);
    const singles = gold.map(({ id }) => ({
      name: `${id}.json`,
      gold: readFileSync(join(folder, `${id}.json`), 'utf8'),
      report: JSON.stringify(reports.get(id)),
    }));
    const scratch = mkdtempSync(join(tmpdir(), 'whence-details-'));
    const scorer = { corpus: corpus ?? '', scorer: 'score-provenance.mjs', scratch };
    const all = join(scratch, 'all.jsonl');
    writeFileSync(all, run.stdout);
    const whole = await runScorer<ProvenanceScore>(scorer.corpus, scorer.scorer, [folder, all]);
    const pooled = poolProvenance(await scoreEach<ProvenanceScore>(scorer, singles, 'folder'));
    const { statements } = whole;
    expect(pooled).toMatchObject({
      articles: whole.articles,
      missing: 0,
      statements: { predicted: statements.predicted },
    });
    for (const key of ['statements', 'anonymous', 'secondHand', 'flagged'] as const) {
      expect(pooled[key].F1).toBeCloseTo(whole[key].F1, 10);
    }
    for (const key of ['who', 'identity', 'via', 'chain', 'headline'] as const) {
      expect(pooled[key]).toBeCloseTo(whole[key], 10);
    }
    const pairs = gold.flatMap((article) =>
      pairStatements(article, reports.get(article.id)?.statements ?? []),
    );
    const right = Math.round(statements.P * statements.predicted * whole.chain);
    const wrong = countErrors(pairs).reduce((sum, { count }) => sum + count, 0);
    expect(pairs.length - wrong).toBe(right);
  });
});

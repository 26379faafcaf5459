import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus';
import { folderWith, whence } from './whence';

describe.runIf(corpus)('the seed article', () => {
  const seed = join(corpus ?? '', 'seed');

  it.each(['seed.txt', 'seed.json', 'seed.html'])('%s: every figure of the scorer is 100', async (name) => {
    const run = await whence(['analyze', join(seed, name)]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const folder = folderWith({ 'reports.jsonl': run.stdout });
    const gold = folderWith({});
    copyFileSync(join(seed, 'seed.json'), join(gold, 'seed.json'));
    const scorer = join(corpus ?? '', 'eval/score-provenance.mjs');
    const figures = JSON.parse(
      execFileSync('node', [scorer, gold, join(folder, 'reports.jsonl'), '--json'], { encoding: 'utf8' }),
    );
    const whole = { P: 1, R: 1, F1: 1 };
    expect(figures).toMatchObject({
      articles: 1,
      missing: 0,
      statements: whole,
      anonymous: whole,
      secondHand: whole,
      flagged: whole,
      who: 1,
      identity: 1,
      via: 1,
      chain: 1,
      headline: 1,
    });
  });
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeAll, judgeAttributions, judgeStatements } from '../../src/cli/evaluate/judge-findings';
import type { Attribution, Span } from '../../src/report';
import { type AnnotatedArticle, readGold, readPolnear } from '../../src/training/corpora';
import { corpus } from '../corpus';
import { folderWith, reportsIn, whence } from './whence';

const TEXT = 'The lamps broke on Sunday, Mila Brandt said. She told us so.';

/** The first place of the words. */
const at = (words: string): Span[] => {
  const start = TEXT.indexOf(words);
  return words === '' ? [] : [[start, start + words.length]];
};

const GOLD: AnnotatedArticle = {
  id: 'lamps',
  article: {
    ...{ url: null, title: null, outlet: null, byline: null, agency: null, published: null, language: 'en' },
    ...{ text: TEXT, blocks: [], links: [] },
  },
  attributions: [
    { source: at('Mila Brandt'), cue: at('said'), content: at('The lamps broke on Sunday') },
    { source: [], cue: at('told'), content: at('so') },
  ],
  discard: at('us so.'),
};

const attribution = (source: string, cue: string, content: string, confidence = 1): Attribution => ({
  id: content,
  source: at(source),
  cue: at(cue),
  content: at(content),
  confidence,
});

describe('an attribution is right where', () => {
  it.each([
    ['content and source are the same', ['Mila Brandt', 'said', 'The lamps broke on Sunday'], [true]],
    ['the contents share half of their characters', ['Brandt', 'said', 'The lamps broke'], [true]],
    ['they share less: wrong', ['Mila Brandt', 'said', 'The lamps'], [false]],
    ['another is the source: wrong', ['She', 'said', 'The lamps broke on Sunday'], [false]],
    ['there is no source, but one is given: wrong', ['', 'said', 'The lamps broke on Sunday'], [false]],
    ['most of it was set aside: not counted', ['', '', 'so'], []],
    ['it has no content: not counted', ['Mila Brandt', 'said', ''], []],
  ] as const)('%s', (_, [source, cue, content], right) => {
    const guesses = judgeAttributions(GOLD, [attribution(source, cue, content)]);
    expect(guesses.map((guess) => guess.right)).toEqual(right);
  });

  it('it agrees best: one to one, whatever the confidence', () => {
    const guesses = judgeAttributions(GOLD, [
      attribution('Mila Brandt', 'said', 'The lamps broke on', 0.9),
      attribution('Mila Brandt', 'said', 'The lamps broke on Sunday', 0.4),
    ]);
    expect(guesses).toEqual([
      { confidence: 0.9, right: false },
      { confidence: 0.4, right: true },
    ]);
  });
});

describe.runIf(corpus)('what is right is what the scorers count', () => {
  const inCorpus = (...path: string[]) => join(corpus ?? '', ...path);

  async function analysed(files: readonly string[]) {
    const { stdout } = await whence(['analyze', '--format', 'jsonl', ...files]);
    return {
      reports: new Map(reportsIn(stdout).map((report) => [report.id, report])),
      file: join(folderWith({ 'reports.jsonl': stdout }), 'reports.jsonl'),
    };
  }

  const score = (scorer: string, gold: string, file: string) =>
    JSON.parse(
      execFileSync('node', [inCorpus('eval', scorer), gold, file, '--json'], { encoding: 'utf8' }),
    ) as Record<string, { readonly P: number; readonly predicted: number }>;

  const expected = (balance: { P: number; predicted: number } | undefined) => ({
    count: balance?.predicted,
    right: Math.round((balance?.P ?? Number.NaN) * (balance?.predicted ?? 0)),
  });

  const tally = (guesses: readonly { readonly right: boolean }[]) => ({
    count: guesses.length,
    right: guesses.filter(({ right }) => right).length,
  });

  it('attributions: who said what', async () => {
    const gold = inCorpus('polnear/dev.jsonl');
    const { reports, file } = await analysed([gold]);
    const guesses = judgeAll(readPolnear(gold), reports, (article, report) =>
      judgeAttributions(article, report.attributions),
    );
    expect(tally(guesses)).toEqual(expected(score('score-attributions.mjs', gold, file).relation));
  });

  it('statements: content', async () => {
    const gold = inCorpus('gold');
    const articles = readGold(gold);
    const { reports, file } = await analysed(articles.map(({ id }) => join(gold, `${id}.json`)));
    const guesses = judgeAll(articles, reports, (article, report) =>
      judgeStatements(article, report.statements),
    );
    expect(tally(guesses)).toEqual(expected(score('score-provenance.mjs', gold, file).statements));
  });
});

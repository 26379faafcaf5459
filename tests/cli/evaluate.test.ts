import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/cli/evaluate/calibrate';
import { describeAccuracy, isComplete } from '../../src/cli/evaluate/describe-accuracy';
import type { Figures } from '../../src/cli/evaluate/figures';
import { showFigures } from '../../src/cli/evaluate/show-figures';
import { folderWith, whence } from './whence';

const TITLE = 'Harbour lights go out';
const PARAGRAPHS = ['The lamps broke on Sunday, Mila Brandt said.', '“We have no lamps,” she added.'];
const TEXT = PARAGRAPHS.join('\n');

const spanOf = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const RELATION = {
  source: [spanOf('Mila Brandt')],
  cue: [spanOf('said')],
  content: [spanOf('The lamps broke on Sunday')],
};
const statement = (p: number, content: string, cue: string, source: string) => ({
  ...{ p, content: [content], cue, source, who: 'Mila Brandt', identity: 'person' },
  ...{ via: [], anonymous: false, secondHand: false },
});
const ARTICLE = JSON.stringify({
  ...{ name: 'lights', title: TITLE, paragraphs: PARAGRAPHS },
  statements: [
    statement(0, 'The lamps broke on Sunday', 'said', 'Mila Brandt'),
    statement(1, '“We have no lamps,”', 'added', 'she'),
  ],
});
const LONG = Array.from({ length: 8 }, (_, i) => `<p>Lamp ${i} of the old quay broke, ${PARAGRAPHS[0]}</p>`);
const NEWS = `<!doctype html><html lang="en"><title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle"}</script><article><h1>${TITLE}</h1>${LONG.join('')}</article>`;

/** A scorer that says how many reports, and how many articles among them, it was given; the other figures are made up. */
const scorer = (reports: number, figures: object) => `
  import { existsSync, readFileSync } from 'node:fs';
  if (!process.argv.includes('--json') || !process.argv.slice(2, -1).every((file) => existsSync(file))) process.exit(1);
  const lines = readFileSync(process.argv[${reports + 2}], 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
  console.log(JSON.stringify({ ...${JSON.stringify(figures)}, articles: lines.length, missing: lines.filter(({ article }) => !article).length }));`;

const balance = (P: number, R: number) => ({ P, R, F1: (2 * P * R) / (P + R), predicted: 10, gold: 20 });
const roles = { source: balance(0.8, 0.8), cue: balance(0.7, 0.7), content: balance(0.6, 0.6) };
const PROVENANCE = {
  ...{ statements: balance(0.9, 0.6), anonymous: balance(0.5, 0.5), secondHand: balance(0.4, 0.4) },
  ...{ flagged: balance(0.3, 0.3), who: 0.81, identity: 0.82, via: 0.83, chain: 0.84, headline: 0.85 },
};
const ATTRIBUTIONS = {
  ...{ exact: roles, chars: roles, linked: balance(0.8, 0.8), relation: balance(0.75, 0.75) },
  ...{ reporting: balance(0.9, 0.8), other: balance(0.5, 0.5) },
};

/** An invented corpus, whole or in part. */
function corpusWith(...parts: string[]): string {
  const all: Readonly<Record<string, string>> = {
    'eval/score-provenance.mjs': scorer(1, PROVENANCE),
    'eval/score-attributions.mjs': scorer(1, ATTRIBUTIONS),
    'eval/score-pages.mjs': scorer(1, { found: 1, silent: 0.5, words: 0.98, n: 1 }),
    'gold/lights.json': ARTICLE,
    'gold-train/lights.json': ARTICLE,
    'polnear/dev.jsonl': `${JSON.stringify({ id: 'lights', text: TEXT, attributions: [RELATION] })}\n`,
    'pages/news/lights.html': NEWS,
    'pages/other/login.html': '<!doctype html><title>Sign in</title><form><button>Sign in</button></form>',
    'seed/seed.json': ARTICLE,
    'seed/seed.txt': [TITLE, ...PARAGRAPHS].join('\n\n'),
    'seed/seed.html': NEWS,
  };
  const corpus = folderWith({});
  for (const [path, content] of Object.entries(all)) {
    if (!parts.some((part) => path.startsWith(part))) continue;
    mkdirSync(dirname(join(corpus, path)), { recursive: true });
    writeFileSync(join(corpus, path), content);
  }
  return corpus;
}

const evaluate = (corpus: string, ...args: string[]) =>
  whence(['evaluate', ...args], { env: { WHENCE_CORPUS: corpus } });

const withoutTimes = (text: string) => text.replace(/\d+\.\d s/g, 'N s');

/** In place of what the weights of the day say. */
const CALIBRATION = calibrate([
  { confidence: 0.25, right: false },
  { confidence: 0.95, right: true },
]);

describe('the whole corpus', async () => {
  const heldOut = join(folderWith({ 'held-out.jsonl': '{"id":"lights"}\n' }), 'held-out.jsonl');
  const run = await evaluate(corpusWith(''), '--json', '--held-out', heldOut);
  const [tables = '', json = ''] = run.stdout.split(/\n(?=\{)/);
  const figures = JSON.parse(json) as Figures;

  if (!isComplete(figures)) throw new Error('all is there to be measured');
  const { gold, polnear } = figures;
  const fixed = {
    ...figures,
    gold: { ...gold, calibration: CALIBRATION },
    polnear: { ...polnear, calibration: CALIBRATION },
  };

  it('prints all tables', async () => {
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(`${tables}\n`).toBe(showFigures(figures));
    await expect(withoutTimes(showFigures(fixed))).toMatchFileSnapshot('../fixtures/cli/evaluate.golden.txt');
  });

  it('prints the figures as JSON, in the last line', () => {
    expect(figures.gold?.score).toMatchObject({ ...PROVENANCE, articles: 1 });
    expect(figures.heldOut?.score).toMatchObject({ articles: 1, missing: 1 });
    expect(figures.polnear?.score).toMatchObject({ ...ATTRIBUTIONS, articles: 1 });
    expect(figures.pages?.score).toMatchObject({ found: 1, words: 0.98 });
    expect(Object.keys(figures.seed ?? {})).toEqual(['seed.txt', 'seed.json', 'seed.html']);
    expect(figures.absent).toEqual([]);
    expect(figures.seconds).toBeGreaterThan(0);
  });

  it('knows which findings are right', () => {
    const right = (bins: readonly { count: number; right: number | null }[] = []) =>
      bins.reduce((sum, bin) => sum + bin.count * (bin.right ?? 0), 0);
    expect(right(figures.gold?.calibration.bins)).toBe(2);
    expect(right(figures.polnear?.calibration.bins)).toBe(1);
  });

  it('writes the README’s part from nothing but the figures', async () => {
    await expect(describeAccuracy(fixed)).toMatchFileSnapshot('../fixtures/cli/accuracy.golden.md');
    expect(describeAccuracy({ ...figures, heldOut: null })).not.toContain('has not seen');
  });
});

describe('what is not there', () => {
  it('is named, and the rest is measured', async () => {
    const run = await evaluate(corpusWith('gold/', 'eval/score-provenance'));
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('gold: 1 article ');
    expect(run.stdout).toMatch(/^not there, and so not measured: seed.*polnear\/dev\.jsonl.*pages\/news/m);
  });

  it('a corpus without scorers, or none at all', async () => {
    for (const corpus of [corpusWith('gold/', 'polnear/'), '/nowhere/at/all']) {
      const run = await evaluate(corpus, '--json');
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
        gold: null,
        polnear: null,
      });
    }
  });

  it('leaves the README alone', async () => {
    const run = await evaluate(corpusWith('gold/'), '--write');
    expect(run).toMatchObject({
      code: 2,
      stderr: 'whence: README.md stays as it is: not all was there to be measured\n',
    });
  });

  it('a file of held-out reports', async () => {
    const run = await evaluate(corpusWith('gold/'), '--held-out', '/nowhere.jsonl');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toBe('whence: /nowhere.jsonl: there is no such file\n');
  });
});

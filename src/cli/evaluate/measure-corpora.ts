import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Weights } from '../../engine/learned/weights-file';
import { readGold, readPolnear } from '../../training/corpora';
import { calibrate } from './calibrate';
import type { ProvenanceDetails } from './details';
import type { Figures, Measured } from './figures';
import { judgeAll, judgeAttributions, judgeStatements } from './judge-findings';
import { makeReports, type Reports } from './make-reports';
import { measureAttributionDetails, measureProvenanceDetails } from './measure-details';
import { measureSureness } from './measure-sureness';
import { PUBLISHED } from './published';
import { readLinesById } from './read-lines-by-id';
import { runScorer, SCORERS } from './run-scorer';
import type { AttributionScore, PagesScore, ProvenanceScore } from './scores';

const PROVENANCE = 'score-provenance.mjs';
const ATTRIBUTIONS = 'score-attributions.mjs';
const PAGES = 'score-pages.mjs';

/** The first article's forms. */
const SEED_FILES = ['seed.txt', 'seed.json', 'seed.html'] as const;

/** Where the reports come from and where they go. */
interface Setting {
  readonly corpus: string;
  /** For files that only a scorer reads. */
  readonly scratch: string;
  readonly weights: Weights;
  /** True where all of these are in the corpus; else they are listed as absent. */
  has(...paths: string[]): boolean;
}

/**
 * Scores the engine on whatever the corpus holds.
 * @param heldOut file of reports that the training made by weights which had not seen the article; `null`: none
 * @throws Error where a scorer fails or a corpus is not what it should be
 */
export async function measureCorpora(
  corpus: string,
  weights: Weights,
  heldOut: string | null,
): Promise<Figures> {
  const start = performance.now();
  const absent = new Set<string>();
  const has = (...paths: string[]): boolean => {
    const missing = paths.filter((path) => !existsSync(join(corpus, path)));
    for (const path of missing) absent.add(path);
    return missing.length === 0;
  };
  const scratch = mkdtempSync(join(tmpdir(), 'whence-evaluate-'));
  const setting: Setting = { corpus, scratch, weights, has };
  try {
    const seed = await measureSeed(setting);
    const gold = await measureGold(setting);
    const polnear = await measurePolnear(setting);
    const pages = await measurePages(setting);
    const unseen = heldOut === null ? null : await measureHeldOut(setting, heldOut);
    const seconds = secondsSince(start);
    return {
      seed,
      gold,
      heldOut: unseen,
      polnear,
      pages,
      published: PUBLISHED,
      absent: [...absent],
      seconds,
    };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function measureSeed({ corpus, scratch, weights, has }: Setting): Promise<Figures['seed']> {
  if (!has(...SEED_FILES.map((name) => `seed/${name}`), `${SCORERS}/${PROVENANCE}`)) return null;
  const gold = join(scratch, 'seed'); // with nothing in it but the one article
  mkdirSync(gold);
  copyFileSync(join(corpus, 'seed/seed.json'), join(gold, 'seed.json'));
  const measured: Record<string, Measured<ProvenanceScore>> = {};
  for (const name of SEED_FILES) {
    const out = join(scratch, `${name}.jsonl`);
    const { seconds } = await report([join(corpus, 'seed', name)], out, weights);
    measured[name] = { score: await runScorer(corpus, PROVENANCE, [gold, out]), seconds };
  }
  return measured;
}

async function measureGold({ corpus, scratch, weights, has }: Setting): Promise<Figures['gold']> {
  if (!has('gold', `${SCORERS}/${PROVENANCE}`)) return null;
  const folder = join(corpus, 'gold');
  const out = join(scratch, 'gold.jsonl');
  const { reports, seconds } = await report(filesIn(folder, '.json'), out, weights);
  const guesses = judgeAll(readGold(folder), reports, (article, { statements, candidates }) =>
    judgeStatements(article, [...statements, ...candidates]),
  );
  const scoreOf = (file: string) => runScorer<ProvenanceScore>(corpus, PROVENANCE, [folder, file]);
  const score = await scoreOf(out);
  const sureness = await measureSureness(reports, join(scratch, 'sureness.jsonl'), scoreOf);
  const details = await detailsOf(corpus, join(scratch, 'gold'), folder, out);
  return { score, seconds, calibration: calibrate(guesses), sureness, details };
}

async function measurePolnear({ corpus, scratch, weights, has }: Setting): Promise<Figures['polnear']> {
  if (!has('polnear/dev.jsonl', `${SCORERS}/${ATTRIBUTIONS}`)) return null;
  const file = join(corpus, 'polnear/dev.jsonl');
  const out = join(scratch, 'polnear.jsonl');
  const { reports, seconds } = await report([file], out, weights);
  const guesses = judgeAll(readPolnear(file), reports, (article, { attributions }) =>
    judgeAttributions(article, attributions),
  );
  const score = await runScorer<AttributionScore>(corpus, ATTRIBUTIONS, [file, out]);
  const each = { corpus, scorer: ATTRIBUTIONS, scratch: join(scratch, 'polnear') };
  const details = await measureAttributionDetails(each, readLinesById(file), readLinesById(out));
  return { score, seconds, calibration: calibrate(guesses), details };
}

async function measurePages({ corpus, scratch, weights, has }: Setting): Promise<Figures['pages']> {
  if (!has('pages/news', 'pages/other', `${SCORERS}/${PAGES}`)) return null;
  const [news, other] = [join(corpus, 'pages/news'), join(corpus, 'pages/other')];
  const [newsOut, otherOut] = [join(scratch, 'news.jsonl'), join(scratch, 'other.jsonl')];
  const first = await report(filesIn(news, '.html'), newsOut, weights);
  const second = await report(filesIn(other, '.html'), otherOut, weights);
  const score = await runScorer<PagesScore>(corpus, PAGES, [news, newsOut, otherOut]);
  return { score, seconds: first.seconds + second.seconds };
}

async function measureHeldOut({ corpus, scratch, has }: Setting, file: string): Promise<Figures['heldOut']> {
  if (!has('gold-train', `${SCORERS}/${PROVENANCE}`)) return null;
  const folder = join(corpus, 'gold-train');
  const score = await runScorer<ProvenanceScore>(corpus, PROVENANCE, [folder, file]);
  return { score, seconds: 0, details: await detailsOf(corpus, join(scratch, 'held-out'), folder, file) };
}

function detailsOf(
  corpus: string,
  scratch: string,
  folder: string,
  reports: string,
): Promise<ProvenanceDetails> {
  const each = { corpus, scorer: PROVENANCE, scratch };
  return measureProvenanceDetails(each, folder, readGold(folder), readLinesById(reports));
}

async function report(
  files: readonly string[],
  out: string,
  weights: Weights,
): Promise<{ reports: Reports; seconds: number }> {
  const start = performance.now();
  const reports = await makeReports(files, out, weights);
  return { reports, seconds: secondsSince(start) };
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => extname(name) === ending)
    .sort()
    .map((name) => join(folder, name));
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}

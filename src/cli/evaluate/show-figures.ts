import { alignColumns, percent } from '../tables';
import type { Calibration } from './calibrate';
import { compareWithPublished } from './compare';
import type { Figures, Measured } from './figures';
import type { Balance, ProvenanceScore } from './scores';
import { showAttributionDetails, showProvenanceDetails } from './show-details';

/** All figures, as tables for a terminal. */
export function showFigures(figures: Figures): string {
  return [
    ...provenance(figures),
    ...showSureness(figures),
    ...attributions(figures),
    ...pages(figures),
    ...absence(figures),
    `${figures.seconds.toFixed(1)} s in all\n`,
  ].join('\n');
}

function showSureness({ gold }: Figures): string[] {
  if (!gold) return [];
  const rows = gold.sureness.map(({ level, P, R }) => [String(level), percent(P), percent(R)]);
  return [alignColumns([['statements by the reader’s choice of sureness', 'P', 'R'], ...rows])];
}

function absence({ absent }: Figures): string[] {
  return absent.length > 0 ? [`not there, and so not measured: ${absent.join(', ')}\n`] : [];
}

const cells = ({ P, R, F1 }: Balance): string[] => [P, R, F1].map(percent);

function provenance({ seed, gold, heldOut }: Figures): string[] {
  const all: [string, Measured<ProvenanceScore> | null][] = [
    ...Object.entries(seed ?? {}),
    ['gold', gold],
    ['gold-train, held out', heldOut],
  ];
  const there = all.flatMap(([name, measured]) => (measured ? [{ name, ...measured }] : []));
  if (there.length === 0) return [];
  const balances = ['statements', 'anonymous', 'secondHand', 'flagged'] as const;
  const shares = ['who', 'identity', 'via', 'chain', 'headline'] as const;
  const found = there.flatMap(({ name, score }) =>
    balances.map((key, at) => [
      at === 0 ? describe(name, score) : `  … ${key}`,
      ...cells(score[key]),
      ...counts(score[key]),
    ]),
  );
  const right = there.map(({ name, score }) => [name, ...shares.map((key) => percent(score[key]))]);
  const took = there.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`);
  return [
    alignColumns([['statements', 'P', 'R', 'F1', 'found', 'there'], ...found]),
    alignColumns([['% right of those found', ...shares], ...right]),
    `reading and analysing took: ${took.join(', ')}\n`,
    ...(gold ? [showCalibration('statements and candidates, gold', gold.calibration)] : []),
    ...(gold ? showProvenanceDetails('gold', gold.details) : []),
    ...(heldOut ? showProvenanceDetails('gold-train, held out', heldOut.details) : []),
  ];
}

const counts = ({ predicted, gold }: Balance): string[] => [String(predicted), String(gold)];

function describe(name: string, { articles, missing }: { articles: number; missing: number }): string {
  return `${name}: ${articles} ${articles === 1 ? 'article' : 'articles'}${missing > 0 ? `, ${missing} WITHOUT A REPORT` : ''}`;
}

function attributions({ polnear, published }: Figures): string[] {
  if (!polnear) return [];
  const { score, seconds, calibration, details } = polnear;
  const rows: [string, Balance][] = [
    ...(['exact', 'chars'] as const).flatMap((kind) =>
      (['source', 'cue', 'content'] as const).map((role): [string, Balance] => [
        `${kind} ${role}`,
        score[kind][role],
      ]),
    ),
    ['content linked', score.linked],
    ['who said what', score.relation],
    ['… reporting cues', score.reporting],
    ['… other cues', score.other],
  ];
  return [
    alignColumns([
      [describe('PolNeAR, dev', score), 'P', 'R', 'F1', 'found', 'there'],
      ...rows.map(([name, balance]) => [name, ...cells(balance), ...counts(balance)]),
    ]),
    `reading and analysing took: ${seconds.toFixed(1)} s\n`,
    alignColumns(compareWithPublished(score, published)),
    showCalibration('attributions, PolNeAR dev', calibration),
    ...showAttributionDetails('PolNeAR, dev', details),
  ];
}

function pages({ pages: measured }: Figures): string[] {
  if (!measured) return [];
  const { found, silent, words, n } = measured.score;
  return [
    alignColumns([
      ['saved pages', '%'],
      ['news pages recognised', percent(found)],
      ['other pages left alone', percent(silent)],
      [`words of the article, F1 (${n} pages)`, percent(words)],
    ]),
    `reading and analysing took: ${measured.seconds.toFixed(1)} s\n`,
  ];
}

function showCalibration(of: string, { bins, count, error }: Calibration): string {
  const table = alignColumns([
    [`how sure, how often right: ${of}`, 'count', 'sure %', 'right %'],
    ...bins.map((bin) => [
      `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
      String(bin.count),
      bin.confidence === null ? '–' : percent(bin.confidence),
      bin.right === null ? '–' : percent(bin.right),
    ]),
  ]);
  return `${table}expected calibration error ${percent(error)} % over ${count}\n`;
}

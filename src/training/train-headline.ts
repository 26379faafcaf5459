import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseGrounds } from '../engine/headline/choose-grounds';
import { readAssertion } from '../engine/headline/read-assertion';
import { readContentWords } from '../engine/headline/read-content-words';
import { weighGrounds } from '../engine/headline/weigh-grounds';
import { GROUND_FACTS, type GroundFact } from '../lexicon/headline-weights';
import { chanceBy, fitLogistic } from './fit-logistic';
import type { Tell } from './fit-taggers';
import { type MarkedGround, type MarkedHeadline, readHeadlines } from './read-headlines';

/** Parts of the articles; each is judged by weights that have not seen it. */
const FOLDS = 10;

/** Where the weights stand, in the checkout. */
const WEIGHTS_FILE = 'src/lexicon/headline-weights.txt';

/** The regression's first fact is its bias. */
const FACTS: readonly GroundFact[] = ['bias', ...GROUND_FACTS.filter((fact) => fact !== 'bias')];

/** A headline with the facts of each statement of its article. */
interface Case {
  readonly headline: MarkedHeadline;
  readonly rows: readonly (readonly number[])[];
}

/** Learns by which facts a statement carries the headline, says how well that works on unseen articles, and writes the weights. */
export function trainHeadline(root: string, folder: string, tell: Tell): void {
  const cases = readHeadlines(folder).map(readCase);
  const chances = cases.map(() => [] as number[]);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitCases(cases.filter((_, i) => i % FOLDS !== fold));
    cases.forEach(({ rows }, i) => {
      if (i % FOLDS === fold) chances[i] = rows.map((facts) => chanceBy(weights, facts));
    });
  }
  tell(describe(cases, chances));
  writeWeights(join(root, WEIGHTS_FILE), fitCases(cases));
}

function readCase(headline: MarkedHeadline): Case {
  const { scan, own, body } = headline;
  const words = readContentWords(scan);
  const facts = weighGrounds(scan, words, readAssertion(scan, words, own), own, body);
  return { headline, rows: facts.map((each) => FACTS.map((fact) => each[fact])) };
}

function fitCases(cases: readonly Case[]): number[] {
  return fitLogistic(
    cases.flatMap(({ rows }) => rows),
    cases.flatMap(({ headline }) => headline.body.map(({ carries }) => (carries ? 1 : 0))),
  );
}

/** How often flags and statements of headlines are right, by chances from weights that have not seen them. */
function describe(cases: readonly Case[], chances: readonly (readonly number[])[]): string {
  let agreeing = 0;
  let chosen = 0;
  let marked = 0;
  let right = 0;
  cases.forEach(({ headline }, i) => {
    const likely = headline.body.map((statement, k) => ({ statement, chance: chances[i]?.[k] ?? 0 }));
    const grounds = chooseGrounds(likely);
    const all = (flag: (ground: MarkedGround) => boolean): boolean =>
      grounds.length > 0 && grounds.every(flag);
    const flagsAgree =
      all(({ anonymous }) => anonymous) === headline.anonymous &&
      all(({ secondHand }) => secondHand) === headline.secondHand;
    if (flagsAgree) agreeing++;
    chosen += grounds.length;
    marked += headline.body.filter(({ carries }) => carries).length;
    right += grounds.filter(({ carries }) => carries).length;
  });
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;
  return [
    `headlines, each by weights that have not seen it: flags of ${percent(agreeing, cases.length)} right,`,
    `statements P ${percent(right, chosen)}, R ${percent(right, marked)}`,
  ].join(' ');
}

/** Writes the weights below the comment that explains the facts. */
function writeWeights(path: string, weights: readonly number[]): void {
  const head = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'));
  const lines = GROUND_FACTS.map((fact) => `${fact}\t${(weights[FACTS.indexOf(fact)] ?? 0).toFixed(2)}`);
  writeFileSync(path, `${[...head, ...lines].join('\n')}\n`);
}

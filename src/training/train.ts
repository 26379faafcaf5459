import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { packWeights, readTables, WEIGHTS_FILE } from '../engine/learned/weights-file';
import { readGold, readPolnear, readSentences } from './corpora';
import { prepareDocument } from './documents';
import type { Tell } from './fit-taggers';
import { learnAll, learnStatements } from './learn';
import { readUnseen } from './read-unseen';
import { trainHeadline } from './train-headline';

/** With fewer articles there is nothing to hold out. */
const LEAST_ARTICLES = 20;

/** Articles that the project wrote and annotated itself, as gold-train is, for how people attribute in other countries and kinds of news. */
const OWN_ARTICLES = 'tests/fixtures/provenance';

/** They count half: they are denser in statements than what newspapers print. */
const OWN_WEIGHT = 0.5;

/** Invented sentences: written to be learned from, and those of the tests' tables, many and most of them simple. Weights as shares. */
const OWN_SENTENCES = [
  { file: 'tests/fixtures/sentences/written.jsonl', weight: 0.3 },
  { file: 'tests/fixtures/sentences/tables.jsonl', weight: 0.2 },
] as const;

/** Folders: the checkout, the corpus, and the one that the command was called from. */
export interface Folders {
  readonly root: string;
  readonly corpus: string;
  readonly caller: string;
}

/**
 * `whence train`: fits the weights from the corpus and the project's own articles and sentences and writes them where the extension and the terminal command read
 * them, into `public`. The same corpus gives the same file. With `--without polnear` attributions are learned from the
 * statements' articles too. With `--held-out FILE` the reports that each of these articles gets by weights which have not
 * seen it are written there, one a line. With `--statements` what finds attributions stays as it is in the file, and what finds
 * statements is learned on top of it. With `--headline` only the few weights are learned by which headlines are tied to
 * statements; they are data of the lexicon.
 */
export async function train(args: string[], { root, corpus, caller }: Folders): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      without: { type: 'string' },
      'held-out': { type: 'string' },
      statements: { type: 'boolean' },
      headline: { type: 'boolean' },
    },
  });
  const tell: Tell = (line) => process.stderr.write(`${line}\n`);
  const alone = values.without === 'polnear' || values.statements === true;
  const polnear = alone ? null : join(corpus, 'polnear/train.jsonl');
  const heldOut = values['held-out'] === undefined ? null : resolve(caller, values['held-out']);
  const missing = [
    ...(heldOut ? [dirname(heldOut)] : []),
    join(corpus, 'gold-train'),
    ...(polnear ? [polnear] : []),
  ].find((path) => !existsSync(path));
  const wrong = missing
    ? `there is no ${missing}`
    : values.without !== undefined && values.without !== 'polnear'
      ? '--without knows "polnear" only'
      : values.without && values.statements
        ? '--statements learns nothing of attributions, with or without polnear'
        : null;
  if (wrong) {
    tell(`whence: ${wrong}`);
    return 2;
  }
  if (values.headline) {
    trainHeadline(root, join(corpus, 'gold-train'), tell);
    return 0;
  }
  const file = join(root, 'public', WEIGHTS_FILE);
  const gold = readGold(join(corpus, 'gold-train'));
  const own = readGold(join(root, OWN_ARTICLES));
  const statements = [
    ...gold.map((article) => prepareDocument(article)),
    ...own.map((article) => prepareDocument(article, OWN_WEIGHT)),
    ...OWN_SENTENCES.flatMap(({ file: name, weight }) =>
      readSentences(join(root, name)).map((sentence) => prepareDocument(sentence, weight, true)),
    ),
  ];
  const attributions = polnear ? readPolnear(polnear).map((article) => prepareDocument(article)) : statements;
  const [some = 0, others = 0] = [statements, attributions].map(
    (all) => all.filter(({ single }) => !single).length,
  );
  if (some < LEAST_ARTICLES || others < LEAST_ARTICLES) {
    tell(`whence: ${some} and ${others} articles are too few to learn from`);
    return 2;
  }
  const present = values.statements ? readTables(readFileSync(file)) : null;
  if (present && !present.origin.includes('PolNeAR')) {
    tell(
      'whence: the attributions of these weights were learned from the articles of the statements; learn both anew',
    );
    return 2;
  }
  const learned = present
    ? learnStatements(present, statements, tell)
    : learnAll(attributions, statements, tell);
  const packed = packWeights(learned.whole);
  writeFileSync(file, packed);
  tell(`${packed.length} bytes, ${gzipSync(packed).length} bytes gzipped`);
  if (heldOut) {
    const unseen = readUnseen(learned, statements, tell).slice(0, gold.length);
    writeFileSync(heldOut, `${unseen.join('\n')}\n`);
  }
  return 0;
}

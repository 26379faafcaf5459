import {
  findPronoun,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
} from '../../lexicon/word-classes';
import type { Headline, Statement } from '../../report';
import { findFirst } from '../reading/find-first';
import type { Scan } from '../reading/scan';

/** A statement carries the headline if it holds at least this share of the headline's content words … */
const LEAST_SHARE = 0.3;
/** … and at least this share of what the best one holds. */
const OF_BEST = 0.85;

/** Letters of a word that two forms of it share: "attack", "attacks", "attacked". */
const STEM_LENGTH = 5;

/** Checks the headline against the statements that carry its main assertion; `null` where the article has no title. */
export function checkHeadline(scan: Scan, statements: readonly Statement[]): Headline | null {
  if (scan.article.blocks[0]?.kind !== 'title') return null;
  const attributed = statements.some((statement) => statement.block === 0);
  const title = stemsBetween(scan, scan.article.blocks[0].span[0], scan.article.blocks[0].span[1]);
  const scored = statements
    .filter((statement) => statement.block !== 0)
    .map((statement) => ({ statement, share: shareOf(title, stemsOf(scan, statement)) }));
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const carrying = scored
    .filter(({ share }) => share >= LEAST_SHARE && share >= OF_BEST * best)
    .map(({ statement }) => statement);
  return {
    attributed,
    restsOn: carrying.map(({ id }) => id),
    anonymous: carrying.length > 0 && carrying.every((statement) => statement.anonymous),
    secondHand: carrying.length > 0 && carrying.every((statement) => statement.secondHand),
  };
}

function stemsOf(scan: Scan, statement: Statement): Set<string> {
  const stems = new Set<string>();
  for (const [from, to] of [...statement.content, ...statement.mention]) {
    for (const stem of stemsBetween(scan, from, to)) stems.add(stem);
  }
  return stems;
}

function stemsBetween(scan: Scan, from: number, to: number): Set<string> {
  const stems = new Set<string>();
  for (let i = firstTokenAt(scan, from); i < scan.tokens.length; i++) {
    const token = scan.tokens[i];
    if (!token || token.span[0] >= to) break;
    if (token.kind !== 'mark' && isContentWord(token.norm)) stems.add(token.norm.slice(0, STEM_LENGTH));
  }
  return stems;
}

function firstTokenAt(scan: Scan, offset: number): number {
  return findFirst(scan.tokens.length, (i) => (scan.tokens[i]?.span[0] ?? 0) >= offset);
}

function isContentWord(norm: string): boolean {
  if (norm === "'s" || norm === 'that') return false;
  return !(
    isDeterminer(norm) ||
    isAuxiliary(norm) ||
    isConjunction(norm) ||
    isPreposition(norm) ||
    findPronoun(norm)
  );
}

function shareOf(title: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of title) if (words.has(stem)) shared++;
  return title.size ? shared / title.size : 0;
}

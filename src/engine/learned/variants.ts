import { findFirst } from '../reading/find-first';
import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { ROLES } from './labels';
import { type Link, partsOf } from './link';
import type { Tagging } from './tag-article';

/** Probabilities at which a content may end instead: the tagger's path takes one end, of several likely ones. */
const ENDS = [0.2, 0.5, 0.8] as const;

/** A content may begin elsewhere within so many tokens, where that is at least so likely. */
const REACH = 15;
const LEAST_BEGIN = 0.1;

const CONTENT = ROLES.indexOf('content');

/**
 * The same attribution with other contents: ends and beginnings that the tagger also thinks possible, and quotations of the same
 * block that go on behind it, before another one begins. `starts` are the starts of all parts of the block's attributions.
 */
export function listVariants(scan: Scan, link: Link, starts: readonly number[], tagging: Tagging): Link[] {
  const contents = [
    ...ENDS.map((least) => endAt(scan, link, tagging, least)),
    beginElsewhere(scan, link, tagging),
    quoteOn(scan, link, starts),
  ];
  return contents.flatMap((content) => (content ? [{ ...link, content }] : []));
}

function endAt(
  scan: Scan,
  { content, cue, source }: Link,
  { inside, begins }: Tagging,
  least: number,
): TokenRange[] | null {
  const last = content.at(-1);
  if (!last) return null;
  const block = scan.tokens[last.first]?.block;
  let end = last.first + 1;
  while (
    scan.tokens[end]?.block === block &&
    end !== cue?.first &&
    end !== source?.first &&
    chance(inside, end) - chance(begins, end) >= least
  )
    end++;
  return end === last.end ? null : [...content.slice(0, -1), { first: last.first, end }];
}

function beginElsewhere(
  scan: Scan,
  { content, cue, source }: Link,
  { begins }: Tagging,
): TokenRange[] | null {
  const [opening, ...rest] = content;
  if (!opening) return null;
  const block = scan.tokens[opening.first]?.block;
  let first = -1;
  let most: number = LEAST_BEGIN;
  const end = Math.min(opening.end, opening.first + REACH);
  const before = [cue, source].filter((part) => part !== null && part.first < opening.first);
  const floor = before.reduce((last, part) => Math.max(last, part?.end ?? 0), opening.first - REACH);
  for (let i = floor; i < end; i++) {
    if (i === opening.first || scan.tokens[i]?.block !== block) continue;
    if (chance(begins, i) <= most) continue;
    most = chance(begins, i);
    first = i;
  }
  return first === -1 ? null : [{ first, end: opening.end }, ...rest];
}

function quoteOn(scan: Scan, link: Link, starts: readonly number[]): TokenRange[] | null {
  const { content } = link;
  const end = partsOf(link).reduce((last, part) => Math.max(last, part.end), 0);
  if (!content.some(({ first }) => scan.speechAt[first] !== -1)) return null;
  const block = scan.tokens[end - 1]?.block;
  const limit =
    starts[findFirst(starts.length, (k) => (starts[k] as number) >= end)] ?? Number.POSITIVE_INFINITY;
  for (let i = end; i < limit && scan.tokens[i]?.block === block; i++) {
    const quotation = scan.quotations[scan.speechAt[i] ?? -1];
    if (quotation && quotation.first === i && quotation.end <= limit)
      return [...content, { first: quotation.first, end: quotation.end }];
  }
  return null;
}

/** The starts of all parts of these attributions, in order. */
export function listStarts(links: readonly Link[]): number[] {
  return links.flatMap((link) => partsOf(link).map(({ first }) => first)).sort((a, b) => a - b);
}

function chance(chances: Float32Array, i: number): number {
  return chances[i * ROLES.length + CONTENT] ?? 0;
}

import type { Scan } from '../reading/scan';

/** Token indices `[first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * What a cue says of its content: told, believed, shown by a document, or hearsay are assertions; an attitude (a plan, a
 * wish) is none.
 */
export type FindingKind = 'speech' | 'belief' | 'show' | 'attitude' | 'hearsay';

/** An attribution as a rule found it, before spans, entities and chains. */
export interface Finding {
  /** Which rule, a key of the interface's messages. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly sentence: number;
  readonly source: TokenRange | null;
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Whom it was said to: "told CNN". */
  readonly addressee: TokenRange | null;
  /** Who stands behind the source in its own words: "the Courier reports, citing two officials". */
  readonly behind: TokenRange | null;
  /** Where a quotation goes on without a cue: the finding whose speaker speaks on. */
  readonly continues: Finding | null;
  /** 0–1; the share of such findings that was right on annotated articles, roughly. */
  readonly confidence: number;
}

/** The part of `ranges` that lies outside `hole`. */
export function cutOut(ranges: readonly TokenRange[], hole: TokenRange): TokenRange[] {
  return ranges
    .flatMap((range) => [
      { first: range.first, end: Math.min(range.end, hole.first) },
      { first: Math.max(range.first, hole.end), end: range.end },
    ])
    .filter((range) => range.end > range.first);
}

/** True where the ranges share a token. */
export function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Drops marks at both ends that belong to no quotation: ", the port would close." → "the port would close". */
export function trimMarks(scan: Scan, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end && isEdge(scan, first)) first++;
  while (end > first && isEdge(scan, end - 1)) end--;
  return { first, end };
}

const EDGE_MARKS: ReadonlySet<string> = new Set([',', '.', ';', ':', '-', '–', '—', '―', '--', '…', '...']);

function isEdge(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'mark' && EDGE_MARKS.has(scan.tokens[at]?.norm ?? '');
}

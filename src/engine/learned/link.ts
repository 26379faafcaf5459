import { overlaps, type TokenRange } from '../finding';
import type { Scan } from '../scan';

/** Costs of tying a span to a cue, in tokens between them; chosen by hand, the judge corrects them. */
const COST = {
  /** Each sentence's end between. */
  sentence: 25,
  /** Each other cue between a content and its cue. */
  cue: 8,
  /** A content before its cue is the rarer order. */
  before: 2,
  /** A source behind its cue is the rarer order. */
  behind: 6,
  /** Each content between a source and its cue. */
  content: 6,
  /** Each other cue between a source and its cue. */
  sourceCue: 4,
} as const;

/** A cue with what belongs to it; without a cue, the content of a quotation that goes on. */
export interface Link {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** Spans of one block, in order. */
interface Spans {
  readonly sources: readonly TokenRange[];
  readonly cues: readonly TokenRange[];
  readonly contents: readonly TokenRange[];
}

/** Ties the labelled spans of the tokens `[first, end)`, one block, to each other: every content to its nearest cue, every cue to its nearest source. */
export function linkSpans(scan: Scan, path: Uint8Array, first: number, end: number): Link[] {
  const spans = readSpans(path, first, end);
  if (spans.cues.length === 0)
    return spans.contents.map((content) => ({ source: null, cue: null, content: [content] }));
  const contents = new Map<TokenRange, TokenRange[]>();
  for (const content of spans.contents) {
    const near = nearOf(spans, content.first);
    const cue = leastOf(
      near.cues.filter((candidate) => gapOf(content, candidate) <= FARTHEST),
      (candidate) => contentCost(scan, near, content, candidate),
    );
    const pieces = cue && contents.get(cue);
    if (pieces) pieces.push(content);
    else if (cue) contents.set(cue, [content]);
  }
  return spans.cues.flatMap((cue) => {
    const content = contents.get(cue);
    if (!content) return [];
    const near = nearOf(spans, cue.first);
    const sentence = scan.sentenceAt[cue.first];
    const sources = near.sources.filter((source) => scan.sentenceAt[source.first] === sentence);
    return [{ cue, content, source: leastOf(sources, (source) => sourceCost(near, source, cue)) }];
  });
}

/** Spans further away than so many others of their role, on either side of a token, do not belong to it. */
const NEAREST = 5;

/** A content further from a cue than so many tokens is not its. */
const FARTHEST = 400;

function nearOf({ sources, cues, contents }: Spans, token: number): Spans {
  return { sources: around(sources, token), cues: around(cues, token), contents: around(contents, token) };
}

function around(ranges: readonly TokenRange[], token: number): readonly TokenRange[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return ranges.slice(Math.max(0, low - NEAREST), low + NEAREST);
}

function readSpans(path: Uint8Array, first: number, end: number): Spans {
  const roles: TokenRange[][] = [[], [], []];
  for (let i = first; i < end; ) {
    const label = path[i] as number;
    let to = i + 1;
    // labels 1 and 2 begin and continue a source, 3 and 4 a cue, 5 and 6 a content
    if (label > 0) {
      const inside = label + (label % 2);
      while (to < end && path[to] === inside) to++;
      roles[(label - 1) >> 1]?.push({ first: i, end: to });
    }
    i = to;
  }
  const [sources = [], cues = [], contents = []] = roles;
  return { sources, cues, contents };
}

function contentCost(scan: Scan, { sources, cues }: Spans, content: TokenRange, cue: TokenRange): number {
  const sentences =
    (scan.sentenceAt[Math.max(content.first, cue.first)] ?? 0) -
    (scan.sentenceAt[Math.min(content.end, cue.end) - 1] ?? 0);
  return (
    gapOf(content, cue) +
    COST.sentence * sentences +
    COST.cue * countBetween(cues, content, cue) +
    (content.first < cue.first ? COST.before : 0) -
    countBetween(sources, content, cue)
  );
}

function sourceCost({ cues, contents }: Spans, source: TokenRange, cue: TokenRange): number {
  return (
    gapOf(source, cue) +
    (source.first > cue.first ? COST.behind : 0) +
    COST.content * countBetween(contents, source, cue) +
    COST.sourceCue * countBetween(cues, source, cue)
  );
}

function gapOf(a: TokenRange, b: TokenRange): number {
  return a.end <= b.first ? b.first - a.end : a.first - b.end;
}

function countBetween(ranges: readonly TokenRange[], a: TokenRange, b: TokenRange): number {
  const gap = { first: Math.min(a.end, b.end), end: Math.max(a.first, b.first) };
  let count = 0;
  for (const range of ranges) {
    if (range.first >= gap.first && range.end <= gap.end && overlaps(range, gap)) count++;
  }
  return count;
}

function leastOf<T>(items: readonly T[], cost: (item: T) => number): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const value = cost(item);
    if (value < least) {
      least = value;
      best = item;
    }
  }
  return best;
}

import type { Span, Statement, Tie } from '../../report';
import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Assertion } from './read-assertion';
import { type ContentWords, tokensOf } from './read-content-words';

/** The words that a headline and a statement have in common, in both. */
export function findTies(scan: Scan, words: ContentWords, assertion: Assertion, statement: Statement): Tie {
  const inHeadline = stemsOf(words, assertion.ranges);
  const ranges = [...statement.content, ...statement.mention]
    .map((span) => tokensOf(scan, span))
    .sort((a, b) => a.first - b.first);
  const inStatement = stemsOf(words, ranges);
  return {
    statement: statement.id,
    headline: spansOf(scan, words, assertion.ranges, inStatement),
    words: spansOf(scan, words, ranges, inHeadline),
  };
}

function stemsOf({ stems }: ContentWords, ranges: readonly TokenRange[]): Set<string> {
  const found = new Set<string>();
  for (const { first, end } of ranges)
    for (let i = first; i < end; i++) if (stems[i]) found.add(stems[i] as string);
  return found;
}

function spansOf(
  scan: Scan,
  { stems }: ContentWords,
  ranges: readonly TokenRange[],
  shared: ReadonlySet<string>,
): Span[] {
  const spans: Span[] = [];
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const token = scan.tokens[i];
      if (token && shared.has(stems[i] ?? '')) spans.push(token.span);
    }
  }
  return spans;
}

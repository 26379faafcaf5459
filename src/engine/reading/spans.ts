import type { Span } from '../../report';
import type { TokenRange } from '../rules/finding';
import type { Scan } from './scan';

/** The characters that a range of tokens covers. */
export function spanOf(scan: Scan, range: TokenRange): Span {
  const from = scan.tokens[range.first];
  const to = scan.tokens[range.end - 1];
  if (!from || !to || range.end <= range.first)
    throw new RangeError(`no tokens in [${range.first}, ${range.end})`);
  return [from.span[0], to.span[1]];
}

/** The spans of several ranges, empty ones left out. */
export function spansOf(scan: Scan, ranges: readonly TokenRange[]): Span[] {
  return ranges.filter((range) => range.end > range.first).map((range) => spanOf(scan, range));
}

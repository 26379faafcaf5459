import type { Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** “My neighbour told me that | it sank,” said Holt: a quotation that a tagger has begun within, whole. */
export function settleQuotation(
  scan: Scan,
  content: readonly TokenRange[],
  rule: Finding | null,
): readonly TokenRange[] {
  const [only, ...others] = content;
  const [ruled, ...more] = QUOTED.has(rule?.rule ?? '') ? (rule?.content ?? []) : [];
  if (!only || !ruled || others.length > 0 || more.length > 0) return content;
  const quotation = scan.quotations[scan.speechAt[ruled.first] ?? -1];
  const within = ruled.first < only.first && only.first < ruled.end && only.end === ruled.end;
  return within && quotation?.first === ruled.first && quotation.end >= ruled.end ? [ruled] : content;
}

const QUOTED: ReadonlySet<string> = new Set(['quoted-before', 'quoted-after']);

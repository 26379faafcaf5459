import type { Scan } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from '../rules/finding';

/** Findings, and those among them that are statements. */
interface Parted {
  readonly findings: readonly Finding[];
  readonly statements: ReadonlySet<Finding>;
}

/** No word is two statements' own: of contents that overlap the surer one keeps what they share, and a statement with nothing left is none. */
export function partContents(
  scan: Scan,
  findings: readonly Finding[],
  statements: ReadonlySet<Finding>,
): Parted {
  const taken = new Uint8Array(scan.tokens.length);
  const left = new Map<Finding, readonly TokenRange[]>();
  for (const finding of [...statements].sort((a, b) => b.confidence - a.confidence)) {
    const { content } = finding;
    const whole = content.every(({ first, end }) => !taken.subarray(first, end).includes(1));
    left.set(finding, whole ? content : content.flatMap((range) => freeParts(scan, taken, range)));
    for (const { first, end } of content) taken.fill(1, first, end);
  }
  if ([...left].every(([{ content }, own]) => own === content)) return { findings, statements };
  // in order of the text, so that what goes on with a finding knows what has become of it
  const become = new Map<Finding, Finding>();
  for (const finding of findings) {
    const own = left.get(finding) ?? [];
    const content = own.length > 0 ? own : finding.content;
    const continues = (finding.continues && become.get(finding.continues)) ?? finding.continues;
    const same = content === finding.content && continues === finding.continues;
    become.set(finding, same ? finding : { ...finding, content, continues });
  }
  const kept = [...statements].filter((finding) => left.get(finding)?.length !== 0);
  return {
    findings: findings.map((finding) => become.get(finding) ?? finding),
    statements: new Set(kept.map((finding) => become.get(finding) ?? finding)),
  };
}

/** The stretches of a range that nobody has taken, without the marks at their ends. */
function freeParts(scan: Scan, taken: Uint8Array, { first, end }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let start = first;
  for (let i = first; i <= end; i++) {
    if (i < end && taken[i] === 0) continue;
    if (i > start) parts.push(trimMarks(scan, { first: start, end: i }));
    start = i + 1;
  }
  return parts.filter((part) => part.end > part.first);
}

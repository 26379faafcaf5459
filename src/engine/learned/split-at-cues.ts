import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';
import type { Judged } from './choose';
import { asRuled, type Proposal } from './propose';

/** Tokens between a clause and the next cue or its source, at most: ", and later", "as". */
const MOST_BETWEEN = 4;

/**
 * “Holt said [the pier was shut] and denied [the crane was unsafe]”: a tagger that takes both for one means two, as the rules have them,
 * and no more than the first where the second is chosen for itself; other proposals stay as they are.
 */
export function splitAtCues(scan: Scan, rules: readonly Finding[], standing: readonly Judged[]): Judged[] {
  const clauses = rules.filter(isClause);
  const byCue = new Map<number, Finding>();
  const bySentence = new Map<number, Finding[]>();
  for (const rule of clauses) {
    for (const { first } of rule.cue) byCue.set(first, rule);
    bySentence.set(rule.sentence, [...(bySentence.get(rule.sentence) ?? []), rule]);
  }
  const chosen = new Set(standing.map(({ proposal }) => proposal.finding));
  const quoted = new Map<number, Finding>();
  for (const rule of rules)
    if (rule.rule === 'quoted-before' && rule.source) quoted.set(rule.content[0]?.first ?? -1, rule);
  return standing
    .flatMap((item) => splitAtQuotation(item, quoted, chosen))
    .flatMap((item) => {
      const { finding, cue } = item.proposal;
      const own = finding || !cue ? undefined : byCue.get(cue.first);
      if (!own || chosen.has(own)) return [item];
      const next = bySentence.get(own.sentence)?.find((other) => follows(scan, own, other, item.proposal));
      if (!next) return [item];
      const parts = chosen.has(next) ? [own] : [own, next];
      return parts.map((rule) => ({ ...item, proposal: asRuled(item.proposal, rule) }));
    });
}

/** “We heard it,” a guard told the board. [“Then we ran,” he added]: a further quotation with a source and a cue of its own behind it. */
function splitAtQuotation(
  item: Judged,
  quoted: ReadonlyMap<number, Finding>,
  chosen: ReadonlySet<Finding | null>,
): Judged[] {
  const { content, cue } = item.proposal;
  for (let k = 1; k < content.length; k++) {
    const rule = quoted.get(content[k]?.first ?? -1);
    if (!rule || !cue || (rule.cue[0]?.first ?? -1) <= cue.first) continue;
    const before = { ...item, proposal: { ...item.proposal, content: content.slice(0, k) } };
    return chosen.has(rule) ? [before] : [before, { ...item, proposal: asRuled(item.proposal, rule) }];
  }
  return [item];
}

/** Clauses behind their cues. */
function isClause({ rule, content }: Finding): boolean {
  return (rule === 'that-clause' || rule === 'bare-clause') && content.length === 1;
}

/** Whether the proposal holds what is said in two clauses, one behind the other. */
function follows(scan: Scan, own: Finding, next: Finding, { content }: Proposal): boolean {
  const [first, second, only] = [own.content[0], next.content[0], content[0]];
  if (!first || !second || !only || content.length > 1 || next === own) return false;
  const at = next.cue[0]?.first ?? 0;
  const edge = next.source && next.source.first >= first.end ? Math.min(next.source.first, at) : at;
  return (
    only.first <= first.first + 1 &&
    edge >= first.end &&
    edge <= first.end + MOST_BETWEEN &&
    holdsStart(only, second) &&
    holdsVerb(scan, second) &&
    normAt(scan, next.cue[0]?.end ?? 0) !== ','
  );
}

/** Whether the one begins within the other. */
function holdsStart(outer: TokenRange, inner: TokenRange): boolean {
  return outer.first <= inner.first && inner.first < outer.end;
}

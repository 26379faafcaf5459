import { findHearsay } from '../lexicon/hearsay';
import { findReportingVerb, type ReportingVerb } from '../lexicon/reporting-verbs';
import { type Finding, type FindingKind, type TokenRange, trimMarks } from './finding';
import type { Judged } from './learned/choose';
import { readBehind } from './read-behind';
import { readAddressee } from './read-verb-source';
import type { Scan } from './scan';

/**
 * A chosen proposal as a finding. `rule` is the rules' finding of the same content or cue, which knows more of it; `last` is who
 * speaks on where there is no cue.
 */
export function readProposal(
  scan: Scan,
  { proposal, confidence }: Judged,
  rule: Finding | null,
  last: Finding | null,
): Finding {
  const { cue, source } = proposal;
  const content = cue ? trimContent(scan, proposal.content) : proposal.content;
  if (rule && rule.cue.length > 0) {
    const kind = rule.kind === 'attitude' ? 'belief' : rule.kind;
    // "Police were informed that …": whom the tagger takes for the source only heard of it
    const own = rule.source ?? (kind === 'hearsay' ? null : source);
    return { ...rule, kind, source: own, content, continues: null, confidence };
  }
  const sentence = scan.sentenceAt[(cue ?? content[0])?.first ?? 0] ?? 0;
  const goesOn = cue === null && last !== null;
  const around = cue ? readAround(scan, cue, source, scan.sentences[sentence]?.end ?? cue.end) : NOTHING;
  return {
    rule: goesOn ? 'goes-on' : 'learned',
    kind: cue ? kindOf(scan, cue, source) : 'speech',
    sentence,
    source,
    cue: cue ? [cue] : [],
    content,
    ...around,
    continues: goesOn ? last : null,
    confidence,
  };
}

/** A statement is what is asserted, without the word that leads to it: said that [the pier was gone]. Marks at its ends go too. */
function trimContent(scan: Scan, content: readonly TokenRange[]): TokenRange[] {
  const trimmed = content.map((range) => {
    const { first, end } = trimMarks(scan, range);
    const next = scan.classes[first + 1];
    // "said that was enough": here "that" is what was enough
    const leads = scan.classes[first] === 'that' && next !== 'verb' && next !== 'aux';
    return { first: leads && first + 1 < end ? first + 1 : first, end };
  });
  const left = trimmed.filter(({ first, end }) => end > first);
  return left.length > 0 ? left : [...content];
}

const NOTHING = { addressee: null, behind: null } as const;

/** "[told CNN], citing [two officials]" behind cue and source. */
function readAround(
  scan: Scan,
  cue: TokenRange,
  source: TokenRange | null,
  limit: number,
): Pick<Finding, 'addressee' | 'behind'> {
  const at = source && source.first >= cue.end ? source.end : cue.end;
  const verb = verbOf(scan, cue);
  const addressee = verb ? readAddressee(scan, { verb }, at, limit) : null;
  return { addressee, behind: readBehind(scan, addressee?.end ?? at, limit)?.source ?? null };
}

function verbOf(scan: Scan, cue: TokenRange): ReportingVerb | null {
  for (let i = cue.first; i < cue.end; i++) {
    const verb = findReportingVerb(scan.norms[i] ?? '')?.verb;
    if (verb) return verb;
  }
  return null;
}

/** "reportedly" without a source is hearsay; "believes" is a belief; all else asserts like speech. */
function kindOf(scan: Scan, cue: TokenRange, source: TokenRange | null): FindingKind {
  if (!source && findHearsay(scan.norms, cue.first)) return 'hearsay';
  const kind = verbOf(scan, cue)?.kind;
  return kind === 'belief' || kind === 'show' ? kind : 'speech';
}

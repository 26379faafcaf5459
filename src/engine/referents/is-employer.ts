import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from './referent';

/** Who leads a body or speaks for it speaks as it. */
const LEADS: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>(['office', 'spokesperson', 'agent']);

/** "analysts at Kelder Research", "Ben Holt of Kelder Research": a body that the text has only for where somebody works. */
export function isEmployer(scan: Scan, { kind, speaks, appearances }: Referent): boolean {
  if (kind !== 'organization' || speaks) return false;
  return appearances.every(({ phrase: { range, role } }) => {
    const lead = scan.classes[range.first - 1] === 'det' ? range.first - 2 : range.first - 1;
    if (role === 'subject' || role === 'possessor' || !AT.has(normAt(scan, lead))) return false;
    const noun = findSourceNoun(normAt(scan, lead - 1));
    return noun !== null && noun.kind !== 'organization' && noun.kind !== 'document' && !LEADS.has(noun.kind);
  });
}

const AT: ReadonlySet<string> = new Set(['at', 'from', 'with']);

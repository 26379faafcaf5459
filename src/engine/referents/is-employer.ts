import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from './referent';

/** "analysts at Kelder Research": a body that the text has only for where those work who judge others. */
export function isEmployer(scan: Scan, { kind, speaks, appearances }: Referent): boolean {
  if (kind !== 'organization' || speaks) return false;
  return appearances.every(({ phrase: { range, role } }) => {
    const lead = scan.classes[range.first - 1] === 'det' ? range.first - 2 : range.first - 1;
    if (role === 'subject' || role === 'possessor' || !AT.has(normAt(scan, lead))) return false;
    return isOfClass('market-expert', findSourceNoun(normAt(scan, lead - 1))?.singular ?? '');
  });
}

const AT: ReadonlySet<string> = new Set(['at', 'from', 'with']);

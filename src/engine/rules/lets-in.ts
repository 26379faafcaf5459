import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

const ADMIT = 'admit';
const CONFIRM = 'confirm';
const JOBS: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>(['office', 'role']);
const PEOPLE: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>([
  ...JOBS,
  'group',
  'relative',
  'unnamed',
]);

/** "admitted 40 patients", "confirmed 68 judges": who comes into a place or an office, and nothing that is said; but "confirmed 12 victims". */
export function letsIn(scan: Scan, lemma: string, at: number, end: number): boolean {
  if (lemma !== ADMIT && lemma !== CONFIRM) return false;
  const noun = findSourceNoun(normAt(scan, headOf(scan, at, readNounPhrase(scan, at, end))));
  const kind = findSourceNoun(noun?.singular ?? '')?.kind;
  return kind !== undefined && (lemma === ADMIT ? PEOPLE : JOBS).has(kind);
}

import { isOfClass } from '../../lexicon/grammar';
import { findClauseSubject } from '../mentions/clause-subject';
import type { Mention } from '../mentions/describe-mention';
import { normAt } from '../reading/scan';
import type { Entity } from './entities';
import type { Resolving } from './sourced';

/** "[The firm] put out a statement, which says it was late": whose it is; `null` where the words do not say who put it out. */
export function findIssuer({ scan, resolve }: Resolving, { noun, definite, range }: Mention): Entity | null {
  if (noun?.kind !== 'statement' || definite) return null;
  // "police released a statement [from the family]"
  for (let i = range.first; i < range.end; i++) if (FROM.has(normAt(scan, i))) return null;
  const verb = normAt(scan, range.first - 1) === OUT ? range.first - 2 : range.first - 1;
  const word = normAt(scan, verb);
  const issued = isOfClass('put-out', word) || isOfClass('issuing', word) || word === PUT;
  if (!issued || scan.classes[verb] !== 'verb') return null;
  const subject = findClauseSubject(scan, verb, scan.sentences[scan.sentenceAt[verb] ?? -1]?.first ?? verb);
  return subject && !subject.relative ? resolve(subject.range) : null;
}

/** Before whose it is. */
const FROM: ReadonlySet<string> = new Set(['behalf', 'by', 'from']);
const PUT = 'put';
const OUT = 'out';

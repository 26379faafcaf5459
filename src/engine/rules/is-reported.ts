import { findAccording } from '../../lexicon/according';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** "Holt said [the offer was an insult]", "[The offer was an insult], according to Holt": whether a clause is part of what somebody else says in its sentence. */
export function isReported(scan: Scan, clause: TokenRange): boolean {
  const sentence = scan.sentences[scan.sentenceAt[clause.first] ?? -1] ?? clause;
  for (let i = sentence.first; i < clause.first; i++)
    if (isToldAt(scan, i) && !isApart(scan, i, clause)) return true;
  for (let i = clause.end; i < sentence.end; i++)
    if (isToldAt(scan, i) && !isJoined(scan, i, clause)) return true;
  return false;
}

function isToldAt(scan: Scan, at: number): boolean {
  if (findAccording(scan.norms, at)) return true;
  return scan.classes[at] === 'verb' && findReportingVerb(normAt(scan, at))?.verb.kind === 'speech';
}

/** "Holt said it was late, [and] the board …", "Holt spoke [and] rejected …": another main clause. */
function isApart(scan: Scan, at: number, { first }: TokenRange): boolean {
  for (let i = at + 1; i < first; i++)
    if (scan.classes[i] === 'conj' && (i + 1 === first || normAt(scan, i - 1) === ',')) return true;
  return false;
}

/** "… [and] said", "… [but] the mayor said" */
function isJoined(scan: Scan, at: number, { end }: TokenRange): boolean {
  const subject = nounPhraseBefore(scan, at, end);
  return scan.classes[(subject === -1 ? at : subject) - 1] === 'conj';
}

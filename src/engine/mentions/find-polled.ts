import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { findCueSubject } from './find-cue-subject';
import { readShare, widenShare } from './read-share';

/** "The survey <found> {[61 per cent] thought the king was late}": the poll says how many think so, and not that it is so. */
export function findPolled(scan: Scan, finding: Finding): Finding {
  const { content, cue, sentence } = finding;
  const [only, ...others] = content;
  const asked = finding.source ?? findCueSubject(scan, finding)?.range;
  if (!asked || !only || others.length > 0 || only.first < (cue[0]?.end ?? 0)) return finding;
  const share = widenShare(scan, asked, scan.sentences[sentence]?.first ?? asked.first);
  if (readShare(scan, share) !== 'figure') return finding;
  const at = scan.classes[share.first - 1] === 'that' ? share.first - 2 : share.first - 1;
  const verb = scan.classes[at] === 'verb' ? findReportingVerb(normAt(scan, at)) : null;
  if (verb?.verb.kind !== 'show') return finding;
  return { ...finding, source: share, content: [{ first: share.first, end: only.end }] };
}

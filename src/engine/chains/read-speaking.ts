import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';

/**
 * A medium by a name like those of others that speaks, or whose work is spoken of: "the Harbour Gazette (has) reported", "The Harbour
 * Gazette, citing two officials, …", "an investigation by the Harbour Gazette", "a Harbour Gazette investigation".
 */
export function readSpeaking(scan: Scan, at: number, limit: number): NamedOutlet | null {
  if (scan.classes[at] !== 'det' && scan.classes[at] !== 'name') return null;
  if (scan.classes[at - 1] === 'name' || scan.classes[at - 1] === 'det') {
    const led = scan.classes[at] === 'name' && scan.classes[at - 1] === 'det';
    const piece = led ? readOutlet(scan, at, limit, true) : null;
    return piece && isPiece(scan, piece.end) ? piece : null;
  }
  const outlet = readOutlet(scan, at, limit, true);
  if (!outlet) return null;
  const cites = normAt(scan, outlet.end) === ',' && isOfClass('quoting', normAt(scan, outlet.end + 1));
  return cites || speaks(scan, outlet.end) || isMadeBy(scan, at) ? outlet : null;
}

/** "reported", "has revealed", "also published": what a medium does. */
function speaks(scan: Scan, end: number): boolean {
  let at = end;
  while (scan.classes[at] === 'aux' || scan.classes[at] === 'adv') at++;
  const word = normAt(scan, at);
  return scan.classes[at] === 'verb' && (findReportingVerb(word) !== null || isOfClass('publishes', word));
}

/** "an [investigation by] the Harbour Gazette", "[revealed by] the Harbour Gazette" */
function isMadeBy(scan: Scan, at: number): boolean {
  if (normAt(scan, at - 1) !== 'by') return false;
  const made = normAt(scan, at - 2);
  return (
    isPiece(scan, at - 2) || isOfClass('carrying', made) || findReportingVerb(made)?.verb.kind === 'speech'
  );
}

/** "investigation", "story" */
function isPiece(scan: Scan, at: number): boolean {
  return isOfClass('writing', normAt(scan, at));
}

import { findAnonymity } from '../../lexicon/anonymity';
import { findAside } from '../../lexicon/asides';
import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';

/**
 * What is said, in the outlet's words and behind its cue, without what the outlet adds on how it was said: "[the pier is shut], speaking
 * on condition of anonymity", "[the pier is shut] but declined to elaborate". Quotations are left as they are.
 */
export function cutAside(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const last = content.at(-1);
  if (!last || last.first < cue.end) return content;
  for (let i = last.first + 1; i < last.end; i++) {
    if (scan.speechAt[i] !== -1 || !opensAside(scan, i) || goesOnBehind(scan, i, last.end)) continue;
    return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: i })];
  }
  return content;
}

function opensAside(scan: Scan, at: number): boolean {
  const behindMark = scan.classes[at - 1] === 'mark' && scan.speechAt[at - 1] === -1;
  const aside = findAside(scan.norms, at);
  // ", a move that [would] help families" may be the speaker's own
  if (aside && isOfClass('modal', normAt(scan, at + aside.length))) return false;
  if (aside) return aside.kind === 'anywhere' || behindMark;
  // "[the pier is shut], on condition of anonymity", "[the pier is shut] but asked not to be named"
  const joined = isOfClass('coordinating', normAt(scan, at));
  if (!behindMark && !joined) return false;
  return findAnonymity(scan.norms, joined ? at + 1 : at)?.kind === 'withheld';
}

/** "witnesses, speaking on condition of anonymity, would testify", "he was sorry, a move that angered some, and that he would go": the aside stands within what is said. */
function goesOnBehind(scan: Scan, at: number, end: number): boolean {
  for (let i = at + 1; i + 1 < end; i++) {
    const kind = scan.classes[i + 1];
    if (scan.classes[i] !== 'mark') continue;
    const more = isOfClass('coordinating', normAt(scan, i + 1)) && scan.classes[i + 2] === 'that';
    if (kind === 'verb' || kind === 'aux' || (more && i + 2 < end)) return true;
  }
  return false;
}

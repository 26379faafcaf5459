import { isOfClass } from '../../lexicon/grammar';
import { findSetting } from '../../lexicon/settings';
import { findPronoun, isVerbForm } from '../../lexicon/word-classes';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/**
 * "said in a statement", "told a news conference", "told lawmakers", "tweeted", "wrote on X": said in public, whatever was said to a medium
 * before. What the other findings of the sentence say, `siblings`, tells nothing of where it was said, nor what those of the sentence before
 * say, `before`.
 */
export function isPublic(
  scan: Scan,
  finding: Finding,
  siblings: readonly Finding[] = [],
  before: readonly Finding[] = [],
): boolean {
  const { first, end } = scan.sentences[finding.sentence] ?? { first: 0, end: 0 };
  if (finding.addressee && isAddressed(scan, finding.addressee)) return true;
  let relative = false;
  for (let i = behindQuestion(scan, finding, first); i < end; i++) {
    const word = normAt(scan, i);
    // "asked about Holt, [who was booed at a rally], she said"
    if (scan.classes[i] === 'rel') relative = true;
    else if (scan.classes[i] === 'mark') relative = false;
    if (relative) continue;
    const setting = (findSetting(word) === 'public' && isLed(scan, i, first)) || isOwnBook(scan, i);
    const published = isOfClass('publishing', word) || isPlatform(scan, i) || isToldToAll(scan, i);
    if (scan.speechAt[i] !== -1 || isSource(finding, i) || !(setting || published)) continue;
    if (!isSaid(finding, i) && !siblings.some((other) => isSaid(other, i))) return true;
  }
  return first < end && isStaged(scan, finding, before);
}

/** "Holt was booed [at a rally]. “It was late,” she said.": where the paragraph has just placed whoever is quoted. */
function isStaged(scan: Scan, { content }: Finding, earlier: readonly Finding[]): boolean {
  const first = content[0]?.first ?? -1;
  const before = scan.sentences[(scan.sentenceAt[first] ?? 0) - 1];
  const block = scan.tokens[first]?.block ?? 0;
  if (!before || before.block < block - 1) return false;
  if (isScene(scan, before.first)) return true;
  if (before.block !== block) return false;
  let staged = false;
  const quoted = scan.speechAt[first] !== -1;
  for (let i = before.first; i < before.end; i++) {
    // "she denied that she had spoken at a rally"
    if (!quoted && (scan.classes[i] === 'that' || earlier.some((other) => isSaid(other, i)))) break;
    const word = normAt(scan, i);
    if (scan.speechAt[i] !== -1 || isOfClass('interviewing', word) || findSetting(word) === 'interview')
      return false;
    staged ||= findSetting(word) === 'public' && isAt(scan, i, before.first);
  }
  return staged;
}

/** "[As the debate] went on, Holt tried again.": where what follows was said, in the next paragraph as well. */
function isScene(scan: Scan, at: number): boolean {
  const opens = isOfClass('accompanying', normAt(scan, at)) && scan.classes[at + 1] === 'det';
  return (
    opens && findSetting(normAt(scan, at + 2)) === 'public' && isOfClass('going-on', normAt(scan, at + 3))
  );
}

/** "during an appearance", "at a rally"; but "during an appearance on Radio Sund" */
function isAt(scan: Scan, at: number, first: number): boolean {
  const behind = normAt(scan, at + 1);
  if ((behind === 'on' && scan.classes[at + 2] !== 'time') || behind === 'with') return false;
  for (let i = at - 1; i >= first && i >= at - LEAD; i--)
    if (scan.classes[i] === 'prep') return isOfClass('stages', normAt(scan, i));
  return false;
}

/** "reporters in Marlow", "a crowd of supporters" */
function isAddressed(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) {
    const head = i + 1 === end || scan.classes[i + 1] === 'prep';
    const word = normAt(scan, i);
    if (head && (isOfClass('addressed', word) || isOfClass('audience', word))) return true;
  }
  return false;
}

/** "in her memoir", "on his own blog": anybody may read there what its owner has to say. */
function isOwnBook(scan: Scan, at: number): boolean {
  if (!isOfClass('own-book', normAt(scan, at))) return false;
  let first = at - 1;
  while (scan.classes[first] === 'word' && first > at - LEAD) first--;
  const lead = normAt(scan, first - 1);
  return findPronoun(normAt(scan, first))?.kind === 'possessive' && (lead === 'in' || lead === 'on');
}

/**
 * "[Asked about the rally,] she said", "[Despite what she wrote in the speech,] she said": neither the question nor what is conceded tells
 * where it was said; `first` where there is none.
 */
function behindQuestion(scan: Scan, { source, cue }: Finding, first: number): number {
  const word = normAt(scan, first);
  const asked =
    isOfClass('questioned', word) ||
    isOfClass('questioned', normAt(scan, first + 1)) ||
    isOfClass('in-spite', word);
  return asked ? Math.max(first, source?.first ?? cue[0]?.first ?? first) : first;
}

/** "on X", "on Truth Social", "on social media" */
function isPlatform(scan: Scan, at: number): boolean {
  if (normAt(scan, at - 1) !== 'on') return false;
  const word = normAt(scan, at);
  const next = normAt(scan, at + 1);
  return (
    isOfClass('platform', word) ||
    (word === 'truth' && next === 'social') ||
    (word === 'social' && next === 'media')
  );
}

/** "Speaking to [reporters] in Marlow", "Talking to [media] persons", "Addressing [journalists]"; but "speaking to reporters from Radio Sund" */
function isToldToAll(scan: Scan, at: number): boolean {
  if (!isOfClass('addressed', normAt(scan, at))) return false;
  const first = scan.classes[at - 1] === 'det' ? at - 1 : at;
  const lead = normAt(scan, first - 1);
  const talks = lead === 'to' || lead === 'with' ? normAt(scan, first - 2) : '';
  if (lead !== 'addressing' && !isOfClass('talking', talks)) return false;
  const end = normAt(scan, at + 1) === 'persons' ? at + 2 : at + 1;
  const kind = scan.classes[end];
  return kind !== 'word' && kind !== 'name' && !(kind === 'prep' && readOutlet(scan, end + 1, end + 5, true));
}

/** "[The memo] said": what speaks is no place where it is said. */
function isSource({ source }: Finding, at: number): boolean {
  return source !== null && at >= source.first && at < source.end;
}

function isSaid({ content }: Finding, at: number): boolean {
  return content.some(({ first, end }) => at >= first && at < end);
}

/** Tokens: "in a written statement", "during a televised debate with his rival". */
const LEAD = 5;

/** The setting stands behind a preposition or is addressed: "Facebook was able to buy it" is no setting. */
function isLed(scan: Scan, at: number, first: number): boolean {
  // "to visit", "to comment"
  if (normAt(scan, at - 1) === 'to' && isVerbForm(normAt(scan, at))) return false;
  for (let i = at - 1; i >= first && i >= at - LEAD; i--)
    // "asked about the speech": what is talked of
    if (scan.classes[i] === 'prep') return normAt(scan, i) !== 'about';
  if (isOfClass('addressed', normAt(scan, at))) return true;
  // "the court papers", "the rally organisers": what speaks or is spoken of
  const describes = scan.classes[at + 1] === 'word' && !isOfClass('leads-to-time', normAt(scan, at + 1));
  return scan.classes[at - 1] === 'det' && !describes;
}

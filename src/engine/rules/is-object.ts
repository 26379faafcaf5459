import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';

/** "two main [questions]": a number and what describes things, but no name or noun for who might ask. */
export function isCounted(scan: Scan, at: number): boolean {
  const floor = scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? 0;
  let first = at;
  while (
    first > floor + 1 &&
    scan.classes[first - 1] === 'word' &&
    findSourceNoun(normAt(scan, first - 1)) === null
  )
    first--;
  const count = normAt(scan, first - 1);
  const many = scan.classes[first - 1] === 'num' && count !== 'one' && count !== '1' && !ORDINAL.test(count);
  return many && first < at;
}

/** "first", "22nd" */
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|[a-z]+th)$/;

/** Tokens: so many adjectives stand before such a noun, at most. */
const MOST_ADJECTIVES = 2;

/** "struck populist [notes]", "led big [states]", "gives [states] a say": behind a verb that says nothing, with no article before it. */
export function isObject(scan: Scan, at: number): boolean {
  let i = at - 1;
  while (i > at - 1 - MOST_ADJECTIVES && scan.classes[i] === 'word') i--;
  // "the man she married claims"
  const led = i < at - 1 || scan.classes[i - 1] === 'conj' || scan.classes[i - 1] === 'aux';
  const says = scan.speechAt[i] !== -1 || findReportingVerb(normAt(scan, i)) !== null;
  return led && scan.classes[i] === 'verb' && !says && !describesNoun(scan, i);
}

/** "an analysis of newly [filed] records": with its adverb behind an article or a preposition, no finite verb. */
function describesNoun(scan: Scan, at: number): boolean {
  const led = scan.classes[at - 2];
  return scan.classes[at - 1] === 'adv' && (led === 'prep' || led === 'det');
}

/** "Before the storm came, the port issued [a warning]", "the port agreed [to close]": what the verb has behind it, so the clause before is none of its content. */
export function takesObject(scan: Scan, at: number, limit: number): boolean {
  const kind = scan.classes[at];
  if (normAt(scan, at) === 'to' && scan.classes[at + 1] === 'word') return true;
  return (
    at < limit && (kind === 'det' || kind === 'name' || kind === 'word' || kind === 'num' || kind === 'pron')
  );
}

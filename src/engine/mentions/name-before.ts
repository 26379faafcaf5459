import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** Tokens: titles and name of a person before a description. */
const LONGEST_NAME = 8;

/** What a person does, and no more than that. */
const JOBS: ReadonlySet<SourceNoun['kind']> = new Set(['office', 'role', 'spokesperson']);

/**
 * "Ines Roth, [head of the port] said": with the name before a description that has lost its second comma. The same range where
 * what stands before the comma opens no clause by itself: "After a call to Ines Roth, a spokesman said".
 */
export function withNameBefore(scan: Scan, source: TokenRange, { cue, sentence }: Finding): TokenRange {
  const comma = source.first - 1;
  const closed =
    isOfClass('meanwhile', normAt(scan, source.end)) || cue.some(({ first }) => first === source.end);
  const open = closed && normAt(scan, comma) === ',';
  const noun = open ? findSourceNoun(normAt(scan, headOf(scan, source.first, source.end))) : null;
  if (!noun || noun.plural || !JOBS.has(noun.kind) || scan.classes[comma - 1] !== 'name') return source;
  const floor = Math.max(scan.sentences[sentence]?.first ?? 0, comma - LONGEST_NAME);
  let first = comma - 1;
  while (first > floor && isOfName(scan, first - 1)) first--;
  const opens = first === scan.sentences[sentence]?.first || scan.speechAt[first - 1] !== -1;
  return opens && comma - first > 1 ? { first, end: source.end } : source;
}

/** A name, and what somebody is before it: "police spokesman Ines Roth". */
function isOfName(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return scan.speechAt[at] === -1 && (kind === 'name' || kind === 'word');
}

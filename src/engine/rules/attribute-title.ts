import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { People } from '../sources/collect-people';
import type { TokenRange } from './finding';
import { type Finding, trimMarks } from './finding';

/** A colon in a headline leads to a statement less surely than one in the text. */
const CONFIDENCE = 0.7;

/** More words than this before or behind the colon are no source. */
const LONGEST_SOURCE = 7;

/** Findings of headlines that name their source by a colon or dash: "Minister: port to close", "Port to close – sources". */
export function attributeTitle(scan: Scan, people: People): Finding[] {
  const title = scan.article.blocks[0]?.kind === 'title' ? 0 : -1;
  const end = scan.tokens.findIndex((token) => token.block !== title);
  const limit = end === -1 ? scan.tokens.length : end;
  if (title === -1) return [];
  for (let at = 1; at < limit - 1; at++) {
    const mark = normAt(scan, at);
    if (scan.speechAt[at] !== -1 || !(mark === ':' || mark === '–' || mark === '—' || mark === '-')) continue;
    const before = { first: 0, end: at };
    const behind = { first: at + 1, end: limit };
    if (mark === ':' && isSource(scan, before, people)) return [finding(scan, before, behind, at)];
    if (isSource(scan, behind, people) && namesSpeaker(scan, behind))
      return [finding(scan, behind, before, at)];
  }
  return [];
}

function finding(scan: Scan, source: TokenRange, content: TokenRange, colon: number): Finding {
  return {
    rule: 'title-colon',
    kind: 'speech',
    sentence: 0,
    source,
    cue: [{ first: colon, end: colon + 1 }],
    content: [trimMarks(scan, content)],
    addressee: null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}

function isSource(scan: Scan, range: TokenRange, people: People): boolean {
  if (range.end - range.first > LONGEST_SOURCE) return false;
  const last = normAt(scan, range.end - 1);
  const noun = findSourceNoun(last);
  if (noun || isOrganizationWord(last) || isKnownOrganization(wordsOf(scan, range.first, range.end)))
    return true;
  return people.at(range.end - 1) !== null;
}

/** Behind a colon or dash stands a source only if it is a bare noun or a name: "– sources", not "– what the report found". */
function namesSpeaker(scan: Scan, range: TokenRange): boolean {
  for (let i = range.first; i < range.end; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || kind === 'prep' || kind === 'rel') return false;
  }
  const noun = findSourceNoun(normAt(scan, range.end - 1));
  return range.end - range.first <= 3 && noun !== null && noun.kind !== 'medium';
}

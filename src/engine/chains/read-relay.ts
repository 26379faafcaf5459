import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { follows } from './follows';

/** Somebody, or a paper, that passes on what another said, and has no statement of its own. */
export interface Relay {
  readonly name: string;
  readonly unnamed: boolean;
  readonly words: TokenRange;
}

/** "“…,” Holt said, according to two people in the room", "Holt said the pier was shut, police wrote": the two people, police; `null` where nobody passes it on so. */
export function readRelay(scan: Scan, finding: Finding, frame: readonly number[]): Relay | null {
  const limit = scan.sentences[finding.sentence]?.end ?? 0;
  for (const at of frame) {
    if (normAt(scan, at) !== 'according' || normAt(scan, at + 1) !== 'to' || scan.speechAt[at] !== -1)
      continue;
    if (finding.cue.some((cue) => at >= cue.first && at < cue.end)) return null;
    // "…, which, according to two people, is true": only of what the clause says
    if (normAt(scan, at - 1) === ',' && scan.classes[at - 2] === 'rel') continue;
    return follows(scan, finding, at) ? readTeller(scan, at + 2, limit) : null;
  }
  return readTrailing(scan, finding, limit);
}

/** "Holt said the pier was shut, [the owner] wrote in May.": behind what is said, a subject and a verb that has nothing more to say. */
function readTrailing(scan: Scan, { cue, content }: Finding, limit: number): Relay | null {
  const last = content.at(-1);
  if (!last || !cue[0] || last.first < cue[0].end || normAt(scan, last.end) !== ',') return null;
  const first = last.end + 1;
  const verb = readNounPhrase(scan, first, limit);
  const hit = scan.classes[verb] === 'verb' ? findReportingVerb(normAt(scan, verb)) : null;
  const tells = hit?.verb.kind === 'speech' && hit.verb.frames.includes('c') && scan.speechAt[first] === -1;
  const behind = scan.classes[verb + 1];
  const closes =
    verb + 1 >= limit || behind === 'prep' || behind === 'time' || normAt(scan, verb + 1) === '.';
  return verb > first && tells && closes && isAnother(scan, first, verb)
    ? readTeller(scan, first, verb)
    : null;
}

/** "police", "Ines Roth", "the affidavit"; but "the company" may be whoever has just spoken. */
function isAnother(scan: Scan, first: number, end: number): boolean {
  const head = headOf(scan, first, end);
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  const paper = kind === 'document' && !findCueNoun(normAt(scan, head));
  if (scan.classes[head] === 'name' || paper) return true;
  return kind === 'organization' && scan.classes[first] !== 'det';
}

/** Whoever is named from the token on; `null` where the words are nobody that could tell. */
function readTeller(scan: Scan, first: number, limit: number): Relay | null {
  const end = readNounPhrase(scan, first, limit);
  const head = headOf(scan, first, end);
  if (end === first || head === -1) return null;
  const noun = findSourceNoun(normAt(scan, head));
  const named = scan.classes[head] === 'name';
  const mute = isOfClass('speechless', noun?.singular ?? '') || isOfClass('recording', noun?.singular ?? '');
  if ((!noun && !named) || mute) return null;
  const unnamed = !named && noun !== null && noun.kind !== 'document' && noun.kind !== 'organization';
  const name = wordsOf(scan, scan.classes[first] === 'det' ? first + 1 : first, end);
  return { name, unnamed, words: { first, end } };
}

import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import type { People } from '../names/collect-people';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from './finding';

/** A headline's second verb has its subject as surely as one in the text, and no other rule knows it. */
const CONFIDENCE = 0.95;

/** The head of the subject is among so many words: "former harbour board [chairman] visits …". */
const LONGEST_SUBJECT = 5;

/** The finding of a headline whose second verb says what its subject says: "Minister visits port, says cranes are old". */
export function attributeTitleVerb(scan: Scan, people: People, limit: number): Finding | null {
  for (let comma = 2; comma < limit - 3; comma++) {
    if (normAt(scan, comma) !== ',' || scan.speechAt[comma] !== -1) continue;
    const cue = comma + 1;
    const entry = findReportingVerb(normAt(scan, cue));
    const verb = entry?.verb;
    if (verb?.kind !== 'speech' && verb?.kind !== 'show') continue;
    const content = { first: cue + 1, end: limit };
    const source =
      verb.frames.includes('c') && isClause(scan, content) ? readSubject(scan, people, comma) : null;
    // "…, [state] officer tells court": no verb where its subject is one
    if (!source || (entry?.forms.includes('base') && !isPlural(scan, source.end - 1))) continue;
    return {
      rule: 'bare-clause',
      kind: verb.kind,
      sentence: scan.sentenceAt[cue] ?? 0,
      source,
      cue: [{ first: cue, end: cue + 1 }],
      content: [trimMarks(scan, content)],
      addressee: null,
      behind: null,
      continues: null,
      confidence: CONFIDENCE,
    };
  }
  return null;
}

/** "[cranes] are old", "[it] will save lives": a subject and its verb; but "union", "man who built it". */
function isClause(scan: Scan, { first, end }: TokenRange): boolean {
  const verb = readNounPhrase(scan, first, end);
  const kind = scan.classes[verb];
  return verb > first && verb < end && (kind === 'verb' || kind === 'aux');
}

/** Whoever the headline begins with: "[Harbour chief Ivo Keller] signs …", "[Norda Foods] sells …"; `null` where nobody speaks. */
function readSubject(scan: Scan, people: People, limit: number): TokenRange | null {
  let first = 0;
  for (let head = 0; head < Math.min(limit, first + LONGEST_SUBJECT); head++) {
    const kind = scan.classes[head];
    if (kind === 'verb' || kind === 'aux') return null;
    // "Exclusive: [minister] visits port"
    if (kind === 'mark') first = head + 1;
    if (kind === 'mark' || !isSpeaker(scan, people, head)) continue;
    let end = head + 1;
    while (end < limit && isSpeaker(scan, people, end)) end++;
    return scan.classes[end] === 'poss' ? null : { first, end };
  }
  return null;
}

function isPlural(scan: Scan, at: number): boolean {
  const noun = findSourceNoun(normAt(scan, at));
  return noun !== null && (noun.plural || noun.kind === 'organization');
}

/** No people: "bill", "post", "paper". */
const THINGS: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>(['document', 'statement', 'medium']);

function isSpeaker(scan: Scan, people: People, at: number): boolean {
  const noun = findSourceNoun(normAt(scan, at));
  return people.at(at) !== null || scan.classes[at] === 'name' || (noun !== null && !THINGS.has(noun.kind));
}

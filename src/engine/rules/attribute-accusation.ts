import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isQuoted } from '../reading/is-quoted';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { clauseEnd } from './place-content';

/** The share that was right on annotated articles. */
const CONFIDENCE = 0.75;

/** "of [taking] bribes", "of [having taken] bribes": behind a preposition a participle passes for a noun. */
function isDoing(scan: Scan, at: number): boolean {
  const helps = scan.classes[at] === 'aux' && normAt(scan, at).endsWith('ing');
  return (
    helps ||
    scan.classes[at] === 'gerund' ||
    (scan.classes[at] === 'word' && normAt(scan, at).endsWith('ing'))
  );
}

/** "was accused by [the port] of [taking bribes]", "has been accused of [taking bribes]" */
export function attributeAccusation(scan: Scan, cue: VerbCue, cues: readonly VerbCue[]): Finding | null {
  if (!cue.verb.frames.includes('f')) return null;
  const limit = scan.sentences[cue.sentence]?.end ?? cue.end;
  if (normAt(scan, cue.end) === 'of' && !isReduced(scan, cue)) return attributeCharge(scan, cue, cues, limit);
  if (normAt(scan, cue.end) !== 'by') return null;
  const first = cue.end + 1;
  let of = first + 1;
  // "by the head of the port of lying": what follows is done, the port is not
  while (of < limit && !(normAt(scan, of) === 'of' && isDoing(scan, of + 1))) of++;
  const source = { first, end: of };
  if (of >= limit || readNounPhrase(scan, first, of) !== of) return null;
  const end = clauseEnd(scan, of + 1, limit, cues);
  const content = trimMarks(scan, {
    first: of + 1,
    end: isReduced(scan, cue) ? insertEnd(scan, of + 1, end) : end,
  });
  return {
    rule: 'accused-of',
    kind: 'speech',
    sentence: cue.sentence,
    source,
    cue: [{ first: cue.first, end: cue.end }],
    content: [content],
    addressee: null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "was accused of [theft] by [her sister]"; "has been accused of [taking bribes]": nobody is named who says so; who "is accused of" it stands before a court. */
function attributeCharge(scan: Scan, cue: VerbCue, cues: readonly VerbCue[], limit: number): Finding | null {
  const first = cue.end + 1;
  const content = trimMarks(scan, {
    first,
    end: asideStart(scan, first, clauseEnd(scan, first, limit, cues)),
  });
  const lead = normAt(scan, cue.first);
  const tried = isOfClass('be', lead) && isOfClass('present-auxiliary', lead);
  if (content.end <= content.first || cue.antecedent) return null;
  const source = accuserIn(scan, content);
  if (!source && (tried || !isDoing(scan, first))) return null;
  return {
    rule: 'accused-of',
    kind: source ? 'speech' : 'hearsay',
    sentence: cue.sentence,
    source,
    cue: [{ first: cue.first, end: first }],
    content: [source ? { first, end: source.first - 1 } : content],
    addressee: null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "of theft by [her sister]": who says so, behind the charge; but "of killing by [poison]". */
function accuserIn(scan: Scan, { first, end }: TokenRange): TokenRange | null {
  for (let i = first + 1; i < end; i++) {
    if (normAt(scan, i) !== 'by' || scan.speechAt[i] !== -1) continue;
    const head = headOf(scan, i + 1, end);
    const kind = head === -1 ? undefined : findSourceNoun(normAt(scan, head))?.kind;
    const speaks = scan.classes[head] === 'name' || (kind !== undefined && kind !== 'document');
    return speaks && readNounPhrase(scan, i + 1, end) === end ? { first: i + 1, end } : null;
  }
  return null;
}

/** "a man accused by the port": without an auxiliary, and no verb of its clause. */
function isReduced(scan: Scan, { first, end }: VerbCue): boolean {
  return !scan.classes.slice(first, end).includes('aux');
}

/** "accused by the port of taking bribes[, is …]", "[has left]": where the clause goes on that the participle stands in. */
function insertEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++)
    if (scan.speechAt[i] === -1 && (scan.classes[i] === 'aux' || normAt(scan, i) === ',')) return i;
  return limit;
}

/** "of hypocrisy[, in which] he", "of taking bribes[, a charge] he denies": what the outlet tells of it. */
function asideStart(scan: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    if (normAt(scan, i) !== ',' || isQuoted(scan, i)) continue;
    const next = scan.classes[i + 1] === 'prep' ? i + 2 : i + 1;
    const charge = scan.classes[next] === 'det' && findCueNoun(normAt(scan, next + 1)) !== null;
    if (scan.classes[next] === 'rel' || charge) return i;
  }
  return limit;
}

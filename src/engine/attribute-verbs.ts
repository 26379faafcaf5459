import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { outletEnd } from './match-outlet';
import { readNounPhrase } from './noun-phrase';
import { clauseBefore, clauseEnd, holdsVerb, quotationAt, quotationBefore, quotationsFollowing } from './place-content';
import { readBehind } from './read-behind';
import { type Scan, normAt } from './scan';
import { skipAdjuncts } from './skip-adjuncts';
import { readObjectContent } from './read-object-content';

/** How sure each way of finding a content is: about the share that was right on annotated training articles. */
const CONFIDENCE = { quoted: 0.93, that: 0.87, clause: 0.83, before: 0.8, object: 0.6, question: 0.3 } as const;

interface Placed {
  readonly rule: string;
  readonly content: readonly TokenRange[];
  readonly confidence: number;
}

/** Findings of the reporting verbs: "… said that …", “…,” said …, "…, Holt told the Courier". */
export function attributeVerbs(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  const findings: Finding[] = [];
  for (const siblings of cues) {
    for (const cue of siblings) {
      if (cue.voice === 'passive') continue;
      const finding = attributeVerb(scan, cue, siblings, findings);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function attributeVerb(scan: Scan, cue: VerbCue, cues: readonly VerbCue[], earlier: readonly Finding[]): Finding | null {
  const sentence = scan.sentences[cue.sentence];
  if (!sentence) return null;
  const inverted = cue.subject ? null : readInverted(scan, cue, sentence.end);
  const source = cue.subject ?? inverted ?? (cue.gerund || isCoordinate(scan, cue) ? inheritSource(scan, cue, cues, earlier) : null);
  const afterSource = inverted ? inverted.end : cue.end;
  const addressee = readAddressee(scan, cue, afterSource, sentence.end);
  const behind = readBehind(scan, addressee?.end ?? afterSource, sentence.end);
  const at = skipAdjuncts(scan, behind?.end ?? addressee?.end ?? afterSource, sentence.end);
  const edge = Math.min(cue.subject?.first ?? cue.first, cue.first);
  const placed = placeContent(scan, cue, at, edge, sentence.end, cues, inverted !== null);
  if (!placed || !isAsserted(cue, placed)) return null;
  return {
    rule: placed.rule,
    kind: cue.verb.kind === 'belief' || cue.verb.kind === 'show' || cue.verb.kind === 'attitude' ? cue.verb.kind : 'speech',
    sentence: cue.sentence,
    source: cue.antecedent ?? source,
    cue: [behind ? { first: cue.first, end: behind.cueEnd } : { first: cue.first, end: cue.end }],
    content: placed.content,
    addressee,
    behind: behind?.source ?? null,
    continues: null,
    confidence: source ? placed.confidence : placed.confidence - 0.3,
  };
}

/** Negated or unreal speech reports nothing, unless words are quoted; a disbelief is still a belief. */
function isAsserted(cue: VerbCue, placed: Placed): boolean {
  const quoted = placed.rule.startsWith('quoted');
  if (cue.unreal) return quoted && !cue.negated;
  return !cue.negated || cue.verb.kind === 'belief' || cue.verb.lemma === 'deny';
}

function placeContent(
  scan: Scan,
  cue: VerbCue,
  at: number,
  edge: number,
  limit: number,
  cues: readonly VerbCue[],
  inverted: boolean,
): Placed | null {
  const before = cue.gerund ? null : clauseBefore(scan, edge, scan.sentences[cue.sentence]?.first ?? 0);
  const after = contentAfter(scan, cue, at, limit, cues, before !== null);
  const quoteBefore = cue.gerund ? null : quotationBefore(scan, edge);
  if (before && quoteBefore) {
    const rest = quotationsFollowing(scan, limit);
    const resumed = quotationAt(scan, at);
    const more = resumed ? [{ first: resumed.first, end: resumed.end }] : [];
    return { rule: 'quoted-before', content: [before, ...more, ...rest], confidence: CONFIDENCE.quoted };
  }
  if (after && !(before && inverted)) return after;
  if (!before || !(cue.verb.frames.includes('c') || cue.verb.frames.includes('t'))) return null;
  const parenthetical = normAt(scan, at) === ',' && !inverted ? resumedClause(scan, at, limit, cues) : null;
  if (!parenthetical && (!holdsVerb(scan, before) || takesObject(scan, at, limit))) return null;
  return {
    rule: 'clause-before',
    content: parenthetical ? [before, parenthetical] : [before],
    confidence: CONFIDENCE.before,
  };
}

/** "Before the storm came, the port issued [a warning]": an object behind the verb, so the clause before is none of its content. */
function takesObject(scan: Scan, at: number, limit: number): boolean {
  const kind = scan.classes[at];
  return at < limit && (kind === 'det' || kind === 'name' || kind === 'word' || kind === 'num' || kind === 'pron');
}

/** The content behind the cue: a quotation, a that-clause, a bare clause, or what the verb's own pattern takes. */
function contentAfter(
  scan: Scan,
  cue: VerbCue,
  at: number,
  limit: number,
  cues: readonly VerbCue[],
  led: boolean,
): Placed | null {
  const { frames } = cue.verb;
  const quotation = quotationAt(scan, at);
  if (quotation && (quotation.end >= limit - 1 || closesClause(scan, quotation.end)) && frames.includes('q')) {
    const content = [{ first: quotation.first, end: quotation.end }, ...quotationsFollowing(scan, Math.max(limit, quotation.end))];
    return { rule: 'quoted-after', content, confidence: CONFIDENCE.quoted };
  }
  if (normAt(scan, at) === ':' && !led) {
    const range = trimMarks(scan, { first: at + 1, end: limit });
    return range.end > range.first ? { rule: 'quoted-after', content: [range], confidence: CONFIDENCE.that } : null;
  }
  if (scan.classes[at] === 'that' && (frames.includes('c') || frames.includes('t')) && at > cue.first) {
    return clauseFrom(scan, 'that-clause', at + 1, limit, cues, CONFIDENCE.that);
  }
  const special = readObjectContent(scan, cue, cue.end, clauseEnd(scan, cue.end, limit, cues));
  if (special) return { ...special, confidence: CONFIDENCE.object };
  if (frames.includes('w') && isQuestionWord(normAt(scan, at))) {
    return clauseFrom(scan, 'question', at, limit, cues, CONFIDENCE.question);
  }
  if (frames.includes('c') && startsClause(scan, cue, at)) {
    const placed = clauseFrom(scan, 'bare-clause', at, limit, cues, CONFIDENCE.clause);
    if (placed?.content.some((range) => isClause(scan, cue, range))) return placed;
  }
  return null;
}

/** Words of a content that may stand without a verb we know: "say [the pier costs too much]". */
const LEAST_CLAUSE = 4;

/**
 * A bare clause has a finite verb behind its first noun phrase: "found [the crane was safe]", but not "found [the crane]".
 * After a verb that takes no bare noun ("say") a few words are a clause even where their verb is none we know.
 */
function isClause(scan: Scan, cue: VerbCue, range: TokenRange): boolean {
  if (!cue.verb.frames.includes('n') && cue.verb.kind === 'speech' && range.end - range.first >= LEAST_CLAUSE) return true;
  const subject = readNounPhrase(scan, range.first, range.end);
  for (let i = Math.max(subject, range.first); i < range.end && i < subject + 3; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux') return true;
    if (kind !== 'adv' && scan.speechAt[i] === -1) return false;
  }
  return subject > range.first && scan.speechAt[range.first] !== -1;
}

function clauseFrom(
  scan: Scan,
  rule: string,
  first: number,
  limit: number,
  cues: readonly VerbCue[],
  confidence: number,
): Placed | null {
  const end = clauseEnd(scan, first, limit, cues);
  const open = scan.quotations[scan.speechAt[end - 1] ?? -1];
  // A quotation at the clause's end may run over further sentences: said it was “not over. We go on.”
  const range = trimMarks(scan, { first, end: open && open.end > end ? open.end : end });
  return range.end > range.first ? { rule, content: [range], confidence } : null;
}

function startsClause(scan: Scan, cue: VerbCue, at: number): boolean {
  const kind = scan.classes[at];
  if (kind === 'det' || kind === 'pron' || kind === 'name' || kind === 'word' || kind === 'num' || kind === 'that') return true;
  if (scan.speechAt[at] !== -1) return true;
  const relative = cue.subject !== null && /^(that|which|who)$/.test(normAt(scan, cue.subject.first - 1));
  return relative && (kind === 'aux' || kind === 'verb');
}

/** "The port, she said, would close": what goes on behind the second comma. */
function resumedClause(scan: Scan, comma: number, limit: number, cues: readonly VerbCue[]): TokenRange | null {
  const kind = scan.classes[comma + 1];
  const next = normAt(scan, comma + 1);
  if (kind === 'gerund' || kind === 'rel' || next === 'according' || next === 'citing') return null;
  const range = trimMarks(scan, { first: comma + 1, end: clauseEnd(scan, comma + 1, limit, cues) });
  return range.end > range.first && holdsVerb(scan, range) ? range : null;
}

/** “…,” said Ines Roth, the harbour master. */
function readInverted(scan: Scan, cue: VerbCue, limit: number): TokenRange | null {
  if (cue.gerund) return null;
  const before = normAt(scan, cue.first - 1);
  if (!(scan.speechAt[cue.first - 1] !== -1 || before === ',') || cue.first === 0) return null;
  const end = readNounPhrase(scan, cue.end, limit);
  return end > cue.end ? { first: cue.end, end: readApposition(scan, end, limit) } : null;
}

/** ", the harbour master" / ", who runs the port" behind a name, up to the next comma or the sentence's end. */
function readApposition(scan: Scan, at: number, limit: number): number {
  const kind = scan.classes[at + 1];
  if (normAt(scan, at) !== ',' || !(kind === 'det' || kind === 'word' || kind === 'rel' || kind === 'num')) return at;
  for (let i = at + 1; i < limit; i++) {
    if (scan.speechAt[i] !== -1) return at;
    const mark = normAt(scan, i);
    if (scan.classes[i] === 'mark' && (mark === ',' || mark === '.' || mark === ';' || mark === ':')) return i;
  }
  return limit;
}

function readAddressee(scan: Scan, cue: VerbCue, at: number, limit: number): TokenRange | null {
  if (!cue.verb.frames.includes('o') && !cue.verb.frames.includes('O')) return null;
  if (scan.classes[at] === 'that' || scan.speechAt[at] !== -1) return null;
  const outlet = outletEnd(scan, at, limit);
  const end = outlet > at && normAt(scan, outlet) !== "'s" ? outlet : readNounPhrase(scan, at, limit);
  return end > at ? { first: at, end } : null;
}

/** "… and said", ", but added": the verb shares its subject with one before. */
function isCoordinate(scan: Scan, cue: VerbCue): boolean {
  const before = cue.first - 1;
  return scan.classes[before] === 'conj' || scan.classes[before] === 'adv' || normAt(scan, before) === ',';
}

/** The subject of the last reporting verb of the sentence, or the sentence's first noun phrase. */
function inheritSource(scan: Scan, cue: VerbCue, cues: readonly VerbCue[], earlier: readonly Finding[]): TokenRange | null {
  const previous = earlier.at(-1);
  if (previous?.sentence === cue.sentence && previous.source) return previous.source;
  const sibling = cues.filter((other) => other.first < cue.first && other.subject).at(-1);
  if (sibling?.subject) return sibling.antecedent ?? sibling.subject;
  const first = scan.sentences[cue.sentence]?.first ?? 0;
  const start = leadingPhrase(scan, first, cue.first);
  return start;
}

function leadingPhrase(scan: Scan, first: number, limit: number): TokenRange | null {
  for (let at = first; at < limit; at++) {
    const kind = scan.classes[at];
    if (kind === 'prep' || kind === 'conj' || kind === 'gerund') {
      const comma = nextComma(scan, at, limit);
      if (comma === -1) return null;
      at = comma;
      continue;
    }
    const end = readNounPhrase(scan, at, limit);
    if (end > at) return scan.speechAt[at] === -1 ? { first: at, end } : null;
  }
  return null;
}

function nextComma(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (normAt(scan, i) === ',' && scan.speechAt[i] === -1) return i;
  return -1;
}

function closesClause(scan: Scan, at: number): boolean {
  const mark = normAt(scan, at);
  const inside = normAt(scan, at - 2);
  return mark === ',' || mark === '.' || mark === ';' || inside === ',' || inside === '.' || inside === '?' || inside === '!';
}

function isQuestionWord(word: string): boolean {
  return word === 'how' || word === 'why' || word === 'what' || word === 'whether' || word === 'if' || word === 'where';
}

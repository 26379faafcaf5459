import { isOfClass } from '../../lexicon/grammar';
import type { ReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { isFiniteAt } from '../reading/is-finite-at';
import { outletEnd } from '../reading/match-outlet';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { isQuotedAs } from '../rules/is-quoted-as';
import { readSubject } from '../rules/read-subject';
import { skipAdjuncts, tellsOfNoun } from '../rules/skip-adjuncts';
import { saysInRelative } from './says-in-relative';

/**
 * Patterns that say themselves what they are: "it is understood that", "described X as Y", "accused X of". They are rare in the articles that
 * the judge has learned from, and so it thinks too little of them: of those that it gave less than one in two, four in
 * five were right in cross-validation.
 */
const EXPLICIT: ReadonlySet<string> = new Set([
  'hearsay-phrase',
  'passive-hearsay',
  'noun-content',
  'cue-noun',
  'described-as',
  'called',
  'passive-as',
  'accused-of',
  'title-colon',
  'transcript',
  'signed-quotation',
  'block-quotation',
]);
const EXPLICIT_CONFIDENCE = 0.8;

/** Speech of a crowd, of somebody without a name or of a medium: nine in ten of the rules' findings were right on annotated articles. */
const SPOKEN_CONFIDENCE = 0.6;

/** How sure a finding of the rules is whatever the judge thinks, from 0 to 1; `verb`: that of its cue. */
export function explicitConfidence(scan: Scan, finding: Finding, verb: ReportingVerb | null): number {
  const { rule, source } = finding;
  // "The pier was shut, [the mayor was quoted as saying]": in whatever order, nothing else says so
  if (EXPLICIT.has(rule) || isQuotedAs(scan, finding)) return EXPLICIT_CONFIDENCE;
  // "…, per the Harbour Post": rare as well
  if (rule === 'according-to' && isPer(scan, finding)) return EXPLICIT_CONFIDENCE;
  const sure =
    rule === 'hearsay-adverb' ||
    leadsTo(scan, finding) ||
    isFronted(scan, finding) ||
    isInserted(scan, finding) ||
    saysInRelative(
      scan,
      finding,
      finding.content.every((range) => isClause(scan, range)),
    ) ||
    isShown(scan, finding) ||
    endsTitle(scan, finding) ||
    opensTitle(scan, finding) ||
    (source !== null &&
      speaks(scan, source) &&
      (rule === 'according-to' || (verb !== null && isSpoken(scan, finding, verb))));
  return sure ? SPOKEN_CONFIDENCE : 0;
}

/** Whether a finding of the rules says itself what it is, so that it counts where the judge thinks nothing of it. */
export function isExplicit(scan: Scan, finding: Finding | null): boolean {
  return finding !== null && explicitConfidence(scan, finding, null) >= EXPLICIT_CONFIDENCE;
}

/** "per the Harbour Post", "as per officials", "As per the file, …"; but by the law something goes, and "was shut as per the order". */
function isPer(scan: Scan, { cue, source, sentence }: Finding): boolean {
  const at = cue[0]?.first ?? -1;
  if (isOfClass('rating', normAt(scan, at))) return true;
  if (normAt(scan, at) !== 'as' || !isOfClass('rating', normAt(scan, at + 1)) || !source) return false;
  const noun = findSourceNoun(normAt(scan, headOf(scan, source.first, source.end)));
  if (!noun) return scan.classes[source.first] === 'name' || scan.classes[source.first + 1] === 'name';
  if (noun.kind !== 'document') return true;
  return at === scan.sentences[sentence]?.first && !isOfClass('speechless', noun.singular);
}

function isSpoken(
  scan: Scan,
  { rule, kind, content, cue, source, addressee, sentence }: Finding,
  verb: ReportingVerb,
): boolean {
  if (kind !== 'speech' && kind !== 'belief') return false;
  switch (rule) {
    case 'quoted-before':
    case 'quoted-after':
      return verb.kind !== 'ask';
    case 'that-clause':
      return true;
    // "The court heard [how he fled]"
    case 'question':
      return (
        isOfClass('hearing-verb', verb.lemma) &&
        isOfClass('hearing', normAt(scan, (source?.end ?? 0) - 1)) &&
        normAt(scan, content[0]?.first ?? -1) === 'how'
      );
    case 'bare-clause':
      return content.every((range) => isClause(scan, range));
    case 'clause-before':
      return (
        verb.frames.includes('c') &&
        content.length === 1 &&
        content.every((range) => isTitle(scan, range) || isClause(scan, range)) &&
        closes(
          scan,
          Math.max(cue.at(-1)?.end ?? 0, source?.end ?? 0, addressee?.end ?? 0),
          scan.sentences[sentence]?.end ?? 0,
        )
      );
    default:
      return false;
  }
}

/** "Crane was rusted through, [report finds]": nothing else ends a headline so. */
function endsTitle(scan: Scan, { rule, kind, content, cue, source }: Finding): boolean {
  if (rule !== 'clause-before' || source === null || (kind !== 'speech' && kind !== 'show')) return false;
  const first = Math.min(source.first, cue[0]?.first ?? source.first);
  const marked = [first - 1, first - 2].some((at) => normAt(scan, at) === ',');
  return marked && content.every((range) => isTitle(scan, range));
}

/** "[Coach confirms] Dahl will miss the derby", "[Coach drops Dahl, says] he was late": source, verb and clause, and no more. */
function opensTitle(scan: Scan, { rule, kind, content, cue, source, sentence }: Finding): boolean {
  if (rule !== 'bare-clause' || (kind !== 'speech' && kind !== 'show')) return false;
  const clause = content[0];
  return (
    clause !== undefined &&
    content.length === 1 &&
    source?.first === scan.sentences[sentence]?.first &&
    (source?.end === cue[0]?.first || normAt(scan, (cue[0]?.first ?? 0) - 1) === ',') &&
    cue[0]?.end === clause.first &&
    isTitle(scan, clause) &&
    isClause(scan, clause)
  );
}

/** A headline's clause often has no finite verb. */
function isTitle(scan: Scan, { first }: TokenRange): boolean {
  return scan.article.blocks[scan.tokens[first]?.block ?? -1]?.kind === 'title';
}

/** Nothing but times, places and settings stands between here and the end of the sentence, a semicolon or a clause on one of them. */
function closes(scan: Scan, at: number, limit: number): boolean {
  let i = skipAdjuncts(scan, at, limit);
  while (i < limit && scan.classes[i] === 'prep') {
    const end = readNounPhrase(scan, i + 1, limit);
    const next = skipAdjuncts(scan, Math.max(end, i + 1), limit);
    if (next === i + 1) break;
    i = next;
  }
  // "told CNN on condition that he not be named"
  if (i >= limit - 1 || normAt(scan, i) === ';' || tellsOfNoun(scan, i)) return true;
  const next = i + 1;
  const rest =
    normAt(scan, next) === 'where' ||
    scan.classes[next] === 'rel' ||
    isOfClass('opens-clause-of-time', normAt(scan, next));
  return i > at && normAt(scan, i) === ',' && rest;
}

/** Nouns for those who speak without a name, and for media. */
const SPEAKERS: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>(['unnamed', 'group', 'medium']);

/** "officials", "two people", "some in the party", "a lawyer who worked on the case", "the Courier", "the court": no name but a medium's. */
function speaks(scan: Scan, { first, end }: TokenRange): boolean {
  const alone = first + 1 === end || scan.classes[first + 1] === 'prep';
  if (outletEnd(scan, first, end) === end || (alone && isOfClass('stands-alone', normAt(scan, first))))
    return true;
  // "Sund Crown Court"
  if (isOfClass('hearing', normAt(scan, end - 1))) return true;
  let job = false;
  for (let i = first; i < end && scan.classes[i] !== 'rel' && scan.classes[i] !== 'mark'; i++) {
    const kind = findSourceNoun(normAt(scan, i))?.kind;
    if ((kind && SPEAKERS.has(kind)) || isOfClass('hearing', normAt(scan, i))) return true;
    if (scan.classes[i] === 'name') return false;
    job ||= kind === 'role';
  }
  return job;
}

/** Between the subject of a clause and its verb stand at most so many adverbs. */
const ADVERBS = 2;

/** A finite verb stands behind the first noun phrase: "[the crane] was safe", but not "a warning to crews". */
function isClause(scan: Scan, { first, end }: TokenRange): boolean {
  if (isOfClass('subordinating', normAt(scan, first))) return false;
  // "[two in three] got better", "[most] sank"
  const alone = isOfClass('stands-alone', normAt(scan, first)) && isFiniteAt(scan, first + 1);
  let subject = alone ? first + 1 : Math.max(readNounPhrase(scan, first, end), readSubject(scan, first, end));
  // "the bodies of two men were found"
  while (subject > first && normAt(scan, subject) === 'of') {
    const part = readNounPhrase(scan, subject + 1, end);
    if (part === subject + 1) break;
    subject = part;
  }
  for (let i = subject; i < end && i <= subject + ADVERBS; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux') return subject > first;
    if (kind !== 'adv') return false;
  }
  return false;
}

/** "[Arguing that] the law was void, [the board] resigned": nothing else stands between the two. */
function isFronted(scan: Scan, { rule, kind, cue, content, source }: Finding): boolean {
  const end = content.at(-1)?.end ?? -1;
  const clause = rule === 'that-clause' || rule === 'bare-clause';
  const gerund = cue[0] !== undefined && scan.classes[cue[0].first] === 'gerund' && end > cue[0].end;
  return clause && kind === 'speech' && gerund && source !== null && source.first > end;
}

/** "On Monday[, said the coach,] they will train": nothing else stands so. */
function isInserted(scan: Scan, { rule, kind, cue, content, source }: Finding): boolean {
  const verb = cue[0]?.first ?? -1;
  const inverted = source !== null && source.first > verb && normAt(scan, verb - 1) === ',';
  const behind = content.at(-1)?.first ?? -1;
  return (
    rule === 'clause-before' &&
    kind === 'speech' &&
    inverted &&
    behind > source.end &&
    normAt(scan, behind - 1) === ','
  );
}

/** "[Papers] seen by the Courier show that the pier was shut" */
function isShown(scan: Scan, { rule, kind, cue, source }: Finding): boolean {
  const verb = cue[0]?.first ?? -1;
  if (rule !== 'that-clause' || kind !== 'show' || !source || source.end > verb) return false;
  return findSourceNoun(normAt(scan, headOf(scan, source.first, source.end)))?.kind === 'document';
}

/** "According to the mayor, the pier is safe": at the head of a sentence, before a clause. */
function leadsTo(scan: Scan, { rule, cue, content, sentence }: Finding): boolean {
  const at = cue[0]?.first ?? -1;
  return (
    rule === 'according-to' &&
    at === scan.sentences[sentence]?.first &&
    content.length > 0 &&
    content.every((range) => isClause(scan, range))
  );
}

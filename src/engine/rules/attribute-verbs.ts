import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { Finding, FindingKind, TokenRange } from './finding';
import { isGained } from './is-gained';
import { mainClauseBehind } from './main-clause-behind';
import { type Placed, placeContent } from './place-verb-content';
import { type Behind, readBehind } from './read-behind';
import { inheritSource, isCoordinate, readAddressee, readInverted } from './read-verb-source';
import { skipAdjuncts, skipCircumstances } from './skip-adjuncts';

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

function attributeVerb(
  scan: Scan,
  cue: VerbCue,
  cues: readonly VerbCue[],
  earlier: readonly Finding[],
): Finding | null {
  const sentence = scan.sentences[cue.sentence];
  if (!sentence) return null;
  const main = mainClauseBehind(scan, cue);
  const limit = main?.comma ?? sentence.end;
  const inverted = cue.subject ? null : readInverted(scan, cue, limit);
  const source =
    cue.subject ??
    inverted ??
    main?.subject ??
    (cue.gerund || isCoordinate(scan, cue) ? inheritSource(scan, cue, cues, earlier) : null);
  const afterSource = inverted ? inverted.end : cue.end;
  const addressee = readAddressee(scan, cue, afterSource, limit);
  const told = addressee?.end ?? afterSource;
  const behind =
    quotedBy(cue) ??
    readBehind(scan, told, limit) ??
    readBehind(scan, skipCircumstances(scan, told, limit), limit);
  const at = skipInsert(scan, behind, skipAdjuncts(scan, behind?.end ?? told, limit));
  const edge = Math.min(cue.subject?.first ?? cue.first, cue.first);
  const placed = placeContent(scan, cue, at, edge, limit, cues, inverted !== null);
  if (!placed || !isAsserted(cue, placed) || (cue.unreal && isManner(scan, placed))) return null;
  if (isGained(scan, cue.end, placed.content)) return null;
  if (isDoing(scan, cue) && OBJECTS.has(placed.rule)) return null;
  // "a boy, described by his neighbours as quiet": nobody describes by somebody
  if (placed.rule === 'described-as' && normAt(scan, cue.end) === 'by') return null;
  return {
    rule: placed.rule,
    kind: kindOf(cue, placed),
    sentence: cue.sentence,
    source: cue.antecedent ?? source,
    cue: [behind ? { first: cue.first, end: behind.cueEnd } : { first: cue.first, end: cue.end }],
    content: placed.content,
    addressee,
    behind: behind?.source ?? (isOfQuoter(scan, placed) ? null : quotedBefore(cue, earlier.at(-1))),
    continues: null,
    confidence: source ? placed.confidence : placed.confidence - 0.3,
  };
}

/** Whoever dismisses or hails something as this or that, or rejects "any link", says what it is. */
function kindOf({ verb: { kind } }: VerbCue, { rule }: Placed): FindingKind {
  if (kind === 'attitude') return rule === 'described-as' || rule === 'noun-content' ? 'speech' : kind;
  return kind === 'belief' || kind === 'show' ? kind : 'speech';
}

/** Contents that are no clause. */
const OBJECTS: ReadonlySet<string> = new Set(['noun-content', 'described-as', 'called']);

/** "before [announcing] the sale", "by [painting] it as a farce": tells when or how something was done. */
function isDoing(scan: Scan, { gerund, first }: VerbCue): boolean {
  return gerund && scan.classes[first - 1] === 'prep';
}

/** "reported, citing two officials[,] the port …" */
function skipInsert(scan: Scan, behind: Behind | null, at: number): number {
  return behind?.end === at && normAt(scan, at) === ',' && normAt(scan, behind.start) === ',' ? at + 1 : at;
}

/** "Radio Sund quoted [Holt] as saying" */
function quotedBy({ quoted, end }: VerbCue): Behind | null {
  return quoted && { source: quoted, start: quoted.first, cueEnd: end, end };
}

/** "The Courier quoted an aide as saying …, adding that [it had seen] the file": of itself. */
function isOfQuoter(scan: Scan, { content }: Placed): boolean {
  return (
    normAt(scan, content[0]?.first ?? -1) === 'it' &&
    isOfClass('have', normAt(scan, (content[0]?.first ?? -1) + 1))
  );
}

/** "Radio Sund quoted [Holt] as saying …, adding that": whoever is quoted goes on. */
function quotedBefore(
  { gerund, sentence, subject }: VerbCue,
  before: Finding | undefined,
): TokenRange | null {
  const quoted = before?.sentence === sentence ? before.behind : null;
  const within = before?.cue.some(({ first, end }) => quoted && quoted.first >= first && quoted.end <= end);
  return gerund && !subject && within ? quoted : null;
}

/** "would respond “in its own time”": words of the clause itself, with no mark before them. */
function isManner(scan: Scan, { rule, content }: Placed): boolean {
  return rule === 'quoted-after' && scan.classes[(content[0]?.first ?? 0) - 1] !== 'mark';
}

/** Negated or unreal speech reports nothing, unless words are quoted; a disbelief is still a belief. */
function isAsserted(cue: VerbCue, placed: Placed): boolean {
  const quoted = placed.rule.startsWith('quoted');
  if (cue.unreal) return quoted && !cue.negated;
  return !cue.negated || cue.verb.kind === 'belief' || cue.verb.lemma === 'deny';
}

import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import type { ReportingVerbKind } from '../../lexicon/reporting-verbs';
import { holdsClause } from '../reading/holds-clause';
import { holdsQuotation } from '../reading/holds-quotation';
import { isFirstPerson } from '../reading/is-first-person';
import { type BlockTokens, listBlocks } from '../reading/list-blocks';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { laidOut } from './laid-out';

/** Who introduces a quotation, and the words that do. */
interface Lead {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/**
 * Findings of paragraphs that end in a colon behind whoever speaks in the next one: "As the Courier explains:", "Holt said:",
 * "From the report:". The next paragraph is what is said, in quotation marks or set apart by layout alone.
 */
export function attributeBlock(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  const findings: Finding[] = [];
  const blocks = listBlocks(scan.sentences);
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const colon = block.end - 1;
    if (!next || normAt(scan, colon) !== ':' || scan.article.blocks[block.block]?.kind === 'title') return;
    const sentence = scan.sentenceAt[colon] ?? -1;
    const { first } = scan.sentences[sentence] ?? { first: colon };
    const lead =
      readVerb(scan, cues[sentence] ?? [], colon) ??
      readAccording(scan, first, colon) ??
      readFrom(scan, first, colon);
    const bullet = readBullet(scan, next);
    const content = trimMarks(scan, { first: next.first + (bullet === '' ? 0 : 1), end: next.end });
    // "the mayor of Tarn spoke out, too:", "what we have found:" are the article's own
    if (normAt(scan, next.end - 1) === ':' || (lead && isFirstPerson(scan, lead.source))) return;
    if (!lead || !(isQuoted(scan, content) || !holdsSpeech(scan, content, cues))) return;
    const finding = laidOut(scan, 'block-quotation', { ...lead, content });
    findings.push(finding, ...readItems(scan, blocks.slice(index + 1), finding, cues));
  });
  return findings;
}

/** "The report found: ¶ • … ¶ • …": the further points of the list that the first paragraph behind the colon opens. */
function readItems(
  scan: Scan,
  [opening, ...blocks]: readonly BlockTokens[],
  lead: Finding,
  cues: readonly (readonly VerbCue[])[],
): Finding[] {
  const items: Finding[] = [];
  const bullet = opening && readBullet(scan, opening);
  if (!opening || (bullet === '' && !isListed(scan, opening))) return [];
  for (const block of blocks) {
    const content = trimMarks(scan, { first: block.first + (bullet === '' ? 0 : 1), end: block.end });
    if (readBullet(scan, block) !== bullet || isListed(scan, block) !== isListed(scan, opening)) break;
    if (!holdsClause(scan, content) || holdsOther(scan, content, cues)) break;
    items.push({
      ...lead,
      sentence: scan.sentenceAt[content.first] ?? 0,
      source: null,
      cue: [],
      content: [content],
      continues: lead,
    });
  }
  return items;
}

/** The mark that a point of a list begins with; '' where none stands. */
function readBullet(scan: Scan, { first }: TokenRange): string {
  const mark = normAt(scan, first);
  const marked = scan.classes[first] === 'mark' && scan.speechAt[first] === -1;
  return marked && mark !== '(' && mark !== '[' ? mark : '';
}

/** A point of a list by the page. */
function isListed(scan: Scan, { block }: BlockTokens): boolean {
  return scan.article.blocks[block]?.kind === 'list-item';
}

/** Kinds of verbs that a colon may stand behind. */
const INTRODUCES: ReadonlySet<ReportingVerbKind> = new Set<ReportingVerbKind>([
  'speech',
  'belief',
  'manner',
  'show',
]);

/** "As the Courier explains:", "Holt told us in May:": the last verb that says something, and no clause behind it. */
function readVerb(scan: Scan, cues: readonly VerbCue[], colon: number): Lead | null {
  const cue = cues.at(-1);
  const source = cue?.antecedent ?? cue?.subject;
  if (!cue || !source || cue.voice === 'passive' || cue.negated || cue.unreal) return null;
  if (!INTRODUCES.has(cue.verb.kind)) return null;
  for (let i = cue.end; i < colon; i++)
    if (scan.speechAt[i] !== -1 || scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return null;
  return { source, cue: { first: cue.first, end: cue.end } };
}

/** "According to the Courier:" */
function readAccording(scan: Scan, first: number, colon: number): Lead | null {
  const hit = findAccording(scan.norms, first);
  if (!hit) return null;
  const at = first + hit.length;
  return readNounPhrase(scan, at, colon) === colon
    ? { source: { first: at, end: colon }, cue: { first, end: at } }
    : null;
}

/** "From the report:", "Via the Courier:" */
function readFrom(scan: Scan, first: number, colon: number): Lead | null {
  if (!isOfClass('quoted-from', normAt(scan, first))) return null;
  const source = { first: first + 1, end: colon };
  return readNounPhrase(scan, source.first, colon) === colon
    ? { source, cue: { first, end: first + 1 } }
    : null;
}

/** A quotation opens the paragraph and goes on to its end. */
function isQuoted(scan: Scan, { first, end }: TokenRange): boolean {
  const quotation = scan.quotations[scan.speechAt[first] ?? -1];
  return quotation !== undefined && (scan.speechAt[end - 1] ?? -1) !== -1;
}

/** Somebody else speaks there, or a quotation is only a part of it: the paragraph is the article's own. */
function holdsSpeech(scan: Scan, range: TokenRange, cues: readonly (readonly VerbCue[])[]): boolean {
  return holdsQuotation(scan, range) || holdsOther(scan, range, cues);
}

/** Whether somebody else says something there: "the mayor said". */
export function holdsOther(
  scan: Scan,
  { first, end }: TokenRange,
  cues: readonly (readonly VerbCue[])[],
): boolean {
  for (let s = scan.sentenceAt[first] ?? 0; s <= (scan.sentenceAt[end - 1] ?? -1); s++)
    if (cues[s]?.some((cue) => tellsOfOther(scan, cue))) return true;
  return false;
}

/** "the mayor said", but not "I said", "the mayor knows" nor "the mayor was told": what is quoted may hold these. */
function tellsOfOther(scan: Scan, { subject, verb, voice }: VerbCue): boolean {
  return subject !== null && verb.kind === 'speech' && voice !== 'passive' && !isFirstPerson(scan, subject);
}

import { findPronoun } from '../../lexicon/word-classes';
import { findMainSubject } from '../mentions/main-subject';
import type { People } from '../names/collect-people';
import { holdsQuotation } from '../reading/holds-quotation';
import { isDash } from '../reading/is-dash';
import { isFirstPerson } from '../reading/is-first-person';
import { isBlockQuotation, listBlocks } from '../reading/list-blocks';
import type { Quotation } from '../reading/reading';
import { normAt, type Scan } from '../reading/scan';
import { findClaimedLater } from './find-claimed-later';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { holdsWriting } from './read-wording';
import { takesFloor } from './takes-floor';

/** A quotation that fills its paragraph belongs to the last speaker; one inside narration only as long as the account goes on. */
const CONFIDENCE = { paragraph: 0.8, sentence: 0.75, narration: 0.45 } as const;

/** What a quotation is asked here; `setApart`: by layout, not by marks. */
interface Quoted extends Pick<Quotation, 'first' | 'end' | 'block' | 'continues' | 'fragment'> {
  readonly setApart?: boolean;
}

const SET_APART = { continues: false, fragment: false, setApart: true } as const;

/** The speaker of a quotation without a cue has spoken at most this many paragraphs before. */
const REACH = 2;

/**
 * Findings for the quotations, and the paragraphs set apart as such, that no cue has claimed: they go on from the last speaker, with an empty cue.
 * `findings` are in order of the text; one sweep over both lists.
 */
export function continueQuotations(scan: Scan, people: People, findings: readonly Finding[]): Finding[] {
  const taken = markTaken(scan, findings);
  const later = findClaimedLater(scan, findings);
  const told = new Set(findings.flatMap((finding) => blockOfTeller(scan, finding)));
  const speaking = findings.filter((finding) => finding.kind !== 'attitude' && finding.kind !== 'hearsay');
  const added: Finding[] = [];
  let next = 0;
  let last: Finding | null = null;
  for (const quotation of listQuoted(scan, told)) {
    for (
      let finding = speaking[next];
      finding && lastToken(finding) < quotation.first;
      finding = speaking[++next]
    )
      last = finding;
    if (quotation.fragment || blockKind(scan, quotation.block) === 'title') continue;
    const content = sentencesAround(scan, quotation);
    // what somebody says within words that layout sets apart is told by whose words these are
    const until = quotation.setApart ? content.first + 1 : content.end;
    if (taken.subarray(content.first, until).includes(1)) continue;
    const claim = quotation.setApart ? undefined : later.get(scan.speechAt[quotation.first] ?? -1);
    if (claim && !quotation.continues) {
      last = { ...goesOn(scan, quotation, content, null), source: claim.source };
      added.push(last);
      continue;
    }
    const near = last !== null && isNear(scan, last, quotation.block);
    if (!near && !isPresented(scan, people, quotation)) continue;
    last = goesOn(scan, quotation, content, near ? last : null);
    added.push(last);
    taken.fill(1, content.first, content.end);
  }
  return added;
}

/** The quotations, and the paragraphs that are set apart as quotations without the marks, in order; not those `told` by somebody in them. */
function listQuoted(scan: Scan, told: ReadonlySet<number>): readonly Quoted[] {
  const setApart = listBlocks(scan.sentences).filter(
    (block) =>
      isBlockQuotation(scan, block.block) &&
      !isDash(normAt(scan, block.first)) &&
      !told.has(block.block) &&
      !holdsQuotation(scan, block),
  );
  if (setApart.length === 0) return scan.quotations;
  const quoted = setApart.map((block) => ({ ...trimMarks(scan, block), block: block.block, ...SET_APART }));
  return [...scan.quotations, ...quoted].sort((a, b) => a.first - b.first);
}

/** The block in which the finding tells of what somebody else says: "the mayor said", but not "I said". */
function blockOfTeller(scan: Scan, { kind, source, cue }: Finding): number[] {
  const tells = kind === 'speech' && source !== null && !isFirstPerson(scan, source);
  const block = scan.tokens[cue[0]?.first ?? -1]?.block;
  return tells && block !== undefined ? [block] : [];
}

/** Marks the tokens that stand in a content or a cue. */
function markTaken(scan: Scan, findings: readonly Finding[]): Uint8Array {
  const taken = new Uint8Array(scan.tokens.length);
  for (const finding of findings) {
    for (const range of finding.content) taken.fill(1, range.first, range.end);
    for (const range of finding.cue) taken.fill(1, range.first, range.end);
  }
  return taken;
}

function lastToken(finding: Finding): number {
  let last = -1;
  for (const range of finding.content) last = Math.max(last, range.first);
  for (const range of finding.cue) last = Math.max(last, range.first);
  return last;
}

/** True where the speaker of `last` may still speak in the block of that index. */
export function isNear(scan: Scan, last: Finding, index: number): boolean {
  const block = scan.tokens[lastToken(last)]?.block ?? -1;
  return blockKind(scan, block) !== 'title' && index - block <= REACH;
}

function goesOn(scan: Scan, quotation: Quoted, content: TokenRange, previous: Finding | null): Finding {
  return {
    rule: quotation.setApart || previous === null ? 'block-quotation' : 'goes-on',
    kind: 'speech',
    sentence: scan.sentenceAt[quotation.first] ?? 0,
    source: null,
    cue: [],
    content: [content],
    addressee: null,
    behind: null,
    continues: previous,
    confidence: sureness(scan, quotation, content),
  };
}

/** "Mira Holt shrugs. ¶ [“Nobody came.”]": a quotation that opens a paragraph below one whose last sentence shows somebody who is about to speak, before anybody has spoken. */
function isPresented(scan: Scan, people: People, { first, end, block, setApart }: Quoted): boolean {
  // “…,” said somebody; the “…”
  if (scan.tokens[first - 1]?.block === block || scan.sentenceAt[end] === scan.sentenceAt[first])
    return false;
  const above = scan.sentences[(scan.sentenceAt[first] ?? 0) - 1];
  if (setApart || !above || blockKind(scan, above.block) !== 'paragraph') return false;
  if (above.block === block || holdsQuotation(scan, above) || holdsWriting(scan, above)) return false;
  // “…” She smiles. “…”
  if (scan.quotations[(scan.speechAt[first] ?? 0) + 1]?.block === block) return false;
  const subject = findMainSubject(scan, above.end, above.first);
  if (!subject || !takesFloor(scan, subject.end, above.end)) return false;
  const gender = findPronoun(normAt(scan, subject.first))?.gender;
  return gender === 'm' || gender === 'f' || people.at(subject.end - 1) !== null;
}

function blockKind(scan: Scan, block: number): string | undefined {
  return scan.article.blocks[block]?.kind;
}

/** The quotation, or the sentence of narration that holds it: The rooms were [“bare”, with no window]. */
function sentencesAround(scan: Scan, quotation: Quoted): TokenRange {
  const first = scan.sentences[scan.sentenceAt[quotation.first] ?? -1]?.first ?? quotation.first;
  const end = scan.sentences[scan.sentenceAt[quotation.end - 1] ?? -1]?.end ?? quotation.end;
  const bare = quotation.first === first && quotation.end >= end - 1;
  return bare ? { first: quotation.first, end: quotation.end } : trimMarks(scan, { first, end });
}

function sureness(scan: Scan, quotation: Quoted, content: TokenRange): number {
  if (content.first < quotation.first || content.end > quotation.end) return CONFIDENCE.narration;
  const alone =
    scan.tokens[quotation.first - 1]?.block !== quotation.block &&
    scan.tokens[quotation.end]?.block !== quotation.block;
  return alone || quotation.continues || normAt(scan, quotation.first - 1) === ':'
    ? CONFIDENCE.paragraph
    : CONFIDENCE.sentence;
}

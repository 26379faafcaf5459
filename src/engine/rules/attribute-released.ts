import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findMainSubject } from '../mentions/main-subject';
import { listBlocks } from '../reading/list-blocks';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from './finding';
import { isWriting } from './read-wording';

const CONFIDENCE = 0.8;

/**
 * Findings of quotations that fill their paragraph behind one that ends with who has put out some words: "Holt apologised in a
 * statement.", "The port issued a statement on Friday.".
 */
export function attributeReleased(scan: Scan): Finding[] {
  const blocks = listBlocks(scan.sentences);
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const quotation = scan.quotations[scan.speechAt[next?.first ?? -1] ?? -1];
    const whole = next && quotation?.first === next.first && (scan.speechAt[next.end - 1] ?? -1) !== -1;
    if (!whole || scan.article.blocks[block.block]?.kind === 'title') return [];
    const source = findWriter(scan, block.end - 1);
    if (!source) return [];
    return [
      {
        rule: 'block-quotation',
        kind: 'speech',
        sentence: scan.sentenceAt[next.first] ?? 0,
        source,
        cue: [],
        content: [{ first: next.first, end: next.end }],
        addressee: null,
        behind: null,
        continues: null,
        confidence: CONFIDENCE,
      } satisfies Finding,
    ];
  });
}

/** Whose words the sentence with that last token brings in; `null` where it brings in none. */
function findWriter(scan: Scan, last: number): TokenRange | null {
  const { first, end } = scan.sentences[scan.sentenceAt[last] ?? -1] ?? { first: last, end: last };
  let writing = -1;
  for (let i = first; i < end; i++) {
    if (scan.speechAt[i] !== -1) return null;
    const put = scan.classes[i] === 'word' && isWriting(normAt(scan, i)) && isPutOut(scan, i, first);
    if (put && writing === -1) writing = i;
  }
  if (writing === -1) return null;
  const subject = findMainSubject(scan, end, first);
  // "Holt was named in a letter", "Holt read of it in a letter": somebody else's
  if (!subject || !mayWrite(scan, subject) || scan.classes[subject.end] === 'aux') return null;
  const verb = normAt(scan, subject.end);
  if (isOfClass('perceiving', verb) || isOfClass('learning-of', verb) || verb === 'read') return null;
  // "replied after the mayor shared a statement": another clause's
  for (let i = subject.first; i < writing; i++)
    if (scan.classes[i] === 'rel' || isOfClass('subordinating', normAt(scan, i))) return null;
  return subject;
}

/** "released [a statement]", "in [a letter] to the crew"; but "in a letter from the crew" */
function isPutOut(scan: Scan, noun: number, floor: number): boolean {
  const behind = normAt(scan, noun + 1);
  if (behind === 'from' || behind === 'by') return false;
  const lead = normAt(scan, leadBefore(scan, noun, floor));
  return BRINGS.has(lead) || isOfClass('put-out', lead);
}

const BRINGS: ReadonlySet<string> = new Set(['in', 'through', 'via', 'with']);

/** Somebody or some body; but "The news came in a letter". */
function mayWrite(scan: Scan, { first, end }: TokenRange): boolean {
  const head = headOf(scan, first, end);
  if (head === -1 || scan.classes[head] === 'name') return true;
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return kind !== undefined && kind !== 'document' && kind !== 'statement' && kind !== 'medium';
}

/** Tokens: "in [a short, handwritten] letter". */
const LONGEST_LEAD = 5;

/** The preposition or verb before "a letter", "her letter"; -1 where it is one that has been spoken of. */
function leadBefore(scan: Scan, noun: number, floor: number): number {
  for (let i = noun - 1; i >= floor && i >= noun - LONGEST_LEAD; i--) {
    if (scan.classes[i] !== 'det') continue;
    const fresh = isOfClass('indefinite', normAt(scan, i)) || isOfClass('possessor', normAt(scan, i));
    return fresh ? i - 1 : -1;
  }
  return -1;
}

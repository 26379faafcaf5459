import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Assertion } from './read-assertion';
import type { ContentWords } from './read-content-words';

/** The sentence that says at the article's beginning what the headline says. */
export interface Lead extends TokenRange {
  /** 0–1: weight of the headline's words that it has. */
  readonly share: number;
}

/** Paragraphs of the body that may say what the headline says before the story goes into detail. */
const LEAD_PARAGRAPHS = 4;

/** The sentence of the first paragraphs that has most of the headline's words; `null` where none has any. */
export function findLead(scan: Scan, words: ContentWords, assertion: Assertion): Lead | null {
  let lead: Lead | null = null;
  let from = words.body;
  for (let paragraphs = 0; from < scan.tokens.length; ) {
    const sentence = scan.sentences[scan.sentenceAt[from] ?? -1];
    if (!sentence) break;
    if (from === words.body || sentence.block !== scan.tokens[from - 1]?.block) paragraphs++;
    if (paragraphs > LEAD_PARAGRAPHS) break;
    const share = weighWords(words, assertion, [sentence], new Set());
    if (share > (lead?.share ?? 0)) lead = { first: sentence.first, end: sentence.end, share };
    from = sentence.end;
  }
  return lead;
}

/** 0–1: weight of the headline's words in `ranges` that are not in `seen` yet; they are in it afterwards. */
function weighWords(
  { stems }: ContentWords,
  { weights }: Assertion,
  ranges: readonly TokenRange[],
  seen: Set<string>,
): number {
  let sum = 0;
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const stem = stems[i] ?? '';
      const weight = weights.get(stem);
      if (weight === undefined || seen.has(stem)) continue;
      seen.add(stem);
      sum += weight;
    }
  }
  return sum;
}

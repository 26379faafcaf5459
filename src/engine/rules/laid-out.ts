import type { Scan } from '../reading/scan';
import type { Finding, TokenRange } from './finding';

/** Layout is seldom by chance. */
const CONFIDENCE = 0.9;

/** What is said, by whom, and by which words or mark the layout tells it; `null` where it takes none. */
interface LaidOut {
  readonly source: TokenRange;
  readonly cue: TokenRange | null;
  readonly content: TokenRange;
}

/** A finding of speech that the article's layout tells of, in the sentence of its cue, or of its content where it has none. */
export function laidOut(
  scan: Scan,
  rule: string,
  { source, cue, content }: LaidOut,
  confidence = CONFIDENCE,
): Finding {
  return {
    rule,
    kind: 'speech',
    sentence: scan.sentenceAt[(cue ?? content).first] ?? 0,
    source,
    cue: cue ? [cue] : [],
    content: [content],
    addressee: null,
    behind: null,
    continues: null,
    confidence,
  };
}

import { L } from './chain';
import { mix, spread } from './hash';
import { beginOf, insideOf } from './labels';
import { type BlockFacts, PADDING } from './token-facts';

/** Features that the second tagger has besides those of `features.ts`: what the first one thinks. */
export const SECOND_WIDTH = 30;

/** Bounds of the steps in which probabilities are told apart. */
const BOUNDS = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98] as const;

function stepOf(probability: number): number {
  let step = 0;
  while (step < BOUNDS.length && probability >= (BOUNDS[step] as number)) step++;
  return step;
}

/** What the first tagger thinks of the tokens of a block, in steps; one row of nothing at either end. */
interface Opinions {
  readonly label: Int32Array;
  readonly sureness: Int32Array;
  readonly source: Int32Array;
  readonly cue: Int32Array;
  readonly content: Int32Array;
  readonly opens: Int32Array;
}

function readOpinions(length: number, marginals: Float64Array): Opinions {
  const column = () => new Int32Array(length + 2);
  const opinions = {
    label: column(),
    sureness: column(),
    source: column(),
    cue: column(),
    content: column(),
    opens: column(),
  };
  const p = (i: number, label: number): number => marginals[i * L + label] as number;
  for (let i = 0; i < length; i++) {
    let top = 0;
    for (let y = 1; y < L; y++) if (p(i, y) > p(i, top)) top = y;
    opinions.label[i + 1] = 1 + top;
    opinions.sureness[i + 1] = mix(top, stepOf(p(i, top)));
    opinions.source[i + 1] = stepOf(p(i, beginOf('source')) + p(i, insideOf('source')));
    opinions.cue[i + 1] = stepOf(p(i, beginOf('cue')) + p(i, insideOf('cue')));
    opinions.content[i + 1] = stepOf(p(i, beginOf('content')) + p(i, insideOf('content')));
    opinions.opens[i + 1] = stepOf(p(i, beginOf('content')));
  }
  return opinions;
}

/** Writes `SECOND_WIDTH` hashes a token from `offset` on, `stride` numbers a token. */
export function hashOpinions(
  { columns, length }: BlockFacts,
  marginals: Float64Array,
  out: Int32Array,
  offset: number,
  stride: number,
): void {
  const { label, sureness, source, cue, content, opens } = readOpinions(length, marginals);
  for (let i = 0; i < length; i++) {
    const at = i * stride + offset;
    let k = 0;
    const put = (a: number, b = 0, c = 0): void => {
      out[at + k] = spread(mix(mix(mix(k + 1, a), b), c) ^ 0x5bd1e995);
      k++;
    };
    const j = i + 1;
    const p = i + PADDING;
    const own = label[j] as number;
    const before = label[j - 1] as number;
    const behind = label[j + 1] as number;
    const inContent = content[j] as number;
    const inCue = cue[j] as number;
    const rule = columns.rule[p] as number;
    const kind = columns.class[p] as number;
    put(sureness[j] as number);
    put(before, own);
    put(own, behind);
    put(before, own, behind);
    put(inContent);
    put(inCue);
    put(source[j] as number);
    put(opens[j] as number);
    put(inContent, content[j - 1] as number);
    put(inContent, content[j + 1] as number);
    put(sureness[j] as number, rule);
    put(own, kind);
    put(own, columns.word[p] as number);
    put(opens[j] as number, rule);
    put(inCue, rule);
    put(source[j] as number, rule);
    put(inContent, rule);
    put(own, columns.quote[p] as number);
    put(own, rule, kind);
    put(before, own, rule);
    put(own, behind, rule);
    put(inCue, columns.lexicon[p] as number);
    put(inCue, columns.stem[p] as number);
    put(inContent, content[j + 1] as number, columns.word[p + 1] as number);
    put(inContent, content[j - 1] as number, columns.word[p - 1] as number);
    put(opens[j] as number, opens[j + 1] as number);
    put(inContent, columns.leftFrames[p] as number);
    put(before, rule);
    put(behind, rule);
    put(inContent, columns.quote[p] as number, rule);
  }
}

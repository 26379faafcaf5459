import { mix, spread } from './hash';
import templatesText from './templates.txt?raw';
import { type BlockFacts, FACTS, type Fact, PADDING } from './token-facts';

/** A fact at a distance from the token, in tokens. */
interface Term {
  readonly fact: Fact;
  readonly offset: number;
}

interface Template {
  readonly seed: number;
  readonly terms: readonly Term[];
}

const TEMPLATES: readonly Template[] = templatesText
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ seed: spread(hashOf(line)), terms: line.split(' ').map(readTerm) }));

/** Features that each token has. */
export const WIDTH = TEMPLATES.length;

function hashOf(line: string): number {
  let hash = 0;
  for (let i = 0; i < line.length; i++) hash = mix(hash, line.charCodeAt(i));
  return hash;
}

function readTerm(term: string): Term {
  const sign = Math.max(term.indexOf('+'), term.indexOf('-'));
  const name = sign === -1 ? term : term.slice(0, sign);
  const fact = FACTS.find((known) => known === name);
  if (!fact) throw new Error(`templates.txt: no fact "${name}"`);
  return { fact, offset: sign === -1 ? 0 : Number(term.slice(sign)) };
}

/** The features of a block's tokens: `stride` numbers a token, of which this fills the first `WIDTH` with hashes of 32 bits. */
export function hashFeatures({ columns, length }: BlockFacts, out: Int32Array, stride: number): void {
  TEMPLATES.forEach(({ seed, terms }, at) => {
    const [a, b] = terms;
    if (!a) return;
    const first = columns[a.fact];
    const firstAt = PADDING + a.offset;
    if (!b) {
      for (let i = 0, o = at; i < length; i++, o += stride) out[o] = mix(seed, first[firstAt + i] as number);
      return;
    }
    const second = columns[b.fact];
    const secondAt = PADDING + b.offset;
    for (let i = 0, o = at; i < length; i++, o += stride)
      out[o] = mix(mix(seed, first[firstAt + i] as number), second[secondAt + i] as number);
    for (let k = 2; k < terms.length; k++) {
      const { fact, offset } = terms[k] as Term;
      const column = columns[fact];
      for (let i = 0, o = at; i < length; i++, o += stride)
        out[o] = mix(out[o] as number, column[PADDING + offset + i] as number);
    }
  });
}

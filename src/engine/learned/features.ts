import attributionsText from './attribution-templates.txt?raw';
import { mix, spread } from './hash';
import { KEY_BITS } from './key-index';
import statementsText from './statement-templates.txt?raw';
import { type BlockFacts, FACTS, type Fact, PADDING } from './token-facts';

/** A fact at a distance from the token, in tokens. */
interface Term {
  readonly fact: Fact;
  readonly offset: number;
}

/** Facts that make one feature together. */
export interface Template {
  readonly seed: number;
  readonly terms: readonly [Term, ...Term[]];
}

/** What the tagger of attributions looks at. */
export const ATTRIBUTION_TEMPLATES = readTemplates(attributionsText);

/** What the tagger of statements looks at. */
export const STATEMENT_TEMPLATES = readTemplates(statementsText);

function readTemplates(text: string): readonly Template[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [first, ...others] = line.split(' ').map(readTerm);
    if (!first) throw new Error(`no fact in "${line}"`);
    return { seed: spread(hashOf(line)), terms: [first, ...others] };
  });
}

function hashOf(line: string): number {
  let hash = 0;
  for (let i = 0; i < line.length; i++) hash = mix(hash, line.charCodeAt(i));
  return hash;
}

function readTerm(term: string): Term {
  const sign = Math.max(term.indexOf('+'), term.indexOf('-'));
  const name = sign === -1 ? term : term.slice(0, sign);
  const fact = FACTS.find((known) => known === name);
  if (!fact) throw new Error(`there is no fact "${name}"`);
  const offset = sign === -1 ? 0 : Number(term.slice(sign));
  if (!(Math.abs(offset) <= PADDING)) throw new Error(`"${term}" looks further than ${PADDING} tokens`);
  return { fact, offset };
}

/** What is left of a hash of 32 bits. */
const KEY_SHIFT = 32 - KEY_BITS;

/** The feature that a template makes of each token of a block, as a key of `KEY_BITS` bits; written to the start of `out`. */
export function hashFeature(
  { seed, terms }: Template,
  { columns, length }: BlockFacts,
  out: Int32Array,
): void {
  const [{ fact, offset }] = terms;
  const first = columns[fact];
  const from = PADDING + offset;
  for (let i = 0; i < length; i++) out[i] = mix(seed, first[from + i] as number);
  for (let k = 1; k < terms.length; k++) {
    const term = terms[k] as Term;
    const column = columns[term.fact];
    const start = PADDING + term.offset;
    for (let i = 0; i < length; i++) out[i] = mix(out[i] as number, column[start + i] as number);
  }
  for (let i = 0; i < length; i++) out[i] = (out[i] as number) >>> KEY_SHIFT;
}

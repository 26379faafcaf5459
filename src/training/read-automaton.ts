import { type Automaton, buildAutomaton, edgeBetween } from '../engine/learned/automaton';
import { W } from '../engine/learned/chain';
import { OUTSIDE_STATE, START } from '../engine/learned/states';

/** States follow each other where they do so at least this often in the examples; else it was likely a slip. */
const LEAST_FOLLOWED = 4;

/** What follows what in the examples; from states that nothing follows there is the way outside. */
export function readAutomaton(examples: readonly { readonly gold: Uint8Array }[]): Automaton {
  const counts = new Map<number, number>();
  for (const { gold } of examples) {
    let before = START;
    for (const state of gold) {
      const pair = before * W + state;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      before = state;
    }
  }
  const pairs = new Set([...counts].filter(([, count]) => count >= LEAST_FOLLOWED).map(([pair]) => pair));
  // no path may end in the middle of a paragraph
  const left = new Set(Array.from(pairs, (pair) => Math.floor(pair / W)));
  for (let state = 0; state <= START; state++) if (!left.has(state)) pairs.add(state * W + OUTSIDE_STATE);
  return buildAutomaton(Array.from(pairs, (pair) => [Math.floor(pair / W), pair % W]));
}

/** Edges of a path; -1 where the automaton has none. */
export function edgesOf(gold: Uint8Array, automaton: Automaton): Int32Array {
  return Int32Array.from(gold, (state, i) => edgeBetween(automaton, gold[i - 1] ?? START, state));
}

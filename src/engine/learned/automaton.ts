import { START } from './states';

/**
 * Which states may follow which, as they do in annotated articles. Everything else is forbidden, so that a token costs the chain
 * some hundred steps at most instead of thousands.
 */
export interface Automaton {
  /** By edge: the state that it leaves, and the one that it enters; edges are sorted by the former, then by the latter. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** By state, `START` included: its first edge; those that leave state s are `outOf[s] … outOf[s + 1]`. */
  readonly outOf: Int32Array;
  /** The edges once more, sorted by the state that they enter: those of state s are `into[s] … into[s + 1]`. */
  readonly into: Int32Array;
  /** By place in that order: the state that the edge leaves. */
  readonly enteringFrom: Uint8Array;
  /** By edge: its place in that order. */
  readonly placeOf: Uint16Array;
}

/** @param pairs of states, the first of which the second may follow; each once */
export function buildAutomaton(pairs: readonly (readonly [from: number, to: number])[]): Automaton {
  const sorted = [...pairs].sort(([a, b], [c, d]) => a - c || b - d);
  const from = Uint8Array.from(sorted, (pair) => pair[0]);
  const to = Uint8Array.from(sorted, (pair) => pair[1]);
  const entering = Uint16Array.from(to.keys()).sort((a, b) => (to[a] as number) - (to[b] as number) || a - b);
  const placeOf = new Uint16Array(entering.length);
  entering.forEach((edge, place) => {
    placeOf[edge] = place;
  });
  return {
    from,
    to,
    outOf: findBounds(from),
    into: findBounds(to),
    enteringFrom: Uint8Array.from(entering, (edge) => from[edge] as number),
    placeOf,
  };
}

/** By state, `START` included: how many edges have a lower one. */
function findBounds(states: Uint8Array): Int32Array {
  const bounds = new Int32Array(START + 2);
  for (const state of states) bounds[state + 1] = (bounds[state + 1] as number) + 1;
  for (let state = 0; state <= START; state++)
    bounds[state + 1] = (bounds[state + 1] as number) + (bounds[state] as number);
  return bounds;
}

/** Index of the edge between two states, or -1 where there is none. */
export function edgeBetween({ to, outOf }: Automaton, before: number, state: number): number {
  for (let edge = outOf[before] as number; edge < (outOf[before + 1] as number); edge++) {
    if (to[edge] === state) return edge;
  }
  return -1;
}

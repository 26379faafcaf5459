import { expect, it } from 'vitest';
import { buildAutomaton, edgeBetween } from '../../src/engine/learned/automaton';
import { S, START } from '../../src/engine/learned/states';

/** Out of order; nothing leaves state 2, and the last state and the start are among them. */
const PAIRS = [
  [START, 0],
  [3, 1],
  [0, 3],
  [S - 1, 0],
  [3, S - 1],
  [0, 0],
] as const;

const automaton = buildAutomaton(PAIRS);

it('sorts its edges by the state that they leave, then by the one that they enter', () => {
  const edges = Array.from(automaton.from, (from, edge) => [from, automaton.to[edge]]);
  expect(edges).toEqual([
    [0, 0],
    [0, 3],
    [3, 1],
    [3, S - 1],
    [S - 1, 0],
    [START, 0],
  ]);
});

it('knows the edges that leave each state', () => {
  for (let state = 0; state <= START; state++) {
    const own = automaton.from.subarray(automaton.outOf[state], automaton.outOf[state + 1]);
    expect([...own]).toEqual(PAIRS.filter(([from]) => from === state).map(() => state));
  }
});

it('finds the edge between two states, and none where there is none', () => {
  for (const [from, to] of PAIRS) {
    const edge = edgeBetween(automaton, from, to);
    expect([automaton.from[edge], automaton.to[edge]]).toEqual([from, to]);
  }
  for (const [from, to] of [
    [0, 1],
    [2, 0],
    [1, 3],
    [START, 3],
  ] as const)
    expect(edgeBetween(automaton, from, to)).toBe(-1);
});

import { type Automaton, buildAutomaton } from './automaton';
import type { ByteReader, ByteWriter } from './bytes';
import { readSteps } from './chain';
import { L } from './labels';
import { START } from './states';
import type { Tagger } from './tagger';
import { KIND_COUNT } from './token-kinds';
import { readKeys, readTable, writeKeys, writeTable } from './weight-tables';

/** The keys in order, their rows in the same order, the automaton, and its steps. */
export function writeTagger(out: ByteWriter, { keys, weights, steps }: Tagger): void {
  const order = Array.from(keys.keys()).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const values = new Float32Array(weights.length);
  order.forEach((row, i) => {
    values.set(weights.subarray(row * L, (row + 1) * L), i * L);
  });
  writeKeys(
    out,
    Uint32Array.from(order, (row) => keys[row] as number),
  );
  writeTable(out, { columns: L, values });
  writeAutomaton(out, steps.automaton);
  writeTable(out, { columns: steps.automaton.from.length, values: steps.weights });
}

export function readTagger(input: ByteReader): Tagger {
  const keys = Int32Array.from(readKeys(input));
  const weights = readTable(input, keys.length, L);
  const automaton = readAutomaton(input);
  return { keys, weights, steps: readSteps(automaton, readTable(input, KIND_COUNT, automaton.from.length)) };
}

function writeAutomaton(out: ByteWriter, { from, to }: Automaton): void {
  out.count(from.length);
  out.bytes(from);
  out.bytes(to);
}

function readAutomaton(input: ByteReader): Automaton {
  const edges = input.count();
  const from = input.bytes(edges);
  const to = input.bytes(edges);
  // an edge may leave what stands before the first token, but never enter it
  const unknown = from.find((state) => state > START) ?? to.find((state) => state >= START);
  if (unknown !== undefined) throw new RangeError(`an edge at state ${unknown}, where there is none`);
  return buildAutomaton(Array.from(from, (state, edge) => [state, to[edge] ?? 0]));
}

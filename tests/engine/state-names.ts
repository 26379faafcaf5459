import type { Role } from '../../src/engine/learned/labels';
import { BEGINS, OUTSIDE_STATE, ROLE_OF, START, stateOf } from '../../src/engine/learned/states';

/** Every combination that has a state of its own, written as in `states.ts`, with the kind of token that its features speak of. */
export const PLACES = [
  ['s||cq', 'source>'],
  ['s|c|q', 'source>'],
  ['s|c|cq', 'source>'],
  ['s|q|c', 'source<'],
  ['s|cq|', 'source<'],
  ['s|cq|c', 'source<'],
  ['q|s|c', 'cue>, sourced'],
  ['q|cs|c', 'cue>, sourced'],
  ['q||c', 'cue>'],
  ['q||cs', 'cue>'],
  ['q|c|c', 'cue>'],
  ['q|c|cs', 'cue>'],
  ['q|c|', 'cue<'],
  ['q|c|s', 'cue<'],
  ['q|cs|', 'cue<'],
  ['c||', 'content>'],
  ['c||q', 'content>'],
  ['c||qs', 'content>'],
  ['c||cq', 'content>'],
  ['c||cqs', 'content>'],
  ['c|s|q', 'content>'],
  ['c|q|', 'content<'],
  ['c|q|s', 'content<'],
  ['c|qs|', 'content<'],
  ['c|cq|', 'content<'],
  ['c|cqs|', 'content<'],
  ['n|s|cq', 'gap>'],
  ['n|c|q', 'gap>'],
  ['n|c|qs', 'gap>'],
  ['n|c|cqs', 'gap>'],
  ['n|cs|q', 'gap>'],
  ['n|cs|cq', 'gap>'],
  ['n|q|c', 'gap<'],
  ['n|q|cs', 'gap<'],
  ['n|qs|c', 'gap<'],
  ['n|cq|s', 'gap<'],
  ['n|cq|cs', 'gap<'],
  ['n|cqs|c', 'gap<'],
] as const;

const ROLES: Readonly<Record<string, Role>> = { s: 'source', q: 'cue', c: 'content' };

const rolesOf = (letters: string): ReadonlySet<Role> =>
  new Set([...letters].flatMap((letter) => ROLES[letter] ?? []));

/** The state for `s||cq`, be it one of the list or not: a gap's, or that of a span's first token. */
export function nearestState(place: string): number {
  const [element = '', seen = '', ahead = ''] = place.split('|');
  return stateOf(ROLES[element] ?? null, rolesOf(seen), rolesOf(ahead));
}

const NAMES: ReadonlyMap<number, string> = new Map([
  [OUTSIDE_STATE, 'o'],
  [START, 'start'],
  ...PLACES.flatMap(([place]): [number, string][] => {
    const state = nearestState(place);
    return place.startsWith('n')
      ? [[state, place]]
      : [
          [state, `B${place}`],
          [state + 1, `I${place}`],
        ];
  }),
]);

/** `o` outside, `start` before the first token, `n|s|cq` in a gap; `Bs||cq` at a span's first token and `Is||cq` at the later ones. */
export function nameOf(state: number): string {
  return NAMES.get(state) ?? `state ${state}`;
}

export function stateNamed(name: string): number {
  for (const [state, known] of NAMES) if (known === name) return state;
  throw new Error(`no state is called "${name}"`);
}

/** `mira{Bs||cq} holt{I} said{Bq|s|c} .`: words with their states, and nothing outside. */
export function showStates(words: readonly string[], states: Uint8Array): string {
  return words
    .map((word, i) => {
      const state = states[i] ?? OUTSIDE_STATE;
      if (state === OUTSIDE_STATE) return word;
      const before = states[i - 1] ?? OUTSIDE_STATE;
      const goesOn =
        ROLE_OF[state] !== -1 && BEGINS[state] === 0 && (before === state || before === state - 1);
      return `${word}{${goesOn ? 'I' : nameOf(state)}}`;
    })
    .join(' ');
}

import { describe, expect, it } from 'vitest';
import { LABELS, ROLES } from '../../src/engine/learned/labels';
import {
  BEGINS,
  CUE_AHEAD,
  CUE_SEEN,
  LABEL_OF,
  OUTSIDE_STATE,
  ROLE_OF,
  S,
  SOURCE_AHEAD,
  SOURCE_SEEN,
  START,
} from '../../src/engine/learned/states';
import { nameOf, nearestState, PLACES, stateNamed } from './state-names';

const labelOf = (state: number) => LABELS[LABEL_OF[state] ?? -1];
const roleOf = (state: number) => ROLES[ROLE_OF[state] ?? -1] ?? null;
const has = (letters: string, letter: string) => (letters.includes(letter) ? 1 : 0);

describe('a state', () => {
  it.each(PLACES)('%s is of its own kind: %s', (place, kind) => {
    const [element = '', seen = '', ahead = ''] = place.split('|');
    const first = nearestState(place);
    const isGap = element === 'n';
    const states = isGap ? [first] : [first, first + 1];
    const role = ROLES.find((name) => kind.startsWith(name)) ?? null;
    expect(states.map(labelOf)).toEqual(isGap ? [kind] : [`B-${kind}`, `I-${kind}`]);
    expect(states.map((state) => BEGINS[state])).toEqual(isGap ? [0] : [1, 0]);
    for (const state of states) {
      expect(roleOf(state)).toBe(role);
      expect([CUE_SEEN[state], CUE_AHEAD[state]]).toEqual([has(seen, 'q'), has(ahead, 'q')]);
      expect([SOURCE_SEEN[state], SOURCE_AHEAD[state]]).toEqual([has(seen, 's'), has(ahead, 's')]);
    }
  });

  it('outside has neither role nor neighbours', () => {
    expect([labelOf(OUTSIDE_STATE), roleOf(OUTSIDE_STATE), BEGINS[OUTSIDE_STATE]]).toEqual([
      'outside',
      null,
      0,
    ]);
    for (const flags of [CUE_SEEN, CUE_AHEAD, SOURCE_SEEN, SOURCE_AHEAD])
      expect(flags[OUTSIDE_STATE]).toBe(0);
  });

  it('has a name, and each name one state', () => {
    const names = Array.from({ length: S }, (_, state) => nameOf(state));
    expect(names.map(stateNamed)).toEqual([...names.keys()]);
  });

  it('fits into a byte, with what stands before the first token', () => {
    expect(START).toBe(S);
    expect(START).toBeLessThan(2 ** 8);
  });
});

it('each label has a state', () => {
  expect(new Set(LABEL_OF)).toEqual(new Set(LABELS.keys()));
});

describe('a combination without a state of its own', () => {
  it.each([
    // the nearest, and no other is as near
    ['c|cs|', 'Bc|cqs|'],
    ['c|cqs|c', 'Bc|cqs|'],
    ['n||', 'n|q|c'],
    // of several the one that is listed first
    ['s||', 'Bs||cq'],
    ['q||', 'Bq||c'],
    ['q|cs|cs', 'Bq|cs|c'],
    ['s|cq|cq', 'Bs|c|cq'],
    ['n|s|c', 'n|s|cq'],
    ['n|cs|c', 'n|cqs|c'],
  ])('%s counts as %s', (place, state) => {
    expect(nameOf(nearestState(place))).toBe(state);
  });

  it('keeps its role', () => {
    const sets = ['', 's', 'q', 'c', 'qs', 'cs', 'cq', 'cqs'];
    for (const element of ['s', 'q', 'c', 'n']) {
      for (const seen of sets) {
        for (const ahead of sets) {
          const name = nameOf(nearestState(`${element}|${seen}|${ahead}`));
          expect(name.startsWith(element === 'n' ? 'n|' : `B${element}|`), name).toBe(true);
        }
      }
    }
  });
});

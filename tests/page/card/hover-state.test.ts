import { describe, expect, test } from 'vitest';
import {
  DWELL_MS,
  type HoverEvent,
  type HoverState,
  IDLE,
  LEAVE_MS,
  reduceHover,
  shownIn,
  waitOf,
} from '../../../src/page/card/hover-state';

/** What a reader does, in words: "on a", "off", "card", "wait", "late" (a timer of an earlier turn) … */
function perform(deed: string, state: HoverState): HoverEvent {
  const [verb = '', id = 'a', x = '100'] = deed.split(' ');
  const at = { x: Number(x), y: 100 };
  switch (verb) {
    case 'on':
      return { type: 'move', over: { id }, ...at };
    case 'off':
      return { type: 'move', over: null, ...at };
    case 'card':
      return { type: 'move', over: 'card', ...at };
    case 'wait':
      return { type: 'timer', turn: state.turn };
    case 'late':
      return { type: 'timer', turn: state.turn - 1 };
    case 'tap':
      return { type: 'tap', id: id === 'nothing' ? null : id, ...at };
    case 'step':
      return { type: 'step', id, ...at };
    case 'rename':
      return { type: 'rename', ids: new Map([[id, deed.split(' ')[2] ?? '']]) };
    case 'dismiss':
    case 'hold':
    case 'gone':
      return { type: verb };
    default:
      throw new Error(`no such deed: ${deed}`);
  }
}

function after(deeds: string): HoverState {
  return deeds.split(', ').reduce((state, deed) => reduceHover(state, perform(deed, state)), IDLE);
}

const describeState = (state: HoverState) =>
  [state.phase, shownIn(state) ?? '-', waitOf(state) ?? '-'].join(' ');

describe('what the reader does, and: phase, whose card shows, how long to the timer', () => {
  test.each([
    // by pointer
    ['on a', `dwelling - ${DWELL_MS}`],
    ['on a, wait', 'open a -'],
    ['on a, late', `dwelling - ${DWELL_MS}`],
    ['on a, off', 'idle - -'],
    ['on a, off, late', 'idle - -'],
    ['on a, on b', `dwelling - ${DWELL_MS}`],
    ['on a, on b, wait', 'open b -'],
    ['on a, wait, on a 400', 'open a -'],
    ['on a, wait, off', `leaving a ${LEAVE_MS}`],
    ['on a, wait, off, wait', 'idle - -'],
    ['on a, wait, off, card', 'open a -'],
    ['on a, wait, off, card, late', 'open a -'],
    ['on a, wait, off, on a', 'open a -'],
    ['on a, wait, off, card, off, wait', 'idle - -'],
    ['on a, wait, on b', `leaving a ${LEAVE_MS}`],
    ['on a, wait, on b, card', 'open a -'],
    ['on a, wait, on b, wait', `dwelling - ${DWELL_MS}`],
    ['on a, wait, on b, wait, wait', 'open b -'],
    ['on a, wait, on b, off, wait', 'idle - -'],
    // dismissed
    ['on a, wait, dismiss', 'idle - -'],
    ['on a, wait, dismiss, on a 103', 'idle - -'],
    ['on a, wait, dismiss, off, on a', `dwelling - ${DWELL_MS}`],
    ['on a, wait, dismiss, on b', `dwelling - ${DWELL_MS}`],
    ['on a, dismiss, on a', 'idle - -'],
    ['dismiss', 'idle - -'],
    ['on a, wait, gone, on a', `dwelling - ${DWELL_MS}`],
    // by touch
    ['tap a', 'open a -'],
    ['tap a, tap a', 'idle - -'],
    ['tap a, tap b', 'open b -'],
    ['tap a, tap nothing', 'idle - -'],
    ['tap a, on b', 'open a -'],
    // by keyboard
    ['step a', 'open a -'],
    ['step a, step b', 'open b -'],
    ['step a, off', 'open a -'],
    ['step a, on b', 'open a -'],
    ['step a, dismiss', 'idle - -'],
    ['on a, step b, late', 'open b -'],
    ['on a, wait, off, step b', 'open b -'],
    // the card is used
    ['on a, wait, hold, off', 'open a -'],
    ['on a, wait, off, hold, late', 'open a -'],
    ['on a, wait, hold, on b', 'open a -'],
    ['on a, wait, hold, dismiss', 'idle - -'],
    ['on a, hold', `dwelling - ${DWELL_MS}`],
    ['hold', 'idle - -'],
    // another report
    ['on a, rename a c', `dwelling - ${DWELL_MS}`],
    ['on a, rename a c, wait', 'open c -'],
    ['on a, rename b c, late', 'idle - -'],
    ['on a, wait, rename a c', 'open c -'],
    ['on a, wait, rename b c', 'idle - -'],
    ['on a, wait, off, rename a c', `leaving c ${LEAVE_MS}`],
    ['on a, wait, on b, rename a c, wait', 'idle - -'],
    ['on a, wait, dismiss, rename a c, on c', 'idle - -'],
    ['on a, wait, dismiss, rename b c, on a', `dwelling - ${DWELL_MS}`],
  ])('%s → %s', (deeds, end) => {
    expect(describeState(after(deeds))).toBe(end);
  });
});

describe('resting', () => {
  test.each([
    ['a trembling hand rests', 'on a 100, on a 104', 1],
    ['a moving pointer begins anew', 'on a 100, on a 120', 2],
    ['slow moves add up', 'on a 100, on a 104, on a 108', 2],
  ])('%s', (_, deeds, turn) => {
    expect(after(deeds)).toMatchObject({ phase: 'dwelling', turn });
  });

  test('the card opens where the pointer came to rest', () => {
    expect(after('on a 100, on a 250, wait')).toMatchObject({ phase: 'open', x: 250, by: 'pointer' });
  });
});

import { expect, test } from 'vitest';
import { NOTHING_PICKED, type PickEvent, pickedKey, reducePick } from '../../src/popup/pick';

const on = (type: 'enter' | 'leave' | 'click', key: string): PickEvent => ({ type, key });
const back: PickEvent = { type: 'escape' };

test.each<[string, readonly PickEvent[], picked: string | null, pinned: string | null]>([
  ['nothing', [], null, null],
  ['what the pointer is on shows', [on('enter', 'a')], 'a', null],
  ['for as long as it is', [on('enter', 'a'), on('leave', 'a')], null, null],
  ['the last one shows', [on('enter', 'a'), on('enter', 'b')], 'b', null],
  [
    'leaving the one before changes nothing',
    [on('enter', 'a'), on('enter', 'b'), on('leave', 'a')],
    'b',
    null,
  ],
  ['a click stays', [on('enter', 'a'), on('click', 'a'), on('leave', 'a')], 'a', 'a'],
  ['another one shows for a while', [on('click', 'a'), on('leave', 'a'), on('enter', 'b')], 'b', 'a'],
  ['then the first again', [on('click', 'a'), on('enter', 'b'), on('leave', 'b')], 'a', 'a'],
  ['another click goes elsewhere', [on('click', 'a'), on('enter', 'b'), on('click', 'b')], 'b', 'b'],
  ['a second click takes it back', [on('click', 'a'), on('click', 'a')], null, null],
  ['Escape takes it back', [on('click', 'a'), on('enter', 'b'), back], null, null],
])('%s', (_, events, picked, pinned) => {
  const pick = events.reduce(reducePick, NOTHING_PICKED);
  expect(pickedKey(pick)).toBe(picked);
  expect(pick.pinned).toBe(pinned);
});

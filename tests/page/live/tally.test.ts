import { describe, expect, test } from 'vitest';
import { addChange, asksForLook, type Change, type Tally, UNCHANGED } from '../../../src/page/live/tally';

/** "broken", or characters and where: "+40 inside", "-12 outside". */
function read(change: string): Change {
  const none = { broken: false, inside: 0, outside: 0, insideGone: 0, outsideGone: 0 };
  const all = { ...none };
  for (const part of change.split(', ')) {
    const [, sign, chars, place] = /^([+-])(\d+) (inside|outside)$/.exec(part) ?? [];
    if (place === 'inside') all[sign === '+' ? 'inside' : 'insideGone'] = Number(chars);
    else if (place === 'outside') all[sign === '+' ? 'outside' : 'outsideGone'] = Number(chars);
    else if (part === 'broken') all.broken = true;
    else throw new Error(`no such change: ${part}`);
  }
  return all;
}

function asks(hasArticle: boolean, changes: string): boolean {
  const tally = changes
    .split('; ')
    .reduce((sum: Tally, change) => addChange(sum, read(change), hasArticle), UNCHANGED);
  return asksForLook(tally, hasArticle);
}

describe('a page with an article', () => {
  test.each([
    ['text of the article has changed or gone', 'broken', true],
    ['a paragraph comes', '+180 inside', true],
    ['a label comes: "Advertisement"', '+13 inside', false],
    ['a sentence comes word by word', '+9 inside; +9 inside; +9 inside', true],
    ['a clock ticks a thousand times', '+8 inside, -8 inside; '.repeat(1000).slice(0, -2), false],
    ['a carousel turns in the margin', '+310 outside, -300 outside; +300 outside, -310 outside', false],
    ['a skeleton goes, then text comes', '-60 inside; +180 inside', true],
    ['a menu opens', '+120 outside', false],
    ['a next article comes below', '+3000 outside', true],
  ])('%s', (_, changes, wanted) => {
    expect(asks(true, changes)).toBe(wanted);
  });
});

describe('a page without an article', () => {
  test.each([
    ['an article comes', '+2400 outside', true],
    ['an article comes in the place of many teasers', '+2400 outside, -9000 outside', true],
    ['an article comes paragraph by paragraph', '+70 outside; +70 outside', true],
    ['a label changes', '+12 outside, -10 outside', false],
  ])('%s', (_, changes, wanted) => {
    expect(asks(false, changes)).toBe(wanted);
  });
});

import { expect, test } from 'vitest';
import { matchStatements } from '../../../src/page/live/match-statements';
import type { Report } from '../../../src/report';

/** A report whose statements are these words, with the ids a, b, c … in order. */
function reportOf(...words: readonly string[]): Report {
  const text = words.join('\n');
  let at = 0;
  const statements = words.map((each, i) => {
    const start = at;
    at += each.length + 1;
    return { id: 'abcdef'.charAt(i), content: [[start, start + each.length]] };
  });
  return { text, statements } as unknown as Report;
}

test.each([
  ['the same', ['ferry', 'bridge'], ['ferry', 'bridge'], 'a=a b=b'],
  ['a new one on top', ['ferry', 'bridge'], ['toll', 'ferry', 'bridge'], 'a=b b=c'],
  ['one less', ['ferry', 'bridge'], ['bridge'], 'b=a'],
  ['other words', ['ferry'], ['ferries'], ''],
  ['the same words twice', ['ferry', 'ferry'], ['ferry', 'bridge', 'ferry'], 'a=a b=c'],
  ['the same words once more than now', ['ferry', 'ferry'], ['ferry'], 'a=a'],
])('%s', (_, before, now, matched) => {
  const ids = matchStatements(reportOf(...before), reportOf(...now));
  expect([...ids].map(([old, id]) => `${old}=${id}`).join(' ')).toBe(matched);
});

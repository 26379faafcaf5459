import { expect, test } from 'vitest';
import { findJsonFault } from '../../src/settings/find-json-fault';

test.each([
  '{}',
  ' [ ] ',
  '{"a": [1, -2.5e-3, 0, true, false, null, "x\\"\\u00e9\\n"], "b": {"c": {}}}\n',
  '"a word"',
  '"\u007f and \u0085"',
  '7',
])('%s is JSON', (text) => {
  expect(findJsonFault(text)).toBe(null);
  expect(() => JSON.parse(text)).not.toThrow();
});

test.each([
  ['', 0],
  ['{', 1],
  ['{"a" 1}', 5],
  ['{"a": }', 6],
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['[01]', 2],
  ["{'a': 1}", 1],
  ['{"a": "x\ny"}', 6],
  ['{} {}', 3],
  ['[1, // a note\n2]', 4],
])('%j stops being JSON at %i', (text, at) => {
  expect(findJsonFault(text)).toBe(at);
  expect(() => JSON.parse(text)).toThrow();
});

test('a very deep text ends the search and nothing else', () => {
  expect(findJsonFault('['.repeat(100_000))).toBe(100);
});

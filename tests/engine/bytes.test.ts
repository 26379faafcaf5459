import { expect, it } from 'vitest';
import { readBytes, writeBytes } from '../../src/engine/learned/bytes';

const COUNTS = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1];
const WORDS = Uint32Array.of(0, 255, 256, 2 ** 31, 2 ** 32 - 1);
const FLOATS = Float32Array.of(0, -1.5, 1e-6, 123_456, Number.POSITIVE_INFINITY);
const TEXTS = ['', 'plain', 'naïve “quotes” 100 % 🙂\n'];

it('reads everything as it was written, in the same order', () => {
  const out = writeBytes();
  COUNTS.forEach(out.count);
  out.words(WORDS);
  out.floats(FLOATS);
  TEXTS.forEach(out.text);
  out.bytes([7, 0, 255]);
  out.words(new Uint32Array());
  const input = readBytes(out.finish());
  expect(COUNTS.map(input.count)).toEqual(COUNTS);
  expect(input.words(WORDS.length)).toEqual(WORDS);
  expect(input.floats(FLOATS.length)).toEqual(FLOATS);
  expect(TEXTS.map(input.text)).toEqual(TEXTS);
  expect(input.left()).toBe(3);
  expect([...input.bytes(3)]).toEqual([7, 0, 255]);
  expect(input.words(0)).toEqual(new Uint32Array());
});

it('writes LEB128, words by their bytes of a kind, and UTF-8', () => {
  const out = writeBytes();
  out.count(300);
  out.words(Uint32Array.of(0x01020304, 0x11121314));
  out.text('é');
  expect([...out.finish()]).toEqual([0xac, 2, 4, 0x14, 3, 0x13, 2, 0x12, 1, 0x11, 2, 0xc3, 0xa9]);
});

it.each([
  ['a count that goes on', [0x80], 'count'],
  ['a count that is too long', [0x80, 0x80, 0x80, 0x80, 0x80, 0], 'count'],
  ['a text shorter than it says', [3, 0x61], 'text'],
  ['a text that is not UTF-8', [2, 0xc3, 0x28], 'text'],
] as const)('refuses %s', (_name, bytes, kind) => {
  expect(() => readBytes(Uint8Array.from(bytes))[kind]()).toThrow(RangeError);
});

it('takes up no memory for more numbers than there are', () => {
  expect(() => readBytes(new Uint8Array(8)).words(2 ** 31)).toThrow(/8589934592 bytes wanted at 0/);
});

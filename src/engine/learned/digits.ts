/** Six bits each. One weight is one digit, so that compression sees how often each one comes. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Values of a digit. */
export const BASE = 64;

/** Bits of a count that one digit holds; its top bit says that more follow. */
const HALF = BASE / 2;

/** Digits of a number of 32 bits, and of its upper 18. */
const FLOAT_DIGITS = 6;
const SHORT_DIGITS = 3;
const SHORT_SHIFT = 2 ** 14;

/** Writes numbers as digits of base 64, one after the other. */
export interface DigitWriter {
  readonly digit: (value: number) => void;
  /** A whole number from 0 up to 2^32. */
  readonly count: (value: number) => void;
  /** A number in single precision. */
  readonly float: (value: number) => void;
  /** A number with nine bits of fraction: whole ones up to 1024 are exact. */
  readonly short: (value: number) => void;
  readonly finish: () => string;
}

export function writeDigits(): DigitWriter {
  const parts: string[] = [];
  const digit = (value: number): void => {
    parts.push(DIGITS.charAt(value));
  };
  const bitsOf = (value: number): number => new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0;
  const fixed = (bits: number, digits: number): void => {
    for (let k = 0, rest = bits; k < digits; k++, rest = Math.floor(rest / BASE)) digit(rest % BASE);
  };
  return {
    digit,
    count: (value) => {
      let rest = value;
      for (; rest >= HALF; rest = Math.floor(rest / HALF)) digit((rest % HALF) + HALF);
      digit(rest);
    },
    float: (value) => fixed(bitsOf(value), FLOAT_DIGITS),
    short: (value) => fixed(Math.round(bitsOf(value) / SHORT_SHIFT), SHORT_DIGITS),
    finish: () => parts.join(''),
  };
}

/** Reads what `writeDigits` wrote, in the same order. */
export interface DigitReader {
  readonly digit: () => number;
  readonly count: () => number;
  readonly float: () => number;
  readonly short: () => number;
}

/** Each reading function throws a RangeError where the text ends or holds anything but digits. */
export function readDigits(text: string): DigitReader {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  let at = 0;
  const digit = (): number => {
    const value = values[text.charCodeAt(at++)] ?? -1;
    if (value < 0) throw new RangeError(`no digit of base 64 at ${at - 1}: "${text.charAt(at - 1)}"`);
    return value;
  };
  const fixed = (digits: number): number => {
    let bits = 0;
    for (let k = 0; k < digits; k++) bits += digit() * BASE ** k;
    return bits;
  };
  const floatOf = (bits: number): number => new Float32Array(Uint32Array.of(bits).buffer)[0] ?? 0;
  return {
    digit,
    count: () => {
      let value = 0;
      for (let factor = 1; ; factor *= HALF) {
        const next = digit();
        value += (next % HALF) * factor;
        if (next < HALF) return value;
      }
    },
    float: () => floatOf(fixed(FLOAT_DIGITS)),
    short: () => floatOf(fixed(SHORT_DIGITS) * SHORT_SHIFT),
  };
}

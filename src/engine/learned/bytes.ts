/** Bytes of a number of 32 bits. */
const WIDTH = 4;

/** Values of a byte. */
const BASE = 2 ** 8;

/** Of a count's bytes the top bit says that more follow (LEB128, as in WebAssembly and DWARF). */
const HALF = BASE / 2;

/** A count has no more bytes than this: 32 bits, seven a byte. */
const LONGEST_COUNT = 5;

/** Writes numbers and text one after the other. */
export interface ByteWriter {
  readonly bytes: (values: ArrayLike<number>) => void;
  /** A whole number from 0 up to 2^32 - 1. */
  readonly count: (value: number) => void;
  /**
   * Whole numbers of 32 bits, unsigned: first the lowest byte of all of them, then the next, so that compression sees
   * bytes of a kind together.
   */
  readonly words: (values: Uint32Array) => void;
  /** Numbers in single precision, their bits as `words`. */
  readonly floats: (values: Float32Array) => void;
  /** UTF-8, after its length in bytes. */
  readonly text: (value: string) => void;
  readonly finish: () => Uint8Array;
}

export function writeBytes(): ByteWriter {
  const parts: Uint8Array[] = [];
  const bytes = (values: ArrayLike<number>): void => {
    parts.push(Uint8Array.from(values));
  };
  const count = (value: number): void => {
    const digits: number[] = [];
    let rest = value;
    for (; rest >= HALF; rest = Math.floor(rest / HALF)) digits.push((rest % HALF) + HALF);
    bytes([...digits, rest]);
  };
  const words = (values: Uint32Array): void => {
    for (let k = 0; k < WIDTH; k++) bytes(values.map((value) => (value >>> (8 * k)) % BASE));
  };
  return {
    bytes,
    count,
    words,
    floats: (values) => words(new Uint32Array(values.slice().buffer)),
    text: (value) => {
      const units = encodeURIComponent(value).match(/%..|./g) ?? [];
      count(units.length);
      bytes(units.map((unit) => (unit.length > 1 ? Number.parseInt(unit.slice(1), 16) : unit.charCodeAt(0))));
    },
    finish: () => {
      const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of parts) {
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}

/** Reads what `writeBytes` wrote, in the same order; where there are several numbers, the caller knows how many. */
export interface ByteReader {
  readonly bytes: (length: number) => Uint8Array;
  readonly count: () => number;
  readonly words: (length: number) => Uint32Array;
  readonly floats: (length: number) => Float32Array;
  readonly text: () => string;
  /** Bytes not yet read. */
  readonly left: () => number;
}

/** Each reading function throws a RangeError where the bytes end too early or were not written by its like. */
export function readBytes(whole: Uint8Array): ByteReader {
  let at = 0;
  const bytes = (length: number): Uint8Array => {
    if (at + length > whole.length)
      throw new RangeError(`${length} bytes wanted at ${at}, but there are ${whole.length - at}`);
    at += length;
    return whole.subarray(at - length, at);
  };
  const count = (): number => {
    let value = 0;
    for (let k = 0; k < LONGEST_COUNT; k++) {
      const [next = 0] = bytes(1);
      value += (next % HALF) * HALF ** k;
      if (next < HALF) return value;
    }
    throw new RangeError(`no count ends before ${at}`);
  };
  const words = (length: number): Uint32Array => {
    const planes = bytes(WIDTH * length);
    const values = new Uint32Array(length);
    for (let k = 0; k < WIDTH; k++) {
      const at = k * length;
      for (let i = 0; i < length; i++)
        values[i] = (values[i] as number) | ((planes[at + i] as number) << (8 * k));
    }
    return values;
  };
  return {
    bytes,
    count,
    words,
    floats: (length) => new Float32Array(words(length).buffer),
    text: () => decodeText(bytes(count())),
    left: () => whole.length - at,
  };
}

/** There is no TextDecoder in the language itself, which is all that the engine may use. */
function decodeText(bytes: Uint8Array): string {
  const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(escaped.join(''));
  } catch (error) {
    throw new RangeError('no text in UTF-8', { cause: error });
  }
}

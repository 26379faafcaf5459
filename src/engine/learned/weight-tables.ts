import type { ByteReader, ByteWriter } from './bytes';

/** Hashes, sorted as unsigned numbers and each once; written are their differences. */
export function writeKeys(out: ByteWriter, keys: Uint32Array): void {
  out.count(keys.length);
  out.words(keys.map((key, i) => key - (keys[i - 1] ?? 0)));
}

export function readKeys(input: ByteReader): Uint32Array {
  const keys = input.words(input.count());
  for (let i = 1; i < keys.length; i++) keys[i] = (keys[i] as number) + (keys[i - 1] as number);
  return keys;
}

/** Sizes of a weight, beside 0: with both signs five bits. Finer ones would find no more, and make the file larger. */
const SIZES = 15;

/** Numbers row by row. */
export interface Table {
  readonly columns: number;
  readonly values: Float32Array;
}

/** The largest size, which all others of the table are parts of. */
function scaleOf(values: Float32Array): number {
  return Math.fround(values.reduce((top, value) => Math.max(top, Math.abs(value)), Number.EPSILON));
}

/** On a scale of cube roots small weights, which are many, keep their differences. */
function stepOf(value: number, scale: number): number {
  return SIZES + Math.sign(value) * Math.round(SIZES * Math.cbrt(Math.abs(value) / scale));
}

function valuesOfSteps(scale: number): Float32Array {
  return Float32Array.from({ length: 2 * SIZES + 1 }, (_, step) => ((step - SIZES) / SIZES) ** 3 * scale);
}

/** The values as they are read from a file to which they were written: what is learned on top of them should see no others. */
export function roundValues(values: Float32Array): Float32Array {
  const scale = scaleOf(values);
  const known = valuesOfSteps(scale);
  return values.map((value) => known[stepOf(value, scale)] as number);
}

/** Written column by column, because each has a distribution of its own. */
export function writeTable(out: ByteWriter, { columns, values }: Table): void {
  const rows = values.length / columns;
  const scale = scaleOf(values);
  out.count(rows);
  out.count(columns);
  out.floats(Float32Array.of(scale));
  for (let column = 0; column < columns; column++)
    out.bytes(
      Uint8Array.from({ length: rows }, (_, row) => stepOf(values[row * columns + column] as number, scale)),
    );
}

/** The values of a table of this shape. @throws RangeError where it has another one */
export function readTable(input: ByteReader, rows: number, columns: number): Float32Array {
  const [height, width] = [input.count(), input.count()];
  if (height !== rows || width !== columns)
    throw new RangeError(`a table of ${height} × ${width} weights, not of ${rows} × ${columns}`);
  const [scale = 0] = input.floats(1);
  const known = valuesOfSteps(scale);
  const values = new Float32Array(rows * columns);
  for (let column = 0; column < columns; column++) {
    const steps = input.bytes(rows);
    for (let row = 0; row < rows; row++) {
      const value = known[steps[row] as number];
      if (value === undefined)
        throw new RangeError(`a weight of step ${steps[row]}, but there are ${known.length}`);
      values[row * columns + column] = value;
    }
  }
  return values;
}

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

/** Sizes of a weight, beside 0: with both signs six bits. Finer ones would make the file larger. */
const SIZES = 31;

/** Numbers row by row. */
export interface Table {
  readonly columns: number;
  /** Places that a row takes up, some of them unused where it has fewer columns. */
  readonly rowLength: number;
  readonly values: Float32Array;
}

/**
 * Weights on a scale of cube roots, so that small ones, which are many, keep their differences. Written column by column,
 * because each has a distribution of its own.
 */
export function writeTable(out: ByteWriter, { columns, rowLength, values }: Table): void {
  const rows = values.length / rowLength;
  const scale = Math.fround(values.reduce((top, value) => Math.max(top, Math.abs(value)), Number.EPSILON));
  out.count(rows);
  out.count(columns);
  out.floats(Float32Array.of(scale));
  for (let column = 0; column < columns; column++) {
    const steps = Uint8Array.from({ length: rows }, (_, row) => {
      const value = values[row * rowLength + column] as number;
      return SIZES + Math.sign(value) * Math.round(SIZES * Math.cbrt(Math.abs(value) / scale));
    });
    out.bytes(steps);
  }
}

/** The values of a table of this shape. @throws RangeError where it has another one */
export function readTable(input: ByteReader, rows: number, columns: number, rowLength: number): Float32Array {
  const [height, width] = [input.count(), input.count()];
  if (height !== rows || width !== columns)
    throw new RangeError(`a table of ${height} × ${width} weights, not of ${rows} × ${columns}`);
  const [scale = 0] = input.floats(1);
  const known = Float32Array.from({ length: 2 ** 8 }, (_, step) => ((step - SIZES) / SIZES) ** 3 * scale);
  const values = new Float32Array(rows * rowLength);
  for (let column = 0; column < columns; column++) {
    const steps = input.bytes(rows);
    for (let row = 0; row < rows; row++)
      values[row * rowLength + column] = known[steps[row] as number] as number;
  }
  return values;
}

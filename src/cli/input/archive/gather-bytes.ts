/** Bytes of a stream that are looked at before they are taken. */
export interface GatheredBytes {
  /** What is here now. */
  bytes(): Buffer;
  /** Position of the first of them in the stream. */
  position(): number;
  /** Reads on until so many are here; false where the stream ends before. */
  fill(count: number): Promise<boolean>;
  /** Takes so many away. */
  drop(count: number): void;
  /** All that are here and all that are still to come. */
  rest(): AsyncGenerator<Buffer>;
}

export function gatherBytes(chunks: AsyncIterable<Buffer>): GatheredBytes {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let dropped = 0;
  return {
    bytes: () => held,
    position: () => dropped,
    async fill(count) {
      const more: Buffer[] = [];
      let size = held.length;
      while (size < count) {
        const { value, done } = await source.next();
        if (done) break;
        more.push(value);
        size += value.length;
      }
      if (more.length > 0) held = Buffer.concat([held, ...more]);
      return held.length >= count;
    },
    drop(count) {
      dropped += count;
      held = held.subarray(count);
    },
    async *rest() {
      yield held;
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
    },
  };
}

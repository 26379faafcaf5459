/** What a gzip member begins with (RFC 1952): its two signs and the one method that there is. */
const START = Buffer.from([0x1f, 0x8b, 0x08]);

/** Bytes before the optional fields. */
const FIXED_BYTES = 10;

/** Bits of the fourth byte. */
const HAS_CRC = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;
const RESERVED = 0xe0;

/** Where the compressed data begin, which may be beyond the bytes that are here; `null` where these begin no member. */
export function readMemberHeader(bytes: Buffer): number | null {
  const { length } = START;
  if (START.compare(bytes, 0, Math.min(length, bytes.length), 0, Math.min(length, bytes.length)) !== 0)
    return null;
  const flags = bytes[length] ?? 0;
  if ((flags & RESERVED) !== 0) return null;
  let at = FIXED_BYTES;
  if (flags & HAS_EXTRA) at += 2 + (bytes.length >= at + 2 ? bytes.readUInt16LE(at) : 0);
  if (flags & HAS_NAME) at = afterZero(bytes, at);
  if (flags & HAS_COMMENT) at = afterZero(bytes, at);
  if (flags & HAS_CRC) at += 2;
  return at;
}

function afterZero(bytes: Buffer, from: number): number {
  const zero = bytes.indexOf(0, from);
  return zero < 0 ? bytes.length : zero + 1;
}

/** Where the next member may begin; where none is found, from where on to look when there are more bytes. */
export function findMember(bytes: Buffer): { readonly found: boolean; readonly at: number } {
  const at = bytes.indexOf(START);
  return at >= 0 ? { found: true, at } : { found: false, at: Math.max(0, bytes.length - START.length + 1) };
}

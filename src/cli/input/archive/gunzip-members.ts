import { constants, crc32, inflateRawSync } from 'node:zlib';
import { LARGEST_INPUT_BYTES } from '../decode';
import { gunzip } from '../open-bytes';
import { type GatheredBytes, gatherBytes } from './gather-bytes';
import { findMember, readMemberHeader } from './member-header';

/** A gzip file's members one by one, so that what is damaged in one is not the end of all. */
export type Member = WholeMember | Damage;

export interface WholeMember {
  readonly damage: null;
  /** Where it begins in the file, in bytes. */
  readonly at: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface Damage {
  readonly damage: string;
  readonly at: number;
}

/** Bytes of check sum and size after each member. */
const TRAILER_BYTES = 8;

type Inflated = { readonly text: Buffer; readonly end: number } | 'damaged' | 'cut off' | 'large';

/**
 * Every crawler compresses each record by itself. A member that does not fit into memory is one of a file that was compressed
 * in one piece: that is read as a stream to its end, as far as it is whole.
 */
export async function* gunzipMembers(chunks: AsyncIterable<Buffer>): AsyncGenerator<Member> {
  const input = gatherBytes(chunks);
  let whole = true; // the member before was
  while (await input.fill(1)) {
    const member = inflateMember(input.bytes());
    const at = input.position();
    if (member === 'cut off' && (await fillMore(input))) continue;
    if (member === 'large' || (member === 'cut off' && input.bytes().length > LARGEST_INPUT_BYTES)) {
      yield { damage: null, at, chunks: gunzip(input.rest()) };
      return;
    }
    if (typeof member === 'object') {
      input.drop(member.end);
      yield { damage: null, at, chunks: once(member.text) };
      whole = true;
      continue;
    }
    // Bytes that look like the beginning of a member stand within others, too: said is only the first that fails.
    if (whole) yield { damage: member, at };
    whole = false;
    if (!(await dropToMember(input))) return;
  }
}

/** The member that the bytes begin with, or what is wrong with it. */
function inflateMember(bytes: Buffer): Inflated {
  const start = readMemberHeader(bytes);
  if (start === null) return 'damaged';
  if (start >= bytes.length) return 'cut off';
  try {
    const { buffer: text, engine } = inflateRawSync(bytes.subarray(start), {
      info: true,
      maxOutputLength: LARGEST_INPUT_BYTES,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const end = start + engine.bytesWritten + TRAILER_BYTES;
    if (end > bytes.length) return 'cut off';
    return bytes.readUInt32LE(end - TRAILER_BYTES) === crc32(text) ? { text, end } : 'damaged';
  } catch (error) {
    if (error instanceof RangeError) return 'large';
    const code = error instanceof Error && 'errno' in error ? error.errno : undefined;
    if (code === constants.Z_BUF_ERROR) return 'cut off';
    if (code === constants.Z_DATA_ERROR) return 'damaged';
    throw error;
  }
}

/** To what looks like the next beginning of a member; false where there is none. */
async function dropToMember(input: GatheredBytes): Promise<boolean> {
  input.drop(1);
  while (await input.fill(1)) {
    const next = findMember(input.bytes());
    input.drop(next.at);
    if (next.found) return true;
    if (!(await fillMore(input))) return false;
  }
  return false;
}

/** Twice as many bytes, so that a long member is not tried at each piece; false where the file has no more. */
async function fillMore(input: GatheredBytes): Promise<boolean> {
  const { length } = input.bytes();
  await input.fill(2 * length);
  return input.bytes().length > length;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

import { InputFault } from '../input-fault';

/** An article is text: a line or file beyond this many bytes (64 MiB) is something else, and would have to fit into memory. */
export const LARGEST_INPUT_BYTES = 64 * 1024 * 1024;

export const TOO_LARGE = `is larger than ${LARGEST_INPUT_BYTES / 1024 / 1024} MiB, which no article is`;

/**
 * UTF-8 without its byte order mark.
 * @throws InputFault where the bytes are in another encoding
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputFault('is not UTF-8 text');
  }
}

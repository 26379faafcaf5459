import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { InputFault } from '../input-fault';
import { readFolder } from './read-folder';

/** A package of Chrome's store: these letters, then, as 32-bit numbers, its version and the length of its signature, then a zip. */
const CRX = 'Cr24';
const CRX_START = 12;

/**
 * The files of a package that somebody has: a folder, a zip, an `.xpi` or a `.crx`.
 * @throws InputFault where it is none, and the file system's error where it cannot be read
 */
export function readPackage(path: string): Map<string, Uint8Array> {
  if (statSync(path).isDirectory()) return readFolder(path);
  const bytes = readFileSync(path);
  const start = bytes.toString('latin1', 0, CRX.length) === CRX ? CRX_START + bytes.readUInt32LE(8) : 0;
  return new Map(Object.entries(unzip(bytes.subarray(start))).filter(([name]) => !name.endsWith('/')));
}

function unzip(bytes: Uint8Array) {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new InputFault(
      `is no folder, zip, .xpi or .crx: ${cause instanceof Error ? cause.message : cause}`,
    );
  }
}

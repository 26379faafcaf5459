/**
 * An error of the file system, or of zlib, in words.
 * @throws whatever is neither
 */
export function describeReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  if (!(error instanceof Error) || typeof code !== 'string') throw error;
  return code.startsWith('Z_')
    ? `is damaged or cut off (${error.message})`
    : `cannot be read: ${error.message}`;
}

/** Characters: with its ending it fits into every file system, also where a letter takes four bytes. */
const LONGEST_NAME = 60;

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name for a file about an article, from its title; no sign in it means anything to a file system. */
export function fileName(title: string | null, ending: string): string {
  const words = (title ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const short = [...words].slice(0, LONGEST_NAME).join('').trim().replaceAll(' ', '-');
  const name = short === '' || RESERVED.test(short) ? `whence-${short || 'report'}` : short;
  return `${name}.${ending}`;
}

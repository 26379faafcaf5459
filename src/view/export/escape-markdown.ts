/** Begins or ends markup wherever it stands; "$" and "^" do so in some dialects. */
const ANYWHERE = /[\\`*_[\]<>&|~$^#]/g;

/** Begins a list, a rule or a definition, but only at the beginning of a line. */
const AT_START = /^(?:[+=:-]|\d+(?=[.)](?:\s|$)))/;

/**
 * Words of the article as one line of Markdown, whatever signs they hold: they come out as they are and become no markup
 * (CommonMark 0.31 §2.4, with what GitHub adds to it).
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replace(/:\/\//g, ':\\//')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`);
}

/** An address as the target of a link: nothing in it ends the link or is read as an entity or escape. */
export function markdownTarget(address: string): string {
  return address
    .replace(/[\\()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&([#\w]+);/g, '&$1%3B');
}

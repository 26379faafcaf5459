import type { Span } from '../../../src/report';

export interface Directive {
  readonly prefix: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly suffix: string | null;
}

/** TextDirectiveString of the grammar: nothing that parts a directive, and all else that is not plain percent-encoded. */
const WORDS = `(?:[A-Za-z0-9!$'()*+./:;=?@_~]|%[0-9A-Fa-f]{2})+`;
const DIRECTIVE = new RegExp(`^text=(?:(${WORDS})-,)?(${WORDS})(?:,(${WORDS}))?(?:,-(${WORDS}))?$`);

/** Reads the directives of an address strictly by the grammar of "URL Fragment Text Directives" §3.4. @throws Error where it does not hold */
export function readDirectives(address: string): Directive[] {
  const [, directives] = /#[^#]*?:~:([^#]*)$/.exec(address) ?? [];
  if (directives === undefined) throw new Error(`${address} has no fragment directive`);
  return directives.split('&').map((directive) => {
    const found = DIRECTIVE.exec(directive);
    if (!found) throw new Error(`"${directive}" is no text directive`);
    const [prefix = null, start = '', end = null, suffix = null] = found
      .slice(1)
      .map((part) => (part === undefined ? undefined : decodeURIComponent(part)));
    return { prefix, start, end, suffix };
  });
}

/**
 * What a browser finds in a text by the steps of §3.5, which compare whole words in any case: the first prefix that the start
 * follows, then the first end after it, which the suffix follows. `null` where it finds nothing.
 */
export function findDirective(text: string, { prefix, start, end, suffix }: Directive): Span | null {
  const words = (part: string) =>
    part
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('\\s+');
  const [bound, after] = [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
  const lead = prefix === null ? '' : `(?<=${bound}${words(prefix)}\\s*)`;
  const trail = suffix === null ? '' : `(?=\\s*${words(suffix)}${after})`;
  const match =
    end === null
      ? `${words(start)}${after}${trail}`
      : `${words(start)}${after}[^]*?${bound}${words(end)}${after}${trail}`;
  const found = new RegExp(`${lead}${bound}${match}`, 'iu').exec(text);
  return found && [found.index, found.index + found[0].length];
}

/** What is a token of its own in a name: E|!| News, Reader|'s| Digest, Fox |&| Friends; not the & of E&E News. */
const PARTS =
  /'s(?![a-z])|'|[!/:,()+|¡]|[^\s!&/:,()+|¡'](?:[^\s!&/:,()+|¡']|&(?=[A-Z])|'(?!s(?![a-z]))(?=[\p{L}\d]))*|&/giu;

/** A name as the tokeniser cuts it. */
export function splitName(name: string): string[] {
  return name.match(PARTS) ?? [];
}

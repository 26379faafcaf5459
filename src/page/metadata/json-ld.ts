/** A node of a page's linked data; what it holds is whatever the page wrote there. */
export type LinkedNode = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD writes one value alone and several as a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}

/** The names that a value such as an author or publisher stands for: strings, or nodes with a name. */
export function namesOf(value: unknown): readonly string[] {
  return listOf(value)
    .flatMap((item) => listOf(isNode(item) ? item.name : item))
    .filter((name) => typeof name === 'string')
    .map((name) => decode(name).trim())
    .filter((name) => name !== '');
}

const NAMED = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
]);

/** Pages write HTML's references into their data, where they mean nothing: "Fish &amp; chips", "O&#8217;Hara". */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{1,6}));/gi, (reference, decimal, hex, name) => {
    if (name) return NAMED.get(name.toLowerCase()) ?? reference;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

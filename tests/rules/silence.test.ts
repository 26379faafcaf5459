import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WEIGHTS_FILE } from '../../src/engine/learned/weights-file';
import { filesBelow, parseSource, ROOT, type SyntaxNode } from './sources';

/** By which names a script could reach the network, or run what is no file of the package. */
const FORBIDDEN: ReadonlySet<string> = new Set([
  'EventSource',
  'FontFace',
  'Image',
  'RTCPeerConnection',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'eval',
  'fetchLater',
  'importScripts',
  'sendBeacon',
  'webkitRTCPeerConnection',
]);

/** Elements that load something by address. */
const LOADING = /^(script|iframe|frame|object|embed|img|link|audio|video|source|track|image|feimage|use)$/i;

/** Each address that a script may mention, and what for: none is loaded. */
const ADDRESSES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^https?:\/\/(\*\/\*)?$/, 'how the addresses of pages begin, and which pages are read'],
  [/^http:\/\/www\.w3\.org\/2000\/svg$/, 'a name: the namespace of drawn elements'],
  [/^http:\/\/www\.w3\.org\/ns\/(anno\.jsonld|prov#)$/, 'names in exported linked data'],
  [/^https:\/\/whence\.example\/(ns#)?$/, 'names in exported linked data, at no real host'],
  [/^https:\/\/duckduckgo\.com\/\?q=$/, 'where a link leads that the reader may click'],
];

/** An address in a text: the kind of connection, and what follows up to a blank. */
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/\S*/g;

/** What a package is made of. */
const KINDS_OF_FILE = ['.bin', '.css', '.html', '.js', '.json', '.png', '.txt'];

interface Call {
  readonly callee: SyntaxNode & { readonly name?: string };
  readonly arguments: readonly (SyntaxNode & { readonly end: number; readonly value?: unknown })[];
}

/** Both packages hold the same large scripts: each is parsed once. */
const parsed = new Map<string, readonly SyntaxNode[]>();

function nodesOf(text: string): readonly SyntaxNode[] {
  const nodes = parsed.get(text) ?? parseSource('built.ts', text).nodes;
  parsed.set(text, nodes);
  return nodes;
}

/** Texts that a program holds: whole ones, and the pieces of those with gaps. */
function textsIn(nodes: readonly SyntaxNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'TemplateElement') return [String((node.value as { cooked: string }).cooked)];
    return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
  });
}

/** What a built script could load or run from elsewhere, in words. */
function faultsIn(text: string): string[] {
  const nodes = nodesOf(text);
  const texts = textsIn(nodes);
  const keys = new Set(nodes.filter(isPlainKey).map(({ key }) => key));
  const named = nodes.filter((node) => node.type === 'Identifier' && !keys.has(node));
  const names = named.map(({ name }) => String(name));
  return [
    ...[...names, ...texts].filter((name) => FORBIDDEN.has(name)),
    ...nodes.filter(runsText).map(() => 'Function'),
    ...nodes.filter(makesLoader).map(() => 'an element that loads'),
    ...nodes.filter(importsElsewhere).map(() => 'import of an address'),
    ...texts.flatMap((words) => words.match(ADDRESS) ?? []).filter(isNoKnownAddress),
    ...(/sourceMappingURL/.test(text) ? ['a source map'] : []),
  ];
}

/** In `{ eval: 1 }` the name is a key of an object, by which nothing is reached. */
const isPlainKey = ({ type, computed, shorthand }: SyntaxNode) =>
  type === 'Property' && !computed && !shorthand;

const isNoKnownAddress = (address: string) => !ADDRESSES.some(([pattern]) => pattern.test(address));

/** `Function` used as what makes programs from text, as in `new Function(…)`; not what is asked whether it is one. */
function runsText(node: SyntaxNode): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false;
  return (node as unknown as Call).callee.name === 'Function';
}

/** An element is made by its name, as a text in the first or second place. */
function makesLoader(node: SyntaxNode): boolean {
  if (node.type !== 'CallExpression') return false;
  const [first, second] = (node as unknown as Call).arguments;
  const { callee } = node as unknown as { callee: SyntaxNode & { property?: { name?: string } } };
  const ours = callee.type === 'Identifier' ? [second] : [];
  const theirs = /^createElement/.test(callee.property?.name ?? '') ? [first, second] : ours;
  return theirs.some((given) => given?.type === 'Literal' && LOADING.test(String(given.value)));
}

const IMPORTING = /^(Import(Declaration|Expression)|Export(Named|All)Declaration)$/;

function importsElsewhere(node: SyntaxNode): boolean {
  if (!IMPORTING.test(node.type)) return false;
  const source = node.source as { type: string; value?: unknown } | null | undefined;
  return Boolean(source) && !(source?.type === 'Literal' && /^\.{0,2}\/[\w.-]/.test(String(source.value)));
}

/** What a script fetches, in its own words; "?" where `fetch` is mentioned without being called with one thing. */
function fetchedBy(text: string): string[] {
  const nodes = nodesOf(text);
  return nodes
    .filter(({ type, name, value }) => (type === 'Identifier' ? name : value) === 'fetch')
    .map((mention) => {
      const call = nodes.find(({ type, start }) => type === 'CallExpression' && start === mention.start);
      const [what, ...more] = (call as unknown as Call | undefined)?.arguments ?? [];
      return what && more.length === 0 ? text.slice(what.start, what.end) : '?';
    });
}

/** What a page of the extension loads from elsewhere or runs beside its files. */
function faultsInPage(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.flatMap((tag) => [
    ...(/\s(on\w+|style|srcdoc)\s*=/i.exec(tag)?.slice(1) ?? []),
    ...[...tag.matchAll(/\s(?:src|href|action|data|srcset)\s*=\s*"([^"]*)"/gi)]
      .map(([, address = '']) => address)
      .filter((address) => !/^(\/(?!\/)|\.|#)/.test(address)),
    ...(/^<script(?![^>]*\ssrc=)/i.test(tag) ? ['a script in the page'] : []),
    ...(/^<(style|iframe|object|embed|base|form|meta\s+http-equiv)\b/i.exec(tag)?.slice(1) ?? []),
  ]);
}

const faultsInSheet = (css: string) => css.match(/@import|@font-face|url\(|image-set\(/gi) ?? [];

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const files = filesBelow(`dist/${browser}`);
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const faultsOf = (ending: string, find: (text: string) => string[]) =>
    files
      .filter((path) => path.endsWith(ending))
      .flatMap((path) => find(read(path)).map((fault) => `${path}: ${fault}`));

  it('has programs that can load and run nothing but the package’s own files', () => {
    expect(faultsOf('.js', faultsIn)).toEqual([]);
  });

  it(`fetches one thing, its own ${WEIGHTS_FILE}, in the background`, () => {
    const fetched = faultsOf('.js', fetchedBy);
    expect(fetched).toHaveLength(1);
    expect(fetched[0]).toMatch(/\/background[^/]*\.js: [\w$.]+\.runtime\.getURL\([\w$`"'.]+\)$/);
  });

  it('has pages and style sheets that load nothing but the package’s own files', () => {
    expect(faultsOf('.html', faultsInPage)).toEqual([]);
    expect(faultsOf('.css', faultsInSheet)).toEqual([]);
  });

  it('has words without a link, and files of a few kinds only', () => {
    expect(faultsOf('messages.json', (text) => text.match(ADDRESS) ?? [])).toEqual([]);
    expect(files.filter((path) => !KINDS_OF_FILE.includes(extname(path)))).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    ['new WebSocket(a)', 'WebSocket'],
    ['window["XMLHttpRequest"]', 'XMLHttpRequest'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ['new Image().src = a', 'Image'],
    ['Function("return 1")', 'Function'],
    ['document.createElement("SCRIPT")', 'an element that loads'],
    ['element(document, "img", {})', 'an element that loads'],
    ['import(address)', 'import of an address'],
    ['import "//a.example/x.js"', 'import of an address'],
    ['export { a } from "https://a.example/"', 'import of an address'],
    ['get(`https://a.example/`)', 'https://a.example/'],
    ['get("https://duckduckgo.com/collect")', 'https://duckduckgo.com/collect'],
    ['f() //# sourceMappingURL=f.js.map', 'a source map'],
  ])('sees %s', (code, fault) => {
    expect(faultsIn(code)).toContain(fault);
  });

  it('sees what is fetched', () => {
    const fetched = fetchedBy('fetch(a); fetch(a, b); const get = fetch; window["fetch"](c)');
    expect(fetched).toEqual(['a', '?', '?', '?']);
  });

  it.each([
    '<p onclick="f()">',
    '<p style="color: red">',
    '<script>f()</script>',
    '<img src="https://a.example/1.png">',
    '<link href="//a.example/1.css">',
    '<form action="/a">',
    '<meta http-equiv="refresh" content="0">',
  ])('sees %s', (html) => {
    expect(faultsInPage(html)).not.toEqual([]);
  });

  it.each(['@import "a.css";', 'p { background: url(a.png) }'])('sees %s', (css) => {
    expect(faultsInSheet(css)).not.toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import pack from '../../package.json' with { type: 'json' };
import {
  filesBelow,
  parseSource,
  placeOf,
  ROOT,
  readSources,
  type SourceFile,
  type SyntaxNode,
} from './sources';

/** Lines: a file beyond this is split or argued for in review. */
const LONGEST_FILE = 250;

/** The one file that may fetch: the weights, from the extension itself. */
const LOADER = 'src/load-weights.ts';

interface Rule {
  readonly rule: string;
  readonly holdsFor: (path: string) => boolean;
  readonly breaks: (node: SyntaxNode) => boolean;
  /** Code that the rule refuses. */
  readonly example: string;
}

const nameOf = (node: unknown) => (node as { name?: string; value?: string } | null)?.name;
const isName = (node: SyntaxNode, ...names: string[]) =>
  node.type === 'Identifier' && names.includes(nameOf(node) ?? '');
const isMember = (node: SyntaxNode, ...names: string[]) =>
  node.type === 'MemberExpression' && names.includes(nameOf(node.property) ?? '');
const everywhere = () => true;

/** What the reader sees and no catalogue translates: the sample is an English article, the terminal speaks English. */
const SAYS_WORDS = /^src\/(cli\/|welcome\/sample\.ts)/;
/** A word for people, in a text written in the program. */
const WORD = /\p{L}{2}/u;

interface CallNode {
  readonly callee: SyntaxNode;
  readonly arguments: readonly SyntaxNode[];
}

/** Words that stand in the program where an element is given its text, or an attribute that is read to the reader. */
function showsOwnWords(node: SyntaxNode): boolean {
  if (node.type === 'AssignmentExpression') {
    const { left, right } = node as unknown as { left: SyntaxNode; right: SyntaxNode };
    return isMember(left, 'textContent', 'innerText', 'title', 'ariaLabel', 'alt') && isWords(right);
  }
  if (node.type === 'Property') {
    const { key, value } = node as unknown as { key: SyntaxNode & { value?: string }; value: SyntaxNode };
    return READ_TO_READER.includes(nameOf(key) ?? key.value ?? '') && isWords(value);
  }
  if (node.type !== 'CallExpression') return false;
  const { callee, arguments: given } = node as unknown as CallNode;
  if (isName(callee, 'element')) return given.slice(3).some(isWords);
  return isMember(callee, 'append', 'prepend', 'replaceChildren', 'before', 'after') && given.some(isWords);
}

const READ_TO_READER = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'];

function isWords(node: SyntaxNode): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && WORD.test(node.value);
  if (node.type !== 'TemplateLiteral') return false;
  return (node.quasis as { value: { raw: string } }[]).some(({ value }) => WORD.test(value.raw));
}

const RULES: readonly Rule[] = [
  {
    rule: 'the engine has no clock, no chance and no console',
    holdsFor: (path) => path.startsWith('src/engine/'),
    breaks: (node) =>
      isName(node, 'Date', 'console', 'performance', 'setTimeout', 'crypto') ||
      (isMember(node, 'random') && nameOf(node.object) === 'Math'),
    example: 'const now = Date.now();',
  },
  {
    rule: 'the engine asks no document, no browser and no network',
    holdsFor: (path) => path.startsWith('src/engine/'),
    breaks: (node) => isName(node, 'document', 'window', 'chrome', 'browser', 'fetch', 'process'),
    example: 'document.title;',
  },
  {
    rule: 'nothing is asked of the network by script',
    holdsFor: everywhere,
    breaks: (node) =>
      isName(node, 'XMLHttpRequest', 'WebSocket', 'EventSource') || isMember(node, 'sendBeacon'),
    example: "navigator.sendBeacon('https://a.example');",
  },
  {
    rule: `only ${LOADER} fetches`,
    holdsFor: (path) => path !== LOADER,
    breaks: (node) => isName(node, 'fetch'),
    example: "await fetch('https://a.example');",
  },
  {
    rule: 'no innerHTML and its kin: textContent only',
    holdsFor: everywhere,
    breaks: (node) =>
      isMember(node, 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe') ||
      (isMember(node, 'write', 'writeln') && nameOf(node.object) === 'document'),
    example: "box.innerHTML = '<b>';",
  },
  {
    rule: 'what the reader sees is said by the catalogue of words',
    holdsFor: (path) => !SAYS_WORDS.test(path),
    breaks: showsOwnWords,
    example: "element(document, 'p', { title }, 'Two words');",
  },
  {
    rule: 'no any',
    holdsFor: everywhere,
    breaks: (node) => node.type === 'TSAnyKeyword',
    example: 'let x: any;',
  },
  {
    rule: 'no code from text',
    holdsFor: everywhere,
    breaks: (node) =>
      isName(node, 'eval') || (node.type === 'NewExpression' && nameOf(node.callee) === 'Function'),
    example: "new Function('return 1');",
  },
  {
    rule: 'only messages.ts sends and receives messages',
    holdsFor: (path) => path !== 'src/messages.ts',
    breaks: (node) => isMember(node, 'sendMessage', 'onMessage', 'onConnect'),
    example: 'chrome.runtime.sendMessage({});',
  },
  {
    rule: 'only settings.ts stores anything',
    holdsFor: (path) => path !== 'src/settings.ts',
    breaks: (node) =>
      isMember(node, 'storage') ||
      isName(node, 'localStorage', 'sessionStorage', 'indexedDB') ||
      isMember(node, 'cookie'),
    example: 'browser.storage.local.get();',
  },
  {
    rule: 'nothing in the product behaves differently when it is tested',
    holdsFor: (path) => !path.startsWith('src/cli/'),
    breaks: (node) => isMember(node, 'webdriver', 'VITEST', 'NODE_ENV'),
    example: 'if (navigator.webdriver) stop();',
  },
  {
    rule: 'no default exports: a thing has one name',
    holdsFor: (path) => !path.endsWith('.d.ts'),
    breaks: (node) => node.type === 'ExportDefaultDeclaration',
    example: 'export default 1;',
  },
  {
    rule: 'an error that is caught is looked at',
    holdsFor: everywhere,
    breaks: (node) => node.type === 'CatchClause' && (node.body as { body: unknown[] }).body.length === 0,
    example: 'try { f(); } catch {}',
  },
];

/** The code of what is fetched, where `fetch` is called plainly; each other mention of it as "?". */
function fetchedBy({ nodes, text }: SourceFile): string[] {
  const mentions = nodes.filter((node) => isName(node, 'fetch'));
  return mentions.map(({ start }) => {
    const call = nodes.find((node) => node.type === 'CallExpression' && node.start === start);
    const [what, ...more] = (call?.arguments ?? []) as { start: number; end: number }[];
    return what && more.length === 0 ? text.slice(what.start, what.end) : '?';
  });
}

const broken = ({ holdsFor, breaks }: Rule, file: SourceFile) =>
  holdsFor(file.path) ? file.nodes.filter(breaks).map((node) => placeOf(file, node)) : [];

describe('house rules', () => {
  const sources = readSources();

  it.each(RULES.map((rule) => [rule.rule, rule] as const))('%s', (_, rule) => {
    expect(
      broken(rule, parseSource('src/engine/example.ts', rule.example)),
      'refuses its example',
    ).toHaveLength(1);
    expect(sources.flatMap((file) => broken(rule, file))).toEqual([]);
  });

  it(`${LOADER} fetches the extension's own file and nothing else`, () => {
    const fetched = (text: string) => fetchedBy(parseSource(LOADER, text));
    expect(fetched("fetch('https://a.example'); const get = fetch; fetch(a, b);")).toEqual([
      "'https://a.example'",
      '?',
      '?',
    ]);
    expect(fetched(readFileSync(join(ROOT, LOADER), 'utf8'))).toEqual([
      'browser.runtime.getURL(WEIGHTS_FILE)',
    ]);
  });

  it(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('names say what a file is for', () => {
    const vague = /^(utils?|helpers?|index|common|misc|shared|manager|service)\.(ts|js)$/;
    expect(sources.map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  it('names are in kebab-case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|js)$/;
    expect(sources.map(({ path }) => path).filter((path) => !kebab.test(basename(path)))).toEqual([]);
  });
});

describe('lexicon files', () => {
  it.each(filesBelow('src/lexicon').filter((path) => path.endsWith('.txt')))('%s', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.length, 'has entries').toBeGreaterThan(0);
    expect(text.endsWith('\n') && !text.endsWith('\n\n'), 'ends with one line break').toBe(true);
    expect(
      lines.filter((line) => line !== line.trim()),
      'no blanks or tabs at the ends of a line',
    ).toEqual([]);
    const unsorted = lines.filter((line, i) => i > 0 && line <= (lines[i - 1] ?? ''));
    expect(unsorted, 'sorted by code unit, each entry once: these stand too late or twice').toEqual([]);
  });
});

describe('the project', () => {
  it('has one version', () => {
    expect(manifest.version).toBe(pack.version);
  });

  it('explains each of its commands in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const spoken = (name: string) => (['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`);
    const silent = Object.keys(pack.scripts).filter(
      (name) => !readme.includes(spoken(name)) && !readme.includes(`npm run -s ${name}`),
    );
    expect(silent).toEqual([]);
  });
});

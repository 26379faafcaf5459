import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';

/** The checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export interface SourceFile {
  /** Relative to the checkout, with slashes: "src/engine/analyse.ts". */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly SyntaxNode[];
}

export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** All files below a folder of the checkout, by path. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Every program file of ours under src, parsed. */
export function readSources(): SourceFile[] {
  return filesBelow('src')
    .filter((path) => ['.ts', '.js'].includes(extname(path)))
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

export function parseSource(path: string, text: string): SourceFile {
  return { path, text, nodes: [...walk(parseAst(text, { lang: path.endsWith('.d.ts') ? 'dts' : 'ts' }))] };
}

function* walk(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && typeof value.type === 'string') yield value as SyntaxNode;
    for (const child of Object.values(value)) yield* walk(child);
  }
}

const IMPORTS = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/** What a file imports: paths in the checkout without their endings ("src/report"), packages as they are ("jsdom"). Types count too. */
export function importsOf({ path, nodes }: SourceFile): string[] {
  return nodes
    .filter((node) => IMPORTS.includes(node.type))
    .map((node) => (node.source ?? node.argument) as { value?: unknown } | null)
    .map((source) => source?.value)
    .filter((value) => typeof value === 'string')
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name))
    .map((name) => name.replace(/\?.*$/, '').replace(/\.(ts|js)$/, ''));
}

/** "src/engine/reading/scan.ts:12": where a node stands, for messages. */
export function placeOf({ path, text }: SourceFile, node: SyntaxNode): string {
  return `${path}:${text.slice(0, node.start).split('\n').length}`;
}

import { basename, extname } from 'node:path';

/** What an input file holds: one article, one a line, or a crawl's records. */
export type FileKind = 'html' | 'txt' | 'json' | 'jsonl' | 'warc';

export interface NamedKind {
  readonly kind: FileKind;
  readonly gzipped: boolean;
  /** The file's name without its endings. */
  readonly id: string;
}

const KINDS: Readonly<Record<string, FileKind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'txt',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.warc': 'warc',
};

export const NO_KIND = 'is not a .html, .txt, .json, .jsonl or .warc file, nor one of these with .gz';

/** What a file is by its name, which may end in `.gz`; `null` where it is nothing that is read here. */
export function kindOf(file: string): NamedKind | null {
  const gzipped = extname(file).toLowerCase() === '.gz';
  const name = gzipped ? file.slice(0, -'.gz'.length) : file;
  const kind = KINDS[extname(name).toLowerCase()];
  return kind ? { kind, gzipped, id: basename(name, extname(name)) } : null;
}

/** More than one article may be in it. `-` is standard input. */
export function holdsMany(file: string): boolean {
  const kind = file === '-' ? 'jsonl' : kindOf(file)?.kind;
  return kind === 'jsonl' || kind === 'warc';
}

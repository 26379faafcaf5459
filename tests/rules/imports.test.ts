import { describe, expect, it } from 'vitest';
import { importsOf, parseSource, readSources } from './sources';

/** A part of src: a folder, or a file directly below src. */
const partOf = (path: string) =>
  /^src\/[^/]+\.d\.ts$/.test(path)
    ? 'ambient types'
    : path
        .replace(/^src\//, '')
        .replace(/\/.*/, '')
        .replace(/\.(d\.)?ts$/, '');

const POLYFILL = 'webextension-polyfill';

/** Who may import whom (and which packages), beside files of the same part. `node:…` is free for what runs in Node only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  report: [],
  browser: [POLYFILL],
  'ambient types': [],
  lexicon: [],
  engine: ['report', 'lexicon'],
  view: ['report'],
  page: ['report', 'lexicon', 'view'],
  messages: ['report', 'browser', POLYFILL],
  settings: ['report', 'browser', POLYFILL],
  popup: ['report', 'view', 'messages', 'settings', POLYFILL],
  options: ['report', 'view', 'messages', 'settings', POLYFILL],
  welcome: ['report', 'view', 'messages', 'settings', POLYFILL],
  training: ['engine', 'lexicon', 'report', 'node'],
  cli: [
    'engine',
    'training',
    'page',
    'view',
    'report',
    'public',
    'node',
    'jsdom',
    'playwright-core',
    'vite',
    'fflate',
    'pako',
    'warcio',
    'hyparquet-writer',
  ],
  library: ['engine', 'report', 'page', 'cli', 'node'],
  content: ['page', 'view', 'messages', 'settings', 'report', 'browser'],
  'load-weights': ['engine', POLYFILL],
  background: ['report', 'lexicon', 'engine', 'load-weights', 'view', 'messages', 'settings', POLYFILL],
};

/** Of page, the terminal command takes what works on a document that is not shown. */
const PAGE_FOR_CLI = ['src/page/detect/detect', 'src/page/extract/extract'];

/** Of the terminal command, the library takes what makes articles of texts and pages. */
const CLI_FOR_LIBRARY = ['src/cli/input/compose-article', 'src/cli/input/read-page'];

/** What loads the packages that the bench measures us against, which are in nothing that is shipped. */
const RIVALS: Readonly<Record<string, readonly string[]>> = {
  'src/cli/bench/load-compromise.ts': ['compromise'],
  'src/cli/bench/load-wink.ts': ['wink-nlp', 'wink-eng-lite-web-model'],
  'src/cli/bench/pages/in-page.ts': ['@mozilla/readability', 'defuddle'],
};

/** Of a script that the background injects into pages it imports the file's path, and nothing of what it holds. */
const INJECTED: Readonly<Record<string, readonly string[]>> = {
  'src/background.ts': ['src/content/reader'],
};

/** Runs in pages only: no program of ours may bring it along. */
const IN_PAGE = 'src/cli/bench/pages/in-page';

/** The part or package behind an import, "node" for Node's own modules. */
function targetOf(imported: string): string {
  if (imported.startsWith('node:')) return 'node';
  if (imported.startsWith('src/')) return partOf(imported);
  return imported.startsWith('public/') ? 'public' : imported;
}

/** The rules that an import breaks, in words. */
function complaints(path: string, imports: readonly string[]): string[] {
  const part = partOf(path);
  const allowed = MAY_IMPORT[part];
  if (!allowed)
    return [
      `${path}: "${part}" is no part of the design; put the file into one of ${Object.keys(MAY_IMPORT)}`,
    ];
  return imports.flatMap((imported) => {
    const target = targetOf(imported);
    if (['cli', 'library'].includes(part) && target === 'page' && !PAGE_FOR_CLI.includes(imported)) {
      return [`${path} imports ${imported}: of page, ${part} may import only detect and extract`];
    }
    if (part === 'library' && target === 'cli' && !CLI_FOR_LIBRARY.includes(imported)) {
      return [`${path} imports ${imported}: of cli, library may import only ${CLI_FOR_LIBRARY.join(', ')}`];
    }
    if (imported === IN_PAGE) return [`${path} imports ${imported}, which is bundled for the bench alone`];
    if (RIVALS[path]?.includes(target) || INJECTED[path]?.includes(imported)) return [];
    if (target === part || allowed.includes(target)) return [];
    return [`${path} imports ${imported}: ${part} may import only ${allowed.join(', ') || 'nothing'}`];
  });
}

describe('the import table', () => {
  const sources = readSources();

  it('sees the sources', () => {
    expect(sources.map(({ path }) => path)).toContain('src/report.ts');
    expect(
      importsOf(parseSource('src/a/b.ts', "import type { X } from '../report';\nimport('./c.js');")),
    ).toEqual(['src/report', 'src/a/c']);
  });

  it.each(sources.map((source) => [source.path, source] as const))('%s', (path, source) => {
    expect(complaints(path, importsOf(source))).toEqual([]);
  });

  it.each([
    ['src/engine/scan.ts', "import { f } from '../page/extract/walk';"],
    ['src/page/card/card.ts', "import type { Report } from '../../engine/analyse';"],
    ['src/content.ts', "import '../src/engine/analyse';"],
    ['src/content.ts', "import { loadWeights } from './load-weights';"],
    ['src/view/words.ts', "import browser from 'webextension-polyfill';"],
    ['src/cli/bench.ts', "export { paint } from '../page/marks/highlight';"],
    ['src/cli/analyze.ts', "import nlp from 'compromise';"],
    ['src/cli/input/read-page.ts', "import { Readability } from '@mozilla/readability';"],
    ['src/cli/bench/pages/measure-page.ts', "import Defuddle from 'defuddle';"],
    ['src/cli/bench.ts', "import { own } from './bench/pages/in-page';"],
    ['src/library/page.ts', "export { analyze } from '../cli/analyze';"],
    ['src/background.ts', "import { startReader } from './content/start-reader';"],
    ['src/report.ts', "import fs from 'node:fs';"],
    ['src/popup/popup.ts', "await import('../background');"],
    ['src/helpers/x.ts', ''],
  ])('would refuse in %s: %s', (path, text) => {
    const found = complaints(path, importsOf(parseSource(path, text)));
    expect(found.length).toBe(1);
  });
});

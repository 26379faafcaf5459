import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintExtension } from '../../src/cli/package/lint-extension';
import { readFolder } from '../../src/cli/package/read-folder';
import { gzippedSize } from '../../src/cli/package/show-packages';
import { zipFiles } from '../../src/cli/package/zip-files';
import { WEIGHTS_FILE } from '../../src/engine/learned/weights-file';
import { filesBelow, parseSource, ROOT } from './sources';

/** Every permission, and why the extension cannot do without it. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  activeTab: 'reads the page on which the reader clicks the icon, where the site is not allowed otherwise',
  contextMenus: 'offers “Who says this?” for the words that the reader has selected',
  scripting:
    'brings in the script that reads an article, and the first one where a tab was open before the extension was',
  storage: 'remembers, on this computer only, what the reader has chosen',
};

/** Permissions of Chrome alone. */
const CHROME_PERMISSIONS: Readonly<Record<string, string>> = {
  sidePanel:
    'opens the popup’s view as a side panel, where the reader asks for it; Firefox wants no permission for that',
};

/** Bytes of a script: the engine and its lexicon stay below; with the weights as text, half a megabyte, they would not. */
const LARGEST_SCRIPT = 1_200_000;

/** Bytes of a package, zipped, which a reader waits for. */
const LARGEST_PACKAGE = 920_000;

/** Sites that the extension may work on, and why that is more than the content scripts' own matches say. */
const HOSTS = ['http://*/*', 'https://*/*']; // the same: there the script that reads an article is brought in, not into every page

/** Bytes of the first content script, which every page reads, as it is and gzipped. */
const LARGEST_FIRST = { raw: 25 * 1024, gzipped: 10 * 1024 };

/** Bytes of all scripts that a page with an article has, gzipped. */
const LARGEST_CONTENT = 46 * 1024;

/** Brought into pages that may be articles. */
const INJECTED = ['src/content/reader.js'];

/** What the extension's own pages may load and do: every directive there is, and why it is not 'none'. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'", // the icon
  'connect-src': "'self'", // the weights, one file of the package
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'", // no text becomes a program or markup
  'trusted-types': "'none'",
};

/** Packages of others that the extension contains: what speaks to both browsers, and a few lines of the bundler. */
const CONTAINED = ['rolldown', 'webextension-polyfill'];

/** Data in base64 or as hexadecimal digits. */
const PACKED_DATA = /[\w+/=-]{500}/;

const includesText = (path: string, text: string) => readFileSync(join(ROOT, path), 'utf8').includes(text);

interface BuiltManifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly incognito?: string;
  readonly content_scripts: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly css?: readonly string[];
    readonly all_frames?: boolean;
  }[];
  readonly content_security_policy: { readonly extension_pages: string };
}

describe.each(['chrome', 'firefox'])('dist/%s', (browser) => {
  const folder = `dist/${browser}`;
  const read = (path: string) => readFileSync(join(ROOT, folder, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as BuiltManifest;

  const inPages = [...manifest.content_scripts.flatMap(({ js }) => js), ...INJECTED];

  it('asks for the permissions that are justified, and no others', () => {
    const justified = { ...PERMISSIONS, ...(browser === 'chrome' ? CHROME_PERMISSIONS : {}) };
    expect([...manifest.permissions].sort()).toEqual(Object.keys(justified).sort());
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([HOSTS]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('is one and the same in private windows, where the reader allows it there: it keeps nothing of them', () => {
    expect(manifest.incognito).toBe('spanning');
  });

  it('lets no page and no other extension talk to it', () => {
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
    expect(manifest.content_scripts.some(({ all_frames }) => all_frames)).toBe(false);
  });

  it('shows no file to the pages', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
  });

  it('lets its own pages load nothing from elsewhere', () => {
    const directives = Object.entries(POLICY).map(([name, value]) => `${name} ${value}`);
    expect(manifest.content_security_policy).toEqual({ extension_pages: directives.join('; ') });
  });

  it('passes on the licence of whatever it contains', () => {
    const parts = read('licences.txt').split(`\n\n${'-'.repeat(80)}\n\n`);
    const names = parts.map((part) => part.split(/\s/)[0]);
    expect(names).toEqual(['Whence', ...CONTAINED, 'Data']);
    expect(parts.filter((part) => part.length < 300)).toEqual([]);
  });

  it('is small', () => {
    const [first, ...others] = inPages.map((path) => readFileSync(join(ROOT, folder, path)));
    const size = gzippedSize(first as Buffer);
    expect(first?.length).toBeLessThan(LARGEST_FIRST.raw);
    expect(size).toBeLessThan(LARGEST_FIRST.gzipped);
    expect(others.reduce((sum, script) => sum + gzippedSize(script), size)).toBeLessThan(LARGEST_CONTENT);
    expect(zipFiles(readFolder(join(ROOT, folder))).length).toBeLessThan(LARGEST_PACKAGE);
  });

  it('has content scripts that stand alone: nothing is loaded into a page by address', () => {
    for (const path of inPages) {
      const { nodes } = parseSource(path.replace(/\.js$/, '.ts'), read(path));
      const loads = nodes.filter(({ type }) => /^(Import|Export(Named|All|Default)Declaration)/.test(type));
      expect(loads.map(({ type }) => `${path}: ${type}`)).toEqual([]);
    }
  });

  it('keeps the engine out of the pages', () => {
    const scripts = inPages.map(read);
    const lines = readFileSync(join(ROOT, 'src/lexicon/reporting-verbs.txt'), 'utf8').split('\n');
    const [, forms] = lines.find((line) => line !== '' && !line.startsWith('#'))?.split('\t') ?? [];
    expect(forms, 'the first verb and its forms').toMatch(/\w+ \w+/);
    expect(scripts.filter((script) => script.includes(String(forms)))).toEqual([]);
    expect(
      filesBelow(folder).some((path) => includesText(path, String(forms))),
      'it is in the background',
    ).toBe(true);
  });

  it('has the weights as one file, and in no script', () => {
    const weights = readFileSync(join(ROOT, 'public', WEIGHTS_FILE));
    const copies = filesBelow(folder).filter((path) => readFileSync(join(ROOT, path)).equals(weights));
    expect(copies).toEqual([`${folder}/${WEIGHTS_FILE}`]);
    const scripts = filesBelow(folder).filter((path) => /\.(js|html|css)$/.test(path));
    expect(scripts.filter((path) => statSync(join(ROOT, path)).size > LARGEST_SCRIPT)).toEqual([]);
    expect(scripts.filter((path) => PACKED_DATA.test(readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
    expect(
      inPages.filter((path) => read(path).includes(WEIGHTS_FILE)),
      'and content scripts do not know of it',
    ).toEqual([]);
  });

  it('contains no program that another one does not use', () => {
    const files = filesBelow(folder).filter((path) => path.endsWith('.js'));
    const all = filesBelow(folder)
      .filter((path) => /\.(js|json|html)$/.test(path))
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const);
    const unused = files.filter((path) => {
      const name = path.split('/').at(-1) ?? path;
      return !all.some(([other, text]) => other !== path && text.includes(name));
    });
    expect(unused).toEqual([]);
  });
});

it('passes the linter of Firefox’s add-on review without a word', async () => {
  expect(await lintExtension('dist/firefox', ROOT)).toEqual([]);
});

/// <reference types="vitest/config" />
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { gatherRows } from './src/cli/package/gather-rows.ts';
import { leaveOutRepeated } from './src/cli/package/leave-out-repeated';
import { leaveOutSecond } from './src/cli/package/leave-out-second.ts';
import { licencesText, packagesOf } from './src/cli/package/licences.ts';
import { regularForms, regularPlural } from './src/lexicon/regular-forms.ts';

type Browser = 'chrome' | 'firefox';

/** Permissions that only Chrome knows: Firefox opens its sidebar without one. */
const CHROME_PERMISSIONS: readonly string[] = ['sidePanel'];

/** The one manifest, as each browser wants it: settings of its own only, and in Firefox an event page and a sidebar. */
function manifestFor(browser: Browser): ManifestV3Export {
  const {
    browser_specific_settings,
    minimum_chrome_version,
    background,
    side_panel,
    sidebar_action,
    ...common
  } = manifest;
  return browser === 'chrome'
    ? ({ ...common, minimum_chrome_version, background, side_panel } as ManifestV3Export)
    : ({
        ...common,
        permissions: common.permissions.filter((name) => !CHROME_PERMISSIONS.includes(name)),
        browser_specific_settings,
        sidebar_action,
        background: { scripts: [background.service_worker], type: 'module' },
      } as unknown as ManifestV3Export);
}

/** Nothing of the extension may be fetched by a page, or any site could tell that it is installed. */
function hideFromPages(): Plugin {
  return {
    name: 'whence:hide-from-pages',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const emitted = bundle['manifest.json'];
        if (emitted?.type !== 'asset') return;
        const { web_accessible_resources: _, ...rest } = JSON.parse(String(emitted.source));
        emitted.source = JSON.stringify(rest, null, 2);
      },
    },
  };
}

/** Scripts that are brought into pages later are built as such; the modules of the same name are of no use to anybody. */
function leaveOutTwins(): Plugin {
  const folder = join(import.meta.dirname, 'src/content');
  return {
    name: 'whence:leave-out-twins',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk' && file.facadeModuleId?.startsWith(folder)) delete bundle[name];
        }
      },
    },
  };
}

/** Lists that are shipped shorter than they are kept: the class before every word once, regular forms not at all, kinds where they change. */
const SHORTER: Readonly<Record<string, (table: string) => string>> = {
  'given-names.txt': gatherRows,
  'grammar.txt': gatherRows,
  'name-words.txt': gatherRows,
  'reporting-verbs.txt': (table) =>
    leaveOutSecond(table, (lemma) => regularForms(lemma.split(' ', 1)[0] ?? '')),
  'outlets.txt': (table) => leaveOutRepeated(table, 1, 3),
  'source-nouns.txt': (table) => leaveOutRepeated(leaveOutSecond(table, regularPlural), 2, 5),
};

/** What a lexicon's file says about itself, at its head, is for people: it is left out of what every page reads. */
function shortenLexicon(): Plugin {
  const folder = join(import.meta.dirname, 'src/lexicon');
  const inCode = (text: string) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  const replacements: [written: string, shipped: string][] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const head = /^(?:#.*\n)*/.exec(text)?.[0] ?? '';
    if (head !== '') replacements.push([`\`${inCode(head)}`, '`']);
    const table = text.slice(head.length);
    const shorter = SHORTER[name];
    if (shorter) replacements.push([inCode(table), inCode(shorter(table))]);
  }
  const shorten = (code: string): string =>
    replacements.reduce((rest, [written, shipped]) => rest.replaceAll(written, () => shipped), code);
  return {
    name: 'whence:shorten-lexicon',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = shorten(file.code);
          else if (file.fileName.endsWith('.js')) file.source = shorten(String(file.source));
        }
      },
    },
  };
}

/** The words of the interface as they are shipped: without the white space that is for their translators. */
function compactMessages(): Plugin {
  let shipped = '';
  return {
    name: 'whence:compact-messages',
    configResolved({ root, build }) {
      shipped = resolve(root, build.outDir, '_locales');
    },
    closeBundle() {
      for (const language of readdirSync(shipped)) {
        const path = join(shipped, language, 'messages.json');
        writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))));
      }
    },
  };
}

/** The licences of all that the extension contains go with it. */
function passOnLicences(): Plugin {
  return {
    name: 'whence:pass-on-licences',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const source = licencesText(import.meta.dirname, packagesOf(ids));
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
}

function extension(browser: Browser): UserConfig {
  return {
    plugins: [
      crx({
        manifest: manifestFor(browser),
        browser,
        contentScripts: { standaloneFiles: ['src/content.ts'] },
      }),
      hideFromPages(),
      leaveOutTwins(),
      shortenLexicon(),
      compactMessages(),
      passOnLicences(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      modulePreload: false,
      minify: true, // every visited page reads the content script anew
      rolldownOptions: {
        input: { welcome: 'src/welcome/welcome.html' }, // which no manifest names
        output: {
          // no hashes: that of the background is one of the folder, too, by the path of the script that it injects
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
}

/** The terminal commands, for Node: all files in one folder, so that the worker's address is the same from each. */
const terminal: UserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      external: ['compromise', 'wink-nlp', 'wink-eng-lite-web-model'], // of use to the bench alone, and never in what is shipped
      input: { main: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/** What other programs import: for Node and browsers alike, with nothing of Node but where a name says so. */
const library: UserConfig = {
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/library',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        ['whence', 'node', 'page', 'html'].map((name) => [name, `src/library/${name}.ts`]),
      ),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/**
 * Tests in browsers come after the others, two files at a time: they wait more than they compute. Last and one by one those that
 * measure what a reader would see, must catch an analysis at work, or build the extension anew.
 */
const tests: UserConfig = {
  publicDir: false,
  test: {
    reporters: ['default', './tests/plain-reporter.ts'],
    testTimeout: 180_000, // a slow machine that does other work besides
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } }, // the default, a second, is soon over on a busy machine
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          restoreMocks: true,
          maxWorkers: Math.max(2, availableParallelism() - 1), // where there are but two cores the default is one
          isolate: false, // files share what they import: to read the engine and its lexicon anew costs each a second
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/alone/**'],
          globalSetup: ['tests/e2e/install-browsers.ts'],
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/e2e/alone/*.test.ts'],
          globalSetup: ['tests/e2e/install-browsers.ts'],
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
};

export default defineConfig(({ mode }) => {
  if (mode === 'test') return tests; // Vitest's own mode
  if (mode === 'library') return library;
  return mode === 'firefox' || mode === 'chrome' ? extension(mode) : terminal;
});

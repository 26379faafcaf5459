import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { buildExtension } from '../../src/cli/build-extension';
import { comparePackages } from '../../src/cli/package/compare-packages';
import { compareWith } from '../../src/cli/package/compare-with';
import { gatherRows } from '../../src/cli/package/gather-rows';
import { leaveOutSecond } from '../../src/cli/package/leave-out-second';
import { licencesText, packagesOf } from '../../src/cli/package/licences';
import { readFolder } from '../../src/cli/package/read-folder';
import { readPackage } from '../../src/cli/package/read-package';
import { readTracked } from '../../src/cli/package/read-tracked';
import { showPackages } from '../../src/cli/package/show-packages';
import { zipFiles } from '../../src/cli/package/zip-files';
import { ROOT } from '../rules/sources';
import { folderWith, runProgram } from './whence';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map([
  ['manifest.json', bytes('{"version": "1.0"}')],
  ['src/a.js', bytes('a'.repeat(500))],
  ['weights.bin', Uint8Array.of(0, 255, 7)],
]);

describe('a zip', () => {
  const timezone = process.env.TZ;
  afterEach(() => {
    if (timezone === undefined) delete process.env.TZ;
    else process.env.TZ = timezone;
  });

  it('is the same bytes for the same files, in any order and time zone', () => {
    const zips = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'].map((zone, index) => {
      process.env.TZ = zone;
      const entries = [...FILES];
      return Buffer.from(zipFiles(new Map(index % 2 ? entries.reverse() : entries)));
    });
    expect(zips.map((zip) => zip.equals(zips[0] as Buffer))).toEqual([true, true, true]);
  });

  it('holds the files, unchanged and by path', () => {
    const unpacked = unzipSync(zipFiles(FILES));
    expect(Object.keys(unpacked)).toEqual(['manifest.json', 'src/a.js', 'weights.bin']);
    expect(new Map(Object.entries(unpacked))).toEqual(FILES);
  });
});

it('rows of one class become one row', () => {
  const rows = 'near\tby\nnear\tclose\nfar\toff\nalone\n\nnear\tat\n';
  expect(gatherRows(rows)).toBe('near\tby\tclose\nfar\toff\nalone\n\nnear\tat\n');
});

it('what follows from the first cell is left out', () => {
  const nouns = 'ally\tallys\tunnamed\tgroup\ndata\t-\tdocument\n\nwitness\twitnesss\n';
  expect(leaveOutSecond(nouns, (noun) => `${noun}s`)).toBe(
    'ally\t\tunnamed\tgroup\ndata\t-\tdocument\n\nwitness\t\n',
  );
});

describe('a package is compared with the build', () => {
  const compare = (...changes: [string, string | null][]) => {
    const given = new Map(FILES);
    for (const [name, text] of changes) {
      if (text === null) given.delete(name);
      else given.set(name, bytes(text));
    }
    return comparePackages(given, FILES);
  };

  it('by its files', () => {
    expect(compare()).toEqual([]);
    expect(compare(['src/a.js', 'b'], ['more.js', ''], ['weights.bin', null])).toEqual([
      'more.js: there, but not in the build',
      'src/a.js: differs from the build',
      'weights.bin: not there, but in the build',
    ]);
  });

  it('but for what a store adds', () => {
    expect(
      compare(
        ['_metadata/verified_contents.json', '[]'],
        ['META-INF/manifest.mf', ''],
        ['manifest.json', '{"update_url": "https://store.example/", "key": "k", "version": "1.0"}'],
      ),
    ).toEqual([]);
    expect(compare(['manifest.json', '{"version": "1.1"}'])).toEqual([
      'manifest.json: differs from the build',
    ]);
  });

  it('as folder, as zip and as a signed one of Chrome', () => {
    const header = Buffer.from('Cr24\x03\0\0\0\x05\0\0\0proof', 'latin1');
    const folder = folderWith({
      'p.zip': zipFiles(FILES),
      'p.crx': Buffer.concat([header, zipFiles(FILES)]),
    });
    expect(readPackage(join(folder, 'p.zip'))).toEqual(FILES);
    expect(readPackage(join(folder, 'p.crx'))).toEqual(FILES);
    expect([...readPackage(folder).keys()].sort()).toEqual(['p.crx', 'p.zip']);
  });

  it.each(['not-there.zip', 'package.json'])('and %s is none', (name) => {
    const write = process.stderr.write;
    let said = '';
    process.stderr.write = (text: string | Uint8Array) => {
      said += text;
      return true;
    };
    onTestFinished(() => {
      process.stderr.write = write;
    });
    expect(compareWith(join(ROOT, name), ROOT)).toBe(2);
    expect(said).toMatch(/^whence: [^\n]*\.(zip|json): [^\n]+\n$/);
  });
});

describe('the licences', () => {
  it('are those of the packages behind the modules', () => {
    const ids = [
      '\0rolldown/runtime.js',
      '/a/src/content.ts',
      '/a/node_modules/one/node_modules/@two/three/x.js',
      'C:\\a\\node_modules\\four\\index.js',
      '/a/node_modules/four/other.js',
    ];
    expect(packagesOf(ids)).toEqual(['@two/three', 'four', 'rolldown']);
  });

  it('go with each package, as a whole', () => {
    const text = licencesText(ROOT, ['webextension-polyfill']);
    for (const part of ['LICENSE', 'node_modules/webextension-polyfill/LICENSE']) {
      expect(text).toContain(readFileSync(join(ROOT, part), 'utf8').trim());
    }
    expect(text).toMatch(/PolNeAR/);
    expect(() => licencesText(ROOT, ['.bin'])).toThrow(/licence/);
  });
});

it('packages are listed with their sizes and sums, one a line', () => {
  const lines = showPackages(new Map([['a.zip', new Uint8Array(1234)]])).split('\n');
  expect(lines).toEqual([expect.stringMatching(/^a\.zip +1\.2 KB {2}[0-9a-f]{64}$/), '']);
});

describe('the bundle of the sources', () => {
  it('is what git tracks, as it is, and says what is not committed', async () => {
    const root = folderWith({ 'a.txt': 'a', 'b c.txt': 'b', 'é.txt': 'e', '.gitignore': 'corpus\n' });
    expect(await readTracked(root), 'no checkout').toBeNull();
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/article.txt'), 'not ours');
    const git = async (...args: string[]) => {
      const as = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
      const run = await runProgram('git', [...as, ...args], { cwd: root });
      expect(run.code, run.stderr).toBe(0);
    };
    await git('init', '--quiet');
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'All');
    const tracked = await readTracked(root);
    expect([...(tracked?.files.keys() ?? [])].sort()).toEqual(['.gitignore', 'a.txt', 'b c.txt', 'é.txt']);
    expect(tracked?.changed).toEqual([]);
    writeFileSync(join(root, 'b c.txt'), 'changed');
    writeFileSync(join(root, 'new.txt'), '');
    expect((await readTracked(root))?.changed).toEqual(['b c.txt', 'new.txt']);
  });

  it('builds the same bytes in another folder', async () => {
    const tracked = await readTracked(ROOT);
    const folder = folderWith({});
    // Without git the checkout's own parts stand in for the bundle.
    const parts = [
      'src',
      'public',
      'manifest.json',
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
      'LICENSE',
    ];
    if (tracked) {
      for (const [name, content] of Object.entries(unzipSync(zipFiles(tracked.files)))) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
    } else {
      for (const part of parts) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    await buildExtension('firefox', folder);
    const [there, here] = [folder, ROOT].map((root) => readFolder(join(root, 'dist/firefox')));
    expect(comparePackages(there ?? new Map(), here ?? new Map())).toEqual([]);
  });
});

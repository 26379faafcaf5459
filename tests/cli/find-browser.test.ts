import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BrowserKind, findBrowsers } from '../../src/cli/browsers/find-browser';
import { folderWith } from './whence';

/** A machine on which just these programs are. */
function machineWith(platform: NodeJS.Platform, programs: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const disk = folderWith({});
  for (const program of programs) {
    const path = join(disk, program);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    chmodSync(path, 0o755);
  }
  const onDisk = (text: string | undefined) => text?.replaceAll('DISK', disk);
  const placed = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, onDisk(value)]));
  const machine = { platform, home: join(disk, 'home'), env: placed };
  return (kind: BrowserKind) => findBrowsers(kind, machine).map(({ path }) => path.slice(disk.length + 1));
}

const PATH = 'DISK/usr/bin:DISK/bin';

describe('Linux', () => {
  it('takes what is on the PATH, Chromium before Edge', () => {
    const find = machineWith(
      'linux',
      ['usr/bin/microsoft-edge', 'bin/chromium', 'bin/firefox-esr', 'usr/bin/google-chrome'],
      { PATH },
    );
    expect(find('chromium')).toEqual(['bin/chromium', 'usr/bin/microsoft-edge']);
    expect(find('firefox')).toEqual(['bin/firefox-esr']);
    expect(find('branded')).toEqual(['usr/bin/google-chrome']);
  });

  it('finds Chrome for Testing where other tools keep it, the newest first', () => {
    const caches = [
      'home/.cache/ms-playwright/chromium-1100/chrome-linux/chrome',
      'home/.cache/ms-playwright/chromium-1200/chrome-linux/chrome',
    ];
    expect(machineWith('linux', caches, { PATH })('chromium')).toEqual([...caches].reverse());
  });

  it('finds nothing on an empty machine', () => {
    const find = machineWith('linux', [], {});
    expect([find('chromium'), find('firefox'), find('branded')]).toEqual([[], [], []]);
  });
});

describe('Windows', () => {
  it('looks into the folders that the system names', () => {
    const edge = 'x86/Microsoft/Edge/Application/msedge.exe';
    const find = machineWith('win32', [edge, 'local/Mozilla Firefox/firefox.exe'], {
      'PROGRAMFILES(X86)': 'DISK/x86',
      LOCALAPPDATA: 'DISK/local',
    });
    expect(find('chromium')).toEqual([edge]);
    expect(find('firefox')).toEqual(['local/Mozilla Firefox/firefox.exe']);
  });
});

describe('CHROME_PATH and FIREFOX_PATH', () => {
  it.each([
    ['opt/my-chromium', 'chromium'],
    ['opt/google-chrome-stable', 'branded'],
    ['opt/google/chrome/chrome', 'branded'],
    ['opt/Google Chrome for Testing.app/Google Chrome for Testing', 'chromium'],
  ] as const)('%s is %s', (path, kind) => {
    const find = machineWith('linux', [path, 'bin/chromium'], { PATH: '', CHROME_PATH: `DISK/${path}` });
    expect(find(kind)).toEqual([path]);
  });

  it('go before what is found', () => {
    const find = machineWith('linux', ['bin/firefox', 'opt/nightly'], {
      PATH,
      FIREFOX_PATH: 'DISK/opt/nightly',
    });
    expect(find('firefox')).toEqual(['opt/nightly', 'bin/firefox']);
  });

  it('say so where they lead nowhere', () => {
    const find = machineWith('linux', [], { CHROME_PATH: 'DISK/nowhere' });
    expect(() => find('chromium')).toThrow(/there is no browser at .*nowhere \(CHROME_PATH/);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import pack from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { ROOT } from './sources';

/** Licences that let everybody use what is ours together with what is theirs, as they are named in SPDX. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Zlib',
];

/** Asks for the source of its own files only: fine for tools, and for what is passed on unchanged with its source named. */
const OF_FILES_ONLY = 'MPL-2.0';

/** Packages that run a program of theirs when they are installed, each with what it does. */
const RUN_WHEN_INSTALLED: Readonly<Record<string, string>> = {};

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

type Lock = Readonly<Record<string, LockedPackage>>;

const { '': _own, ...locked } = lock.packages as Lock;

const namesOf = (found: Lock) => Object.keys(found).map((path) => path.replace(/^.*node_modules\//, ''));
const those = (packages: Lock, wanted: (one: LockedPackage) => boolean): Lock =>
  Object.fromEntries(Object.entries(packages).filter(([, one]) => wanted(one)));

/** Not known by the sum of its content, or a folder of somebody's. */
const isUnchecked = ({ integrity, link }: LockedPackage) =>
  link === true || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '');

/** Where packages come from that name a place: those that name none come from the registry that npm is set to. */
const placesOf = (packages: Lock): string[] => [
  ...new Set(Object.values(packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).origin] : []))),
];

/** One of several to choose from must be free; of several that hold together, each. */
function isFree(license: string): boolean {
  if (license.includes(' AND ')) return license.replace(/[()]/g, '').split(' AND ').every(isFree);
  const choices = license.replace(/[()]/g, '').split(' OR ');
  return choices.some((name) => PERMISSIVE.includes(name) || name === OF_FILES_ONLY);
}

describe('the lock file', () => {
  it('knows every package by the sum of its content', () => {
    expect(Object.keys(locked).length).toBeGreaterThan(100);
    expect(namesOf(those(locked, isUnchecked))).toEqual([]);
    expect(isUnchecked({ integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' })).toBe(true);
    expect(isUnchecked({ link: true })).toBe(true);
  });

  it('takes packages from one place only, never from a repository or a folder', () => {
    const places = placesOf(locked);
    expect(places.length).toBeLessThan(2);
    expect(places.filter((place) => !place.startsWith('https://'))).toEqual([]);
    const asked = { ...pack.dependencies, ...pack.devDependencies };
    expect(Object.values(asked).filter((range) => !/^[~^]?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
    expect(
      placesOf({ a: { resolved: 'https://a.example/a.tgz' }, b: { resolved: 'git+ssh://b.example/b' } }),
    ).toHaveLength(2);
  });

  it('is that of package.json', () => {
    const { name, version, dependencies, devDependencies } = lock.packages[''];
    expect({ name, version, dependencies, devDependencies }).toEqual({
      name: pack.name,
      version: pack.version,
      dependencies: pack.dependencies,
      devDependencies: pack.devDependencies,
    });
  });

  it('holds nothing that may not be used, or whose licence is not known', () => {
    const refused = Object.entries(locked).filter(([, { license = '' }]) => !isFree(license));
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
    expect(['GPL-3.0', 'UNLICENSED', '', 'MIT AND GPL-2.0'].filter(isFree)).toEqual([]);
    expect(['(MIT OR GPL-3.0)', 'MIT AND ISC'].filter(isFree)).toHaveLength(2);
  });

  it('runs nothing when it is installed', () => {
    const running = namesOf(those(locked, ({ hasInstallScript }) => hasInstallScript === true));
    expect(running.sort()).toEqual(Object.keys(RUN_WHEN_INSTALLED).sort());
  });
});

it('the README says of every dependency what it is for', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const part = /^### Dependencies\n([\s\S]*?)^#{2,3} /m.exec(readme)?.[1] ?? '';
  const asked = Object.keys({ ...pack.dependencies, ...pack.devDependencies });
  expect(asked.filter((name) => !part.includes(`\`${name}\``))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from './english';

const ROOT = join(import.meta.dirname, '../..');
const PLURAL = /_(one|other)$/;

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'));
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');

const pages = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => readFileSync(join(ROOT, 'src', path), 'utf8'));

const inPages = pages.flatMap((text) =>
  [...text.matchAll(/ data-words(?:-\w+)?="(\w+)"/g)].map(([, key = '']) => key),
);
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
const inCalls = sources.flatMap((text) =>
  [...text.matchAll(/\bt\(\s*'(\w+)'/g), ...text.matchAll(/\blookUp\('(\w+)'/g)].map(([, key = '']) => key),
);
/** Tables of keys (`firstHand: 'kindFirstHand'`) are read as quoted words. */
const quotedWords = new Set(
  sources.flatMap((text) => [...text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word)),
);

const keys = Object.keys(messages);
const stems = new Set(keys.map((key) => key.replace(PLURAL, '')));

describe('the catalogue of words', () => {
  test('has every key that is asked for', () => {
    expect([...inManifest, ...inPages, ...inCalls].filter((key) => !stems.has(key))).toEqual([]);
    expect(inCalls.length).toBeGreaterThan(20);
  });

  test('has no key that nobody asks for', () => {
    const used = new Set([...inManifest, ...inPages, ...quotedWords]);
    expect([...stems].filter((key) => !used.has(key))).toEqual([]);
  });

  test('has both forms of every plural, and says how many', () => {
    for (const key of keys.filter((each) => PLURAL.test(each))) {
      const stem = key.replace(PLURAL, '');
      expect(messages[`${stem}_one`], `${stem}_one`).toBeDefined();
      expect(messages[`${stem}_other`]?.message, `${stem}_other`).toContain('{count}');
    }
  });

  test('uses only the letters that browsers allow in keys', () => {
    expect(keys.filter((key) => !/^[a-zA-Z0-9_]+$/.test(key))).toEqual([]);
  });

  test('passes no judgement of its own', () => {
    const judging = /\b(true|false|fake|lie|lies|wrong|trustworthy|reliable|unreliable|biased|misleading)\b/i;
    expect(keys.filter((key) => judging.test(messages[key]?.message ?? ''))).toEqual([]);
  });
});

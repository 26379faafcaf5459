import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LOWER = /^[^\p{Lu}\s][^\p{Lu}\t]*$/u;
const TYPE = /^[A-Z][A-Za-z]+$/;

/** Each file of what the page's reading knows: how many columns make an entry's key, and what its cells look like. */
const FILES: readonly [file: string, key: number, cells: readonly RegExp[]][] = [
  ['agencies', 1, [LOWER, /^\S[^\t]*$/]],
  ['article-types', 1, [TYPE, /^(news|article|other|beside)$/]],
  ['byline-words', 1, [/^\p{Ll}+$/u]],
  ['elements', 1, [/^[a-z][a-z0-9-]*$/, /^(inline|break|heading|item|quotation|suspect|skip|block)$/]],
  ['furniture', 1, [/^[a-z]+(-[a-z]+)?$/, /^(weak|label|day|byline|strong|hidden)$/]],
  ['furniture-headings', 1, [LOWER]],
  ['furniture-lines', 1, [LOWER, /^(starts|labels|whole|holds)$/]],
  ['meta-names', 3, [/^(author|language|published|site|title)$/, /^[1-9]$/, LOWER]],
  ['page-signs', 2, [/^(generator|meta|path|type)$/, LOWER, /^-?[1-9]$/]],
  ['voices', 1, [/^[a-z']+$/, /^(reporter|guide|self)$/]],
];

describe.each(FILES)('%s.txt', (file, key, cells) => {
  const lines = readFileSync(`src/lexicon/${file}.txt`, 'utf8').split('\n');
  const last = lines.pop();
  const entries = lines.filter((line) => !line.startsWith('#'));

  test('says at its head what it holds, and ends in one line break', () => {
    expect(lines[0]).toMatch(/^# \S/);
    expect(last).toBe('');
  });

  test('holds each entry once, in the order of code units', () => {
    const keys = entries.map((line) => line.split('\t').slice(0, key).join('\t'));
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  test('has the right cells in every line', () => {
    const wrong = entries.filter((line) => {
      const row = line.split('\t');
      return row.length !== cells.length || row.some((cell, at) => !cells[at]?.test(cell));
    });
    expect(wrong).toEqual([]);
  });
});

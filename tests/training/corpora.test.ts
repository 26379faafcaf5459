import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSentences } from '../../src/training/corpora';

function fileOf(...lines: readonly unknown[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'whence-sentences-')), 'sentences.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

it.each([
  [
    'a sentence',
    {
      paragraphs: ['The pier, Holt said, was shut.'],
      statements: [{ p: 0, source: 'Holt', cue: 'said', content: ['The pier', 'was shut'] }],
    },
    [['Holt', 'said', 'The pier', 'was shut']],
  ],
  [
    'a title and two paragraphs',
    {
      title: 'Pier shut: Holt',
      paragraphs: ['It rained.', 'It would, she had said.'],
      statements: [
        { p: 'title', source: 'Holt', cue: ':', content: ['Pier shut'] },
        { p: 1, source: 'she', cue: 'had said', content: ['It would'] },
      ],
    },
    [
      ['Holt', ':', 'Pier shut'],
      ['she', 'had said', 'It would'],
    ],
  ],
  ['a sentence without statements', { paragraphs: ['It rained.'], statements: [] }, []],
  [
    'a statement that names nobody, by no word',
    {
      paragraphs: ['“It rained.”'],
      statements: [{ p: 0, source: null, cue: '', content: ['“It rained.”'] }],
    },
    [['“It rained.”']],
  ],
])('%s is read with the places of its words', (_, line, expected) => {
  const [read] = readSentences(fileOf(line));
  const words = read?.attributions.map(({ source, cue, content }) =>
    [...source, ...cue, ...content].map((span) => read.article.text.slice(...span)),
  );
  expect(words).toEqual(expected);
});

it('words that are not there are said', () => {
  const file = fileOf({
    paragraphs: ['It rained.'],
    statements: [{ p: 0, source: null, cue: '', content: ['It snowed'] }],
  });
  expect(() => readSentences(file)).toThrow('"It snowed" is not in paragraph 0 of "It rained."');
});

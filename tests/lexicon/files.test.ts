import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const LOWER = /^[^\p{Lu}\s][^\p{Lu}\t]*$/u;
const NAME = /^\S[^\t]*$/;
const PHRASE = /^[^\p{Lu}\t*?]+( ([*?]|[^\p{Lu}\s*?]+))* ?[^\p{Lu}\t*?]+$|^[^\p{Lu}\s]+$/u;
const GENDER = /^[mf-]$/;
const NOUN_KIND =
  /^(unnamed|group|organization|document|statement|office|role|spokesperson|agent|relative|medium)$/;

/** Each file: what its cells look like, and how many lines it has at least. */
const FILES: readonly [file: string, least: number, cells: readonly RegExp[]][] = [
  ['according', 50, [PHRASE, /^(speech|belief)$/]],
  ['adverbs', 80, [LOWER]],
  ['anonymity', 300, [PHRASE, /^(withheld|granted|cause|ground|alias|partial|knowledge|near|none)$/]],
  ['auxiliaries', 40, [LOWER]],
  ['common-verbs', 300, [LOWER]],
  ['conjunctions', 20, [LOWER]],
  ['body-kinds', 100, [LOWER, /^[a-z-]+(,[a-z-]+)*$/]],
  ['cue-adjectives', 100, [LOWER, /^(speech|belief|attitude)$/, /^c?i?p?$/]],
  ['cue-nouns', 80, [LOWER, LOWER, /^(speech|belief|hearsay|show)$/]],
  ['determiners', 20, [LOWER]],
  ['headline-weights', 10, [/^[a-z]+$/i, /^-?\d+\.\d\d$/]],
  ['headline-words', 200, [LOWER, /^(same|label|question|denial|bench|topic)$/, /^[^\p{Lu}\s]+$/u]],
  ['hearsay', 60, [PHRASE, /^(adverb|aside|clause|infinitive|predicate)$/]],
  ['crowd-names', 15, [NAME]],
  ['known-organizations', 350, [NAME]],
  ['link-signs', 60, [LOWER, /^(listing|reference|share|social)$/]],
  ['not-adverbs', 100, [LOWER]],
  ['not-asserted', 80, [PHRASE, /^(opener|holds|imperative)$/]],
  ['number-words', 40, [LOWER]],
  ['ordinary-words', 900, [LOWER]],
  ['organization-words', 200, [LOWER]],
  ['passing-on', 40, [PHRASE, /^(asks|cites|told|carries)$/]],
  ['places', 330, [NAME, /^(-|\S[^\t]*)$/, /^(-|\p{Lu}[^\t]*)$/u]],
  ['prepositions', 50, [LOWER]],
  [
    'pronouns',
    40,
    [
      LOWER,
      /^[123]$/,
      /^[sp-]$/,
      /^[mfn-]$/,
      /^(subject|object|possessive|relative|indefinite|demonstrative)$/,
    ],
  ],
  ['quantities', 60, [LOWER, /^(-|0\.5|x?\d+)$/]],
  ['quantifiers', 60, [LOWER, /^(one|counted|open|amount|mass|growing)$/]],
  [
    'reporting-verbs',
    350,
    [LOWER, /^(\S+ \S+ \S+ \S+)$/, /^(speech|belief|show|attitude|ask|manner)$/, /^[ctqnNmoOifakwp]+$/],
  ],
  ['settings', 100, [LOWER, /^(public|interview|writing)$/]],
  ['source-nouns', 700, [LOWER, LOWER, NOUN_KIND, NOUN_KIND, GENDER]],
  ['time-words', 60, [LOWER]],
  ['short-names', 150, [NAME, /^\p{Lu}[^\t,]*(,\p{Lu}[^\t,]*)*$/u]],
  ['titles', 150, [LOWER, GENDER]],
];

describe.each(FILES)('%s.txt', (file, least, cells) => {
  const lines = readFileSync(`src/lexicon/${file}.txt`, 'utf8').split('\n');
  const last = lines.pop();
  const entries = lines.filter((line) => !line.startsWith('#'));

  test('ends in one line break and says at its head what it holds', () => {
    expect(last).toBe('');
    expect(lines[0]).toMatch(/^# \S/);
    expect(entries.filter((line) => line.trim() === '')).toEqual([]);
  });

  test('holds each entry once, in the order of code units', () => {
    const keys = entries.map((line) => line.split('\t')[0] ?? '');
    expect(keys).toEqual([...new Set(keys)].sort());
    expect(keys.length).toBeGreaterThanOrEqual(least);
  });

  test('has the right cells in every line', () => {
    const wrong = entries.filter((line) => {
      const row = line.split('\t');
      return row.length !== cells.length || row.some((cell, at) => !cells[at]?.test(cell));
    });
    expect(wrong).toEqual([]);
  });
});

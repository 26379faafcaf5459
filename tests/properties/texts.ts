import fc from 'fast-check';
import type { Article, ArticleMeta, Block, Link } from '../../src/report';

const NAMES = [
  'Mira Holt',
  'Holt',
  'Dr Sela Tarn',
  'Mr Brandt',
  'Ines',
  "O'Neill-Voss",
  'Minister Tarn',
  'the Tarn Council',
  'Harbour Post',
  'Reuters',
  'CNN',
  'Ministry of Piers',
  'MoP',
  'Pier Ltd.',
  'U.S.',
  'J. K. Holt',
];
const SOURCES = [
  'she',
  'he',
  'they',
  'it',
  'officials',
  'two officials',
  'a senior official',
  'a spokesperson for the port',
  'critics',
  'people familiar with the talks',
  'the report',
  'a study',
  'sources',
  'the union',
  'residents',
  'who',
  'a person briefed on the plan, who asked not to be named',
  'some',
  'experts',
  'the 43-year-old',
];
const CUES = [
  'said',
  'says',
  'told',
  'told Reuters',
  'claimed that',
  'denied',
  'warned:',
  'added,',
  'according to',
  'reportedly',
  'it is understood that',
  'as reported by',
  'citing',
  'was quoted as saying',
  'accused',
  'by her account',
  'asked',
  'wrote on Monday that',
  'allegedly',
  'announced',
  'believes',
  'the claim that',
  'who said',
];
const CONTENTS = [
  'the pier is gone',
  'nobody will be hurt',
  'that it was old',
  'the bridge had been closed since May',
  'costs would rise by 4.5%',
  'to close the quay',
  'not',
  'of the office',
  'in the town',
  'and',
  'but',
  'which',
  'because',
  'no',
  'it is a “lie”',
  'the plan — an old one — had failed',
  'on 12 March 2024 at 5 p.m.',
];
const MARKS = [
  '.',
  ',',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '‚',
  '‹',
  '›',
  '`',
  '``',
  "''",
  '(',
  ')',
  '[',
  ']',
  '…',
  '...',
  '—',
  '–',
  '-',
  ':',
  ';',
  '?',
  '!',
  '/',
  '&',
  '*',
  '•',
  '|',
  '%',
  '#',
  '@',
];
const ODD = [
  '\ud800',
  '\udc00',
  '\ud83d',
  '👩‍👩‍👧',
  '\u202e',
  '\u202a',
  '\u2066',
  '\u2069',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0301',
  '\u0000',
  '\u0007',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\t',
  '\n',
  '\r',
  '\v',
  '\f',
  '\u0130',
  'ß',
  'ﬁ',
  'Ⅷ',
  '٣',
  '한',
  '水',
  'П',
  'Ѕаid',
  'ｓaid',
  '<b>',
  '</p>',
  '&amp;',
  '<script>alert(1)</script>',
  '{{x}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];

/** Words of sixteen to ten thousand letters. */
const longWords = fc
  .tuple(
    fc.constantFrom('a', 'A', 'Ho', 'said', '’', '-a', '\u0301', '“', '.a', '7'),
    fc.integer({ min: 16, max: 10_000 }),
  )
  .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)));

const clauses = fc
  .tuple(fc.constantFrom(...NAMES, ...SOURCES), fc.constantFrom(...CUES), fc.constantFrom(...CONTENTS))
  .chain(([source, cue, content]) =>
    fc.constantFrom(
      `${source} ${cue} ${content}`,
      `“${content},” ${source} ${cue}`,
      `${content}, ${cue} ${source}`,
      `${cue} ${source}, ${content}`,
      `${source}: “${content}”`,
      `${source}, ${content}, ${cue} “${content}`,
      `${source} ${cue} ‘${content}’ ${source} ${cue}`,
    ),
  );

const newsWords = fc.oneof(
  { weight: 8, arbitrary: clauses },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES, ...SOURCES, ...CUES, ...CONTENTS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
);

const anyWords = fc.oneof(
  { weight: 6, arbitrary: newsWords },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
);

const glue = fc.constantFrom(' ', ' ', ' ', ' ', '', '. ', ', ', '\n', '.\n', '  ', '\u00a0');

function joined(words: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.tuple(words, glue), { maxLength }).map((parts) => parts.flat().join(''));
}

/** What may stand in one paragraph: news of our own making, odd characters, words without an end, or all of it. */
export const lines: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: joined(newsWords, 14) },
  { weight: 3, arbitrary: joined(anyWords, 14) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

/** The same, rarely with a word that never ends. */
export const paragraphs: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: lines },
  { weight: 1, arbitrary: fc.tuple(lines, longWords, lines).map((parts) => parts.join(' ')) },
);

const mayBe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const metas: fc.Arbitrary<ArticleMeta> = fc.record({
  url: mayBe(fc.constantFrom('https://post.example/pier', 'https://reuters.com/x', 'not an address', '')),
  title: mayBe(lines),
  outlet: mayBe(fc.oneof(fc.constantFrom('The Harbour Post', 'Reuters', ''), lines)),
  byline: mayBe(fc.oneof(fc.constantFrom('Mira Holt', 'By Ines Tarn and Reuters'), lines)),
  agency: mayBe(fc.constantFrom('Reuters', 'AFP', '')),
  published: mayBe(fc.constantFrom('2026-03-02', 'yesterday', '')),
  language: mayBe(fc.constantFrom('en', 'en-gb', 'de', 'und', '', '-')),
});

/** An article as the page code or the terminal would give it: blocks in order and apart, links in the text. */
export const articles: fc.Arbitrary<Article> = fc
  .tuple(
    metas,
    fc.array(fc.tuple(paragraphs, fc.constantFrom('paragraph', 'list-item', 'quotation')), { maxLength: 6 }),
    fc.constantFrom('\n\n', '\n', ' \n'),
    fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom('https://reuters.com/a', 'https://x.example/')),
      { maxLength: 3 },
    ),
  )
  .map(([meta, body, separator, links]) =>
    compose(meta, body as [string, Block['kind']][], separator, links),
  );

function compose(
  meta: ArticleMeta,
  body: readonly (readonly [string, Block['kind']])[],
  separator: string,
  linked: readonly (readonly [number, number, string])[],
): Article {
  const titled: (readonly [string, Block['kind']])[] = meta.title === null ? [] : [[meta.title, 'title']];
  const all = [...titled, ...body].filter(([words]) => words !== '');
  let at = 0;
  const blocks = all.map(([words, kind]): Block => {
    const start = at;
    at += words.length + separator.length;
    return { kind, span: [start, start + words.length] };
  });
  const text = all.map(([words]) => words).join(separator);
  const links = linked.flatMap(([from, size, href]): Link[] => {
    const start = from % Math.max(1, text.length);
    const end = Math.min(text.length, start + size);
    return start < end ? [{ href, span: [start, end] }] : [];
  });
  return { ...meta, text, blocks, links };
}

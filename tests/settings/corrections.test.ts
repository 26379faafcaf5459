import { describe, expect, it } from 'vitest';
import {
  type CorrectedPage,
  correct,
  correctedPagesIn,
  correctionsOf,
  correctPage,
  join,
  LONGEST_NAME,
  MOST_CHARS,
  MOST_PAGES,
  readRemark,
  storedCorrections,
} from '../../src/settings/corrections';
import { correctionsFile, readCorrectionsFile } from '../../src/settings/corrections-file';

const QUAY = 'https://harbour-post.example/quay';
const FERRY = 'https://harbour-post.example/ferry';
const NAMED = { as: 'named' } as const;
const NONE = { as: 'notStatement' } as const;
const BY_HOLT = { as: 'source', who: 'Dana Holt' } as const;
const PAGES: readonly CorrectedPage[] = [
  { address: QUAY, corrections: [{ words: 'the quay closes', remark: NAMED }] },
  { address: FERRY, corrections: [{ words: 'the ferry is late', remark: BY_HOLT }] },
];

describe('what is stored of corrections', () => {
  it('is read as it was stored', () => {
    expect(correctedPagesIn(storedCorrections(undefined, PAGES))).toEqual(PAGES);
    expect(correctionsOf(PAGES, QUAY)).toEqual(PAGES[0]?.corrections);
    expect(correctionsOf(PAGES, 'https://elsewhere.example/')).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'corrections'],
    ['no version', { pages: PAGES }],
    ['a newer version', { version: 2, pages: PAGES }],
    ['no list', { version: 1, pages: {} }],
    ['no page', { version: 1, pages: [null, 1, 'x', [], {}] }],
    ['a page without an address', { version: 1, pages: [{ corrections: PAGES[0]?.corrections }] }],
    ['a page without corrections', { version: 1, pages: [{ address: QUAY, corrections: [] }] }],
  ])('is none in %s', (_, stored) => {
    expect(correctedPagesIn(stored)).toEqual([]);
  });

  it('lacks what is damaged, and that alone', () => {
    const damaged = [
      null,
      7,
      { words: 'a' },
      { words: 1, remark: NAMED },
      { words: 'a', remark: { as: 'lie' } },
    ];
    const good = PAGES[0]?.corrections ?? [];
    const pages = [{ address: QUAY, corrections: [...damaged, ...good] }, 'damaged'];
    expect(correctedPagesIn({ version: 1, pages })).toEqual([PAGES[0]]);
  });

  it('is left alone where a newer version has stored it', () => {
    expect(() => storedCorrections({ version: 2 }, PAGES)).toThrow('newer version');
  });
});

describe('what the reader says', () => {
  it.each([
    [NAMED, NAMED],
    [NONE, NONE],
    [{ as: 'source', who: ' Dana Holt ' }, BY_HOLT],
    [
      { as: 'source', who: 'x'.repeat(999) },
      { as: 'source', who: 'x'.repeat(LONGEST_NAME) },
    ],
    [
      { as: 'source', who: `${'x'.repeat(LONGEST_NAME - 1)} and more` },
      { as: 'source', who: 'x'.repeat(LONGEST_NAME - 1) },
    ],
    [{ as: 'source', who: '  ' }, null],
    [{ as: 'source' }, null],
    [{ as: 'other' }, null],
    [null, null],
    ['named', null],
  ])('%j is read as %j', (value, remark) => {
    expect(readRemark(value)).toEqual(remark);
  });

  it('replaces what was said before of the same words, and is taken back', () => {
    const once = correct([], 'a', NAMED);
    expect(correct(once, 'a', NONE)).toEqual([{ words: 'a', remark: NONE }]);
    expect(correct(once, 'b', NONE)).toEqual([...once, { words: 'b', remark: NONE }]);
    expect(correct(once, 'a', null)).toEqual([]);
  });

  it('makes its page the newest; a page of which nothing is said any more is forgotten', () => {
    const pages = correctPage(PAGES, QUAY, 'the crane stays', NONE);
    expect(pages.map(({ address }) => address)).toEqual([FERRY, QUAY]);
    expect(correctionsOf(pages, QUAY)).toHaveLength(2);
    expect(correctPage(PAGES, QUAY, 'the quay closes', null)).toEqual([PAGES[1]]);
  });

  it('is forgotten beyond its bounds, the oldest first', () => {
    let pages: readonly CorrectedPage[] = [];
    for (let n = 0; n <= MOST_PAGES; n++) pages = correctPage(pages, `https://a.example/${n}`, 'a', NAMED);
    expect(pages).toHaveLength(MOST_PAGES);
    expect(pages[0]?.address).toBe('https://a.example/1');
    for (let n = 0; n < 99; n++) pages = correctPage(pages, QUAY, `${n} ${'x'.repeat(100)}`, NAMED);
    const kept = correctionsOf(pages, QUAY);
    expect(JSON.stringify(kept).length).toBeLessThanOrEqual(MOST_CHARS);
    expect(kept.length).toBeGreaterThan(9);
    expect(kept.at(-1)?.words).toMatch(/^98 /);
  });
});

describe('the file of corrections', () => {
  it('gives back what was put into it', () => {
    expect(readCorrectionsFile(`\uFEFF${correctionsFile(PAGES)}`)).toEqual(PAGES);
  });

  it.each([
    ['no JSON', '{'],
    ['settings', '{"whenceSettings": 1, "pages": []}'],
    ['a newer version', '{"whenceCorrections": 2, "pages": [{}]}'],
    ['nothing in it', correctionsFile([])],
  ])('is not taken: %s', (_, text) => {
    expect(readCorrectionsFile(text)).toBeNull();
  });

  it('is joined with what is there: its pages win', () => {
    const from = [{ address: QUAY, corrections: [{ words: 'a', remark: NONE }] }];
    expect(join(PAGES, from)).toEqual([PAGES[1], from[0]]);
  });
});

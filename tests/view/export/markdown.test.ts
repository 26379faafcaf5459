import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownTarget } from '../../../src/view/export/escape-markdown';
import { markdownLedger } from '../../../src/view/export/markdown-ledger';
import { english as t } from '../english';
import { reportOf } from '../report-of';
import { quayAt } from './quay';

describe('words of the article become no markup', () => {
  test.each([
    ['Dana Holt', 'Dana Holt'],
    ['said: “no” (twice), 4.5 % of it!', 'said: “no” (twice), 4.5 % of it!'],
    ['*bold* _it_ ~~gone~~', '\\*bold\\* \\_it\\_ \\~\\~gone\\~\\~'],
    ['`code` \\*', '\\`code\\` \\\\\\*'],
    ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['<b onclick="x">&amp;</b>', '\\<b onclick="x"\\>\\&amp;\\</b\\>'],
    ['a | b', 'a \\| b'],
    ['$1 and $2^3', '\\$1 and \\$2\\^3'],
    ['# one', '\\# one'],
    ['one #', 'one \\#'],
    ['- one', '\\- one'],
    ['+ one', '\\+ one'],
    ['=== ', '\\==='],
    ['---', '\\---'],
    [': one', '\\: one'],
    ['> one', '\\> one'],
    ['1. one', '1\\. one'],
    ['2026) one', '2026\\) one'],
    ['7.', '7\\.'],
    ['4.5 was', '4.5 was'],
    ['    four\tspaces ', 'four spaces'],
    ['two\n\nlines\u2028and\u0000more', 'two lines and more'],
    ['https://a.example/ and www.b.example', 'https:\\//a.example/ and www\\.b.example'],
    ['🚢 海運', '🚢 海運'],
  ])('%s', (words, escaped) => {
    expect(escapeMarkdown(words)).toBe(escaped);
  });

  test.each([
    ['https://a.example/b?c=d&e=f', 'https://a.example/b?c=d&e=f'],
    ['https://a.example/(b)_c', 'https://a.example/%28b%29_c'],
    ['https://a.example/?a&copy;\\[', 'https://a.example/?a&copy%3B%5C['],
    ['https://a.example/?a b<c>', 'https://a.example/?a%20b%3Cc%3E'],
  ])('the target %s', (address, target) => {
    expect(markdownTarget(address)).toBe(target);
  });
});

describe('the ledger', () => {
  const none = { byline: null, agency: null, published: null, language: null, url: null, outlet: null };

  test('of an article of which nothing is known', () => {
    const report = { ...reportOf({ rows: [] }), article: { ...none, title: null } };
    const sentence = 'No statements with a source were found in this article.';
    expect(markdownLedger(report, t)).toBe(`# This article\n\n${sentence}\n`);
    expect(markdownLedger(report, t, '7_a')).toBe(`# 7\\_a\n\n${sentence}\n`);
  });

  test('links to nothing where the article has no address', () => {
    expect(markdownLedger(quayAt(null), t)).not.toContain('harbourpost.example');
    expect(markdownLedger(quayAt('javascript:alert(1)'), t)).not.toContain('javascript');
  });
});

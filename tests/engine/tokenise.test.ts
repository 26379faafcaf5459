import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/engine/reading/tokenise';
import { faultsOf, markTokens, plainOfTokens, read } from './notation';

/** A bar where two tokens touch; blanks separate tokens, `·` is a blank inside one. */
const ROWS: readonly [phenomenon: string, row: string][] = [
  ['a plain sentence', 'The ferry left at dawn|.'],
  ['commas and a colon', 'Two ports|, one harbour|: Marlow|.'],
  ['a contraction with not', "They don't know|, and she can't say|."],
  ['a contraction with a curly apostrophe', 'They don’t know|.'],
  ['is or has, will, would', "She|'s late|, he|'ll wait|, they|'d rather not|."],
  ['are, have, am', 'We|’re sure you|’ve seen what I|’m after|.'],
  ['a possessive', "Rosie|'s boat and Holt|’s pier|."],
  ['a possessive without s', "the workers|' union and the boss|’ desk"],
  ['a possessive in capitals', "MARLOW|'S MAYOR QUITS"],
  ['a possessive behind a figure', "2019|'s flood"],
  ['a possessive behind an initialism', "the U.S.|'s answer"],
  ['a possessive behind a quotation mark', '“|Harbour Days|”|’s author'],
  ['apostrophes inside names', "O'Brien met D'Souza in Hawai'i|."],
  ['letters left out at the start', "Get 'em while 'tis fresh|, ’til noon|."],
  ['letters left out at the end', "goin' home with ol' Ben"],
  ['decades', "the '90s|, the ’60s and the 1970s"],
  ['a hyphen', 'Al-Rashid is a well-known ex-minister|.'],
  ['hyphens of all kinds behind figures', 'a 12‐month loan|, a 20‑year-old pier and a 9-day strike|.'],
  ['a hyphen that waits for its word', 'pre- and post-war piers'],
  ['a short address', 'the Post reported on.example.com/2XvgaEl on Monday|.'],
  ['a stroke between words', 'the port and|/|or the pier'],
  ['a dash glued to a word', 'one plan|- the last'],
  ['dashes', 'Holt |– who left |— said |-- twice |- no|.'.replaceAll(' |', ' ')],
  ['a dash without blanks', 'the plan|—|his own|—|failed|–|badly'],
  ['an initialism', 'The U.S. and the U.N. met in D.C.'],
  ['a mark that belongs to a name', 'Which? said so and Yahoo!|’s pier is shut|.'],
  ['the mark of a question', 'Which|? The second|. Which pier|? he asked|.'],
  ['an initialism with a hyphen', 'a U.S.-led force and D-N.J. votes'],
  ['an initialism behind a hyphen', 'then-U.S. envoy'],
  ['an initialism before a comma', 'in Washington|, D.C.|, on Friday'],
  ['titles', 'Dr. Holt|, Mrs. Marsh and Sen. Reyes'],
  ['titles in capitals', 'SEN. HOLT AND DR. MARSH'],
  ['a title glued to its name', 'Mr.|Holt of St.|Marlow'],
  ['initials', 'J. K. Marsh and J.K. Marsh'],
  ['a single letter at the end', 'They chose plan B|.'],
  ['months', 'Jan. 6 and Sept. 11'],
  ['May is no abbreviation', 'It ends in May|.'],
  ['No. before a figure', 'No. 5 won|; no|. That is no. 5|.'],
  ['companies', 'Marlow Inc. and Reyes & Sons Ltd. merged|.'],
  ['times', 'at 10:30 a.m. or 5 p.m. today'],
  ['a degree', 'a Ph.D. student and a B.Sc. holder'],
  ['for example', 'ports|, e.g. Marlow|, i.e. ours'],
  ['thousands and decimals', 'The 1,200.50 tonnes cost 3.5 million|.'],
  ['a list of figures', 'in 2014|,|15 ships'],
  ['money', 'a fine of $5.9 million|, £300m or €20bn'],
  ['money with the country', 'US|$5 or A|$7'],
  ['percent', 'about 47|% or 3.5|%|.'],
  ['ordinals', 'the 1st and the 22nd ship'],
  ['a figure with a hyphen', 'a 20-year-old boat'],
  ['a range', 'from 2014-15 to 2016–17'],
  ['a score and a date', 'a 3-2 win on 9/11'],
  ['a name with a figure', 'COVID-19|, the F-16 and Flight QZ8501'],
  ['feet and inches', 'He is 5\'10" tall|.'],
  ['a hyphen before a figure', 'pages 4 -|5 and 6'],
  ['degrees below zero', 'It was -5 at sea|.'],
  ['an ellipsis', 'Well|... I|… left|....'],
  ['an ellipsis with blanks', 'Well .·.·. I left|.'],
  ['question and exclamation', 'What|?|! No|!|!'],
  ['straight quotation marks', '"|No|,|" she said|.'],
  ['curly quotation marks', '“|No|,|” she said|.'],
  ['guillemets and low marks', '«|No|» and „|no|“'],
  ['typewriter marks', "``|No|,|'' she said|."],
  ['single marks', "'|No|,|' she said|. ‘|Never|.|’"],
  ['single marks round a possessive', '‘|The workers|’ union left|,|’ he said|.'],
  ['a possessive behind single marks', "She called it '|odd|'|. The miners|' strike began|."],
  ['single marks round a contraction', "'|We don't know|,|' he said|."],
  ['brackets', 'the port (|closed|) and [|the|] pier'],
  ['and by sign', 'AT&T|, Q&A|, Reyes & Sons'],
  ['slashes', 'and|/|or by AFP|/|Harbour Images'],
  ['an address of a page', 'See https://harbour.example/a?b=1|, please|.'],
  ['an address without scheme', 'on harbour.example|.'],
  ['an e-mail address', 'Write to dana.holt@port.example|.'],
  ['a hashtag and a handle', 'Use #SaveThePier|, says @dana_holt|.'],
  ['a lost blank', 'She left|.|The pier closed|.'],
  ['a swear word', 'a bloody f***ing mess|, f***|.'],
  ['letters of other alphabets', 'Şafak|, Đorđe and Łukasz met Владимир|.'],
  ['an emoji', 'Great news 🎉 today|!'],
  ['figures by sign', 'half is ½ or 2½ cups'],
  ['paragraphs', 'One|. ¶ Two|.'],
];

describe('tokens', () => {
  test.each(ROWS)('%s: %s', (_, row) => {
    const text = plainOfTokens(row);
    expect(markTokens(text)).toBe(row);
    expect(faultsOf(text)).toEqual([]);
  });

  test('an article without blocks has none', () => {
    expect(tokenise({ ...read('x').article, text: '', blocks: [] })).toEqual([]);
  });

  test('a long run of one character takes linear time', () => {
    for (const character of [
      "'",
      '"',
      '.',
      '-',
      'a',
      '(',
      '5',
      ' ',
      '*',
      '‘',
      "s' ",
      "'a ",
      'a.',
      'Aa.',
      '5,',
      'a-',
      'a:/',
    ]) {
      expect(faultsOf(character.repeat(20_000))).toEqual([]);
    }
  });
});

describe('what a token says', () => {
  const tokenOf = (word: string) => {
    const { article, tokens } = read(`Here: ${word} (end)`);
    const token = tokens[2];
    return token && { ...token, text: article.text.slice(...token.span) };
  };

  test.each([
    ['Harbour', 'word', 'harbour', true],
    ['don’t', 'word', "don't", false],
    ['U.S.', 'word', 'u.s.', true],
    ['COVID-19', 'word', 'covid-19', true],
    ['co\u2011owner', 'word', 'co-owner', false],
    ['hy\u00adphen', 'word', 'hyphen', false],
    ['#Pier', 'word', '#pier', true],
    ['Ōsaka', 'word', 'ōsaka', true],
    ['1,200', 'number', '1,200', false],
    ['$5.9', 'number', '$5.9', false],
    ['22nd', 'number', '22nd', false],
    ["'90s", 'number', "'90s", false],
    ['20-year-old', 'word', '20-year-old', false],
    ['«', 'mark', '"', false],
    ['”', 'mark', '"', false],
    ['``', 'mark', '"', false],
    ['‹', 'mark', "'", false],
    ['...', 'mark', '…', false],
    ['---', 'mark', '--', false],
    ['—', 'mark', '—', false],
    ['%', 'mark', '%', false],
  ])('%s is a %s: %s', (text, kind, norm, capital) => {
    expect(tokenOf(text)).toMatchObject({ text, kind, norm, capital });
  });

  test('a possessive in capitals is no name', () => {
    expect(read("HOLT'S").tokens[1]).toMatchObject({ kind: 'word', norm: "'s", capital: false });
  });

  test('a bare possessive has the norm of the full one', () => {
    expect(read("the workers' union").tokens[2]).toMatchObject({ kind: 'word', norm: "'s" });
  });
});

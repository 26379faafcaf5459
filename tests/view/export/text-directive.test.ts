import { describe, expect, test } from 'vitest';
import { foldCase } from '../../../src/view/export/fold-case';
import { linkPlaces, webAddress } from '../../../src/view/export/link-places';
import { textDirective } from '../../../src/view/export/text-directive';
import { demoReport } from './demo';
import { QUAY, quayAt } from './quay';
import { findDirective, readDirectives } from './read-directive';

/** The directive for the words in brackets; a block is a paragraph, as in a report. */
function directiveFor(marked: string): string | null {
  const text = marked.replace(/[[\]]/g, '');
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const blockStart = text.lastIndexOf('\n\n', start) + (text.lastIndexOf('\n\n', start) < 0 ? 1 : 2);
  const blockEnd = text.indexOf('\n\n', end);
  return textDirective(
    text,
    foldCase(text),
    [start, end],
    [blockStart, blockEnd < 0 ? text.length : blockEnd],
  );
}

describe('the directive', () => {
  test.each([
    ['Holt said [it rained on the quay].', 'text=it%20rained%20on%20the%20quay'],
    // Marks around the words are left out, signs in them are encoded.
    ['[“Rain, wind & well-known fog,”] she said.', 'text=Rain%2C%20wind%20%26%20well%2Dknown%20fog'],
    [
      '[100% of the (old) piles — 40 — rotted!]',
      'text=100%25%20of%20the%20%28old%29%20piles%20%E2%80%94%2040%20%E2%80%94%20rotted',
    ],
    [
      '[海運通信 owns the whole of the quay 🚢]',
      'text=%E6%B5%B7%E9%81%8B%E9%80%9A%E4%BF%A1%20owns%20the%20whole%20of%20the%20quay',
    ],
    // Short words, and words that stand there more than once, need context.
    ['Holt said [it rained].', 'text=Holt%20said-,it%20rained'],
    ['[It rained], Holt said.', 'text=It%20rained,-%2C%20Holt%20said.'],
    [
      'It rained on the quay. Ola said IT RAINED ON THE QUAY? [It rained on the quay], Holt said.',
      'text=ON%20THE%20QUAY%3F-,It%20rained%20on%20the%20quay',
    ],
    [
      'It rained on the quay, it rained on the quay, and [it rained on the quay], Holt said.',
      'text=the%20quay%2C%20and-,it%20rained%20on%20the%20quay',
    ],
    // Context of another block is none: then the first words of that kind have to do.
    ['Rain: it rained on the quay\n\n[It rained on the quay]', 'text=It%20rained%20on%20the%20quay'],
    // Of many words the ends.
    [
      'Holt said [the owner of the quay has been in debt since the second of the storms that took its roof and its crane].',
      'text=the%20owner%20of%20the%20quay,its%20roof%20and%20its%20crane',
    ],
    [
      'The owner of the quay left. Holt said [the owner of the quay has been in debt since the second of the storms that took its roof and its crane].',
      'text=left.%20Holt%20said-,the%20owner%20of%20the%20quay,its%20roof%20and%20its%20crane',
    ],
    // Where no context tells them apart, more of the words themselves.
    [
      'The owner of the quay left.\n\n[The owner of the quay has been in debt since the second of the storms that took its roof and its crane].',
      'text=The%20owner%20of%20the%20quay%20has%20been%20in%20debt%20since,of%20the%20storms%20that%20took%20its%20roof%20and%20its%20crane',
    ],
    // No browser finds words across a line break.
    [
      '[One boat came to the quay\nand two boats left it again]',
      'text=One%20boat%20came%20to%20the,two%20boats%20left%20it%20again',
    ],
    // A word is never cut.
    ['He said un[believable rain fell down]pour.', 'text=unbelievable%20rain%20fell%20downpour'],
    ['Half of a character [it rained \ud83d on the quay]', 'text=it%20rained%20%EF%BF%BD%20on%20the%20quay'],
    ['[“…”] said nobody.', null],
  ])('%s', (marked, directive) => {
    expect(directiveFor(marked)).toBe(directive);
  });
});

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

describe.each([
  ['a report made by hand', () => QUAY],
  ['the demo', demoReport],
])('every statement of %s', (_, report) => {
  test('is what a browser finds first', () => {
    const given = report();
    const placeOf = linkPlaces(given);
    expect(given.statements.length).toBeGreaterThan(7);
    for (const statement of given.statements) {
      const found = readDirectives(String(placeOf(statement))).map((directive) => {
        const span = findDirective(given.text, directive);
        return span && letters(given.text.slice(...span));
      });
      expect(found).toEqual(statement.content.map((span) => letters(given.text.slice(...span))));
    }
  });
});

test('the strict reader refuses what the grammar does', () => {
  for (const wrong of ['text=', 'text=a-b', 'text=a,b,c', 'text=a b', 'text=%2', 'txt=a', 'text=a,-b,c']) {
    expect(() => readDirectives(`https://a.example/#:~:${wrong}`), wrong).toThrow();
  }
});

describe('the address of a place', () => {
  const directive = ':~:text=the%20owner%20of%20the%20quay,and%20most%20of%20its%20customers';
  test.each([
    ['https://harbourpost.example/quay?a=b&c', `https://harbourpost.example/quay?a=b&c#${directive}`],
    ['https://harbourpost.example/quay#top', `https://harbourpost.example/quay#top${directive}`],
    ['https://harbourpost.example/quay#:~:text=old', `https://harbourpost.example/quay#${directive}`],
    ['HTTP://Harbourpost.example', `http://harbourpost.example/#${directive}`],
    ['file:///home/quay.html', null],
    ['javascript:alert(1)', null],
    ['quay', null],
    [null, null],
  ])('%s', (url, place) => {
    const [, second] = QUAY.statements;
    expect(second && linkPlaces(quayAt(url))(second)).toBe(place);
  });

  test.each([
    ['https://a.example/b c"d<e>', 'https://a.example/b%20c%22d%3Ce%3E'],
    ['data:text/html,x', null],
  ])('%s as a web address', (href, address) => {
    expect(webAddress(href)).toBe(address);
  });
});

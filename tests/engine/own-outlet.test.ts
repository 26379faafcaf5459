import { describe, expect, test } from 'vitest';
import type { ArticleMeta } from '../../src/report';
import { chainsOf } from './chains-of';

type Row = readonly [told: string, meta: Partial<ArticleMeta>];

/** "Mira Holt told … that the pier was safe." in a page that says this of itself. */
const viaOf = (told: string, meta: Partial<ArticleMeta>, before = '') =>
  chainsOf(`${before}Mira Holt told ${told} that the pier was safe.`, meta);

describe('this outlet itself', () => {
  test.each<Row>([
    ['CNN', { outlet: 'CNN' }],
    ['CNN', { url: 'https://edition.cnn.com/2024/harbour' }],
    ['CNN', { outlet: 'CNN', byline: 'By the CNN Wire Staff' }],
    ['the Guardian', { outlet: 'the Guardian' }],
    ['the Guardian', { url: 'https://www.theguardian.com/world/harbour' }],
    ['CBS News', { outlet: 'cbsnews.com', url: 'https://www.cbsnews.com/news/harbour' }],
    ['The Times', { url: 'https://www.latimes.com/local/harbour' }],
    ['The Times', { outlet: 'The New York Times' }],
    ['the Post', { outlet: 'The Washington Post' }],
    ['the Post', { outlet: 'The Harbour Post' }],
    ['The Harbour Post', { outlet: 'The Harbour Post' }],
    ['the Herald', { outlet: 'Harbour Herald' }],
    ['i', { url: 'https://inews.co.uk/news/harbour' }],
    ['AFP', { outlet: 'The Local', byline: 'AFP/The Local' }],
    ['The Associated Press', { outlet: 'Harbour Times', byline: 'By DANA HOLT, Associated Press' }],
    ['the AP', { outlet: 'Harbour Times', byline: 'By DANA HOLTAssociated Press' }],
    ['AFP', { outlet: 'Harbour Times', byline: 'Staff and agencies' }],
    ['Reuters', { outlet: 'Harbour Times', byline: 'Agencies' }],
    ['MailOnline', { outlet: 'Daily Mail' }],
    ['“Good Morning America”', { outlet: 'ABC News' }],
    ['Fox & Friends', { url: 'https://www.foxnews.com/harbour' }],
    ['PTI', { outlet: 'Deccan Herald', byline: 'PTI' }],
    ['Reuters', { outlet: 'Harbour Times', agency: 'Reuters' }],
    ['DW', { byline: 'Deutsche Welle (www.dw.com)' }],
    ['BBC Radio 4', { outlet: 'BBC News' }],
    ['the BBC', { url: 'https://www.bbc.co.uk/news/harbour' }],
    ['Al Jazeera', { url: 'https://www.aljazeera.com/news/harbour' }],
    ['Premium Times', { url: 'https://www.premiumtimesng.com/news/harbour' }],
    ['Malay Mail', { outlet: 'Malay Mail ' }],
    ['this newspaper', { outlet: 'The Harbour Post' }],
    ['us', { outlet: 'The Harbour Post' }],
    ['SundWatch', { outlet: 'sundwatch.co.uk' }],
    ['SundWatch', { url: 'https://www.sundwatch.com/harbour' }],
    ['The Sunday Sund', { url: 'https://www.thesundaysund.co.za/harbour' }],
    ['Marlow Wire', { outlet: 'Marlow Wire' }],
    ['SNS', { outlet: 'Sund News Service' }],
    ['The Quay', { outlet: 'Y Cei / The Quay' }],
    ['The Lantern', { outlet: 'The Daily Lantern' }],
    ['SundCheck', { outlet: 'SundCheck Norland' }],
    ['the Harbour Gazette', { outlet: 'The Harbour Gazette (Marlow)' }],
    ['NCS Radio Marlow', { outlet: 'NCS News (Marlow)' }],
    ['Sund Cross News', { outlet: 'Sund Cross News Online' }],
    ['The Sunday Gazette', { outlet: 'The Marlow Gazette' }],
  ])('told %s in %o', (told, meta) => {
    expect(viaOf(told, meta)).toEqual(['Mira Holt']);
  });

  test.each([
    ['MARLOW, Fiji (Reuters) - The town slept. ¶ ', 'Reuters'],
    ['LONDON (AP) — The town slept. ¶ ', 'the AP'],
    ['PARIS (AFP) - The town slept. ¶ ', 'AFP'],
    ['JAKARTA (Xinhua) -- The town slept. ¶ ', 'Xinhua'],
    ['GHENT, Belgium (SNA) — The town slept. ¶ ', 'SNA'],
    ['By Dana Holt, Associated Press ¶ ', 'The Associated Press'],
    ['By Dana Holt and Ben Roth, Reuters ¶ The town slept. ¶ ', 'Reuters'],
  ])('dateline %s', (before, told) => {
    expect(viaOf(told, {}, before)).toEqual(['Mira Holt']);
  });
});

describe('another outlet', () => {
  test.each<Row>([
    ['CNN', { outlet: 'BBC News' }],
    ['the Guardian', { outlet: 'The Independent' }],
    ['The Times', { outlet: 'Los Angeles Daily News' }],
    ['the Herald', { outlet: 'The Harbour Post' }],
    ['Sund Cross News', { outlet: 'Marlow News Online' }],
    ['AFP', { outlet: 'The Local', byline: 'Reuters/The Local' }],
    ['The Associated Press', { outlet: 'Fox News', byline: 'Dana Holt' }],
    ['Reuters', { outlet: 'Harbour Times' }],
    ['BBC Radio 4', { outlet: 'Sky News' }],
    ['NBC News', { outlet: 'CBS News' }],
    ['Al Jazeera', { url: 'https://www.aljazeera.example/news/harbour' }],
    ['Dawn', { outlet: 'The Express Tribune' }],
    ['ABC News', { outlet: 'ABS-CBN' }],
    ['SNS', { outlet: 'Sund Courier' }],
    ['SundCheck', { outlet: 'Norland Check' }],
    ['Radio Marlow', { outlet: 'The Marlow Courier' }],
    ['The Sunday Times', { outlet: 'The Irish Times' }],
    ['The Sunday Courier', { outlet: 'The Marlow Gazette' }],
    ['The Sunday Post', { outlet: 'The Washington Post' }],
    ['The Sunday Post', { outlet: 'The Post' }],
  ])('told %s in %o', (told, meta) => {
    expect(viaOf(told, meta)).toHaveLength(1);
    expect(viaOf(told, meta)[0]).toMatch(/^Mira Holt < /);
  });
});

describe('a paper that somebody obtained', () => {
  test.each<readonly [outlet: string, expected: string]>([
    ['The Associated Press', 'wardens'],
    ['The Harbour Post', 'wardens < The Associated Press'],
  ])('in %s', (outlet, expected) => {
    const row = '“The cells were empty,” the wardens wrote in documents obtained by The Associated Press.';
    expect(chainsOf(row, { outlet })).toEqual([`?${expected}`]);
  });
});

test('the short name in a masthead is this outlet', () => {
  const row = 'The Sentinel gathered that the pier had been sold to a rival.';
  expect(chainsOf(row, { outlet: 'The Daily Sentinel Norland' })).toEqual(['Sentinel']);
});

test.each([
  ['The Sentinel understands that the pier had been sold to a rival.', ['nobody']],
  ['Sky News understands that the pier had been sold to a rival.', ['Sky News < Sky News']],
  ['Ada Roth understands that the pier had been sold to a rival.', ['Ada Roth']],
])('what this outlet understands is hearsay: %s', (row, expected) => {
  expect(chainsOf(row, { outlet: 'The Daily Sentinel Norland' })).toEqual(expected);
});

test.each([
  ['The Post understands that the pier has been sold.', 'nobody'],
  ['The Harbour Post understands two boats have been sold.', 'nobody'],
  ['Ada Roth understands that the pier has been sold.', 'Ada Roth'],
  ['The Daily Kite understands that the pier has been sold.', 'The Daily Kite < The Daily Kite'],
])('what this outlet “understands” is hearsay: %s', (row, expected) => {
  expect(chainsOf(row, { outlet: 'The Harbour Post' })).toEqual([expected]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpus } from '../corpus';
import { faultsOf, markSentences, plainOfSentences } from './notation';

/** A slash where a sentence ends inside a paragraph; two where no blank follows. */
const ROWS: readonly [phenomenon: string, row: string][] = [
  ['plain stops', 'The ferry left. / The pier was empty.'],
  ['questions and exclamations', 'Who left? / Nobody! / The pier was full.'],
  ['no stop at the end', 'The ferry left. / Nobody knows why'],
  ['paragraphs', 'The ferry left ¶ The pier was empty. / Gulls cried.'],
  ['a title before a name', 'Dr. Holt left. / Mrs. Marsh and Gen. Reyes stayed.'],
  ['a title behind a hyphen', 'Then-Sen. Dana Holt and ex-Gov. Marsh left.'],
  ['a title that ends no sentence', 'They asked the Rev. Dana Holt. / She refused.'],
  ['initials', 'J. K. Marsh met Tom S. Reyes. / Both left.'],
  ['an initial before a word that opens sentences', 'They chose plan B. / The others left.'],
  ['a country before a name', 'The U.S. President met the U.K. Foreign Secretary.'],
  ['a country at the end', 'He lives in the U.S. / The family stayed behind.'],
  ['a country before a small letter', 'The U.S. is sending ships.'],
  ['a state at the end', 'The plant is in Marlow, Calif. / It closed in May.'],
  ['a state before a name', 'He spoke in Marlow, Calif., Monday.'],
  ['a company inside', 'Marlow Inc. Chief Dana Holt left.'],
  ['a company at the end', 'She left Marlow Inc. / The company declined to comment.'],
  ['the younger', 'Tom Reyes Jr. Avenue is closed. / Tom Reyes Jr. / He is 40.'],
  ['time of day inside', 'It opened at 5 p.m. Tuesday and closed at 9 p.m. ET.'],
  ['time of day at the end', 'It opened at 5 p.m. / Police came later.'],
  ['etc.', 'They sold nets, ropes, etc. / Business was good.'],
  ['etc. inside', 'They sold nets, ropes, etc. at the pier.'],
  ['versus', 'The case of Holt v. Marsh, Marlow vs. Reyes, goes on.'],
  ['months', 'It happened on Jan. 6. / In Feb. the port closed.'],
  ['number', 'She was No. 5 on the list. / He said no. / They left.'],
  ['for example', 'Some fish, e.g. Herring, are gone.'],
  ['decimals', 'Prices rose 3.5 percent. / Wages fell by 1.2.'],
  ['money', 'It cost $5. / Nobody paid.'],
  ['a year at the end', 'The pier was built in 1921. / It burned in 1950.'],
  ['a figure at the start', 'The pier burned. / 40 people left.'],
  ['a lost blank', 'The pier burned.//The harbour closed.'],
  ['an address of a page', 'Write to harbour.example or Port.example today.'],
  ['an ellipsis inside', 'The plan … failed, and the mayor... the mayor left.'],
  ['an ellipsis at the end', 'I don’t know… / Maybe we left.'],
  ['an ellipsis behind a stop', 'It was late. … / Holt left.'],
  ['an ellipsis before a name', 'I think … Holt was right.'],
  ['an ellipsis in brackets', '“The plan [...] Reyes made is bad.”'],
  ['several marks', 'Really?! / Yes!!! / No...'],
  ['a name with a mark', 'He works for Yahoo! in Marlow.'],
  ['a question inside, with dashes', 'The question – what now? – was not asked.'],
  ['brackets inside', 'The port (it was closed. Nobody knew.) is empty.'],
  ['brackets around a sentence', 'The port is empty. / (It was closed.) / Nobody knows.'],
  ['brackets that open a sentence', '(Reporting by Dana Holt. / Editing by Tom Reyes.) / The end.'],
  ['an abbreviation in brackets at the end', 'He lives in Marlow (Calif.). / Dana Holt left.'],
  ['a year alone', '1988. / The pier burned.'],
  ['bracketed words at the start', 'She left. / [The mayor] stayed.'],
  ['a dateline', 'MARLOW (Reuters) - The port closed. / Nobody came.'],
  ['a dateline with a state', 'MARLOW, Calif. (AP) — The port closed on Monday.'],
  ['a dateline with a date', 'MARLOW, Jan. 5 (AFP) — The port closed.'],
  ['a numbered list', '1. Wash your hands. / 2. Dry them.'],
  ['a bullet', '• The port closed. / • The pier burned.'],
  ['a small first letter of a name', 'The port closed. / iPhone sales rose. / eBay fell.'],
  ['a particle of a name', 'The port closed. / de Marsh left. / al-Rashid stayed.'],
  ['a small letter is no new sentence', 'The corp. said it would close.'],
  ['speech before its cue', '“We left,” she said. / “It was late.”'],
  ['a question before its cue', '“Why now?” she asked.'],
  ['an exclamation before its cue', '“Stop!” he said. / “Now!”'],
  ['a question before a name and its verb', '“Really?” Holt asked. / Nobody answered.'],
  ['a question before a title, a name and their verb', '“Really?” Mayor Dana Holt asked on Tuesday.'],
  ['an exclamation before a name and an addressee', '“Get out!” Reyes told reporters.'],
  ['a question, then a report of its own', '“Really?” / Holt said that the port was closed.'],
  ['a question, then a sentence', '“Why now?” / The mayor did not say.'],
  ['a stop inside the marks', 'She said: “We left.” / Nobody answered.'],
  ['a stop outside the marks', 'He called it “a farce”. / Nobody answered.'],
  ['British marks', '‘We left,’ she said. ‘It was late.’'.replace('said. ', 'said. / ')],
  ['sentences inside a quotation', '“We left. / It was late. / Nobody came,” she said.'],
  ['an inner quotation', '“He said ‘No!’ and left. / We stayed.”'],
  ['an inner quotation at the end', '“He said ‘No.’” / She left.'],
  ['a title with a mark', 'She wrote the song “Why Not?” and left.'],
  ['straight marks', '"We left." / "It was late." / She nodded.'],
  ['a mark that is lost', 'We left.” / She nodded.'],
  ['a quotation behind a stop', 'She nodded. / “we left,” she said.'],
  ['a colon ends nothing', 'She said: We left. / He nodded.'],
  ['a possessive behind initials', 'The U.S.’s answer came. / It was no.'],
  ['initials at the end of a quotation', '“We are in the U.S.” / She nodded.'],
  ['all capitals', 'MAYOR QUITS. / PIER CLOSED'],
  ['an agency in brackets at the end', 'The port closed. / (AFP)'],
  ['war and roman figure', 'It was sunk in World War I. / The wreck was found.'],
  ['an emoji behind a stop', 'We won! 🎉 / The party goes on.'.replace(' 🎉 /', ' / 🎉')],
];

describe('sentences', () => {
  test.each(ROWS)('%s: %s', (_, row) => {
    const text = plainOfSentences(row);
    expect(markSentences(text)).toBe(row);
    expect(faultsOf(text)).toEqual([]);
  });

  test('text without words has no sentences', () => {
    expect(markSentences('')).toBe('');
  });

  test('many stops take linear time', () => {
    for (const piece of ['. ', '“A.” ', '(A. ', 'A. B. ', '"a" ', "'A' ", '… ', 'U.S. ']) {
      expect(faultsOf(piece.repeat(10_000))).toEqual([]);
    }
  });
});

/** Articles of others, where they are there: nothing throws, nothing is lost, sentences tile. */
describe.runIf(corpus)('in articles of the corpus', () => {
  const folders = ['gold', 'gold-train'].map((name) => join(corpus ?? '', name));

  test.each(folders)('%s', (folder) => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { title, paragraphs } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      expect(faultsOf([title, ...paragraphs].join(' ¶ ')), file).toEqual([]);
    }
  });
});

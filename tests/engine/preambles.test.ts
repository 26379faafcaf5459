import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('a line that ends in a colon gives the next paragraph as a medium’s', () => {
  test.each([
    [
      'The yard may be sold soon. ¶ Reuters: ¶ The yard’s owner said it had not made a bid.',
      'yard’s owner < Reuters',
    ],
    [
      'From Ada Holt et al, at the New York Times: ¶ The ferry has run aground, people briefed on the rescue said. ¶ It may sink, the people said.',
      '?people briefed on the rescue < the New York Times',
      '?people briefed on the rescue < the New York Times',
    ],
    [
      'As the Washington Post reported last week: ¶ Police said the ship had left.',
      'Police < the Washington Post',
    ],
    ['Here is what the BBC had to say: ¶ Police said the ship had left.', 'Police < the BBC'],
    ['Ines Roth of the BBC reports: ¶ Police said the ship had left.', 'Police < the BBC'],
    ['The French daily Le Monde writes: ¶ Police said the ship had left.', 'Police < Le Monde'],
    ['Here is what we know: ¶ Police said the ship had left.', 'Police'],
    ['Read more from the BBC: ¶ Police said the ship had left.', 'Police'],
    ['The mayor told CNN: ¶ Police said the ship had left.', 'Police'],
    ['Fox News said in a statement: ¶ Police said the ship had left.', 'Police'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });

  test('but not where the medium is this outlet', () => {
    expect(chainsOf('Reuters reports: ¶ Police said the ship had left.', { outlet: 'Reuters' })).toEqual([
      'Police',
    ]);
  });
});

describe('a medium speaks for itself', () => {
  test.each([
    ['“He did not do it,” Fox News said in a statement.', 'Fox News'],
    ['In a written statement the Guardian said that the cuts were needed.', 'the Guardian'],
    ['The BBC apologised, saying it should have checked the pictures.', 'The BBC'],
    ['The BBC denied that it had paid the source.', 'The BBC'],
    ['NBC News confirmed it had hired Ada Holt as a presenter.', 'NBC News'],
    ['The BBC said it had seen the letters.', 'The BBC < The BBC'],
    ['Sund Rail lost power. ¶ Reuters said it had cancelled 40 trains.', 'Reuters < Reuters'],
    ['Fox News said in a report that the host would leave.', 'Fox News < Fox News'],
    [
      'The Sunda news agency said in a statement that the pier was safe.',
      'The Sunda news agency < The Sunda news agency',
    ],
    ['Fox News reported that the board had said in a statement that it would sell.', 'board < Fox News'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('an interview ends where another occasion is told', () => {
  test.each([
    ['She stated a day earlier that it was not.', 'Mira Holt'],
    ['She said earlier this month that it was not.', 'Mira Holt'],
    ['During the debate on Thursday in Marlow, she was asked about it. She said it was not.', 'Mira Holt'],
    ['At a rally on Monday, she spoke of it again. She said that it was not.', 'Mira Holt'],
    ['¶ Last June she stirred a row with an assertion that the crews were thieves.', 'Mira Holt'],
    ['She said the board had earlier tested it.', 'Mira Holt < CNN'],
    ['She said earlier tests had failed.', 'Mira Holt < CNN'],
  ])('told CNN. %s', (text, expected) => {
    expect(chainsOf(`Mira Holt told CNN on Sunday that the pier was safe. ${text}`)[1]).toBe(expected);
  });

  test.each([
    ['Holt has said that as mayor she would sell it.', 'Mira Holt'],
    ['Holt once said that she would sell it.', 'Mira Holt'],
    ['Holt has repeatedly said that she would sell it.', 'Mira Holt'],
    ['Holt said that she would sell it.', 'Mira Holt < CNN'],
  ])('an interview with CNN. ¶ %s', (text, expected) => {
    const interview = 'In an interview with CNN on Sunday, Mira Holt said that the pier was safe.';
    expect(chainsOf(`${interview} ¶ ${text}`)[1]).toBe(expected);
  });

  test('but not where somebody else’s appearance is told of', () => {
    const text = 'Mira Holt told CNN that she had spoken at a rally. She said that the crowd was large.';
    expect(chainsOf(text)).toEqual(['Mira Holt < CNN', 'Mira Holt < CNN']);
  });
});

describe('the reports', () => {
  test.each([
    [
      'The New York Times reported that the yard was sold. ¶ The yard denied it. But the reports said the talks went on.',
      'The New York Times < The New York Times',
      'The New York Times < The New York Times',
    ],
    ['The auditors wrote a report. ¶ The report said the talks went on.', 'a report'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('no medium in between', () => {
  test.each([
    ['Mira Holt told reporters that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told the press that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told this newspaper that the pier was safe.', 'Mira Holt'],
    ['Mira Holt said the pier was safe and wrote to VitaLoop five times.', 'Mira Holt'],
    ['Mira Holt, writing to SundBank in May, said the pier was safe.', 'Mira Holt'],
    ['The poll found Mira Holt at 31%, state Sen. Ada Veld at 28% and Ben Roth at 7%.', 'poll'],
    ['Mira Holt said the pier was safe, speaking to SundWatch.', 'Mira Holt < SundWatch'],
    ['Mira Holt told us that the pier was safe.', 'Mira Holt'],
    ['“Boats have left the pier,” our correspondent said.', 'our correspondent'],
    ['Mira Holt told parliament that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told the court that the pier was safe.', 'Mira Holt'],
    ['Mira Holt said in a statement that the pier was safe.', 'Mira Holt'],
    ['Mira Holt said at a press conference that the pier was safe.', 'Mira Holt'],
    ['Mira Holt wrote on Twitter that the pier was safe.', 'Mira Holt'],
    ['Mira Holt said on Facebook that the pier was safe.', 'Mira Holt'],
    ['Mira Holt, who once worked for CNN, said the pier was safe.', 'Mira Holt'],
    ['Mira Holt, a columnist at the Guardian, said the pier was safe.', 'Mira Holt'],
    ['In response to the claims in the BBC documentary, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['While the works were geared to the Gold Standard, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['Mira Holt confided to her journal that the pier was safe.', 'Mira Holt'],
    ['After CNN left the harbour, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['Mira Holt said in an interview that the pier was safe.', 'Mira Holt'],
    ['The pier was safe, according to the ministry’s website.', 'ministry'],
    ['Serhii Radio, a chemist at the harbour, said the pier was safe.', 'Serhii Radio'],
    ['Holding a copy of the Daily Mail, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['Mira Holt wrote on the ministry’s website that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told lawmakers that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told a rally in Marlow that the pier was safe.', 'Mira Holt'],
    ['Mira Holt testified that the pier was safe.', 'Mira Holt'],
    ['Mira Holt tweeted that the pier was safe.', 'Mira Holt'],
    ['While the film airs on HBO in its entirety, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['Mira Holt told a group of Associated Press editors that the pier was safe.', 'Mira Holt'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)[0]).toEqual(expected);
  });
});

describe('what is told first, and to which medium only then', () => {
  test.each([
    'Armed men have attacked the pier, a witness said. ¶ They came by boat, the witness told Reuters.',
    'Armed men attacked the pier, a witness said. ¶ They came by boat, the witness told Reuters.',
  ])('%s', (row) => {
    expect(chainsOf(row)).toEqual(['?a witness < Reuters', '?a witness < Reuters']);
  });
});

describe('what has been said elsewhere waits for no medium', () => {
  test.each([
    '“Nobody was hurt,” Mira Holt said. ¶ Holt told CNN that the crane was new.',
    'Mira Holt said the pier was safe. ¶ Holt also told CNN that the crane was new.',
    'Mira Holt said the pier was safe. ¶ Holt later told CNN that the crane was new.',
  ])('%s', (row) => {
    expect(chainsOf(row)).toEqual(['Mira Holt', 'Mira Holt < CNN']);
  });
});

describe('what else the sentence tells, and who tells it, do not say that it was said earlier', () => {
  test.each([
    'An aide told CNN that the talks had begun, but said that nobody had signed. ¶ The aide said the price was low.',
    'An aide who had seen the offer told CNN that it was low, and said that nobody would sign. ¶ The aide said the price was low.',
  ])('%s', (row) => {
    expect(new Set(chainsOf(row).map((chain) => chain.split(' < ')[1]))).toEqual(new Set(['CNN']));
  });
});

describe('an interview of long ago tells nothing of what is said elsewhere', () => {
  test.each([
    [
      'Mira Holt once told CNN that the pier was safe. ¶ She said on Monday that the crane was new.',
      'Mira Holt',
    ],
    ['Mira Holt once told CNN that the pier was safe. She said that the crane was new.', 'Mira Holt < CNN'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual(['Mira Holt < CNN', expected]);
  });
});

describe('what somebody has said, and to which medium only then', () => {
  test.each([
    ['The pier will be sold, Mira Holt has revealed.', 'Mira Holt < CNN'],
    ['Mira Holt has said the pier is old.', 'Mira Holt < CNN'],
    ['Mira Holt has often said the pier is old.', 'Mira Holt'],
    ['Mira Holt had said the pier was old.', 'Mira Holt'],
  ])('%s', (row, expected) => {
    expect(chainsOf(`${row} ¶ “It is late,” Holt told CNN.`)).toEqual([expected, 'Mira Holt < CNN']);
  });
});

describe('after an interview, what is said in public or on an earlier occasion has no medium', () => {
  test.each([
    'Mira Holt wrote on X that the crane was new.',
    'Mira Holt said on Truth Social that the crane was new.',
    'On Instagram, Mira Holt said the crane was new.',
    'In a post on social media, Mira Holt said the crane was new.',
    'Mira Holt told supporters that the crane was new.',
    'Mira Holt told shareholders that the crane was new.',
    'Mira Holt told the city council that the crane was new.',
    'Mira Holt had previously said that the crane was new.',
  ])('%s', (row) => {
    expect(chainsOf(`Mira Holt told CNN that the pier was safe. ¶ ${row}`)).toEqual([
      'Mira Holt < CNN',
      'Mira Holt',
    ]);
  });

  test.each([
    'Mira Holt said that the crane was new.',
    'She said in the interview that the crane was new.',
    'She told the presenter that the crane was new.',
  ])('but: %s', (row) => {
    expect(chainsOf(`Mira Holt told CNN that the pier was safe. ¶ ${row}`)).toEqual([
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ]);
  });
});

describe('a medium in the clause beside this one', () => {
  test.each([
    [
      'The board said it was late, but Mira Holt wrote in the Plain Observer that it was over.',
      ['board', 'Mira Holt < the Plain Observer'],
    ],
    [
      'The board said it was late, while Mira Holt said in an interview with CNN that it was over.',
      ['board', 'Mira Holt < CNN'],
    ],
    ['Mira Holt said on CNN that it was over, and the board said it was late.', ['Mira Holt < CNN', 'board']],
    // the same one goes on
    [
      'Mira Holt said on CNN that it was over, and she said it was late.',
      ['Mira Holt < CNN', 'Mira Holt < CNN'],
    ],
    [
      'Mira Holt said on CNN that it was over, and Ms Holt said it was late.',
      ['Mira Holt < CNN', 'Mira Holt < CNN'],
    ],
    ['Mira Holt said it was late and added on CNN that it was over.', ['Mira Holt < CNN', 'Mira Holt < CNN']],
  ])('%s', (text, expected) => expect(chainsOf(text)).toEqual(expected));
});

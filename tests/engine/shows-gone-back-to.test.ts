import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

/** Paragraphs in between, in which nobody says anything. */
const PAUSE = ' ¶ The town slept.'.repeat(7);

describe('an interview on the air that the article goes back to', () => {
  test.each([
    [
      `Mira Holt told CNN that the pier was safe.${PAUSE} ¶ Holt was asked by host Ben Roth whether she would quit. “No,” she said.`,
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      `Mira Holt told CNN that the pier was safe.${PAUSE} ¶ Holt was asked by a neighbour whether she would quit. “No,” she said.`,
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      `Mira Holt told CNN that the pier was safe.${PAUSE} ¶ Holt also used the CNN appearance to defend her vote, saying the pier was old. ¶ “Read it,” she said.`,
      'Mira Holt < CNN',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt said on ABC’s “This Week” that the pier was safe. ¶ Ben Roth told NBC’s “Meet the Press” that it was not. ¶ Holt was asked by host Ines Webb whether she would quit. “No,” she said. ¶ She added: “I like it here.”',
      'Mira Holt < ABC’s This Week',
      'Ben Roth < NBC’s Meet the Press',
      'Mira Holt < ABC’s This Week',
      'Mira Holt < ABC’s This Week',
    ],
    [
      'Mira Holt of the Senate Committee on Port Affairs featured on Sund Today, a Channels Television programme. ¶ A report by the Office for Marlow Affairs said the pier was old.',
      'A report by the Office for Marlow Affairs',
    ],
    ['Mira Holt defended the CNN interview on Monday. ¶ “I was tired,” she said.', 'Mira Holt'],
    [
      'Mira Holt featured on Sund Today, a Channels Television programme, on Monday. ¶ According to her, the pier was unsafe.',
      'Mira Holt < Channels Television',
    ],
    ['Mira Holt said in Sund Vale, a town of sailors, that the pier was unsafe.', 'Mira Holt'],
    [
      'Mira Holt said on Radio Sund that the pier was shut. ¶ She also suggested it had been sold, though the court papers mention no sale.',
      'Mira Holt < Radio Sund',
      'Mira Holt < Radio Sund',
    ],
    [
      'Mira Holt said on Radio Sund that the pier was shut. ¶ She also told the court that it had been sold.',
      'Mira Holt < Radio Sund',
      'Mira Holt',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('the station of a show', () => {
  test.each([
    [
      'Speaking on RTÉ’s Morning Ireland, Mira Holt said the pier was safe. ¶ “It is fine,” she told presenter Ben Roth.',
      'Mira Holt < RTÉ’s Morning Ireland',
      'Mira Holt < RTÉ’s Morning Ireland',
    ],
    ['Mira Holt told Ben Roth’s breakfast show on LBC that the pier was shut.', 'Mira Holt < LBC'],
    [
      'Mira Holt told Ben Roth’s breakfast show on Tuesday that the pier was shut.',
      'Mira Holt < Ben Roth’s breakfast show',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

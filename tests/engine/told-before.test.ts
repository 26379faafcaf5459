import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('who tells of it stands behind what was said and who said it', () => {
  test.each([
    [
      'The boy had been asleep, Mira Holt told officers, according to court records.',
      'Mira Holt < court records',
    ],
    [
      'The plan was dead, Mira Holt said, according to two people in the room.',
      'Mira Holt < two people in the room',
    ],
    [
      'The yard would close, Mira Holt told the board on Monday, according to two officials.',
      'Mira Holt < two officials',
    ],
    ['The boy had been asleep, Mira Holt told officers, police said.', 'Mira Holt < police'],
    ['The boy had been asleep, Mira Holt told officers, the affidavit says.', 'Mira Holt < affidavit'],
    ['The boy had been asleep, Mira Holt told officers, court records show.', 'Mira Holt < court records'],
    ['Mira Holt told her landlord she would leave, neighbours said.', 'Mira Holt < neighbours'],
    ['The pier was shut, Mira Holt told the board on Monday.', 'Mira Holt'],
    ['The pier, which was built in May, will be shut, Mira Holt said.', 'Mira Holt'],
    ['The yard lost a ship, according to Mira Holt, who told the board in May.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

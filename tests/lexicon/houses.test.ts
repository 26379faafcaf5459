import { describe, expect, test } from 'vitest';
import { houseOf } from '../../src/lexicon/houses';
import text from '../../src/lexicon/houses.txt?raw';
import { findOutletByName } from '../../src/lexicon/outlets';
import { readTable } from '../../src/lexicon/read';

describe('a programme and its house', () => {
  test.each(readTable(text).map(([programme = '', house = '']) => [programme, house]))(
    '%s is made by %s, and both are listed outlets',
    (programme, house) => {
      expect(houseOf(programme)).toBe(house);
      expect(findOutletByName(house)?.name).toBe(house);
      expect(house).not.toBe(programme);
    },
  );

  test('a house has none', () => {
    expect(houseOf('CBS News')).toBeNull();
  });
});

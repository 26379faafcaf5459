import { describe, expect, test } from 'vitest';
import { isKnownOrganization, isOrganizationWord } from '../../src/lexicon/organizations';
import { homeOfPeople, isDemonym, isPlace, placeOfSeat } from '../../src/lexicon/places';
import { findTitle } from '../../src/lexicon/titles';

describe('a place', () => {
  test.each(['Ghana', 'New Zealand', 'US', 'U.S.', 'Texas', 'Kyiv', 'Scotland', 'European Union', 'nairobi'])(
    '%s',
    (name) => {
      expect(isPlace(name)).toBe(true);
    },
  );

  test.each(['Holt', 'Harbour', 'New', 'Ministry', 'Monday', ''])('"%s" is none', (name) => {
    expect(isPlace(name)).toBe(false);
  });

  test.each([
    ['Moscow', 'Russia'],
    ['Washington', 'United States'],
    ['Brussels', 'European Union'],
    ['beijing', 'China'],
    ['Abuja', 'Nigeria'],
    ['Edinburgh', 'Scotland'],
    ['Marseille', null],
  ])('%s governs %s', (city, place) => {
    expect(placeOfSeat(city)).toBe(place);
  });

  test.each([
    ['norwegian', 'norway'],
    ['norwegians', 'norway'],
    ['harbour', null],
  ])('%s are at home in %s', (people, place) => {
    expect(homeOfPeople(people)).toBe(place);
  });

  test.each([
    'french',
    'american',
    'americans',
    'texans',
    'new yorkers',
    'israelis',
    'dutch',
    'south korean',
  ])('people from there: %s', (norm) => {
    expect(isDemonym(norm)).toBe(true);
  });

  test.each(['france', 'officials', 's', ''])('"%s" says not whose', (norm) => {
    expect(isDemonym(norm)).toBe(false);
  });
});

describe('an organization', () => {
  test.each([
    'Kremlin',
    'FBI',
    'White House',
    'Downing Street',
    'World Bank',
    'Hamas',
    'Google',
    'kremlin',
    'Nato',
    'ICE',
  ])('known: %s', (name) => {
    expect(isKnownOrganization(name)).toBe(true);
  });

  test.each(['Holt', 'Harbour Post', 'House', 'Ice', 'who', ''])('not known: "%s"', (name) => {
    expect(isKnownOrganization(name)).toBe(false);
  });

  test.each(['ministry', 'university', 'inc', 'inc.', 'union', 'police', 'fc', 'centre', 'sabha'])(
    'by its word: %s',
    (norm) => {
      expect(isOrganizationWord(norm)).toBe(true);
    },
  );

  test.each(['city', 'report', 'holt', 'the', ''])('not by its word: "%s"', (norm) => {
    expect(isOrganizationWord(norm)).toBe(false);
  });
});

describe('a title before a name', () => {
  test.each([
    ['mr', 'm'],
    ['mr.', 'm'],
    ['mrs', 'f'],
    ['sen.', null],
    ['president', null],
    ['queen', 'f'],
    ['pope', 'm'],
    ['congresswoman', 'f'],
    ['sgt', null],
    ['imam', 'm'],
    ['shri', 'm'],
  ])('%s, gender %s', (norm, gender) => {
    expect(findTitle(norm)).toEqual({ gender });
  });

  test.each(['harbour', 'the', '.', ''])('"%s" is none', (norm) => {
    expect(findTitle(norm)).toBeNull();
  });
});

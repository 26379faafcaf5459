import { describe, expect, test } from 'vitest';
import { findSetting, isSetting } from '../../src/lexicon/settings';
import { isTimeWord } from '../../src/lexicon/time-words';
import {
  findPronoun,
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isNumberWord,
  isPreposition,
  isVerbForm,
} from '../../src/lexicon/word-classes';

test.each([
  ['determiner', isDeterminer, 'the a several every', 'of harbour his'],
  ['preposition', isPreposition, 'of during versus amid', 'the and also'],
  ['conjunction', isConjunction, 'and because while although', 'of also that'],
  ['auxiliary', isAuxiliary, "has won't could 've", 'made said may-be'],
  ['adverb', isAdverb, 'also never privately unexpectedly', 'family costly reply italy the fly'],
  ['number', isNumberWord, 'seven millions third lakh', 'number the'],
  ['time', isTimeWord, 'monday yesterday weeks march earlier', 'harbour second pm'],
  ['setting', isSetting, 'interview statement podcast hearing', 'harbour ministry'],
  ['verb form', isVerbForm, 'went remains taken withdrew', 'said harbour bridge'],
] as const)('%s', (_name, test, inside, outside) => {
  expect(inside.split(' ').filter((norm) => !test(norm))).toEqual([]);
  expect(outside.split(' ').filter((norm) => test(norm))).toEqual([]);
});

describe('a pronoun', () => {
  test.each([
    ['he', 3, 's', 'm', 'subject'],
    ['her', 3, 's', 'f', 'possessive'],
    ['they', 3, 'p', null, 'subject'],
    ['them', 3, 'p', null, 'object'],
    ['i', 1, 's', null, 'subject'],
    ['you', 2, null, null, 'subject'],
    ['it', 3, 's', 'n', 'subject'],
    ['who', 3, null, null, 'relative'],
    ['these', 3, 'p', null, 'demonstrative'],
    ['somebody', 3, 's', null, 'indefinite'],
  ])('%s', (norm, person, number, gender, kind) => {
    expect(findPronoun(norm)).toEqual({ person, number, gender, kind });
  });

  test.each(['harbour', 'the', ''])('"%s" is none', (norm) => {
    expect(findPronoun(norm)).toBeNull();
  });
});

test.each([
  ['statement', 'public'],
  ['parliament', 'public'],
  ['interview', 'interview'],
  ['phone', 'interview'],
  ['op-ed', 'writing'],
  ['harbour', null],
])('%s is a setting of kind %s', (norm, kind) => {
  expect(findSetting(norm)).toBe(kind);
});

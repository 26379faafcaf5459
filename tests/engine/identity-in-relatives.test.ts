import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a clause of “who” that goes on behind a conjunction is no subject of its own', () => {
  testSources([
    [
      'One planner who is not tied to any party but has worked the ports since 1996 said the pier was unsafe.',
      'One planner (unnamed)',
    ],
    [
      'A diplomat who followed the talks and insisted on anonymity because he still has to deal with both sides suggested the port had been sold.',
      'A diplomat (unnamed)',
    ],
    [
      'A cook who asked not to be named because she works there said the kitchen was dirty.',
      'A cook (unnamed)',
    ],
    ['The mayor who sold the pier left because the town said it was unsafe.', 'town (organization)'],
  ]);
});

describe('somebody by a noun that may be a thing', () => {
  testSources([
    [
      'A senior Marlow Party figure complained that the minister had sold the pier.',
      'A senior Marlow Party figure (unnamed)',
    ],
    ['The latest Sund Port figure showed that fewer ships had come.', 'latest Sund Port figure (document)'],
    ['A parking attendant said the pier was shut.', 'A parking attendant (unnamed)'],
  ]);
});

describe('the holder of an office is not who shadows it', () => {
  testSources([
    [
      'The transport secretary has conceded that the ferry targets will be missed. ¶ Mira Holt, a captain, told Radio Sund that they were too old. ¶ Ben Roth, the shadow transport secretary, came to Marlow. ¶ The transport secretary said the ferries were fine.',
      'transport secretary (person)',
    ],
    [
      'Ben Roth, the transport secretary, came to Marlow. ¶ The transport secretary said the ferries were fine.',
      'Ben Roth (person)',
    ],
  ]);
});

describe('two participles hang on one noun', () => {
  testSources([
    [
      'A memo sent to the mayor and obtained by Radio Sund said the pier could cost 3 million.',
      'A memo sent to the mayor and obtained by Radio Sund (document)',
    ],
    [
      'The mayor had left and a crew led by Ines Roth said the pier was safe.',
      'a crew led by Ines Roth (organization)',
    ],
  ]);
});

describe('a participle alone that opens a sentence is nobody', () => {
  testSources([
    ['Reacting, a harbour analyst, Dr Mira Holt, opined that the pier was unsafe.', 'Mira Holt (person)'],
    ['Fleming, a harbour analyst, said the pier was unsafe.', 'Fleming (person)'],
  ]);
});

describe('the owner behind “whose”, named between commas', () => {
  testSources([
    ['The bank is a vape shop, whose owner, Rav Menon, said trade was down.', 'Rav Menon (person)'],
    ['The crew, whose captain, Ben Holt, said the sea was calm, turned back.', 'Ben Holt (person)'],
    [
      'The victim, whose elder brother, Ali Roth, told reporters that she was kind, died.',
      'Ali Roth (person)',
    ],
    ['The firm, whose boss, Ada Roth, left in May, said it was late.', 'firm (organization)'],
    ['Ada Roth, whose brother, Ben, died in May, said it was late.', 'Ada Roth (person)'],
  ]);
});

import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a pronoun beside a quotation that tells of somebody else', () => {
  testSources([
    ['Omar Veldu worked at the port. ¶ “My brother is a nurse,” he said.', 'Omar Veldu (person)'],
    ['Omar Veldu worked at the port. ¶ “I saw my cousin die,” he said.', 'Omar Veldu (person)'],
    ['Ines Roth lost her home. ¶ “My mother died in the fire,” she said.', 'Ines Roth (person)'],
    ['Ines Roth lost her home. ¶ “I always wanted to be a nurse,” she said.', 'Ines Roth (person)'],
    // a body speaks of itself
    [
      'Brightwater Council met in May. ¶ “The council is sorry,” it said.',
      'Brightwater Council (organization)',
    ],
  ]);
});

describe('a verb behind a person’s name that is a noun elsewhere', () => {
  testSources([
    ['Omar Veldu works at the port. ¶ “It is late,” he said.', 'Omar Veldu (person)'],
    ['Mr Holt runs a bar in Sund. ¶ “It is late,” he said.', 'Holt (person)'],
    ['Maria Cole volunteers at the clinic. ¶ “It is late,” she said.', 'Maria Cole (person)'],
    ['Maria Cole visits were few. ¶ A nurse was there. “It is late,” she said.', 'A nurse (unnamed)'],
  ]);
});

describe('to whom somebody wrote is not who wrote', () => {
  testSources([
    [
      'Ada Veld has left. A nurse spoke. ¶ In messages to a friend in May, she said it was late.',
      'Ada Veld (person)',
    ],
    [
      'Ada Veld has left. Ben Roth spoke. ¶ In notes to a friend that were leaked, she said it was late.',
      'Ada Veld (person)',
    ],
    [
      'Ben Roth has left. A friend of his, a nurse, has not. ¶ In a letter to him, she said it was late.',
      'A friend (unnamed)',
    ],
  ]);
});

describe('whom a paragraph brings in before it quotes him', () => {
  testSources([
    [
      'Ben Roth, 61, said it was late. ¶ But a former chef, who is silent because he is ill, shook his head. “It is over,” he said.',
      'a former chef (unnamed)',
    ],
    [
      'Ben Roth, 61, said it was late. ¶ A passer-by shook his head. “It is over,” he said.',
      'A passer-by (unnamed)',
    ],
    [
      'Ben Roth, 61, said he had fled in May. ¶ A nurse was holding his arm. “They shot us,” he said.',
      'Ben Roth (person)',
    ],
    [
      'Ben Roth, 61, said he fled in May. ¶ A smuggler took 900 euros. “We had no choice,” he said.',
      'Ben Roth (person)',
    ],
    [
      'Ben Roth, 61, said it was late. ¶ Outside the mill, a driver got out. “It is over,” he said.',
      'a driver (unnamed)',
    ],
    [
      'Ben Roth, 61, said it was late. ¶ At the inn, the landlord has shut up. “It is over,” he said.',
      'landlord (unnamed)',
    ],
    [
      'Ben Roth, the landlord, said it was late. ¶ At the inn, the landlord has shut up. “It is over,” he said.',
      'Ben Roth (person)',
    ],
    [
      'Ben Roth, 61, said it was late. ¶ A friend had told him of it. “It is over,” he said.',
      'Ben Roth (person)',
    ],
    [
      'Ben Roth, 61, said it was late. ¶ An officer knocked at his door. “It is over,” he said.',
      'Ben Roth (person)',
    ],
    [
      'Ben Roth, 61, said it was late. ¶ A man was shot in the leg. “It is over,” he said.',
      'Ben Roth (person)',
    ],
    [
      'Ben Roth, 61, said it was late. ¶ In Oslo, the former nurse has a wife. “It is over,” he said.',
      'Ben Roth (person)',
    ],
  ]);
});

describe('who speaks in what somebody passes on', () => {
  testSources([
    ['A neighbour said the man had told him he was ill.', 'man (unnamed)'],
    ['Ada Holt said the officer told her the road was shut.', 'officer (unnamed)'],
    ['Ada Holt, a nurse, said the doctor told her the boy would live.', 'doctor (unnamed)'],
    ['Ada Holt, a nurse, was late. The nurse told her boss she was ill.', 'Ada Holt (person)'],
  ]);
});

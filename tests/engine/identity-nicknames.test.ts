import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('somebody by the name that friends use', () => {
  testSources([
    ['Ben Holt, better known as Boots, ran the mill. ¶ Boots said it was late.', 'Ben Holt (person)'],
    ['Ben Holt, known to his friends as Duke, ran it. ¶ “It was late,” Duke said.', 'Ben Holt (person)'],
    ['Ben Holt, nicknamed “Tubby”, ran the mill. ¶ Tubby said it was late.', 'Ben Holt (person)'],
    ['Ben Holt (aka Mac) ran the mill. ¶ Mac said it was late.', 'Ben Holt (person)'],
    // somebody or something else's
    [
      'Tom Holt, best known as Captain Veld in Star Raid, wed Ada Veld. ¶ Veld said it was late.',
      'Ada Veld (person)',
    ],
    ['Ben Holt was shot by a man known as Omar. ¶ Omar said it was late.', 'Omar (person)'],
    ['Ben Holt ran a group known as Seawatch. ¶ Seawatch said it was late.', 'Seawatch (organization)'],
    ['Ben Holt nicknamed him Omar. ¶ Omar said it was late.', 'Omar (person)'],
  ]);
});

describe('the first of two surnames', () => {
  testSources([
    ['Luis Ibarra Mendoza left. ¶ Ibarra said it was late.', 'Luis Ibarra Mendoza (person)'],
    ['Luis Ibarra Mendoza left. ¶ Mendoza said it was late.', 'Luis Ibarra Mendoza (person)'],
    ['Luis Ibarra Mendoza left with Ada Ibarra. ¶ Ibarra said it was late.', 'Ada Ibarra (person)'],
    ['Mary Jane Holt left. ¶ Jane said it was late.', 'Jane (person)'],
    ['Ada Paris Holt left. ¶ Paris said it was late.', 'Paris (organization)'],
  ]);
});

import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('whose relative, lawyer or boss somebody named has been', () => {
  testSources([
    [
      'Siobhan Roth, 24, died in a fire in Sund. ¶ Her sister, Fenna Veld, laid flowers at the gate. ¶ Her sister said the pumps were old.',
      'Fenna Veld (person)',
    ],
    [
      'Siobhan Roth, 24, died in a fire in Sund. ¶ Flowers were laid by her brother, Jorvik Veld. ¶ Roth’s brother said the pumps were old.',
      'Jorvik Veld (person)',
    ],
    [
      'Ben Roth, 24, died in a fire in Sund. ¶ Ada Veld, his mother, laid flowers at the gate. ¶ “The pumps were old,” Roth’s mother said.',
      'Ada Veld (person)',
    ],
    [
      'Ben Roth was held in Sund with his wife, Ada Veld. ¶ Roth’s wife said the pumps were old.',
      'Ada Veld (person)',
    ],
    [
      'Ben Roth was held in Sund. ¶ Roth’s lawyer, Ada Veld, left early. ¶ “The pumps were old,” his lawyer said.',
      'Ada Veld (person)',
    ],
    [
      'Lumo has shut a site in Sund. ¶ Ada Veld, its chief executive, left early. ¶ Lumo’s boss said the pumps were old.',
      'Ada Veld (person)',
    ],
    [
      'Sund Bank has shut a site. ¶ Ada Veld, its chief executive, left early. ¶ The bank’s boss said the pumps were old.',
      'Ada Veld (person)',
    ],
    [
      'Ines Holt’s mother, Ada Veld, left early. ¶ The mother of Ines Holt said the pumps were old.',
      'Ada Veld (person)',
    ],
    // no more
    [
      'Ben Roth fired his lawyer, Ada Veld. ¶ Roth’s lawyer said the pumps were old.',
      'Ben Roth’s lawyer (organization)',
    ],
    [
      'Ben Roth spoke of his late wife, Ada Veld. ¶ Roth’s wife said the pumps were old.',
      'Roth’s wife (unnamed)',
    ],
    // one of many
    [
      'Tom Holt left Sund. ¶ Ada Veld, a friend of Holt, left early. ¶ A friend of Holt said the pumps were old.',
      'A friend of Holt (unnamed)',
    ],
    [
      'Tom Holt left Sund. ¶ Ada Veld, an aide of Holt, left early. ¶ Another aide of Holt said the pumps were old.',
      'Another aide of Holt (unnamed)',
    ],
    [
      'Ada Veld, a member of Congress, left early. ¶ A member of Congress said the pumps were old.',
      'A member of Congress (unnamed)',
    ],
    [
      'Lumo has shut a site. ¶ Ada Veld, a director of Lumo, left early. ¶ One director of Lumo said the pumps were old.',
      'One director of Lumo (unnamed)',
    ],
    // another relative, another person's, another office
    [
      'Ben Roth died on Sunday. ¶ His brother, Omar Roth, laid flowers. ¶ His sister said the pumps were old.',
      'Ben Roth’s sister (unnamed)',
    ],
    [
      'Ben Roth died on Sunday. ¶ His younger sister, Ada Roth, laid flowers. ¶ His older sister said the pumps were old.',
      'Ben Roth’s older sister (unnamed)',
    ],
    [
      'Ben Roth met Ines Holt, who laid flowers with her brother, Omar Holt. ¶ Roth’s brother said the pumps were old.',
      'Roth’s brother (unnamed)',
    ],
    [
      'Ada Holt, a lawyer, met Ben Holt. ¶ Ben Holt’s lawyer said the pumps were old.',
      'Ben Holt’s lawyer (organization)',
    ],
    [
      'Ben Roth’s lawyer, Ines Holt, left. ¶ A lawyer for Roth said the pumps were old.',
      'Ben Roth’s lawyer (organization)',
    ],
    [
      'Lumo has hired Ada Veld, the former boss of Vestra. ¶ Vestra’s boss said the pumps were old.',
      'Vestra’s boss (unnamed)',
    ],
    [
      'Lumo’s deputy chief executive, Ada Veld, left. ¶ Lumo’s chief executive said the pumps were old.',
      'Lumo’s chief executive (person)',
    ],
  ]);
});

describe('who leads one country, and who another', () => {
  testSources([
    [
      'French President Ines Veld met Kenyan President Omar Holt in Sund. ¶ France’s president said the pumps were old.',
      'Ines Veld (person)',
    ],
    [
      'Ines Veld, the president of Turkey, met Omar Holt, the president of France. ¶ Rain fell. ¶ The Turkish president said the pumps were old.',
      'Ines Veld (person)',
    ],
    [
      'US President Ines Veld met Kenyan officials. ¶ The American president said the pumps were old.',
      'Ines Veld (person)',
    ],
    [
      'Kenyan President Ines Veld met officials. ¶ The country’s president said the pumps were old.',
      'Ines Veld (person)',
    ],
    [
      'French President Ines Veld met Kenyan officials. ¶ The Kenyan president said the pumps were old.',
      'Kenyan president (person)',
    ],
    [
      'Germany coach Tito Veld left early. ¶ The Italian coach said the pumps were old.',
      'Tito Veld (person)',
    ],
    [
      'French President Ines Veld met Kenyan officials. ¶ Kenya’s president said the pumps were old.',
      'Kenya’s president (person)',
    ],
    [
      'President Ines Veld spoke in Nairobi. ¶ Kenya’s president said the pumps were old.',
      'Ines Veld (person)',
    ],
    [
      'Former French President Ines Veld met Kenyan officials. ¶ France’s president said the pumps were old.',
      'France’s president (person)',
    ],
  ]);
});

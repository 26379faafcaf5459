import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('names given for protection', () => {
  testSources([
    ['Una – whose surname we have agreed to withhold – said the doors were locked.', 'Una (unnamed)'],
    [
      'Una, whose surname the paper has agreed to withhold, left. ¶ Una said the doors were locked.',
      'Una (unnamed)',
    ],
    ['Dan (not his real name) said the doors were locked.', 'Dan (unnamed)'],
    ['Dan (not his real name) left on Friday. ¶ “We ran,” said Dan.', 'Dan (unnamed)'],
    ['Amina, whose name has been changed, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, who asked to be identified only by her first name, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, who gave only her first name, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, a nurse who declined to give her last name, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, who did not want to give her surname, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, who asked us not to use her surname, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, who withheld her surname for fear of reprisals, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, who asked that the paper use only her first name, said the camp was full.', 'Amina (unnamed)'],
    ['Amina, who did not want to give her age, said the camp was full.', 'Amina (person)'],
    ['Amina, 34, who spoke on condition of anonymity, said the camp was full.', 'Amina (unnamed)'],
    [
      'She had doubts about the Abara plan, according to a person who spoke on condition of anonymity. ¶ Mr. Abara said it was late.',
      'Abara (person)',
    ],
    [
      'What Abara did was wrong and a guard said so on condition of anonymity. ¶ Abara said it was late.',
      'Abara (person)',
    ],
    ['Rae and Dan (not their real names) fled. ¶ Rae said the doors were locked.', 'Rae (unnamed)'],
    ['Rae and Dan (not their real names) fled. ¶ Dan said the doors were locked.', 'Dan (unnamed)'],
    ['Karim said the road was closed. ¶ Some names have been changed.', 'Karim (unnamed)'],
    ['Maria Lopes, a pseudonym to protect her family, said the road was closed.', 'Maria Lopes (unnamed)'],
    ['Maria Lopes said the road was closed.', 'Maria Lopes (person)'],
    ['Maria Lopes said the road was closed. ¶ Dan (not his real name) said it was open.', 'Dan (unnamed)'],
    [
      'Dan (not his real name) said the road was open. ¶ Maria Lopes said it was closed.',
      'Maria Lopes (person)',
    ],
    ['Maria Lopes, whose father gave only his first name, said the road was closed.', 'Maria Lopes (person)'],
    [
      'Maria Lopes, a cook, said the road was closed. ¶ Her son gave only his first name. ¶ Lopes said it would open.',
      'Maria Lopes (person)',
    ],
    [
      'The man, identified only as Karim, said the road was closed. ¶ Karim said it would open.',
      'Karim (unnamed)',
    ],
    ['Beyoncé said the tour was over.', 'Beyoncé (person)'],
    ['Li, who asked that only his surname be used, said the shop was shut.', 'Li (unnamed)'],
    ['Olena, who did not want her full name published, said the shop was shut.', 'Olena (unnamed)'],
  ]);
});

describe('a call sign, a name the article gives, and a surname that is not to be used', () => {
  testSources([
    [
      'A soldier who goes by the call sign Bear said the road was open. ¶ “It is open,” said Bear.',
      'Bear (unnamed)',
    ],
    [
      'A soldier with the call sign Bear said the road was open. ¶ “It is open,” said Bear.',
      'Bear (unnamed)',
    ],
    [
      'The woman, whom we are calling Ines, said the road was open. ¶ “It is open,” Ines said.',
      'Ines (unnamed)',
    ],
    ['Ines, a nurse who did not want her surname published, said the road was open.', 'Ines (unnamed)'],
    [
      'Tomas, 34, who spoke on condition that his surname not be used, said the road was open.',
      'Tomas (unnamed)',
    ],
    [
      'A resident who asked to be identified only by his first name, Tomas, said so. ¶ “It is open,” Tomas said.',
      'Tomas (unnamed)',
    ],
    ['Ines Roth, a nurse who did not want her pupils named, said the road was open.', 'Ines Roth (person)'],
  ]);
});

describe('who is called by a title and surname hides behind no first name', () => {
  testSources([
    [
      'An aide spoke of the Veld government on condition of anonymity. ¶ President Veld left early. ¶ Mr. Veld said the talks would go on.',
      'Veld (person)',
    ],
    [
      'A nurse under Mr. Veld, who spoke on condition of anonymity, was there. ¶ Mr. Veld said it was late.',
      'Veld (person)',
    ],
    ['Amina, 34, who spoke on condition of anonymity, said the camp was full.', 'Amina (unnamed)'],
  ]);
});

describe('where somebody works who is not named', () => {
  testSources([
    [
      'Velo said it would recall vans. ¶ An engineer at Velo, who requested anonymity, said managers knew. ¶ Velo said it was sorry.',
      'Velo (organization)',
    ],
    [
      'A cook at Hopla, who asked not to be named, said the stove was old. ¶ Hopla said it had been checked.',
      'Hopla (organization)',
    ],
    ['A cook from Hopla, who asked not to be named, said the stove was old.', 'A cook from Hopla (unnamed)'],
    // the name is the one that hides somebody
    [
      'Amina, who asked not to be named, said the ward was full. ¶ Amina said she was tired.',
      'Amina (unnamed)',
    ],
    [
      'A cleaner, Amina, who asked that her surname not be used, said the ward was full. ¶ Amina said she was tired.',
      'Amina (unnamed)',
    ],
  ]);
});

describe('a condition, which is none of the name’s', () => {
  testSources([
    [
      'Ruth Ostrand, a lawyer, spoke. ¶ A clerk in the bureau who spoke on the condition that she not be identified said the list was known.',
      'A clerk in the bureau (unnamed)',
    ],
    [
      'Ruth Ostrand, a lawyer, spoke. ¶ A former clerk in the bureau who worked two doors from Holt and spoke on the condition that she not be named, citing her employer’s rules, said the list was no secret. “It hung on a wall,” she said.',
      'A former clerk in the bureau (unnamed)',
    ],
    ['The firm agreed on the condition that the crew stay, Ruth Ostrand said.', 'Ruth Ostrand (person)'],
    [
      'The clerk who ran the bureau left on the condition that he be paid, said Ruth Ostrand.',
      'Ruth Ostrand (person)',
    ],
  ]);
});

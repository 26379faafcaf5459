import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('people described by whom they are for or against', () => {
  testSources([
    ['MPs loyal to Ms Roth fear the vote will be lost.', 'MPs loyal to Ms Roth (group)'],
    ['Fighters loyal to General Veld said the fort had fallen.', 'Fighters loyal to General Veld (group)'],
    ['Residents critical of Mayor Lind say she lied.', 'Residents critical of Mayor Lind (group)'],
    [
      'Senators sympathetic to Mr Brand warned that it would fail.',
      'Senators sympathetic to Mr Brand (group)',
    ],
    [
      'Backbenchers unhappy with Lind’s plan said it would fail.',
      'Backbenchers unhappy with Lind’s plan (group)',
    ],
    ['In remarks critical of Lund, Ines Holt said the port was lost.', 'Ines Holt (person)'],
    ['A senator critical of the plan, Mira Holt, said it would fail.', 'Mira Holt (person)'],
    ['Sources in and around the club said it was late.', 'Sources in and around the club (unnamed)'],
    [
      'Officials in and outside the ministry said it was late.',
      'Officials in and outside the ministry (unnamed)',
    ],
  ]);
});

describe('a number of others', () => {
  testSources([
    ['Three others who were in the room said the chairman had shouted.', 'Three others (unnamed)'],
    [
      'Two others with knowledge of the sale said it was off.',
      'Two others with knowledge of the sale (unnamed)',
    ],
    ['“It was late,” said two others.', 'two others (unnamed)'],
    ['One aide said it was over. Two other aides said it was not.', 'Two other aides (unnamed)'],
    ['Two more guards said it was over.', 'Two more guards (unnamed)'],
    ['Many other aides said it was over.', 'Many other aides (group)'],
    ['Many others said it was over.', 'Many others (group)'],
    ['Others said it was over.', 'Others (group)'],
  ]);
});

describe('whoever was there, or asked not to be named, before the verb', () => {
  testSources([
    ['A person who was there said it was late.', 'A person (unnamed)'],
    ['Two clerks and a guard who was nearby said it was late.', 'Two clerks and a guard (unnamed)'],
    ['She was there, Ines Roth said.', 'Ines Roth (person)'],
    [
      'More than a dozen guards, some of whom asked not to be named, said it was late.',
      'More than a dozen guards (unnamed)',
    ],
    ['At least four clerks, who asked not to be named, said it was late.', 'At least four clerks (unnamed)'],
    ['The Harbour Post interviewed ten guards who said they were shocked.', 'ten guards (unnamed)'],
    [
      'Two guards interviewed on the pier said they were shocked.',
      'Two guards interviewed on the pier (unnamed)',
    ],
  ]);
});

describe('a sentence that opens with the verb', () => {
  testSources([
    ['Says one friend of the couple: “It was over.”', 'one friend of the couple (unnamed)'],
    [
      '“It is over,” says a friend. ¶ Adds a source close to the duo: “It was late.”',
      'a source close to the duo (unnamed)',
    ],
    ['Says another insider, who worked on the film: “It was over.”', 'another insider (unnamed)'],
    ['Notes a veteran of the trade: “It was over.”', 'a veteran of the trade (unnamed)'],
    ['Says Ines Roth, who ran the film: “It was over.”', 'Ines Roth (person)'],
    ['“It was over,” says Ines Roth. Adds she: “It was late.”', 'Ines Roth (person)'],
  ]);
});

describe('a name withheld of somebody else than the one who speaks', () => {
  testSources([
    [
      'Sheriff Adam Voss spoke on Monday. ¶ Voss said a neighbour, identified only as “Witness 2”, had hidden.',
      'Adam Voss (person)',
    ],
    [
      'Adam Voss met us. ¶ Voss said the driver, who was not identified, had been drunk.',
      'Adam Voss (person)',
    ],
    [
      'Adam Voss met us. ¶ Voss said that a man, whose name was withheld, had been drunk.',
      'Adam Voss (person)',
    ],
    ['Rae, a nurse who gave only her first name, said it was late.', 'Rae (unnamed)'],
    ['“It was late,” said Tom, a porter at the port, who gave only his first name.', 'Tom (unnamed)'],
  ]);
});

describe('what somebody without a name is called later on', () => {
  testSources([
    ['A neighbour said it was late. ¶ “Very late,” the woman said.', 'A neighbour (unnamed)'],
    [
      'An executive of one team said it was late. ¶ “Very late,” the exec said.',
      'An executive of one team (unnamed)',
    ],
    [
      'A pal of the singer said it was late. ¶ “Very late,” the friend said.',
      'A pal of the singer (unnamed)',
    ],
    [
      'A Labour frontbencher said it was late. ¶ “Very late,” the MP said.',
      'A Labour frontbencher (unnamed)',
    ],
    ['Another neighbour said it was late. ¶ The resident said she had slept.', 'Another neighbour (unnamed)'],
    [
      'A neighbour said it was late. ¶ Ines Roth said she had slept. ¶ “Very late,” the woman said.',
      'Ines Roth (person)',
    ],
  ]);
});

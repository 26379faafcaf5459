import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('who tells of it stands behind what was said and who said it', () => {
  test.each([
    [
      'The boy had been asleep, Mira Holt told officers, according to court records.',
      'Mira Holt < court records',
    ],
    // between who said it and the verb, or the verb and what was said
    ['Ben Roth, according to the lawsuit, told agents that the boy had been asleep.', 'Ben Roth < lawsuit'],
    ['Ben Roth, the mayor, according to two aides, said the plan was dead.', 'Ben Roth < two aides'],
    ['Ben Roth, according to his spokesman, said the plan was dead.', 'Ben Roth'],
    ['Ben Roth, according to a statement from his office, said the plan was dead.', 'Ben Roth'],
    ['Ben Roth, according to a post on X, said the plan was dead.', 'Ben Roth'],
    ['Sund Bank, according to its annual report, said the plan was dead.', 'Sund Bank'],
    ['The study, according to the researchers, shows that the plan is dead.', 'study'],
    ['Ben Roth, the best mayor according to his party, said the plan was dead.', 'Ben Roth'],
    ['Ben Roth, two officials said, told the board that the plan was dead.', 'Ben Roth < two officials'],
    // of that occasion alone
    [
      'Mira Holt runs the port. ¶ Holt, according to two aides, told donors that the plan was dead. ¶ “The plan lives,” Holt said.',
      'Mira Holt < two aides',
      'Mira Holt',
    ],
    [
      'Mira Holt runs the port. ¶ Holt, two aides said, told donors that the plan was dead. ¶ “The plan lives,” Holt said at noon.',
      'Mira Holt < two aides',
      'Mira Holt',
    ],
    [
      'Mira Holt runs the port. ¶ Holt, according to two aides, told donors that the plan was dead. “The plan is dead,” she said.',
      'Mira Holt < two aides',
      'Mira Holt < two aides',
    ],
    // a second comma that is missing makes no insert
    ['Ben Roth, director of the Sund Museum said, “The plan is dead.”', 'Ben Roth'],
    ['Ben Roth, a man who said little, told the board that the plan was dead.', 'Ben Roth'],
    [
      'Mira Holt said, according to two people in the room: “The plan is dead.”',
      'Mira Holt < two people in the room',
    ],
    ['Mira Holt replied, according to the transcript, “The plan is dead.”', 'Mira Holt < transcript'],
    [
      'Sen. Mira Holt (R-Sund) said, according to sources familiar with the talks: The plan “is dead.”',
      'Mira Holt < sources familiar with the talks',
    ],
    ['The plan is dead, according to Mira Holt: it costs too much.', 'Mira Holt'],
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
    [
      '“It is over,” one of the councillors told colleagues, according to a clerk in the room.',
      '?one of the councillors < a clerk in the room',
    ],
    [
      'At one point, Mira Holt said the sale was off, according to two people who were there.',
      'Mira Holt < two people',
    ],
    [
      'During the call, Mira Holt told him that the sale was off, according to two aides.',
      'Mira Holt < two aides',
    ],
    [
      'Mayor Mira Holt met the crews. ¶ Holt has called the sale “a joke,” said a person who has discussed it with her.',
      'Mira Holt < a person',
    ],
    [
      'Two officials saw the memo. ¶ The memo said that the pier would be shut, the officials said.',
      'memo < Two officials',
    ],
    ['“You will drown,” the captain shouted, a witness said.', '?captain < witness'],
    ['“You will drown,” Mira Holt wrote in a message, prosecutors said.', 'Mira Holt < prosecutors'],
    ['“It is over,” Mira Holt said, a remark that angered the crews.', 'Mira Holt'],
    ['In May, the harbour board said the sale was off.', 'harbour board'],
    ['The pier was shut, Mira Holt told the board on Monday.', 'Mira Holt'],
    ['The pier, which was built in May, will be shut, Mira Holt said.', 'Mira Holt'],
    ['The yard lost a ship, according to Mira Holt, who told the board in May.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('who told it opens the sentence, and who passes it on ends it', () => {
  test.each([
    ['Roth told him that they would be paid in May, Ana Pires said.', 'Roth < Ana Pires'],
    ['The bank told her there was no money left, Ana Pires said.', 'bank < Ana Pires'],
    ['A nurse told them her son was alive, Ana Pires said.', '?A nurse < Ana Pires'],
    ['Two guards told her the gate was open, Ana Pires said.', '?Two guards < Ana Pires'],
    ['“Police told me the gate was open,” Ana Pires said.', 'Police < Ana Pires'],
    ['“Doctors told us that he would live,” Ana Pires said.', '?Doctors < Ana Pires'],
    ['“People told me I was mad,” Ana Pires said.', 'Ana Pires'],
    [
      'Tom was the eldest of four sons whom Ana Pires raised with her sister, neighbours said.',
      '?neighbours',
    ],
    ['The mill told its crew to leave, Ana Pires said.', 'Ana Pires'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

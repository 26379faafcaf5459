import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('offices of one and jobs of many', () => {
  testSources([
    [
      'Two former porters told the same story, according to Second Pier. One of them said it was late.',
      'One of the two former porters (unnamed)',
    ],
    [
      'Two people with direct knowledge of the sale said it may fail. ¶ The pier has been sold, one of the people said.',
      'one of the two people with direct knowledge of the sale (unnamed)',
    ],
    [
      'Two people with direct knowledge of the sale said it may fail. ¶ The sources said that it was late.',
      'Two people with direct knowledge of the sale (unnamed)',
    ],
    [
      'Two members of the board thought of leaving. One of them said it was late.',
      'One of the two members of the board (unnamed)',
    ],
    ['The president said the war was over.', 'president (person)'],
    ['A former president said the war was over.', 'A former president (unnamed)'],
    ['Former presidents have said the war was over.', 'Former presidents (group)'],
    ['Former prosecutors said the case was weak.', 'Former prosecutors (group)'],
    ['Two former prosecutors said the case was weak.', 'Two former prosecutors (unnamed)'],
    ['Prosecutors said the case was weak.', 'Prosecutors (organization)'],
    ['Norland’s top diplomat said the case was weak.', 'Norland’s top diplomat (person)'],
    ['The group’s chief negotiator said the case was weak.', 'group’s chief negotiator (person)'],
    ['A Western diplomat said the case was weak.', 'A Western diplomat (unnamed)'],
    ['A top diplomat said the case was weak.', 'A top diplomat (unnamed)'],
    ['Diplomats said the case was weak.', 'Diplomats (unnamed)'],
    ['One of the prosecutors said the case was weak.', 'One of the prosecutors (unnamed)'],
    [
      'A group representing rural counties said the case was weak.',
      'A group representing rural counties (organization)',
    ],
    ['“The case is weak,” said one senior Republican on Tuesday.', 'one senior Republican (unnamed)'],
    ['“The case is weak,” said one Islamist on Tuesday.', 'one Islamist (unnamed)'],
    [
      '“The case is weak,” said the Sund Republican Party on Tuesday.',
      'Sund Republican Party (organization)',
    ],
    ['The Pope said the poor came first.', 'Pope (person)'],
    ['Germany’s chancellor said the wall would stay.', 'Germany’s chancellor (person)'],
    ['The FSB head said the spy was dead.', 'FSB head (person)'],
    ['A minister said the vote was lost.', 'A minister (unnamed)'],
    ['Ghana’s foreign minister said the vote was lost.', 'Ghana’s foreign minister (person)'],
    ['An MP said the vote was lost.', 'An MP (unnamed)'],
    ['A Labour MP said the vote was lost.', 'A Labour MP (unnamed)'],
    ['The prime minister said the vote was lost.', 'prime minister (person)'],
    ['The PM said the vote was lost.', 'PM (person)'],
    ['Several MPs said the vote was lost.', 'Several MPs (unnamed)'],
    ['Marlo’s chief medical examiner said the man had drowned.', 'Marlo’s chief medical examiner (person)'],
    ['A medical examiner said the man had drowned.', 'A medical examiner (unnamed)'],
    ['The country’s top prosecutor said the judge was bribed.', 'country’s top prosecutor (person)'],
    ['A top prosecutor said the judge was bribed.', 'A top prosecutor (unnamed)'],
    ['The bishop of Leon said the church was empty.', 'bishop of Leon (person)'],
    ['A bishop said the church was empty.', 'A bishop (unnamed)'],
    ['The mayor of Marlo said the beach was clean.', 'mayor of Marlo (person)'],
    ['Two mayors said the beach was clean.', 'Two mayors (unnamed)'],
    ['The city’s chief engineer said the tunnel leaked.', 'city’s chief engineer (person)'],
    ['One engineer said the tunnel leaked.', 'One engineer (unnamed)'],
    ['Its chief executive said the tunnel leaked.', 'Its chief executive (person)'],
    ['A senior executive said the tunnel leaked.', 'A senior executive (unnamed)'],
  ]);
});

describe('people who are counted and crowds', () => {
  testSources([
    ['Retailers such as Holt Motors say the law is unclear.', 'Retailers such as Holt Motors (group)'],
    ['Half a dozen sailors said the well was dry.', 'Half a dozen sailors (unnamed)'],
    ['Half the sailors said the well was dry.', 'Half the sailors (group)'],
    [
      'More than a dozen current and former pilots said the well was dry.',
      'More than a dozen current and former pilots (unnamed)',
    ],
    ['The port sold more than two boats and police said the well was dry.', 'police (organization)'],
    ['Both guards said the well was dry. One of them said it was old.', 'One of the guards (unnamed)'],
    ['The court heard four guards. Of the four, two said the well was dry.', 'two of the four (unnamed)'],
    ['Of the 12 jurors, three said the well was dry.', 'three of the 12 jurors (unnamed)'],
    ['Interviews with 20 sailors suggest that the well is dry.', '20 sailors (unnamed)'],
    ['Interviews with sailors and pilots suggest that the well is dry.', 'sailors and pilots (group)'],
    ['An interview with the mayor suggests that the well is dry.', 'mayor (person)'],
    ['Two people briefed on the talks said the deal was dead.', 'Two people briefed on the talks (unnamed)'],
    ['People familiar with the talks said the deal was dead.', 'People familiar with the talks (unnamed)'],
    ['Many people say the deal is dead.', 'Many people (group)'],
    ['Three residents said the well was dry.', 'Three residents (unnamed)'],
    ['Residents said the well was dry.', 'Residents (group)'],
    ['Several of the activists said the well was dry.', 'Several of the activists (unnamed)'],
    ['One of the survivors said the boat was full.', 'One of the survivors (unnamed)'],
    ['Survivors said the boat was full.', 'Survivors (group)'],
    ['Some of the witnesses said the boat was full.', 'Some of the witnesses (unnamed)'],
    ['Witnesses said the boat was full.', 'Witnesses (group)'],
    ['Some witnesses said the boat was full.', 'Some witnesses (group)'],
    ['Multiple senators said the bill was dead.', 'Multiple senators (unnamed)'],
    ['A number of doctors said the ward was full.', 'A number of doctors (unnamed)'],
    ['A growing number of doctors say the ward is full.', 'A growing number of doctors (group)'],
    ['Hundreds of doctors say the ward is full.', 'Hundreds of doctors (group)'],
    ['One visitor said the museum was dark.', 'One visitor (unnamed)'],
    ['Another said the museum was dark.', 'Another (unnamed)'],
    ['Others said the museum was dark.', 'Others (group)'],
    ['Experts say the ice is thin.', 'Experts (group)'],
    ['Three experts said the ice was thin.', 'Three experts (unnamed)'],
    ['Most analysts expect it, but critics say the plan is weak.', 'critics (group)'],
    ['Executives across the world say the rule is unclear.', 'Executives across the world (group)'],
    ['Two executives at the bank said the rule was unclear.', 'Two executives at the bank (unnamed)'],
    ['Many institutions say the rule is unclear.', 'Many institutions (group)'],
    ['Both airlines said the rule was unclear.', 'Both airlines (organization)'],
    ['Republicans say the rule is unclear.', 'Republicans (group)'],
    ['A Republican said the rule was unclear.', 'A Republican (unnamed)'],
    ['According to Wall Street, the bank is sound.', 'Wall Street (group)'],
    ['Vice-chancellors say the fees are too low.', 'Vice-chancellors (group)'],
    ['A vice-chancellor said the fees were too low.', 'A vice-chancellor (unnamed)'],
    [
      'Health care workers and hospital employees say the masks are old.',
      'Health care workers and hospital employees (group)',
    ],
    ['Three nurses and porters said the masks were old.', 'Three nurses and porters (unnamed)'],
    ['Lawmakers who asked not to be named said the bill was dead.', 'Lawmakers (unnamed)'],
    ['Norwegians say the winter is long.', 'Norwegians (group)'],
    ['The Norwegian said the winter was long.', 'Norwegian (unnamed)'],
    ['Two Norwegians said the winter was long.', 'Two Norwegians (unnamed)'],
  ]);
});

describe('shares of those whom a poll asked', () => {
  testSources([
    [
      'According to early results of exit polls, majorities of Liberal voters in both cities say the party has let them down.',
      'exit polls (document)',
    ],
    [
      'In a Radio Sund poll this month, most people were angry. Sixty-seven percent of Norwegians said they disliked the mayor.',
      'a Radio Sund poll (document)',
    ],
    [
      'Half of the town is angry, a new poll shows. ¶ A strong majority of Liberal voters say they are paying attention.',
      'a new poll (document)',
    ],
    ['The vast majority of sailors say the port is safe.', 'vast majority of sailors (group)'],
    [
      'A poll by Sund Research asked 1,200 voters about the pier. ¶ Fewer than half say it should close.',
      'A poll (document)',
    ],
    [
      'A poll by Sund Research asked 1,200 voters about the pier. ¶ Almost a quarter of older voters said it should close.',
      'A poll (document)',
    ],
    [
      'A survey asked 900 nurses. ¶ Four out of five of them said the wards were full.',
      'A survey (document)',
    ],
    ['A survey asked 900 nurses. ¶ Eight of 10 nurses said the wards were full.', 'A survey (document)'],
    [
      'A survey asked 900 nurses. ¶ One of every five nurses said the wards were full.',
      'A survey (document)',
    ],
    [
      'A survey asked 900 nurses. ¶ Eight of the 10 nurses on the board quit.  Two of three nurses said the wards were full.',
      'Two of three nurses (unnamed)',
    ],
    ['A survey asked 900 nurses. ¶ A fifth said the wards were full.', 'A survey (document)'],
    ['A survey asked 900 nurses. ¶ Some 61% of women said the wards were full.', 'A survey (document)'],
    ['Two nurses spoke of the wards. A third said they were full.', 'A third nurse (unnamed)'],
    ['More than half of the crew said the ship was slow.', 'More than half of the crew (group)'],
  ]);
});

describe('a sum of money, no name', () => {
  testSources([
    [
      'Analyst Ravi Banerjee sees room for both. Last year’s weekend grossed Rs 212 crore, he pointed out.',
      'Ravi Banerjee (person)',
    ],
    ['“We paid USD 40 million,” Ravi Banerjee said. The port was sold, he added.', 'Ravi Banerjee (person)'],
    ['Ravi Banerjee met Rs Holt. The port was sold, he said.', 'Ravi Banerjee (person)'],
    ['Officer RM Holt said the pier was shut.', 'RM Holt (person)'],
  ]);
});

describe('one of several papers', () => {
  testSources([
    [
      'Prosecutors charged him in May. Three civil suits are pending. One of them says the club paid.',
      'One of the three civil suits (document)',
    ],
    [
      'Two letters reached the board. One of them says the pier was sold.',
      'One of the two letters (document)',
    ],
    ['The 10-Q was dull. It discloses that the fab was late.', '10-Q (document)'],
    // people beside them
    ['Two letters reached the nurses. One of them says the pier was sold.', 'One of the nurses (unnamed)'],
    ['Two nurses read the letters. One of them says the pier was sold.', 'One of the two nurses (unnamed)'],
    [
      'Two letters reached the board. ¶ Two nurses said it was late. One of them said it was over.',
      'One of the two nurses (unnamed)',
    ],
  ]);
});

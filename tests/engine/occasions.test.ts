import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('what was said in public has left the interview behind', () => {
  test.each([
    [
      'In an interview with Radio Sund, Mira Holt said the pier was safe. ¶ In a debate in May, Holt noted that the crane was old. “Let it stand,” she said.',
      'Mira Holt < Radio Sund',
      'Mira Holt',
      'Mira Holt',
    ],
    [
      'In an interview with the Hindustan Times, Priya Nair said the wall was low. ¶ In a statement, Nair said the wall was high. ¶ “It will hold,” she said.',
      'Priya Nair < the Hindustan Times',
      'Priya Nair',
      'Priya Nair',
    ],
    [
      'In an interview with Radio Sund, Mira Holt said the pier was safe. ¶ She defended her past remarks. ¶ “It was a ruin,” she said.',
      'Mira Holt < Radio Sund',
      'Mira Holt < Radio Sund',
    ],
    [
      'Tunde Bello told Channels Television that the yard was sold. ¶ “It is gone,” he said from the pulpit on Sunday.',
      'Tunde Bello < Channels Television',
      'Tunde Bello',
    ],
    [
      'Tunde Bello told Channels Television that the yard was sold. ¶ “It is gone,” he said in a new radio ad.',
      'Tunde Bello < Channels Television',
      'Tunde Bello',
    ],
    [
      'Oskar Lind, a former clerk, wrote in a Harbour Post op-ed that he had penned the letter. ¶ Despite what he wrote in Ms. Roth’s speech about the fair, Lind said that in the end he might back it. ¶ “I no longer recognize my town,” Lind wrote.',
      'Oskar Lind < Harbour Post',
      'Oskar Lind < Harbour Post',
      'Oskar Lind < Harbour Post',
    ],
    [
      '“It is a ruin,” Carl Lind said to Fox News on Wednesday. ¶ As the debate went on and the mayor stood by his plan, Lind tried to rebuke him. ¶ “He says what people want to say,” Lind said. ¶ “I say what is so,” he continued.',
      'Carl Lind < Fox News',
      'Carl Lind',
      'Carl Lind',
    ],
    [
      '“It is a ruin,” Carl Lind said to the BBC on Wednesday. ¶ As the talk went on, Lind grew angry. ¶ “He says what people want to say,” Lind said.',
      'Carl Lind < the BBC',
      'Carl Lind < the BBC',
    ],
    // "since", whoever had been told was gone; what is said later may be told to it
    [
      'Mira Holt told CNN that the pier was safe. ¶ Holt later said it was shut.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Ben Roth told CNN that the vote was rigged. “It was stolen,” he later said.',
      'Ben Roth < CNN',
      'Ben Roth < CNN',
    ],
    [
      'Mira Holt told CNN on Monday that the pier was safe. ¶ On Friday, she later said it was shut.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ Holt later said in a statement that it was shut.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ She has since said it was shut.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ Holt later apologised, saying it was shut.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ Holt smiled, saying it was old.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ She later added that it was shut.',
      'Mira Holt < CNN',
      'Mira Holt < CNN',
    ],
    [
      'Mira Holt told CNN that the pier was safe. ¶ She later told Reuters that it was shut.',
      'Mira Holt < CNN',
      'Mira Holt < Reuters',
    ],
    [
      'In a newspaper interview, Mira Holt described sailing a yacht. ¶ In another interview, she described flying a plane, but she later said in a deposition that she had not flown it.',
      'Mira Holt < newspaper interview',
      'Mira Holt < another interview',
      'Mira Holt',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('one interview ends where another begins', () => {
  test.each([
    [
      'Mira Holt made similar comments on CNBC’s “Squawk Box” program. ¶ “It was the crane,” Holt said. ¶ Holt repeated it in an interview with Radio Sund. ¶ “I meant the crane,” she said.',
      'Mira Holt < CNBC’s Squawk Box',
      'Mira Holt < Radio Sund',
    ],
    [
      'Pieter Kok told the BBC that the dyke was low. ¶ Kok spoke about it in an interview with Le Monde. ¶ “It will break,” he said.',
      'Pieter Kok < the BBC',
      'Pieter Kok < Le Monde',
    ],
    [
      'CNN anchor Ines Webb interviewed harbour chief Ola Brandt. ¶ As Webb spoke of the crane, Brandt responded that it was safe.',
      'Ola Brandt < CNN',
    ],
    ['Ola Brandt told CNN on Monday that he believes the yard will close.', 'Ola Brandt < CNN'],
    [
      'Ola Brandt told the BBC that the yard was sold. ¶ Brandt told CNN on Monday that he believes it will close.',
      'Ola Brandt < the BBC',
      'Ola Brandt < CNN',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('the programme or interview at the end of a sentence is where it was said', () => {
  test.each([
    [
      'Mira Holt said that she has “no idea” if the pier is safe on Wednesday’s broadcast of CNN’s “New Day.” ¶ “Ask the mayor,” Holt said.',
      'Mira Holt < CNN’s New Day',
      'Mira Holt < CNN’s New Day',
    ],
    [
      'Pieter Kok argued that the dyke has failed the town on Monday’s “Ben Roth Show.”',
      'Pieter Kok < Ben Roth Show',
    ],
    [
      'Priya Nair warned that the wall is low on CNN’s “State of the Union” on Sunday.',
      'Priya Nair < CNN’s State of the Union',
    ],
    ['Priya Nair said she would appear on CNN’s “State of the Union” on Sunday.', 'Priya Nair'],
    ['Pieter Kok said the dyke was shown on Monday’s edition of the show that aired in May.', 'Pieter Kok'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium that does not pass it on', () => {
  test.each([
    ['CBS said it was cancelling the drama “Dock Hour.”', 'CBS'],
    ['The BBC said it would appeal.', 'The BBC'],
    ['CBS said it was surprising that the pier had been sold.', 'CBS < CBS'],
    ['The BBC said it had seen the letter.', 'The BBC < The BBC'],
    [
      '“We have ideas,” said Ida Falk, the chief executive of Showtime. ¶ “We look ahead,” said Ms. Falk of Showtime.',
      'Ida Falk',
      'Ida Falk',
    ],
    [
      'Ola Brandt says it narrows the gap, which stood at 263 on Monday, according to the Associated Press.',
      'Ola Brandt',
      'the Associated Press < the Associated Press',
    ],
    [
      'Ola Brandt told the board that he had sold the pier, which has 40 lamps, according to two aides.',
      'Ola Brandt < two aides',
      '?two aides',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('who was told is named once and in full', () => {
  test.each([
    [
      '“The pier is safe,” Mira Holt told ABC’s “Good Morning America.”',
      'Mira Holt < ABC’s Good Morning America',
    ],
    ["''The pier is safe,'' Mira Holt said on NBC's ''Meet the Press.''", "Mira Holt < NBC's Meet the Press"],
    [
      'The fair will open in May, according to a report from WQXD, the ABC affiliate in Marlow.',
      'WQXD < WQXD',
    ],
    [
      'The Courier says four women accused the mayor of lying. Some said he drank.',
      '?four women < The Courier',
      '?Some < The Courier',
    ],
    [
      'The Courier says four women accused the mayor of lying. ¶ Some said he drank.',
      '?four women < The Courier',
      '?Some',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('an interview is with the programme that airs it', () => {
  test.each([
    [
      '“The pier is safe,” Mira Holt said in an interview that aired Sunday on CBS’s “Face the Nation.”',
      'Mira Holt < CBS’s Face the Nation',
    ],
    [
      '“The pier is safe,” Mira Holt told Ada Roth during an interview taped for Sunday’s Meet the Press.',
      'Mira Holt < Meet the Press',
    ],
    [
      'Sitting down with Kite TV’s “The Quay Show” on Thursday, Ola Brandt remarked that he was surprised.',
      'Ola Brandt < Kite TV’s The Quay Show',
    ],
    [
      'In an interview with David Lind on his podcast “The Tide Files” out Thursday, Mary Holt said her union was worried.',
      'Mary Holt < The Tide Files',
    ],
    ['On her podcast “The Tide Files,” Mary Holt said her union was worried.', 'Mary Holt'],
    [
      '“There is a leak,” Pieter Kok said in a Thursday interview with Sund XM’s “Harbour News Daily.”',
      'Pieter Kok < Sund XM’s Harbour News Daily',
    ],
    ['In an interview about the film “Harbour Hour,” Pieter Kok said it was late.', 'Pieter Kok'],
    [
      'In a 2013 tape unearthed by Fox News, a retired diver said the yard was unsafe.',
      '?a retired diver < Fox News',
    ],
    [
      'First there was the deputy editor Bret Lund, who, after trading insults with Ms. Holt, said on the MSNBC show “Morning Joe” that “the board is an echo chamber.”',
      'Bret Lund < MSNBC',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a newsroom speaks as its medium', () => {
  test.each([
    [
      'As the Washington Post’s investigative unit reported on Friday, the board sold the lamps.',
      'the Washington Post < the Washington Post',
    ],
    ['The Guardian’s investigations team found that the board had lied.', 'The Guardian < The Guardian'],
    ['Enter Le Monde. “He is selling fiction,” the paper’s editorial board wrote.', 'Le Monde < Le Monde'],
    ['The port’s safety team found that the board had lied.', 'port’s safety team'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium’s report goes on', () => {
  test.each([
    [
      'The Post reported the plan first. “It is a bad plan,” Maria Dahl and Jonas Webb write.',
      'The Post < The Post',
      'Maria Dahl and Jonas Webb < The Post',
    ],
    [
      'The Post reported the plan first. “It is a bad plan,” Maria Dahl, the harbour master, wrote.',
      'The Post < The Post',
      'Maria Dahl',
    ],
    [
      'CNN reported that Ben Webb went to the palace on Monday to save the pier. He was turned away, and told the king that he was resigning as a result.',
      'CNN < CNN',
      'Ben Webb < CNN',
    ],
    [
      'CNN reported that Ben Webb went to the palace on Monday to save the pier. He told reporters that he was resigning as a result.',
      'CNN < CNN',
      'Ben Webb',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('who asks speaks on the same show, and what was said before was said elsewhere', () => {
  test.each([
    [
      'Ola Brandt tells Fox News anchor Mira Lund that bullies should be fought. ¶ Lund responded with a smile: “It can happen to anybody.”',
      'Ola Brandt < Fox News',
      'Mira Lund < Fox News',
    ],
    [
      'Mayor Carl Lind told Radio Sund that the pier was sold. ¶ Lind has apologised for the sale, saying that he failed to see the harm.',
      'Carl Lind < Radio Sund',
      'Carl Lind',
    ],
    [
      'Mayor Carl Lind told Radio Sund that the pier was sold. ¶ Lind spoke of the sale, saying that he failed to see the harm.',
      'Carl Lind < Radio Sund',
      'Carl Lind < Radio Sund',
    ],
    [
      'Carl Lind once said at a rally that the pier was a ruin. He called the yard “a heap”. ¶ “It is a gem now,” Lind told Radio Sund.',
      'Carl Lind',
      'Carl Lind',
      'Carl Lind < Radio Sund',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('what stands for itself beside what a medium was told', () => {
  test.each([
    [
      'Tunde Bello has denied any wrongdoing. Speaking to Radio Sund this morning, he said he had sold nothing.',
      'Tunde Bello',
      'Tunde Bello < Radio Sund',
    ],
    [
      'Priya Nair asked whether the wall was low and noted that the minister had spoken of it on television. She said that it would hold.',
      'Priya Nair',
      'Priya Nair',
    ],
    [
      'The yard was sold at night, according to an affidavit obtained by WQXB-TV. ¶ The crane was lost as well, the affidavit alleges.',
      'an affidavit < WQXB-TV',
      'an affidavit < WQXB-TV',
    ],
    [
      'The yard was sold at night, according to an affidavit. ¶ The crane was lost as well, the affidavit alleges.',
      'an affidavit',
      'an affidavit',
    ],
    ['Oskar Lind sat down with KQXA for a talk in May. “The crane is mine,” he said.', 'Oskar Lind < KQXA'],
    ['Oskar Lind sat down with Roth for a talk in May. “The crane is mine,” he said.', 'Oskar Lind'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { chainsOf } from './chains-of';

describe('somebody passes on what another said', () => {
  test.each([
    ['His sister said he had told her the yard was sold.', 'he < His sister'],
    ['Mira Holt, who runs the port, is said to have told friends that the yard was sold.', 'Mira Holt'],
    ['Ben Roth is understood to have told the board he would leave.', 'Ben Roth'],
    ['Ben Roth is reported to have told lies.', 'nobody'],
    ['Ben Roth is said to have sold the yard.', 'nobody'],
    [
      'Two people who attended the meeting said Ben Roth told the board that the yard was sold.',
      'Ben Roth < Two people who attended the meeting',
    ],
    [
      'A person who was in the room said Mira Holt had told the board the yard was sold.',
      'Mira Holt < A person who was in the room',
    ],
    ['A woman who had worked with Holt told police the yard was sold.', '?A woman who had worked with Holt'],
    ['Critics who warned Mira Holt said the yard was sold.', '?Critics'],
    ['According to its records, the ferry carried ten cars, Sund Lines said.', 'Sund Lines'],
    ['According to his diary, the pier was shut, Paul Roth told Reuters.', 'Paul Roth < Reuters'],
    ['According to his letter, the minister was ill, Mr Roth said.', 'his letter < Roth'],
    ['According to the ministry’s records, the pier was shut, police said.', 'ministry’s records < police'],
    ['“My neighbour told me that he had seen the boat sink,” Mira Holt said.', '?My neighbour < Mira Holt'],
    [
      '“I was told by a guard at the gate that he had seen it sink,” Mira Holt said.',
      '?a guard at the gate < Mira Holt',
    ],
    [
      '“Well, I was told by somebody high up at the port that it had sunk,” Mira Holt said.',
      '?somebody < Mira Holt',
    ],
    ['“I was told by a guard to leave the pier at once,” Mira Holt said.', 'Mira Holt'],
    ['“Captain Roth confirmed under oath that he had seen nothing,” Mira Holt said.', 'Roth < Mira Holt'],
    [
      'Ben Roth wrote to the court. “Ines Veld told me she had sold the boat,” Ben Roth wrote. “She said she was sorry for it.”',
      'Ines Veld < Ben Roth',
    ],
    ['Mira Holt said she was told by two ministers that the pier was sold.', '?two ministers < Mira Holt'],
    ['Mira Holt recalled being told by a guard that the pier was sold.', '?a guard < Mira Holt'],
    ['A former pilot remembers being told by Ben Roth that the pier was sold.', 'Ben Roth < former pilot'],
    ['Mira Holt described how a guard shouted: “Nobody leaves this pier.”', '?a guard < Mira Holt'],
    [
      'Mira Holt told CNN that it was dark. ¶ Holt recalled being told by a guard that the pier was shut.',
      '?a guard < Mira Holt < CNN',
    ],
    [
      'Mira Holt told CNN that it was dark. ¶ Ben Roth recalled being told by a guard that the pier was shut.',
      '?a guard < Ben Roth',
    ],
    ['Mira Holt recounted how she was told by officers that her boat had sunk.', 'officers < Mira Holt'],
    [
      '“It was dark,” Mira Holt said. She recalled how a guard told her that the pier was shut.',
      '?a guard < Mira Holt',
    ],
    ['Mira Holt said two ministers told her an auction was near.', '?two ministers < Mira Holt'],
    ['Mira Holt said that a guard had shouted: “Leave it.”', '?a guard < Mira Holt'],
    [
      'Mira Holt said she was present when doctors told those at the pier: “We just lost him.”',
      '?doctors < Mira Holt',
    ],
    ['Mira Holt told police she was asleep when a man yelled, “Open the door.”', '?a man < Mira Holt'],
    ['Mira Holt told CNN she was asleep when Ben Roth shouted: “Leave it.”', 'Ben Roth < Mira Holt < CNN'],
    ['Mira Holt recalled how a captain had said: “Leave it.”', '?a captain < Mira Holt'],
    ['Mira Holt recalled that Ben Roth had yelled: “Leave it.”', 'Ben Roth < Mira Holt'],
    ['Mira Holt said that a guard had said to her: “Leave it.”', '?a guard < Mira Holt'],
    ['Mira Holt told CNN that a friend said to the crew: “Leave it.”', '?a friend < Mira Holt < CNN'],
    ['Mira Holt said that a foreman told her that the yard was sold.', '?a foreman < Mira Holt'],
    [
      'Ada Roth told investigators that she and her brother had gone to Marlow, search warrant documents say.',
      'Ada Roth < search warrant documents',
    ],
    [
      'Ada Roth told police that her brother had taken the boat, investigator Ben Okonjo wrote.',
      'Ada Roth < Ben Okonjo',
    ],
    [
      'Ada Roth told officers that she had seen nobody, according to a police report.',
      'Ada Roth < a police report',
    ],
    ['Ada Roth told a neighbour that the pier was falling, prosecutors said.', 'Ada Roth < prosecutors'],
    ['The official said Ada Roth wrote that the pier would be closed.', 'Ada Roth < official'],
    [
      'He said a preliminary assessment found that 400 houses had been destroyed.',
      'a preliminary assessment < He',
    ],
    [
      '“The pier is shut for good,” Mira Holt told the Harbour Network on Monday.',
      'Mira Holt < Harbour Network',
    ],
    ['Mira Holt said a roofer told her that the pier was shut.', '?a roofer < Mira Holt'],
    ['Mira Holt said Professor Roth found that the pier was safe.', 'Roth < Mira Holt'],
    ['The lawyer said two witnesses had told him that the crane moved.', '?two witnesses < lawyer'],
    [
      '“The pier is safe,” Mira Holt said, according to two people in the room.',
      'Mira Holt < two people in the room',
    ],
    ['“The pier is safe,” Mira Holt said, according to court documents.', 'Mira Holt < court documents'],
    ['“The pier is safe,” Mira Holt told the crews, according to Ben Roth.', 'Mira Holt < Ben Roth'],
    ['Reuters reported that Mira Holt had told officials that the pier was safe.', 'Mira Holt < Reuters'],
    [
      'The bank began a review, Reuters reported, after speaking to two people close to the board.',
      '?two people close to the board < Reuters',
    ],
    [
      'The bank began a review, according to the Sund Journal, which spoke to three people close to the board.',
      '?three people close to the board < the Sund Journal',
    ],
    [
      'The bank began a review, Reuters reported, based on interviews with two people close to the board.',
      '?two people close to the board < Reuters',
    ],
    ['Mira Holt said, after speaking to two guards, that the pier was safe.', 'Mira Holt'],
    ['Officials said, citing the pilot, that the fog had come late.', '?pilot < Officials'],
    // in quotation marks
    [
      'Citing “people familiar with the matter,” the Sund Journal said the dock would close.',
      '?people familiar with the matter < the Sund Journal',
    ],
    [
      'The dock will close, the Sund Journal said, citing “a person close to the talks”.',
      '?a person close to the talks < the Sund Journal',
    ],
    [
      'The Sund Journal, citing “two party aides”, reported that the vote was off.',
      '?two party aides < The Sund Journal',
    ],
    ['Quoting “Hamlet,” Mira Holt said she would rather be.', 'Mira Holt'],
    ['Citing “the heat of the day”, Mira Holt said she would swim.', 'Mira Holt'],
    ['Two aides said the minister told them the pier was safe.', 'minister < Two aides'],
    ['Police said Ada Roth told them that she had seen nobody.', 'Ada Roth < Police'],
    ['The indictment says Ada Roth told her brother that the boat was hers.', 'Ada Roth < indictment'],
    [
      'According to the indictment, Ada Roth told her brother that the boat was hers.',
      'Ada Roth < indictment',
    ],
    ['Ben Roth said his sister had told him that the boat was hers.', '?Ben Roth’s sister < Ben Roth'],
    ['The ministry said a study found that the pier was safe.', 'a study < ministry'],
    [
      'The Sund Journal reported on Feb. 28, citing two diplomats, that the port had been sold.',
      '?two diplomats < The Sund Journal',
    ],
    [
      'The port had been sold, the Sund Journal reported on Monday, citing a person familiar with the matter.',
      '?a person familiar with the matter < the Sund Journal',
    ],
    [
      'Reuters reported on Friday, citing two sources, the company had agreed to sell its northern terminal.',
      '?two sources < Reuters',
    ],
    [
      'The Sund Journal said last week that the terminal had been sold, according to two officials.',
      '?two officials < The Sund Journal',
    ],
    [
      'The terminal has been sold, according to the Sund Journal, which cited two officials.',
      '?two officials < the Sund Journal',
    ],
    [
      'The Sund Journal, which quoted two officials, said the terminal had been sold.',
      '?two officials < The Sund Journal',
    ],
    [
      'State television quoted Mira Holt as saying that the terminal had been sold.',
      'Mira Holt < State television',
    ],
    [
      '“The terminal has been sold to a rival,” the Interfax news agency quoted Holt as saying.',
      'Holt < the Interfax news agency',
    ],
    ['The harbour ministry quoted the pilot as saying the fog had come late.', '?pilot < harbour ministry'],
    [
      'The prosecutor said Ada Roth had told her son, Ben, a week earlier that the boat was hers.',
      'Ada Roth < prosecutor',
    ],
    [
      'The broadcaster Radio Sund quoted an unnamed Ansar official as saying that the group would answer “in its own time”.',
      '?an unnamed Ansar official < Radio Sund',
    ],
    [
      'In Sund, port spokesman Ben Roth called the raid “cowardly”, the semi-official Tasnim news agency reported.',
      'Ben Roth < Tasnim news agency',
    ],
  ])('%s', (row, expected) => {
    expect(chainsOf(row).at(-1)).toEqual(expected);
  });
});

describe('nobody passes anything on', () => {
  test.each([
    ['“People said we were mad,” Mira Holt said.', 'Mira Holt'],
    ['Mira Holt said that she had told a guard: “Leave it.”', 'Mira Holt'],
    ['Mira Holt said that the guard had left: “It was late.”', 'Mira Holt'],
    ['The trial began when Mira Holt said: “I am not guilty.”', 'Mira Holt'],
    ['Mira Holt described how she told the board: “The books are wrong.”', 'Mira Holt'],
    [
      'Mira Holt recalled the port. She described how she told the board: “The books are wrong.”',
      'Mira Holt',
    ],
    ['“He told me to leave,” Mira Holt said.', 'Mira Holt'],
    ['“I said it was safe,” Mira Holt said.', 'Mira Holt'],
    [
      'Mira Holt claimed that the port had lost forty ships, which, according to GovTally, is true.',
      'Mira Holt',
    ],
    ['Five towns have already agreed, though Mira Holt admitted that the pier was unsafe.', 'Mira Holt'],
    ['Captain Ben Roth reported three delays, none of them related to the fog.', 'Ben Roth'],
    ['Mira Holt said the new cranes show that the harbour is growing fast.', 'Mira Holt'],
    [
      'Mira Holt said that the port has “the right to close the pier” according to international law.',
      'Mira Holt',
    ],
    ['Mira Holt said, citing county figures, that the pier was safe.', 'Mira Holt'],
    ['The pier is safe, Mira Holt said, citing county figures.', 'Mira Holt'],
    ['Mira Holt acknowledged that other alleged data had been made public.', 'Mira Holt'],
    ['“We got the men,” Mira Holt said, referring to four sailors.', 'Mira Holt'],
    ['“They lied,” Mira Holt said, referring to the king.', 'Mira Holt'],
    ['Referring to the king, Mira Holt said the pier was unsafe.', 'Mira Holt'],
    [
      'Reuters reported that the yard hid two accidents, referring to two officials.',
      '?two officials < Reuters',
    ],
    ['Mira Holt said the mayor believes that the pier is safe.', 'Mira Holt'],
    ['According to Mira Holt, the mayor believes that the pier is safe.', 'Mira Holt'],
    ['Mira Holt said she told the mayor that the pier was safe.', 'Mira Holt'],
    ['A spokesman for the Harbour Ministry said the pier was safe.', 'Harbour Ministry'],
    ['Mira Holt said the pier was safe, but Ben Roth said it was falling.', 'Ben Roth'],
    ['While Mira Holt said the pier was safe, Ben Roth warned that it was falling.', 'Ben Roth'],
    ['Mira Holt denied that she had told the crews to leave.', 'Mira Holt'],
    ['Asked what the town thought of it, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['The indictment says that the boat was sold.', 'indictment'],
    ['Mira Holt told the court that the pier was safe.', 'Mira Holt'],
    ['Tokland denied on Monday that Mira Holt called the pier “a core interest” of Norland.', 'Tokland'],
    ['Mira Holt denies Roth called the pier ‘a ruin’.', 'Mira Holt'],
    [
      'Mira Holt did not elaborate, but said Marlow has maintained “close cooperation with the harbour” and is aware of the cracks.',
      'Mira Holt',
    ],
    ['The man said Roth had pointed out a vehicle as "his nephew\'s car".', '?man'],
    ['The others heard the rescuers coming but died before they broke through, Mira Holt said.', 'Mira Holt'],
    ['Mira Holt said he told this to a friend over coffee.', 'Mira Holt'],
    [
      'Mira Holt said that until Norland reassures the world it is not building a boat, it would be wrong to go on.',
      'Mira Holt',
    ],
    [
      'Experts say that the drug’s potency and popularity helps explain the deaths of recent years.',
      '?Experts',
    ],
    [
      'Police spokesman for the northern Marlow state Ben Roth said the road to the crane was shut.',
      'Ben Roth',
    ],
    ['“The pier is shut for good,” Mira Holt told the Harbour Network gathering on Monday.', 'Mira Holt'],
    ['A state solicitor said the book about the crane was ready for the court.', '?A state solicitor'],
    ['A state spokesman said the book about the crane was ready for the court.', 'state'],
    ['Researchers say the plan runs counter to the law that Holt said was old.', '?Researchers'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row).at(-1)).toEqual(expected);
  });
});

describe('a quotation within a quotation', () => {
  test.each([
    ['Mira Holt told CNN: “My brother said to me, ‘The pier is unsafe.’”', '?My brother < Mira Holt < CNN'],
    ['“The mayor told me, ‘The pier is unsafe,’” Mira Holt said.', 'mayor < Mira Holt'],
    // her own words
    ['“I told him, ‘You are wrong,’” Mira Holt said.', 'Mira Holt'],
    ['“I thought, ‘This is it,’” Mira Holt said.', 'Mira Holt'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('whoever says of a report or rumour whether it is so makes the statement', () => {
  test.each([
    ['Norlund on Monday denied a report that the ministry had sold the pier.', 'Norlund'],
    ['Mira Holt rejected reports that she had sold the pier.', 'Mira Holt'],
    ['Mira Holt dismissed a media report that she had sold the pier.', 'Mira Holt'],
    ['The palace confirmed reports that the queen was ill.', 'palace'],
    ['The ministry played down reports that the pier had been sold.', 'ministry'],
    ['The ministry brushed aside speculation that the pier had been sold.', 'ministry'],
    ['Mira Holt shot down rumours that the couple had split.', 'Mira Holt'],
    ['The ministry has previously denied accusations that guards beat prisoners.', 'ministry'],
    // whose claim it is: that one's
    [
      'The club denied a claim by the Harbour Post that it had sold the pier.',
      'the Harbour Post < the Harbour Post',
    ],
    ['The army rejected accusations by rights groups that guards beat prisoners.', '?rights groups'],
    // nobody answers it
    ['Shares rose after a report that the pier had been sold.', 'nobody'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('the label of a headline passes nothing on', () => {
  test.each([
    ['Marlow floods: Palace says boats sank', 'Palace'],
    ['Court papers: Mira Holt said pier was unsafe', 'Mira Holt < Court papers'],
    ['Mira Holt: Ben Roth said pier was unsafe', 'Ben Roth < Mira Holt'],
  ])('%s', (title, expected) => {
    const { statements } = analyse(articleOf(['The man left.'], title), WEIGHTS);
    expect(statements.map(({ who, via }) => [who, ...via].join(' < '))).toEqual([expected]);
  });
});

describe('no source stands behind a rate or a report to somebody', () => {
  test.each([
    'The port pays its sailors only 20 crowns per crew and year.',
    'The port pays its sailors only 20 crowns, per person.',
    'The boats have to leave the harbour on Sunday, per the rules.',
    'Two men had been reported to the police when the crane fell.',
  ])('%s', (row) => {
    expect(chainsOf(row)).toEqual([]);
  });
});

describe('who remembers another saying something passes it on', () => {
  test.each([
    ['A colleague remembered Mira Holt saying that the pier would be shut.', 'Mira Holt < colleague'],
    [
      'Mira Holt told colleagues in May that the pier was old. A second aide recalled Holt saying that the pier would be shut.',
      'Mira Holt',
      'Mira Holt < second aide',
    ],
    [
      'Mira Holt left in May. ¶ A second aide recalled her saying that the pier would be shut.',
      'Mira Holt < second aide',
    ],
    ['Ben Roth left in May. ¶ Mira Holt recalled him saying the pier would be shut.', 'Ben Roth < Mira Holt'],
    [
      'Ben Roth ran the port. ¶ Omar Lind, a former colleague, recalled him saying that the pier was shut.',
      'Ben Roth < Omar Lind',
    ],
    [
      'Ben Roth ran the port. ¶ A former colleague, Omar Lind, recalled him saying that the pier was shut.',
      'Ben Roth < Omar Lind',
    ],
    [
      'Ben Roth ran the port. ¶ “I have to shut the pier,” Omar Lind recalled him saying.',
      'Ben Roth < Omar Lind',
    ],
    ['Mira Holt’s son, Ben, left in May. ¶ She recalled him saying, “The pier is shut.”', 'Mira Holt'],
    ['Mira Holt recalled her mother saying that the pier was shut.', '?Mira Holt’s mother < Mira Holt'],
    ['Mira Holt recalled saying that the pier would be shut.', 'Mira Holt'],
    ['One guest recalled that the pier was shut, saying it was old.', '?One guest', '?One guest'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('what a suspect tells the police is known through whoever has just spoken of him for them', () => {
  test.each([
    [
      'The suspect ran, prosecutors said. He told investigators he “lost it”. ¶ He said the knife was in the river.',
      'prosecutors',
      '?suspect < prosecutors',
      '?suspect < prosecutors',
    ],
    [
      'The complaint says that Ola Veld bought the gun. ¶ Veld told agents that it was a gift.',
      'complaint',
      'Ola Veld < complaint',
    ],
    [
      'The Sund County Sheriff’s Office said the woman was found at home. She told deputies that she fell.',
      'Sund County Sheriff’s Office',
      '?woman < Sund County Sheriff’s Office',
    ],
    ['The company said the worker fell. ¶ The worker told police he had slipped.', 'company', '?worker'],
    ['Police said the driver fell asleep. ¶ The driver told reporters he was ill.', 'Police', '?driver'],
    ['Police said the road was shut. ¶ Mira Holt told police she had seen a van.', 'Police', 'Mira Holt'],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('who is described by what they know or where they were', () => {
  test.each([
    [
      'Two people familiar with the plan said the mill would close, the BBC reported.',
      '?Two people familiar with the plan < the BBC',
    ],
    [
      'A lawyer close to the family said the will was forged, Radio Sund reported.',
      '?A lawyer close to the family < Radio Sund',
    ],
    [
      '“The mill will close,” Ana Pires said, according to three people familiar with the talks.',
      'Ana Pires < three people familiar with the talks',
    ],
    [
      'A guest at the dinner said the mill would close, the BBC reported.',
      '?A guest at the dinner < the BBC',
    ],
    [
      'Someone who attended the dinner said the will was forged, Radio Sund reported.',
      '?Someone < Radio Sund',
    ],
    [
      'An adviser to the campaign, speaking on condition of anonymity, said the vote was lost.',
      '?An adviser to the campaign',
    ],
    ['Ana Pires said the people close to the mill would move away.', 'Ana Pires'],
    [
      'One of the builders who drew the plan, Ana Pires, told the BBC the mill was old.',
      'Ana Pires < the BBC',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('what a medium feels is no talk with it', () => {
  test.each([
    ['To Radio Sund’s surprise, Ana Pires said the mill was old.', 'Ana Pires'],
    ['To the BBC’s delight, Ana Pires said the mill would stay.', 'Ana Pires'],
    ['To Le Monde’s credit, the paper’s owner said the mill was old.', 'paper’s owner'],
    ['To Radio Sund, Ana Pires said the mill was old.', 'Ana Pires < Radio Sund'],
    [
      'In an interview with Radio Sund’s Ben Roth, Ana Pires said the mill was old.',
      'Ana Pires < Radio Sund',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('people without a name who speak to a medium go on speaking to it', () => {
  test.each([
    [
      'A source close to the club spoke to Sky Sports. ¶ “The talks have failed,” the source said.',
      '?A source close to the club < Sky Sports',
    ],
    [
      'Two aides to the mayor spoke to Radio Sund. ¶ “The talks have failed,” the aides said.',
      '?Two aides to the mayor < Radio Sund',
    ],
    [
      'Villagers told CNN they had heard a blast. ¶ “Then we ran,” one said.',
      '?Villagers < CNN',
      '?one villager < CNN',
    ],
    [
      'Villagers told CNN they had heard a blast. Another villager said the road was shut.',
      '?Villagers < CNN',
      '?Another villager < CNN',
    ],
    ['A source close to the club spoke to Sky Sports. ¶ “The talks have failed,” the coach said.', 'coach'],
    [
      'Villagers told CNN they had heard a blast. ¶ The army said the road was shut.',
      '?Villagers < CNN',
      'army',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

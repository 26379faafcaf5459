import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('what an office deals with, before the name of whoever holds it', () => {
  testSources([
    [
      'Superintendent of Police Rakesh Solanki said nine men had been held. ¶ “More will follow,” he told reporters.',
      'Rakesh Solanki (person)',
    ],
    [
      'Deputy Commissioner of Police Kavya Thakur said nine men had been held. ¶ Thakur said more would follow.',
      'Kavya Thakur (person)',
    ],
    ['Minister of Health Kwabena Oduro said the ward was full.', 'Kwabena Oduro (person)'],
    ['Inspector General of Police Wairimu Kamau said the road was open.', 'Wairimu Kamau (person)'],
    // a body's name, and no person's
    [
      'The Commissioner of Police Scotland said nine men had been held.',
      'Commissioner of Police Scotland (person)',
    ],
  ]);
});

describe('a parent of so many, named behind a comma', () => {
  testSources([
    [
      'Many ran. A mother of two, Mrs Ada Obi, said the gate was shut. ¶ “My girls are there,” she lamented.',
      'Ada Obi (person)',
    ],
    [
      'Many ran. A father of four, Dario Pike, told reporters the gate was shut. ¶ “I ran,” he said.',
      'Dario Pike (person)',
    ],
    // nobody is named
    ['Many ran. A mother of two, who ran as well, said the gate was shut.', 'A mother of two (unnamed)'],
  ]);
});

describe('whoever is asked, by office and name', () => {
  testSources([
    [
      'Omar Veld told the court that the door was shut. ¶ Coroner Ines Roth asked the port’s head of control, Ben Holt, why a guard had been alone. “We were short that night,” he replied.',
      'Ben Holt (person)',
    ],
    [
      'Omar Veld told the panel that the pumps were old. ¶ Its chair asked the director of the yard, Dario Pike, whether they ran. “They did not,” he said.',
      'Dario Pike (person)',
    ],
    // another clause follows the comma
    [
      'Omar Veld told the panel that the pumps were old. ¶ Asked for a date, he shrugged. “In May,” he said.',
      'Omar Veld (person)',
    ],
  ]);
});

describe('the one who holds an office of a county, a city or a state', () => {
  testSources([
    [
      'The hearing was moved, according to the Dane County Clerk of Courts.',
      'Dane County Clerk of Courts (person)',
    ],
    ['The county auditor said the money was gone.', 'county auditor (person)'],
    [
      'The man died of burns, the King County Medical Examiner said.',
      'King County Medical Examiner (person)',
    ],
    ['The man died of burns, according to the medical examiner.', 'medical examiner (person)'],
    ['The state Medical Examiner told reporters the man died of burns.', 'state Medical Examiner (person)'],
    ['A county clerk said the hearing was moved.', 'A county clerk (unnamed)'],
    ['The clerk said the till was empty.', 'clerk (unnamed)'],
    ['The man died of burns, the King County Examiner reported.', 'the King County Examiner (outlet)'],
  ]);
});

describe('an office that is not the one whom the text has just named holds', () => {
  testSources([
    [
      'Mayor Greta Sand said the bridge was safe. ¶ The governor said it would be closed all the same.',
      'governor (person)',
    ],
    [
      'Senator Omar Veld said the bill was dead. ¶ The president said he would sign it in May.',
      'president (person)',
    ],
    [
      'President Ines Roth said the harvest had failed. ¶ The prime minister said no one would go hungry.',
      'prime minister (person)',
    ],
    [
      'Opposition leader Ines Roth said the figures were made up. ¶ The prime minister said they were checked twice.',
      'prime minister (person)',
    ],
    [
      'Palace spokesman Dario Pike said the trip was off. ¶ The president said he had never meant to go.',
      'president (person)',
    ],
    [
      'Vice President Ines Roth said the road was open. ¶ The president said it was not.',
      'president (person)',
    ],
    ['Deputy Mayor Ines Roth said the road was open. ¶ The mayor said it was not.', 'mayor (person)'],
    [
      'Deputy Mayor Ines Roth said the road was open. ¶ The deputy mayor said it was not.',
      'Ines Roth (person)',
    ],
    [
      'President Ines Roth, a former vice president, said the road was open. ¶ The president said it was safe.',
      'Ines Roth (person)',
    ],
    // another word for the same office, what somebody once was, and somebody whose office the text has not told
    [
      'Prime Minister Ines Roth said rents would fall. ¶ The premier said it would take a year.',
      'Ines Roth (person)',
    ],
    [
      'Mayor Ines Roth said rents would fall. ¶ The former senator said it would take a year.',
      'Ines Roth (person)',
    ],
    ['Ines Roth said rents would fall. ¶ The mayor said it would take a year.', 'Ines Roth (person)'],
    [
      'Mayor Ines Roth, a retired judge, said rents would fall. ¶ The judge said it would take a year.',
      'Ines Roth (person)',
    ],
  ]);
});

describe('an office whose holder somebody else tells of', () => {
  testSources([
    ['Ines Roth said the mayor had asked for help. The mayor said it was a lie.', 'mayor (person)'],
    [
      'Ines Roth, a nurse, confirmed that the coach had shouted at her. The coach said it was a lie.',
      'coach (person)',
    ],
    [
      'Mr Roth writes that the president had begged. The president denied it had been a plea.',
      'president (person)',
    ],
    [
      'Ines Roth accused the minister of lying. The minister said it was a row of her own.',
      'minister (person)',
    ],
    ['Mayor Ines Roth said the pier had fallen. The mayor said it was a scandal.', 'Ines Roth (person)'],
    ['Ines Roth, 34, said rents had fallen. The 34-year-old said it was late.', 'Ines Roth (person)'],
  ]);
});

describe('whoever has known somebody is somebody else', () => {
  testSources([
    [
      'Ada Roth left. ¶ The lawyer, an old friend who has known Roth since school, said it was late.',
      'lawyer (unnamed)',
    ],
    ['Dale Roth is the mayor. ¶ The mayor, who met Ana Veld, said it was late.', 'Dale Roth (person)'],
  ]);
});

describe('“she” behind a long description with a name', () => {
  testSources([
    [
      'The leader of the opposition in the House, Ruva Halden, said it was late. She noted that it was dark.',
      'Ruva Halden (person)',
    ],
    [
      'Leader of the opposition in the House, Ruva Halden, accused them of lying. She wondered how “one ship can sink.”',
      'Ruva Halden (person)',
    ],
  ]);
});

describe('who comes into an office, and who has left it', () => {
  testSources([
    [
      'Omar Roth succeeded Ben Veld as governor of Sund in May. ¶ The governor said it was late.',
      'Omar Roth (person)',
    ],
    [
      'Omar Roth succeeded Ben Veld as governor of Sund in May. ¶ The former governor said it was late.',
      'Ben Veld (person)',
    ],
    [
      'Omar Roth, who has replaced Ben Veld as prime minister, opened a mill. ¶ The former prime minister said it was late.',
      'Ben Veld (person)',
    ],
    [
      'Omar Roth succeeded Ben Veld as prime minister. ¶ The prime minister said it was late.',
      'Omar Roth (person)',
    ],
    ['Lumo has hired Omar Roth as head coach. ¶ The head coach said it was late.', 'Omar Roth (person)'],
    ['Omar Roth met Ben Veld as mayor of Sund. ¶ Veld said it was late.', 'Ben Veld (person)'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { sourceAt } from './identities-of';

describe('an office of the lead, whose holder is quoted right behind', () => {
  test.each([
    [
      'The finance minister said the budget would be late. “We are not ready,” Ada Holt told parliament.',
      'Ada Holt (person)',
    ],
    ['The mayor said the pier was safe. ¶ “It was checked,” Ben Veld told reporters.', 'Ben Veld (person)'],
    ['The coach said his side was tired. “We ran too much,” Omar Roth said.', 'Omar Roth (person)'],
    // without quotation marks, of whatever the holder speaks, and though the title speaks of the office, too
    [
      'The health secretary has conceded that queues will grow. ¶ Ada Holt told Radio Sund that wards had no beds.',
      'Ada Holt (person)',
    ],
    [
      'Ferry talks fail, says the mayor ¶ Fares will rise, the mayor told both parties. ¶ In letters sent on Tuesday, Ben Veld said the money was gone.',
      'Ben Veld (person)',
    ],
    [
      'The culture secretary said the hall would shut. ¶ Ada Holt told Radio Sund it leaked. ¶ Holt, 47, a former baker, came to the council in May.',
      'Ada Holt (person)',
    ],
    // somebody else, as the words beside the name say
    ['The mayor said the pier was safe. ¶ But Ada Holt said it was not.', 'mayor (person)'],
    [
      'The coach said his side was tired. ¶ Omar Roth scored twice. “We ran too much,” Roth said.',
      'coach (person)',
    ],
    ['The mayor said the pier was safe. ¶ Fisherman Ben Veld said it was not.', 'mayor (person)'],
    [
      'The mayor said the pier was safe. ¶ Ben Veld of the fishermen’s union said it was not.',
      'mayor (person)',
    ],
    [
      'Veld rules out a vote ¶ The mayor said there would be no vote. ¶ Ada Holt told reporters he was afraid.',
      'mayor (person)',
    ],
    ['The mayor said fares would rise. ¶ Ada Holt told Radio Sund the mayor had lied.', 'mayor (person)'],
    ['The bishop of Sund said the abbey was cold. ¶ “It is not,” said Ben Veld.', 'bishop of Sund (person)'],
    [
      'The health secretary said wards were full. ¶ Ada Holt said queues would grow.',
      'health secretary (person)',
    ],
    // whoever is no more than "a farmer" is named next where both speak of the same
    ['A farmer said the flood took his cows. ¶ Ben Veld said he had nine cows.', 'Ben Veld (person)'],
    ['A farmer said the flood took his cows. ¶ Ben Veld said the bridge was gone.', 'A farmer (unnamed)'],
    ['The mayor said the pier was safe. “It is not,” said Ada Holt, who swims there.', 'mayor (person)'],
    [
      'The mayor said the pier was safe. ¶ “It is not,” the teacher Ada Holt told reporters.',
      'mayor (person)',
    ],
    // others speak between
    [
      'The mayor said the pier was safe. ¶ The port said it would look. “We tried,” Ada Holt said.',
      'mayor (person)',
    ],
    // who holds the office is told further on
    [
      'The mayor said the pier was safe. ¶ “It was checked,” Ben Veld told reporters. ¶ Mayor Ada Holt will open it in May.',
      'Ada Holt (person)',
    ],
    [
      'The bishop said the abbey would be sold. “We are too few,” Ben Veld told the parish. ¶ Bishop Carl Lund will lead the last mass.',
      'Carl Lund (person)',
    ],
    [
      'The prime minister said fares would rise. ¶ Sailors in Zell were angry. ¶ Prime Minister Jan Roth won the vote in June.',
      'Jan Roth (person)',
    ],
    // no more than a deputy, or who held it once
    [
      'The governor said the port would stay shut. ¶ Lieutenant Governor Ada Holt opened one quay.',
      'governor (person)',
    ],
    ['The mayor said the pier would be sold. ¶ Former mayor Ada Holt built it.', 'mayor (person)'],
    [
      'The prime minister said fares would rise. ¶ Health Minister Jan Roth spoke in Zell.',
      'prime minister (person)',
    ],
  ])('%s', (text, expected) => expect(sourceAt(text, 0)).toBe(expected));
});

describe('somebody of the lead, whom the next paragraph presents by name and age, though he says nothing there', () => {
  test.each([
    [
      'A 27-year-old says the pier was rotten. ¶ Ada Holt, 27, lost her boat in the flood.',
      'Ada Holt (person)',
    ],
    ['A farmer says the pier was rotten. ¶ Ben Veld, 51, lost his boat in the flood.', 'Ben Veld (person)'],
    [
      'A bride-to-be has told how guards threw her cake into the sea. ¶ Ada Holt, 29, was on her way to Zell.',
      'Ada Holt (person)',
    ],
    [
      'A grandmother who lost her home has accused the port of lying. ¶ Ada Holt, from Marlow, had lived there for years.',
      'Ada Holt (person)',
    ],
    [
      'A cook claims the pier was rotten. ¶ Now Ben Veld, 51, wants the port to pay. ¶ The port said it would look.',
      'Ben Veld (person)',
    ],
    [
      'A cook claims a baker owned the boat. ¶ Ben Veld, 51, has sold soup at the pier for years.',
      'A cook (unnamed)',
    ],
    [
      'A teacher says the port was told. ¶ Ben Veld, 51, the mayor of Sund, shut it in May.',
      'A teacher (unnamed)',
    ],
    ['A judge has ruled the port was late. ¶ Ben Veld, 51, lost his boat.', 'A judge (unnamed)'],
    [
      'A judge has ruled the port was late. ¶ Ben Veld, 51, lost his boat. ¶ Veld said he was glad.',
      'A judge (unnamed)',
    ],
    ['A colleague said the pier was rotten. ¶ Ben Veld, 51, lost his boat.', 'A colleague (unnamed)'],
    ['A nurse says the beds were full. ¶ Ada Holt, 71, from Sund, lay in a corridor.', 'A nurse (unnamed)'],
    ['A student says the flat was damp. ¶ Ada Holt, 51, owns ten flats.', 'A student (unnamed)'],
    ['A survivor said the pier was rotten. ¶ Ben Veld, 51, steered the boat.', 'A survivor (unnamed)'],
    ['A father says his son saw the leak. ¶ Ben Veld, 19, was on the pier.', 'A father (unnamed)'],
    [
      'A nurse says the pier was rotten. ¶ The port is old. ¶ Ben Veld, 51, lost his boat.',
      'A nurse (unnamed)',
    ],
  ])('%s', (text, expected) => expect(sourceAt(text, 0)).toBe(expected));
});

describe('whoever says nothing is not the speaker of the lead, whatever is told of him', () => {
  test.each([
    ['A man has told how he was hurt by a priest. ¶ Ben Veld, 70, was jailed on Friday.', 'A man (unnamed)'],
    [
      'A neighbour said she heard screams. ¶ Ada Holt, 27, was found dead in her flat.',
      'A neighbour (unnamed)',
    ],
    ['A doctor says the boy was late. ¶ Ben Veld, 9, died in May.', 'A doctor (unnamed)'],
    ['A mother says her son was pushed. ¶ Ben Veld, 23, fell from the pier.', 'A mother (unnamed)'],
    ['A cook claims he was sacked for singing. ¶ Ada Holt, 41, runs the Anchor.', 'A cook (unnamed)'],
  ])('%s', (text, expected) => expect(sourceAt(text, 0)).toBe(expected));
});

describe('a body that the lead only describes', () => {
  test.each([
    [
      'A leading university has found no sign of fraud, it said on Monday. ¶ The University of Sund said its inquiry had taken six months.',
      'University of Sund (organization)',
    ],
    [
      'An airline said it had cancelled forty flights. ¶ Its passengers slept on the floor. ¶ Sund Air said the fog would lift.',
      'Sund Air (organization)',
    ],
    [
      'A war monitor said nine were killed. ¶ The Sund Conflict Monitor said two were children.',
      'Sund Conflict Monitor (organization)',
    ],
    [
      'A police force said two of its officers broke the rules. ¶ Norland Police said they had been suspended.',
      'Norland Police (organization)',
    ],
    [
      'A firm said its plan was dead. ¶ Holt said it was a relief. ¶ He has lived there for years.',
      'A firm (organization)',
    ],
    // what has no other name
    [
      'The government said roads would be shut. ¶ Velora said vans would be late.',
      'government (organization)',
    ],
    // another kind of body
    [
      'A hospital said it had run out of beds. ¶ Norland Police said the roads were icy.',
      'A hospital (organization)',
    ],
    // what it competes with
    [
      'An airline said it would cut jobs. ¶ Rival Norland Air said it would hire pilots.',
      'An airline (organization)',
    ],
    // named only much later
    [
      'An airline said it had cancelled forty flights. ¶ It snowed. ¶ Roads were shut. ¶ Schools, too. ¶ Sund Air said the fog would lift.',
      'An airline (organization)',
    ],
    // known before
    [
      'Sund Air grew fast last year, while an airline of its size said it had cancelled forty flights. ¶ Sund Air said the fog would lift.',
      'an airline of its size (organization)',
    ],
  ])('%s', (text, expected) => expect(sourceAt(text, 0)).toBe(expected));
});

describe('described first, named in the next paragraph', () => {
  test.each([
    [
      'A senior regional bank official said on Friday that the cap on fees was a gamble. ¶ In a speech in Sund, Marlow Regional Bank president Ines Roth said that low rates were no answer.',
      'Ines Roth (person)',
    ],
    [
      'Two councillors have called on the mayor to resign over his silence on the bridge, which they say is rotten. ¶ Sund council leader Ines Roth and Marlow council leader Ben Okoro spoke on Monday.',
      'Ines Roth and Ben Okoro (person)',
    ],
    [
      'Two divers said the wall was hollow. ¶ Ines Roth and Ben Okoro went down twice.',
      'Ines Roth and Ben Okoro (person)',
    ],
    [
      'The father of the gunman said the family was shocked. ¶ Ben Veld kept a shop in Marlow. ¶ “He was quiet,” Veld said.',
      'Ben Veld (person)',
    ],
    [
      'The duchess was rude to her staff, according to a royal correspondent who joined the tour. ¶ Maren Holt of the Daily Courier recalled: “She turned and hissed at her staff.”',
      'Maren Holt (person)',
    ],
    [
      'The coach spoke of the time when a Streamline executive claimed the pair were idle. ¶ Ben Veld said the title was a joke and the pair were idle people.',
      'Ben Veld (person)',
    ],
    [
      'A witness at the trial of Paul Holt said on Monday that he had lied about the knife. ¶ Ben Veld, the boyfriend of his sister, told Marlow Crown Court that Holt had been out.',
      'Ben Veld (person)',
    ],
    [
      'A COUNCILLOR has said it is “shameful” that the pier was closed. ¶ Police closed it on Monday. ¶ Three men were held. ¶ Two were let go. ¶ Inspector Lena Marsh said the pier stays closed. ¶ Ines Roth, Sund councillor for the West Ward, said nobody was warned.',
      'Ines Roth (person)',
    ],
    [
      'A top Norwegian flu expert warned that new rules are needed. ¶ Halls are full. ¶ Some were locked down. ¶ Staff are ill. ¶ Students stay in. ¶ Prof Lars Dahl, an expert on flu at the University of Bergen in Norway, said: “We have seen thousands of cases.”',
      'Lars Dahl (person)',
    ],
    [
      'A Labour MP said that jet skis kill seals. ¶ Two seals were found dead. ¶ Owners say they are careful. ¶ A petition has 2,000 names. ¶ It was handed in. ¶ Rory Dale, MP for Sund West, said: “Jet skis kill seals.”',
      'Rory Dale (person)',
    ],
    [
      'A pensioner says the new bins are “an utter farce”. ¶ They came in May. ¶ They are green. ¶ Each holds 200 litres. ¶ A petition has begun. ¶ Edna Moor, 81, said: “The whole thing is an utter farce.”',
      'Edna Moor (person)',
    ],
    [
      'A spokesman for mayor Ines Roth called a report about her diary “outrageous”. ¶ The diary was long. ¶ It named twelve donors. ¶ They gave millions. ¶ The town wants to know. ¶ Roth spokesman Ben Holt said it was misleading.',
      'Ben Holt (person)',
    ],
    [
      'The alert went out within ten minutes, a spokesperson for the Sund Office of Civil Defence said. ¶ “We keep it short,” said Nora Lind, the agency spokesperson.',
      'Nora Lind (person)',
    ],
    [
      'The scandal, according to one of the report’s authors, is worse than the last one. ¶ Leaks tell of bribes. ¶ One of the co-authors of the report, Edgar Moss, a law professor, told reporters: “This is a new scale.”',
      'Edgar Moss (person)',
    ],
    [
      'The director-general of the Sund Health Agency said the results would change much. ¶ The tests come out on Friday. ¶ They are “exciting”, Health Agency Director-General Nora Lind said.',
      'Nora Lind (person)',
    ],
    [
      'The head of emergencies at the Sund Health Agency says there is good news from two tests. ¶ “We now need larger tests,” Dr. Paul Ryder told reporters.',
      'Paul Ryder (person)',
    ],
    [
      'The quake hit Sund on Monday. ¶ Tents are up. ¶ It rains. ¶ Roads are blocked. ¶ A Danish rescue worker says his team has found a living person under a hotel. ¶ Jens Thorup, a member of the Danish group Nordhjaelp, said the team found signs of a person.',
      'Jens Thorup (person)',
    ],
    [
      'The singer has left Sund. ¶ Few miss her. ¶ She was loud. ¶ It is quiet now. ¶ Another resident of Sund said that the star never greeted anybody. ¶ George Pell, 65, said: “I had no trouble with her.”',
      'George Pell (person)',
    ],
    [
      'A girl who was missing has been found. ¶ Her mother has said she is “over the moon”. ¶ Carla Venn, 34, said: “I cannot thank you enough.”',
      'Carla Venn (person)',
    ],
    [
      'The thief Karl Bruun hid what he stole. ¶ His lawyer later said that he had filled a boat with radios. Nina Falk said: “He filled the boat and slept on top.”',
      'Nina Falk (person)',
    ],
    [
      'Two ministers said they would quit over the pier. ¶ Health Minister Nora Lind said she could not stay. ¶ Port Minister Omar Deen said he was sad.',
      'Nora Lind and Omar Deen (person)',
    ],
    [
      'A man accused of killing a cyclist told a court he fell asleep at the wheel. ¶ The lorry was new. ¶ Luc Moreau, 44, denies causing death. ¶ Moreau said he had fallen asleep for a second.',
      'Luc Moreau (person)',
    ],
  ])('%s', (text, source) => {
    expect(sourceAt(text, 0)).toBe(source);
  });
});

describe('described first, and somebody else named in the next paragraph', () => {
  test.each([
    [
      'A senior bank official, who asked not to be named, said the cap on fees was a gamble. ¶ Marlow Bank president Ines Roth said that the cap on fees was no gamble.',
      'A senior bank official (unnamed)',
    ],
    [
      'A harbour official said the pier was closed. ¶ Mayor Ines Roth said that the school would open.',
      'A harbour official (unnamed)',
    ],
    [
      'Two sailors said they saw a fire. ¶ Inspector Ines Roth and teacher Ben Okoro said the shed was old.',
      'Two sailors (unnamed)',
    ],
    [
      'The father of the gunman said the family was shocked. ¶ Mrs Ines Roth lives next door. ¶ “He was quiet,” Roth said.',
      'father of the gunman (unnamed)',
    ],
    [
      'The father of the gunman said the family was shocked. ¶ Ben Veld, a neighbour, said he was quiet.',
      'father of the gunman (unnamed)',
    ],
    [
      'A tram executive said the fare was a joke. ¶ Ben Veld of the passengers’ league said the fare was too high.',
      'A tram executive (unnamed)',
    ],
    [
      'A tram executive said the fare was a joke. ¶ Police inspector Ben Veld said the fare was stolen.',
      'A tram executive (unnamed)',
    ],
    [
      'Ben Veld and Ines Roth met in Sund. ¶ A bank executive said the fare was a joke. ¶ Ben Veld said the fare was fair.',
      'A bank executive (unnamed)',
    ],
    [
      'A witness at the trial of Paul Holt said on Monday that he had lied about the knife. ¶ Ben Veld, the boyfriend of his sister, told reporters that Holt had been out.',
      'A witness at the trial of Paul Holt (unnamed)',
    ],
    [
      'A senior official said that the minister would go. ¶ Ben Holt, an official at the Port Ministry, said the minister would go in May. ¶ The senior official asked not to be named because the talks are private.',
      'A senior official (unnamed)',
    ],
    [
      'The talks have stalled, an Iranian official said on Monday. ¶ US Secretary of State Dan Pike said the talks would go on. ¶ Iranian Foreign Minister Reza Karimi said Tehran wanted a deal.',
      'an Iranian official (unnamed)',
    ],
    [
      'A ruling party lawmaker said the vote would be delayed. ¶ The speaker denied it. ¶ Opposition lawmaker Reza Karimi said it would take place.',
      'A ruling party lawmaker (unnamed)',
    ],
    [
      'An army spokesman said 20 rebels were killed. ¶ Rebel spokesman Reza Karimi said no rebels were killed.',
      'army (organization)',
    ],
    [
      'A police officer said the bomb was made at home. ¶ The square was closed. ¶ Police Chief Nina Falk said the city was safe.',
      'A police officer (unnamed)',
    ],
    [
      'A teacher said that she could not pay her rent. ¶ Schools will close on Friday. ¶ Ben Holt, a teacher and union leader, said 5,000 would march.',
      'A teacher (unnamed)',
    ],
    [
      'A shopkeeper warned that the rise would finish him off. ¶ Ines Roth, the mayor, said the rise was needed.',
      'A shopkeeper (unnamed)',
    ],
    [
      'An employee said the mood was grim and jobs would go. ¶ Lumo employs 900 people. ¶ Petra Vance, the chief executive, said no jobs would go this year.',
      'An employee (unnamed)',
    ],
    [
      'A man charged with assault said he acted in self-defence. ¶ The guard, Tom Hale, told the court that he had been hit from behind.',
      'A man charged with assault (unnamed)',
    ],
    [
      'A driver charged over a crash said he saw nothing. ¶ Inspector Nina Falk said the driver had been charged with causing death.',
      'A driver charged over a crash (unnamed)',
    ],
  ])('%s', (text, source) => {
    expect(sourceAt(text, 0)).toBe(source);
  });
});

test('a name that the lead describes as a body is one in its own statements, too', () => {
  expect(sourceAt('A supermarket chain said it would close 40 shops. ¶ Nordvel said sales fell.', 1)).toBe(
    'Nordvel (organization)',
  );
});

test('the first word of a title that the text does not have again is nobody to go back to', () => {
  const said = ['The grid operator has warned ministers that it cannot guarantee supply.'];
  const article = articleOf(said, 'Lights may go out');
  expect(analyse(article, WEIGHTS).statements.map(({ who }) => who)).toEqual(['grid operator']);
});

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
    ['As the rest left, a handful said it was over.', 'a handful (group)'],
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
    [
      'A haulier told us the pier was shut. ¶ Mayor Ada Roth said it would open. ¶ The haulier said the shed was wet.',
      'A haulier (unnamed)',
    ],
    [
      'The sheds were wet, a croupier in Cork said. ¶ Mayor Ada Roth said it would open. ¶ The shed was wet, according to the croupier.',
      'a croupier in Cork (unnamed)',
    ],
    ['Ada Roth lost the vote. ¶ The firebrand said the count was wrong.', 'Ada Roth (person)'],
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

describe('a body’s name with its acronym before a noun for people', () => {
  testSources([
    [
      'Top Bureau of Sund Affairs (BSA) officials said he had left.',
      'Top Bureau of Sund Affairs (BSA) officials (unnamed)',
    ],
    ['A Ministry of Works (MoW) official said he had left.', 'A Ministry of Works (MoW) official (unnamed)'],
    [
      'National Crime Bureau (NCB) sources said he had left.',
      'National Crime Bureau (NCB) sources (unnamed)',
    ],
    ['The Ministry of Works (MoW) said he had left.', 'Ministry of Works (MoW) (organization)'],
    ['Ministry of Works (MoW) spokesman Adam Roth said he had left.', 'Adam Roth (person)'],
    ['Sund Port Authority (SPA) spokesman Adam Roth said he had left.', 'Adam Roth (person)'],
    ['Adam Roth (Labour) said he had left.', 'Adam Roth (person)'],
  ]);
});

describe('participles, ages and scare quotes before whoever speaks', () => {
  testSources([
    ['“We lost six men,” said the local elected official.', 'local elected official (unnamed)'],
    ['Two local elected officials said six men were lost.', 'Two local elected officials (unnamed)'],
    ['The residents elected a mayor. “We lost,” said Ines Roth.', 'Ines Roth (person)'],
    ['The 34-year-old Roth said it was over.', 'Roth (person)'],
    ['“It is over,” a “senior royal source” told the Courier.', 'a senior royal source (unnamed)'],
    ['“It is late,” said one “insider”.', 'one insider (unnamed)'],
    ['Other sources say it is over.', 'Other sources (unnamed)'],
    ['Some insiders say it is over.', 'Some insiders (unnamed)'],
    ['Some people say it is over.', 'Some people (group)'],
  ]);
});

describe('the clause that tells who they are, where the words before it do not', () => {
  testSources([
    ['Those who know him say he is tired.', 'Those who know him (group)'],
    ['People who attended the meeting said it was late.', 'People who attended the meeting (unnamed)'],
    ['A woman who saw the crash said it was late.', 'A woman who saw the crash (unnamed)'],
    ['A guard who saw the crash said it was late.', 'A guard (unnamed)'],
    ['People magazine said it was late.', 'People magazine (outlet)'],
  ]);
});

describe('those who are quoted as saying it', () => {
  testSources([
    [
      'Ten lorries were hit on Sunday, a military official was quoted as saying.',
      'a military official (unnamed)',
    ],
    ['Ten lorries were hit, Ines Roth was quoted as saying by local media.', 'Ines Roth (person)'],
    ['Ten lorries were hit, Radio Sund quoted an official as saying.', 'an official (unnamed)'],
  ]);
});

describe('who describes somebody in an insert', () => {
  testSources([
    ['The boy, described as a “quiet kid” by fellow pupils, ran away.', 'fellow pupils (group)'],
    ['The boy, described by fellow pupils as “quiet”, ran away.', 'fellow pupils (group)'],
    ['The plan was dismissed as “nonsense” by officials.', 'officials (unnamed)'],
    ['Holt dismissed as “nonsense” claims by Roth.', 'no statement'],
  ]);
});

describe('the second of those who spoke, and names with a plus', () => {
  testSources([
    [
      'Two officials said it was late. One said it was dark. The second said it was cold.',
      'the second official (unnamed)',
    ],
    ['A deal is near, two Sund+ sources said.', 'two Sund+ sources (unnamed)'],
  ]);
});

describe('somebody behind the verb, and a whole clause before it', () => {
  testSources([
    [
      'Tom Crane, the owner, will step down, said a person with knowledge of the sale.',
      'a person with knowledge of the sale (unnamed)',
    ],
    [
      'Mira Holt, the mayor, was told to go, said three aides who asked not to be named.',
      'three aides (unnamed)',
    ],
    [
      'The crane, drawn up in May, was never built, said another engineer, who has left the yard.',
      'another engineer (unnamed)',
    ],
    ['Mira Holt, the mayor, said two clerks who were on the pier had drowned.', 'Mira Holt (person)'],
    ['Mira Holt, the mayor, said a guard had drowned.', 'Mira Holt (person)'],
    [
      'A man who identified himself only as Karim said it was late.',
      'A man who identified himself only as Karim (unnamed)',
    ],
    ['Police identified the gunman as Karim Veld.', 'Police (organization)'],
  ]);
});

describe('“briefed” with those who were told is no description', () => {
  testSources([
    [
      'A senior official briefed reporters on Monday. “It is late,” the official said.',
      'A senior official (unnamed)',
    ],
    ['A captain briefed lawmakers in May. “It is late,” the captain said.', 'A captain (unnamed)'],
    ['Two people briefed on the plan said it was late.', 'Two people briefed on the plan (unnamed)'],
    ['People interviewed at the pier said it was late.', 'People interviewed at the pier (group)'],
  ]);
});

describe('some of whom', () => {
  testSources([
    [
      'A deal was near, according to four officials, two of whom said it would be signed in May.',
      'two of the four officials (unnamed)',
    ],
    ['Three guards, one of whom said he was beaten, have left.', 'one of the three guards (unnamed)'],
    ['The port heard ten sailors, most of whom said it was late.', 'most of the ten sailors (group)'],
    ['One of the men who were there said it was late.', 'One of the men (unnamed)'],
  ]);
});

describe('people by their age', () => {
  testSources([
    ['A man in his late 40s told the court he ran.', 'A man in his late 40s (unnamed)'],
    ['A nurse in her 30s told the court that she ran.', 'A nurse in her 30s (unnamed)'],
    ['Many told the Harbour Post that they were afraid.', 'Many (group)'],
    ['The told story was late, Ines Roth said.', 'Ines Roth (person)'],
    ['Mira Holt, as told to Ada Veld, was late, Ines Roth said.', 'Ines Roth (person)'],
  ]);
});

describe('“who”, an insert, and the verb', () => {
  testSources([
    ['The Post spoke to a player who, when asked about it, said it was late.', 'a player (unnamed)'],
    ['Ines Holt met a guard who, speaking on condition of anonymity, said it was late.', 'a guard (unnamed)'],
    ['Ines Roth, who left, said it was late.', 'Ines Roth (person)'],
  ]);
});

describe('those whom reports cite', () => {
  testSources([
    ['Dozens were killed, according to reports citing military sources.', 'military sources (unnamed)'],
    [
      'Dozens were killed, according to media reports quoting unnamed officials.',
      'unnamed officials (unnamed)',
    ],
    ['Local reports, citing witnesses, said dozens were killed.', 'witnesses (group)'],
    ['Dozens were killed, according to reports.', 'nobody (none)'],
  ]);
});

describe('one more of a crowd', () => {
  testSources([
    ['“So good,” gushed one fan. ¶ A second penned: “Loved it.”', 'A second fan (unnamed)'],
    ['A different user declared: “Best.” ¶ “Bad,” quipped another.', 'another user (unnamed)'],
  ]);
});

describe('crowds within a body, and whoever speaks for nobody in particular', () => {
  testSources([
    ['A top senator said he lied. ¶ Some in his own party say he lied.', 'Some in his own party (group)'],
    ['One of those present said he lied.', 'One of those present (unnamed)'],
    ['A Number 10 spokesman said it was late.', 'Number 10 (organization)'],
    ['A spokesman for a shipping company said it was late.', 'A spokesman for a shipping company (unnamed)'],
    ['A guard who was on duty, who declined to be named, said it was late.', 'A guard (unnamed)'],
  ]);
});

describe('whoever only meets with what is claimed', () => {
  testSources([
    ['The owner ignored warnings that the dam was old.', 'nobody (none)'],
    ['The board responded to claims that the dam was old.', 'nobody (none)'],
    ['The board is investigating claims that the dam was old.', 'nobody (none)'],
    ['The owner ignored the mayor’s warning that the dam was old.', 'mayor (person)'],
    ['The board published claims that the dam was old.', 'board (organization)'],
    ['The board denied claims that the dam was old.', 'board (organization)'],
  ]);
});

describe('an assistant is somebody, whatever is assisted', () => {
  testSources([
    ['A shop assistant said the lift was late.', 'A shop assistant (unnamed)'],
    [
      'A sales assistant at a mall shop said the lift was late.',
      'A sales assistant at a mall shop (unnamed)',
    ],
    ['A palace courtier said the king was late.', 'A palace courtier (unnamed)'],
    ['The shop said the lift was late.', 'shop (organization)'],
    ['Assistant Chief Ruveni Halden said the lift was late.', 'Ruveni Halden (person)'],
  ]);
});

describe('firms that asked not to be named', () => {
  testSources([
    ['Two lenders who asked not to be named said the dam was old.', 'Two lenders (unnamed)'],
    [
      'Two of its banks, which declined to be identified, said the dam was old.',
      'Two of its banks (unnamed)',
    ],
    ['Prosecutors, who asked not to be named, said the dam was old.', 'Prosecutors (unnamed)'],
    ['Two banks said the dam was old.', 'Two banks (organization)'],
    ['Prosecutors, who did not name the driver, said the dam was old.', 'Prosecutors (organization)'],
  ]);
});

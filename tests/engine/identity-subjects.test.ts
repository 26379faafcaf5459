import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { testSources } from './identities-of';

describe('a surname that is a job, too', () => {
  testSources([
    [
      'Councillors Ada Holt and Omar Hunter on Friday backed the plan of the developer for a new pier. ¶ Hunter, meanwhile, said the plan was good.',
      'Omar Hunter (person)',
    ],
    [
      'The mayor of the town, Peter Farmer, lost the vote after a long night. ¶ Farmer, who had led the town for years, said the vote was unfair.',
      'Peter Farmer (person)',
    ],
    [
      'The mayor of the town, Ines Baker, lost the vote after a long night. ¶ Baker has long argued that the pier is too old.',
      'Ines Baker (person)',
    ],
    [
      'The mayor of the town, Omar Hunter, lost the vote after a long night. ¶ Hunter groups said the vote was fair.',
      'Hunter groups (group)',
    ],
  ]);
});

describe('a noun that may be a verb, behind what describes it', () => {
  testSources([
    ['A recent report on pay says that wages fell.', 'A recent report on pay (document)'],
    [
      'A scathing report from the council says that wages fell.',
      'A scathing report from the council (document)',
    ],
    [
      'A damning report into the fire says that doors were shut.',
      'A damning report into the fire (document)',
    ],
    ['A 40-page report by Ines Roth says that wages fell.', 'A 40-page report by Ines Roth (document)'],
    ['The final report of the inquiry says that the dam was weak.', 'final report of the inquiry (document)'],
    [
      'A newly released report by the port office says that the dam was weak.',
      'A newly released report by the port office (document)',
    ],
    [
      'The official report into the fire found that doors were shut.',
      'official report into the fire (document)',
    ],
    // no thing that has been described, but those who say so
    ['The port said in a blog post sailors were safe.', 'port (organization)'],
    ['A dozen sailors report that the dam is weak.', 'A dozen sailors (unnamed)'],
    ['The older sailors report that the dam is weak.', 'older sailors (unnamed)'],
    ['Another 20 sailors report that the dam is weak.', 'Another 20 sailors (unnamed)'],
    ['The Norland police report that the dam is weak.', 'Norland police (organization)'],
    ['Some young doctors report that the dam is weak.', 'Some young doctors (group)'],
    ['The staff report that the dam is weak.', 'staff (organization)'],
  ]);
});

describe('“whose lawyer” is that of whoever stands before it', () => {
  testSources([
    [
      'The ruling was a setback for Omar Holt, whose attorneys argued that the papers held secrets.',
      'Omar Holt’s attorney (organization)',
    ],
    [
      'The deal was a setback for the port, whose spokeswoman said that the cranes were late.',
      'port (organization)',
    ],
    [
      'The deal was a setback for the widow of a sailor, whose lawyer said that the cranes were late.',
      'lawyer (unnamed)',
    ],
  ]);
});

describe('a counterpart, predecessor or successor is one known person', () => {
  testSources([
    [
      'The finance minister, Omar Veld, complained on Monday. ¶ His British counterpart said that the yards were late.',
      'Omar Veld’s British counterpart (person)',
    ],
    ['A British counterpart said that the yards were late.', 'A British counterpart (unnamed)'],
  ]);
});

describe('to whom or where somebody speaks is not who does', () => {
  testSources([
    ['In a letter to Vestra, the union said pay was low.', 'union (organization)'],
    ['In a complaint against Holt Foods, the agency said the plant was dirty.', 'agency (organization)'],
    ['In a post on Facebook, the club said the keeper had left.', 'club (organization)'],
    [
      'Tarn Rovers have sacked their coach. ¶ In a post on X, the club said it was sad.',
      'Tarn Rovers (organization)',
    ],
    // what comes before is said
    ['The pilot had flown 900 hours with Tarn Air, the airline said.', 'Tarn Air (organization)'],
    ['At Holt Foods, the company said sales had fallen.', 'Holt Foods (organization)'],
  ]);
});

describe('“a spokesman for the company” is that of the company named before, though it has said nothing', () => {
  testSources([
    ['Tarn Air has bought ten planes, a spokeswoman for the airline said.', 'Tarn Air (organization)'],
    [
      'The Teachers’ Guild will strike on Friday. ¶ A spokeswoman for the union said most would walk out.',
      'Teachers’ Guild (organization)',
    ],
    [
      'Tarn Council will sue Holt Foods. ¶ A spokesman for the council said the case was strong.',
      'Tarn Council (organization)',
    ],
    [
      'Tarn Council will sue Holt Foods. ¶ A lawyer for the company said the case was weak.',
      'Holt Foods (organization)',
    ],
    // none is named
    [
      'The hospital shut its doors. A spokesman for the hospital said the roof leaked.',
      'hospital (organization)',
    ],
    ['A sailor left Tarn Council. ¶ A spokesman for the port said he was ill.', 'port (organization)'],
  ]);
});

describe('who was killed holds no office that the text has not given him', () => {
  testSources([
    [
      'Omar Holt, 19, was shot dead on Friday. The police chief said a man was held.',
      'police chief (person)',
    ],
    ['Ada Holt was killed in a crash on Monday. ¶ The mayor said the road was bad.', 'mayor (person)'],
    ['Omar Holt, a baker, died in the blaze. ¶ The sheriff said the door was locked.', 'sheriff (person)'],
    // his own, or one that he may well hold
    ['Mayor Ada Holt was hurt in a crash on Monday. ¶ The mayor said she was fine.', 'Ada Holt (person)'],
    ['Omar Holt has died at 81. ¶ The singer once said he hated fame.', 'Omar Holt (person)'],
    ['Ada Holt opened the pier. ¶ The mayor said it was safe.', 'Ada Holt (person)'],
  ]);
});

describe('a statement spoken of again is that of whoever spoke in it', () => {
  testSources([
    [
      'Ines Holt has died. In a statement, her family said she would be missed. “She was kind,” the statement read.',
      'Ines Holt’s family (organization)',
    ],
    [
      'Ines Holt was sacked. ¶ In a statement, her lawyers said she would sue. “She did no wrong,” it said.',
      'Ines Holt’s lawyer (organization)',
    ],
    [
      'In a statement, the parents of the boy said he was kind. “He loved dogs,” the statement added.',
      'parents of the boy (unnamed)',
    ],
    ['The ministry issued a statement on Monday. “The dam is safe,” it read.', 'ministry (organization)'],
    ['A sign on the door said the shop was shut. “Back soon,” it read.', 'A sign on the door (document)'],
  ]);
});

describe('a surname that is a word of bodies, too', () => {
  testSources([
    ['Ann Banks said the pier was safe.', 'Ann Banks (person)'],
    ['Council leader Ann Banks said the pier was safe. ¶ Banks said more would come.', 'Ann Banks (person)'],
    ['Ann Church, the group’s head of research, said the pier was safe.', 'Ann Church (person)'],
    ['“It is safe,” Ruveni Banks, 43, said. ¶ Banks said more would come.', 'Ruveni Banks (person)'],
    ['Mobile Power, a rival, said the pier was safe.', 'Mobile Power (organization)'],
    ['Norda Steel, the country’s leading producer, said it would close.', 'Norda Steel (organization)'],
    ['Ann May runs the mill. ¶ The crane would fall, May said.', 'Ann May (person)'],
    ['Ann Day runs the mill. ¶ According to Day, the crane would fall.', 'Ann Day (person)'],
    ['Ruveni Little, a nurse, left. ¶ Little, 40, said the crane would fall.', 'Ruveni Little (person)'],
    ['Ann May runs the mill. ¶ In May, Ben Roth said the crane would fall.', 'Ben Roth (person)'],
    ['Ben Roth runs the mill. ¶ The crane fell in May, Roth said.', 'Ben Roth (person)'],
    ['Samantha Power said the pier was safe.', 'Samantha Power (person)'],
    ['Georgia Power said the lights were out.', 'Georgia Power (organization)'],
    ['Tarn Mills said the pier was safe.', 'Tarn Mills (organization)'],
  ]);
});

describe('a surname that is a word, too, behind a first name that nobody knows', () => {
  testSources([
    ['“It is old,” Ruveni Hope said.', 'Ruveni Hope (person)'],
    ['Ruveni Long, 40, heads the union. “It is old,” he said.', 'Ruveni Long (person)'],
    ['Ruveni Cook of Tarn village said the pier was old.', 'Ruveni Cook (person)'],
    ['Public Page said the pier was old.', 'Public Page (organization)'],
  ]);
});

describe('a surname that is a title, a body or a month, behind a title', () => {
  testSources([
    ['Dr Ruveni Bishop said the pier was old. ¶ Bishop said it would fall.', 'Ruveni Bishop (person)'],
    [
      'Minister of Health Ruveni Banks said the pier was old. ¶ Banks said it would fall.',
      'Ruveni Banks (person)',
    ],
    ['“It is old,” said Det Insp Ruveni May. ¶ “It will fall,” May said.', 'Ruveni May (person)'],
    ['The Norwegian King said the pier was old.', 'Norwegian King (person)'],
    ['The minister left. ¶ Banks said rates would rise.', 'Banks (group)'],
  ]);
});

describe('what an office deals with is no part of the name behind it', () => {
  testSources([
    ['Minister of Foreign Affairs Zsofi Holt said the pier was old.', 'Zsofi Holt (person)'],
    [
      'Minister of Education and Sport Ann Veld said the pier was old. ¶ Veld said it would fall.',
      'Ann Veld (person)',
    ],
    ['“It is old,” said Minister of the Interior Ruveni Cook.', 'Ruveni Cook (person)'],
    ['Head of School Ruveni Holt said the pier was old. ¶ “It is old,” Holt said.', 'Ruveni Holt (person)'],
    ['The Ministry of Foreign Affairs said the pier was old.', 'Ministry of Foreign Affairs (organization)'],
    [
      'The Director of Sund Port Authority said the pier was old.',
      'Director of Sund Port Authority (person)',
    ],
  ]);
});

describe('what opens a sentence or its part is no part of a name', () => {
  testSources([
    [
      'Mira Cook runs the mill. ¶ Hosting Cook, the mayor said it was old. ¶ Cook said it was not.',
      'Mira Cook (person)',
    ],
    ['SUND (AP) — To Mira Veld, the mill is home. ¶ “It is old,” Veld said.', 'Mira Veld (person)'],
    [
      'There is one reason: Although Veld was ill, she worked. ¶ “It is old,” Mira Veld said.',
      'Mira Veld (person)',
    ],
    ['Mira Veld runs the mill. ¶ Sterling Veld, her son, said it was old.', 'Sterling Veld (person)'],
  ]);
});

describe('a subject is read with the participles that hang on it', () => {
  testSources([
    [
      'Two lawsuits being considered in Sund have accused the university of using false figures in selling its courses.',
      'Two lawsuits being considered in Sund (document)',
    ],
    [
      'Omar Holt and other right-wing Norwegian leaders shunned the envoy during his trip, claiming that he was biased.',
      'Omar Holt (person)',
    ],
    [
      'A newly released email relating to the town finds that the pier is old.',
      'A newly released email relating to the town (document)',
    ],
    ['A clerk fined for hiding a sailor said she was sorry.', 'A clerk fined for hiding a sailor (unnamed)'],
    [
      'A cook jailed for ten years for killing the guard told the court he was innocent.',
      'A cook jailed for ten years for killing the guard (unnamed)',
    ],
    [
      'A porter suspected of robbing the bank said he had been at home.',
      'A porter suspected of robbing the bank (unnamed)',
    ],
    ['When the cook was fined for hiding a sailor the mayor said it was right.', 'mayor (person)'],
    ['He was thanked for finding the girl who said she was lost.', 'girl (unnamed)'],
    [
      'A suspect accused by prosecutors of stealing the boat has left the country.',
      'prosecutors (organization)',
    ],
  ]);
});

describe('“those” are nobody spoken of before', () => {
  testSources([
    [
      'Ines Holt left. ¶ Holt went on by answering those who think that he was wrong to take the medal.',
      'those (group)',
    ],
    [
      'One possibility is that Omar Holt goes on. Though he has kept up, those around him acknowledge that a bid seems improbable.',
      'those around him (group)',
    ],
    ['Those close to Omar Holt say he will go.', 'Those close to Omar Holt (unnamed)'],
  ]);
});

describe('what “we know” is the narration’s own', () => {
  testSources([
    ['We heard on Monday that the pier is closed.', 'nobody (none)'],
    ['Ada Holt said: “We heard that the pier is closed.”', 'Ada Holt (person)'],
    ['But we know from recent history that the voters of the party are older.', 'no statement'],
    ['You could leave the room thinking that Omar Holt is fine with the plan.', 'no statement'],
    ['Omar Holt left the room thinking that the port was safe.', 'Omar Holt (person)'],
    ['Ines Roth has said little about the plan since spring.', 'no statement'],
    ['Ines Roth has said little of it was true.', 'Ines Roth (person)'],
  ]);
});

describe('a noun behind another verb is no verb', () => {
  testSources([
    ['But the winner also struck populist notes similar to those Holt had sounded.', 'no statement'],
    ['Worst off were two moderates who once ran large regions: Holt and Roth.', 'no statement'],
    ['The bill would end the plan and give states broad freedom to spend the money.', 'no statement'],
    ['The report states that the pier is old.', 'report (document)'],
    [
      'Above the bay, Omar Holt circled it as his friends jeered, “Good night!”',
      'Omar Holt’s friends (unnamed)',
    ],
  ]);
});

describe('some of those just spoken of', () => {
  testSources([
    [
      'Other Liberal candidates back the plan. Several said they would sell it.',
      'several Liberal candidates (unnamed)',
    ],
    [
      'Two young migrants came in March. The couple said the port was closed.',
      'two young migrants (unnamed)',
    ],
    ['Three sailors were there. Two said the port was closed.', 'Two sailors (unnamed)'],
    [
      'Two harbour officials were there. Another said the port was closed.',
      'Another harbour official (unnamed)',
    ],
  ]);
});

describe('what somebody becomes describes him', () => {
  testSources([
    [
      'Omar Holt became the Liberal candidate in May. ¶ Then the storm came. ¶ The Liberal candidate said the flags were burning.',
      'Omar Holt (person)',
    ],
    [
      'Few thought that Omar Holt would ever become the Liberal candidate. ¶ The Liberal candidate said the flags were burning.',
      'Omar Holt (person)',
    ],
    [
      'Omar Holt became a friend of the Liberal candidate. ¶ The Liberal candidate said the flags were burning.',
      'Liberal candidate (unnamed)',
    ],
  ]);
});

describe('who speaks behind “and” is no object of what stands before', () => {
  testSources([
    ['The fire destroyed three huts and police said a man was held.', 'police (organization)'],
    ['Shares fell 12 percent and Holt Bank said the sale was off.', 'Holt Bank (organization)'],
    ['Rebels also took about 40 sailors and Norway says three have died.', 'Norway (organization)'],
    ['The keeper looks bound for Sund United and Chelsea said the deal was off.', 'Chelsea (organization)'],
    [
      'It fell 8% on Monday after Holt Bank and Sund Bank said the deal was off.',
      'Holt Bank and Sund Bank (organization)',
    ],
    ['In Sund police and prosecutors said a man was held.', 'Sund police and prosecutors (organization)'],
    ['She lied about the money prosecutors say she took.', 'prosecutors (organization)'],
    ['Another brandished a spade, grinned and said: “I need a ship.”', 'Another (unnamed)'],
  ]);
});

describe('who signs a quotation, or has a label before it', () => {
  testSources([
    ['“Nobody came to help us when the water rose.” — Tamsin Oduya', 'Tamsin Oduya (person)'],
    [
      '“Nobody came to help us when the water rose.” ― Sund Harbour Workers Union',
      'Sund Harbour Workers Union (organization)',
    ],
    [
      '“The pier was open that night,” Mira Holt said. ¶ “She means to do well, and believes whatever she hears on the quay. What will it cost?” ― Ysolde Marrón',
      'Ysolde Marrón (person)',
    ],
    [
      '“On the pier Holt told us the tide was low. We stood in water to our knees.”― Pamela Dyer ¶ “My boat is gone. Nobody will believe what I saw there. He is a lazy man with ONE idea that he says he got from a book.” ― Runa Ashby',
      'Runa Ashby (person)',
    ],
    [
      'MIRA HOLT: We all heard it at the meeting. ¶ BILL SAND: Nobody knows what it will cost the town.',
      'BILL SAND (person)',
    ],
  ]);
});

describe('of whom it speaks in between, and what they paid, are nobody who speaks', () => {
  testSources([
    ['The report came out on Monday. The school, it said, “fell short by far”.', 'report (document)'],
    ['The report came out on Monday. The firm, it found, had lost the keys.', 'report (document)'],
    ['A harbour log came out on Monday. The port, it says, was dark.', 'A harbour log (document)'],
    ['Vestra Coal lost money in May. Its mine, it said, had been flooded.', 'Vestra Coal (organization)'],
    ['Ada Holt wept for days. Her father, she said, was a diver.', 'Ada Holt (person)'],
    ['The court fined the bank $4 million in May. The bank said it was late.', 'bank (organization)'],
    ['The state owes the clinic 30,000 crowns. The clinic said it was waiting.', 'clinic (organization)'],
    [
      'Union secretary Ben Roth said it was late. ¶ The Business Secretary said he would not pay.',
      'Business Secretary (person)',
    ],
    [
      'Business Secretary Ben Roth said it was late. ¶ The Business Secretary said he would not pay.',
      'Ben Roth (person)',
    ],
    [
      'He has since joined the board of a betting company. ¶ The media regulator said it was late.',
      'media regulator (organization)',
    ],
    [
      'He has since joined a betting company. ¶ The company said it was late.',
      'a betting company (organization)',
    ],
    [
      'Quick-commerce major Zestora has laid off staff. ¶ The company said it was late.',
      'Zestora (organization)',
    ],
    ['Retired major Ada Veld has left. ¶ Veld said it was late.', 'Ada Veld (person)'],
    ['Ada Veld thanked the crews. ¶ The park said the wolf would stay.', 'park (organization)'],
    ['Ada Veld thanked the crews. ¶ The mill said it would close.', 'mill (organization)'],
    ['Ada Veld thanked the crews. ¶ The goalie said it would close.', 'Ada Veld (person)'],
    [
      'Sund Bank and Tarn Works met. ¶ We spoke to nine of the 48 MPs. Two said they were late.',
      'Two (unnamed)',
    ],
    [
      'Sund Bank and Tarn Works met. ¶ The two said they would merge.',
      'Sund Bank and Tarn Works (organization)',
    ],
    ['Ada Veld posted a tribute on Facebook on Monday. “He was kind,” it read.', 'a tribute (document)'],
    ['The mayor put a fine on Facebook. It said it would appeal.', 'Facebook (organization)'],
    [
      'Staff were handed a letter at the gate. It told them the mill was sold.',
      'a letter at the gate (document)',
    ],
    ['Ada Veld argues that it is late. Ten boats will go, according to the agenda.', 'agenda (document)'],
    [
      'Ada Veld argues that it is late. Ten boats will go, according to the former chef.',
      'Ada Veld (person)',
    ],
    ['Ines Holt and state Sen. Ada Veld said the pier was safe.', 'Ines Holt and Ada Veld (person)'],
    ['Officials state President Roth was ill.', 'Officials (unnamed)'],
    ['Battalion 417 said the pier was safe.', 'Battalion 417 (organization)'],
    ['The novel sold well, her publisher said.', 'her publisher (organization)'],
    ['The novel sold well, Ada Holt’s publisher said.', 'Ada Holt’s publisher (organization)'],
    ['The publisher of her last novel said it sold well.', 'publisher of her last novel (organization)'],
    ['The publisher of the Tarn Gazette said it sold well.', 'the Tarn Gazette (outlet)'],
    ['The widow of the late poet Edda Moar said he lied.', 'widow of the late poet Edda Moar (unnamed)'],
    ['Of late officials have said the pier was shut.', 'officials (unnamed)'],
    ['Friends of the late Paul Roth said he lied.', 'Friends of the late Paul Roth (unnamed)'],
    [
      'The executor of the Tarn poet Edda Moar said he lied.',
      'executor of the Tarn poet Edda Moar (unnamed)',
    ],
    ['The head of the late shift, Paul Roth, said he lied.', 'Paul Roth (person)'],
    ['The leader of the Tarn party Ines Roth said he lied.', 'Ines Roth (person)'],
    ['Officials in Tarn said late Friday the pier was shut.', 'Officials in Tarn (unnamed)'],
  ]);
});

describe('a quotation that fills its paragraph is of whoever put it out right before', () => {
  testSources([
    ['Ada Holt apologised in a statement on Friday. ¶ “I am sorry. I was tired.”', 'Ada Holt (person)'],
    [
      'The ferry firm released a statement on Friday. ¶ “We are sorry. It was late.”',
      'ferry firm (organization)',
    ],
    [
      'Bishop Omar Veld asked for calm in a letter to all parishes. ¶ “We did not listen. We were afraid.”',
      'Omar Veld (person)',
    ],
    ['Ada Holt wept. She sent a message to her fans. ¶ “The tour is off. I am sorry.”', 'Ada Holt (person)'],
    [
      'The union posted a letter to the owner on its site. ¶ “We are tired. We are cold.”',
      'union (organization)',
    ],
    ['Ben Roth quit with a note to the crew. ¶ “It was an honour. I go with regret.”', 'Ben Roth (person)'],
    ['Ada Holt got a letter from the bank. ¶ “You owe us money. Pay it by May.”', 'no statement'],
    [
      'Ada Holt read of it in a message. ¶ “The pier is shut. Stay at home,” it said.',
      'a message (document)',
    ],
    ['Ada Holt quit with a note. ¶ “We are all sad today,” Ben Roth said.', 'Ben Roth (person)'],
  ]);
});

test('a word in capitals before the colon of a headline is nobody who speaks', () => {
  const body = 'Papers of the harbour board show that the pier was closed in May, a clerk said.';
  const { statements } = analyse(
    articleOf([body], 'BUSTED: Papers Show Clerk And Diver Met To Sell THAT At Harbour Fair.'),
    WEIGHTS,
  );
  expect(statements.map(({ who }) => who)).not.toContain('BUSTED');
});

test.each([
  ['Storm batters Lima', 'company'],
  ['Rain hits Nairobi, many flee', 'company'],
  ['Typhoon swamps Manila', 'company'],
  ['Vestra Foods sacks Roth', 'Vestra Foods'],
])('a verb that no list has is no part of a name in the headline “%s”', (title, who) => {
  const article = articleOf(['The company said on Monday that its trucks were stuck.'], title);
  expect(analyse(article, WEIGHTS).statements.map((statement) => statement.who)).toEqual([who]);
});

describe('what a participle opens with is no name, and whom it names speaks not in its sentence', () => {
  testSources([
    ['Criticising Rahimi, the opposition leader said the tax was a fraud.', 'opposition leader (person)'],
    ['Addressing Parliament, Finance Minister Anil Vora said the tax was fair.', 'Anil Vora (person)'],
    ['Visiting Lagos, the coach said the pitch was frozen.', 'coach (person)'],
    ['Praising Omar Kamara, the president said the striker was fit.', 'president (person)'],
    ['Speaking after meeting Ada Kamara, the governor said the road was shut.', 'governor (person)'],
    ['Manning Roth, a baker, said the oven was cold.', 'Manning Roth (person)'],
    ['Reading FC, the club, said the pitch was frozen.', 'Reading FC (organization)'],
    ['Standing Rock, the tribe said, would go to court.', 'tribe (organization)'],
    ['Leading Edge Airways said the plane was safe.', 'Leading Edge Airways (organization)'],
    ['Speaking for herself, Ada Kamara, the governor, said the road was shut.', 'Ada Kamara (person)'],
  ]);
});

describe('whoever is named between commas behind words with a verb of their own', () => {
  testSources([
    ['One of the women who accused him, Ana Pinto, said the board did nothing.', 'Ana Pinto (person)'],
    ['One of the drivers stranded overnight, Pavel Novak, said nobody came.', 'Pavel Novak (person)'],
    [
      'One of the players who tested negative, Milan Zverec, announced on social media that he would stay home.',
      'Milan Zverec (person)',
    ],
    ['A woman who lost her house, Ana Pinto, says the board did nothing.', 'Ana Pinto (person)'],
    ['The ferry sank off Sund, said Ana Pinto, who was on board.', 'Ana Pinto (person)'],
    ['The family moved to Oslo, Norway, said the mayor.', 'mayor (person)'],
    ['The storm hit Port Sudan, South Sudan, said officials.', 'officials (unnamed)'],
  ]);
});

describe('whoever has been hired to do something', () => {
  testSources([
    [
      'Two council aides assigned to keep an eye on the march said that the crowd was calm.',
      'Two council aides assigned to keep an eye on the march (unnamed)',
    ],
    [
      'Three officers sent to guard the bank said the alarm never rang.',
      'Three officers sent to guard the bank (unnamed)',
    ],
    [
      'Engineers hired to inspect the bridge say the bolts are loose.',
      'Engineers hired to inspect the bridge (group)',
    ],
    ['The board voted to hire an inspector, and engineers said the bolts were loose.', 'engineers (group)'],
    ['The crew agreed to guard the bank, officers said.', 'officers (organization)'],
  ]);
});

describe('call letters that close the sentence as those of a station', () => {
  testSources([
    ['The shop on Mill Road burned down on Friday, WXKB reported.', 'WXKB (outlet)'],
    ['Two men fled from the ferry, KXQ reports.', 'KXQ (outlet)'],
    ['The fire began in the hold of a ferry, WKQD reported.', 'WKQD (outlet)'],
    ['The drug is safe, the WHO reported.', 'WHO (organization)'],
    ['Profits fell by a third, KPMG reported.', 'KPMG (organization)'],
    ['Profits fell by a third, KBRM reported in a filing.', 'KBRM (organization)'],
  ]);
});

describe('who speaks in a clause that begins with “after”', () => {
  testSources([
    ['The coach resigned after critics said she had lied.', 'critics (group)'],
    [
      'Families displaced after Hurricane Oda said they had no water.',
      'Families displaced after Hurricane Oda (group)',
    ],
    [
      'Residents rescued after Storm Ivar said they had waited for hours.',
      'Residents rescued after Storm Ivar (group)',
    ],
    ['Ines Roth apologised on Monday after viewers said the joke was cruel.', 'viewers (group)'],
    ['Ines Roth apologised after Tom Bell said the joke was cruel.', 'Tom Bell (person)'],
    ['Provost Ines Roth resigned after residents accused her of theft.', 'residents (group)'],
    // what somebody went through before speaking
    ['A nurse sacked after complaints said she was innocent.', 'A nurse sacked after complaints (unnamed)'],
    [
      'Two men arrested after the match said they were innocent.',
      'Two men arrested after the match (unnamed)',
    ],
    ['A man named after Tom Bell said he was innocent.', 'A man named after Tom Bell (unnamed)'],
  ]);
});

describe('some of somebody’s people, a firm’s first word, and one body beside another', () => {
  testSources([
    [
      'Dario Pike was charged. Two of his former players told police he had hit them.',
      'Two of his former players (unnamed)',
    ],
    [
      'Energy company Brazos Fuels will pay. ¶ The spill killed fish. ¶ Brazos said it was sorry.',
      'Brazos Fuels (organization)',
    ],
    ['The tech firm Orbit Nine cut jobs. Orbit said it was sorry.', 'Orbit Nine (organization)'],
    [
      'The academy, Nordique Elite, was sorry. The federation said it knew nothing.',
      'federation (organization)',
    ],
    ['Crofters said the grant was too small.', 'Crofters (group)'],
    // all of them, and a person whose name a charity bears
    [
      'Dario Pike was charged. His former players said he had hit them.',
      'Dario Pike’s former players (group)',
    ],
    ['The charity Ada Bell Hearts closed. Bell said she was sorry.', 'Bell (person)'],
  ]);
});

describe('a body that runs another, and an office beside a lawyer', () => {
  testSources([
    ['The trust that runs the hospital said it was sorry.', 'trust that runs the hospital (organization)'],
    [
      'The agency that regulates the banks said it was late.',
      'agency that regulates the banks (organization)',
    ],
    ['The charity that runs the shelter said it was full.', 'charity that runs the shelter (organization)'],
    [
      'The family’s solicitor, Ines Roth, said it was late. ¶ The coroner said there were failings.',
      'coroner (person)',
    ],
    ['Fishers’ cooperatives said the ban would ruin them.', 'Fishers’ cooperatives (organization)'],
    ['The Liberals were sorry. ¶ The party said the tax would go.', 'Liberals (organization)'],
    // a clause, and what somebody is still called
    ['The trust said that nurses had left.', 'trust (organization)'],
    ['The trust was told that patients said the ward was full.', 'patients (group)'],
    ['Ines Roth, a lawyer, said it was late. ¶ The lawyer said it was over.', 'Ines Roth (person)'],
  ]);
});

describe('whoever speaks in a clause of time behind an object', () => {
  testSources([
    [
      'Ada Pike is facing a probe by the board after Sund Port revealed she had lied.',
      'Sund Port (organization)',
    ],
    ['The board ordered an inquiry after Ines Roth reported that he had lied.', 'Ines Roth (person)'],
    ['The board lost a lawsuit before Ines Roth said it was late.', 'Ines Roth (person)'],
    [
      'The board said a probe after the storm found that the pier was unsafe. ¶ A probe after the fire found that the quay was lost.',
      'A probe after the fire (document)',
    ],
    [
      'Officials leading the search after the crash said it was late.',
      'Officials leading the search after the crash (unnamed)',
    ],
    [
      'Officials who lost a ship after the crash said it was late.',
      'Officials who lost a ship after the crash (unnamed)',
    ],
  ]);
});

describe('whoever puts out a statement that says it', () => {
  testSources([
    ['Ada Roth issued a statement that said it was late.', 'Ada Roth (person)'],
    ['The firm put out a statement, which laments “a tragedy.”', 'firm (organization)'],
    ['Ada Roth released a statement which said the port was shut.', 'Ada Roth (person)'],
    [
      'Police put out a statement from the family, which said it was late.',
      'a statement from the family (organization)',
    ],
    ['Two aides issued a statement that said it was late.', 'Two aides (unnamed)'],
    ['Ada Roth read a statement that said it was late.', 'a statement (organization)'],
    ['A statement issued by the board said it was late.', 'board (organization)'],
    ['After the storm Ada Roth said it was late.', 'Ada Roth (person)'],
  ]);
});

describe('“who” behind where somebody is from', () => {
  testSources([
    ['Ruva Halden, 16, from Sundmar, who says she was turned away, is ill.', 'Ruva Halden (person)'],
    ['Ada Roth, from Sundmar, who said she was turned away, is ill.', 'Ada Roth (person)'],
    ['A nurse, 34, of West Sundmar, who said the ward was full, is ill.', 'A nurse (unnamed)'],
    ['Letters came to the mayor, from Ada Roth, who said she was ill.', 'Ada Roth (person)'],
    ['He bought the boat, in May, from Ada Roth, who said it was new.', 'Ada Roth (person)'],
  ]);
});

describe('“at least” so many', () => {
  testSources([
    ['The man left, and at least three farmers said the dam was old.', 'at least three farmers (unnamed)'],
    ['The dam was old, according to at least three farmers.', 'at least three farmers (unnamed)'],
    ['The dam was old, according to at least one sailor who saw it.', 'at least one sailor (unnamed)'],
    ['The dam was old, according to three farmers.', 'three farmers (unnamed)'],
  ]);
});

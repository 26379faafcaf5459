import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** Paragraphs parted by ` ¶ `, a title before ` # `; then the words that speak and whom they stand for: "she → Ada Roth (person)". */
type Row = readonly [text: string, ...expected: string[]];

const rows: Record<string, readonly Row[]> = {
  'somebody without a name, taken up by other nouns': [
    [
      'Inspector Paul Dunn said the raid had failed. ¶ But a grocer in the area told Reuters that the men left at noon. ¶ “We ran for our lives,” he said. ¶ The eyewitness also revealed that they burned a van.',
      'Inspector Paul Dunn → Paul Dunn (person)',
      'a grocer in the area → a grocer in the area (unnamed)',
      'he → a grocer in the area (unnamed)',
      'The eyewitness → a grocer in the area (unnamed)',
    ],
    [
      'A spokeswoman for Sund Port said the price was fair. A friend of the owner said it was low. ¶ It had been sold in May, the source said.',
      'A spokeswoman for Sund Port → Sund Port (organization)',
      'A friend of the owner → A friend of the owner (unnamed)',
      'the source → A friend of the owner (unnamed)',
    ],
    [
      'One aide said it began in May. ¶ When asked to confirm it, another aide did so, but with a caveat: “It was in May,” the aide said.',
      'One aide → One aide (unnamed)',
      'the aide → another aide (unnamed)',
    ],
  ],
  'what has found something out, and not who ordered, made or printed it': [
    [
      'A study by Ada Roth of the University of Marlow was published in the journal Harbour Water. ¶ It found that the pumps were old.',
      'It → A study by Ada Roth of the University of Marlow (document)',
    ],
    [
      'The council published a report on Monday. ¶ It found that the pumps were old.',
      'It → a report (document)',
    ],
    [
      'The poll was done by YouGov for the Times. ¶ It showed that the price was low.',
      'It → poll (document)',
    ],
    ['The court heard the report on Monday. It found that the port was liable.', 'It → court (organization)'],
    [
      'Harbour Watch looked at 40 towns. It found that the pumps were old.',
      'It → Harbour Watch (organization)',
    ],
    [
      'The council published a report on Monday. ¶ It said that the pumps were old.',
      'It → council (organization)',
    ],
  ],
  'somebody without a name who is new, and whom the words right behind are of': [
    [
      'Jonas Weide runs the archive. ¶ A retired officer I met laughed. “It was a farce,” he said.',
      'he → A retired officer (unnamed)',
    ],
    [
      'Jonas Weide runs the archive. ¶ A neighbour to whom I put the question smiled. “It was a farce,” he said.',
      'he → A neighbour (unnamed)',
    ],
    ['Jonas Weide was jailed. ¶ A judge let him go. “It was a farce,” he said.', 'he → Jonas Weide (person)'],
    [
      'Jonas Weide came home. ¶ A guard had died in the fire. “It was a farce,” he said.',
      'he → Jonas Weide (person)',
    ],
    [
      'Jonas Weide runs a bar. A customer walked in with a gun. “It was a farce,” he said.',
      'he → Jonas Weide (person)',
    ],
  ],
  'two named together rather than people in passing': [
    [
      'Jonas and Sally Strebling set up a yard in 2005. It soon had a handful of hands. ¶ They later said that it was too small.',
      'They → Jonas and Sally Strebling (person)',
    ],
    [
      'Jonas and Sally Strebling set up a yard in 2005. Two welders were the first to work in it. ¶ They later said that it was too small.',
      'They → Two welders (unnamed)',
    ],
  ],
  'whose words a noun carries, whatever describes it': [
    [
      'Minister’s stark warning: Pier could fall # Ada Roth, the harbour minister, said the pier was old.',
      'Minister → Ada Roth (person)',
      'Ada Roth, the harbour minister → Ada Roth (person)',
    ],
    [
      'Ada Roth issues stark warning that pier could fall # Ada Roth, the harbour minister, said the pier was old.',
      'Ada Roth → Ada Roth (person)',
      'Ada Roth, the harbour minister → Ada Roth (person)',
    ],
    [
      'As the Sund Times reports, the NPA is now claiming it had no seat at the talks.',
      'the NPA → NPA (organization)',
    ],
  ],
  'whose thinking others know may speak herself': [
    [
      'Ada Holt proposed a tax. People close to her say she admits by now that the pier is old.',
      'she → Ada Holt (person)',
    ],
  ],
  'an age is that of whoever is so old': [
    [
      'Ada Holt, 43, runs the port. Omar Veld, 51, runs the mill. ¶ “It is late,” the 43-year-old said. “It is not,” the 51-year-old said.',
      'the 43-year-old → Ada Holt (person)',
      'the 51-year-old → Omar Veld (person)',
    ],
  ],
  'a description of two adjectives': [
    [
      'Ada Veld, a quiet, bookish judge, shut the port. ¶ “It was late,” the judge said.',
      'the judge → Ada Veld (person)',
    ],
    [
      'Was that Chris Vandel, the brusque, take-no-prisoners governor of Sundland? ¶ “It was,” the governor said.',
      'the governor → Chris Vandel (person)',
    ],
    [
      'Ada Veld shut the port, a clerk, harbour judge Tom Roth and others said. ¶ “It was late,” the judge said.',
      'the judge → Tom Roth (person)',
    ],
  ],
  'who is named in a condition is none who sets it': [
    [
      'Omar Bennet does not like the mayor. If Tomas Veld does not win, he said he would settle for another.',
      'he → Omar Bennet (person)',
    ],
    ['When Tomas Veld lost, he said he would settle for less.', 'he → Tomas Veld (person)'],
  ],
  'who speaks on has spoken before': [
    [
      'Omar Veld is selling the crane. “I may do so,” he told the court. ¶ Constable Timo Holm holds up a photograph of it. ¶ “It works,” he added.',
      'he → Omar Veld (person)',
      'he → Omar Veld (person)',
    ],
    [
      'Omar Veld is selling the crane. “I may do so,” he told the court. ¶ Constable Timo Holm held up a photograph of it. ¶ “It works,” he said.',
      'he → Omar Veld (person)',
      'he → Timo Holm (person)',
    ],
  ],
  'those asked are the poll, where there is one': [
    [
      'Two-thirds are content, a new poll finds. ¶ “I am,” says Mira Roth, 30. ¶ Those surveyed say the pier comes first.',
      'a new poll → a new poll (document)',
      'Mira Roth, 30 → Mira Roth (person)',
      'Those surveyed → a new poll (document)',
    ],
    [
      '“I am content,” says Mira Roth, 30. ¶ Those interviewed said the pier came first.',
      'Mira Roth, 30 → Mira Roth (person)',
      'Those interviewed → Those interviewed (group)',
    ],
    [
      'The club polled the town twice. Mira Roth and Paul Dunn ran. Both surveys showed that she had won.',
      'Both surveys → Both surveys (document)',
    ],
  ],
  'the statement is whose its first mention says': [
    [
      'The agency carried a statement by the harbour ministry. ¶ “Talks will be difficult,” the statement said.',
      'the statement → harbour ministry (organization)',
    ],
    [
      'The party put out a statement signed by Mira Roth. ¶ “Talks will be difficult,” the statement said.',
      'the statement → Mira Roth (person)',
    ],
    [
      'The harbour ministry met the council. ¶ A statement released by the port authority said talks would be difficult.',
      'A statement released by the port authority → port authority (organization)',
    ],
    [
      'The harbour ministry put out a statement on Monday. ¶ “Talks will be difficult,” the statement said.',
      'the statement → harbour ministry (organization)',
    ],
  ],
  'the same words behind the noun': [
    [
      'Two people familiar with the sale said it was off. ¶ The people familiar with the sale asked for their names to be kept back. ¶ The price was too high, the people familiar with the sale said.',
      'the people familiar with the sale → Two people familiar with the sale (unnamed)',
    ],
    [
      'Three officials with knowledge of the talks said they had ended. ¶ Fares would rise, the officials with knowledge of the talks said.',
      'the officials with knowledge of the talks → Three officials with knowledge of the talks (unnamed)',
    ],
    [
      'Three officials at the port said it was shut. ¶ The officials at the yard said it was open.',
      'The officials at the yard → officials at the yard (unnamed)',
    ],
    [
      'The yard has two funds. ¶ Its books are open, said a person with knowledge of the funds.',
      'a person with knowledge of the funds → a person with knowledge of the funds (unnamed)',
    ],
  ],
  'an office by its letters': [
    [
      'District Police Officer Ikram Holt met the elders. ¶ The DPO said four men had been held.',
      'The DPO → Ikram Holt (person)',
    ],
    ['Mayor Ikram Holt met the elders. ¶ The SHO said four men had been held.', 'The SHO → SHO (person)'],
  ],
  'words in quotation marks are nobody': [
    [
      'The man was heard shouting “Sundar Merle” before he fell. ¶ The prosecutor said a man had died.',
      'The prosecutor → prosecutor (unnamed)',
    ],
    [
      'The man was known as Sundar Merle before he fell. ¶ He said nobody had died.',
      'He → Sundar Merle (person)',
    ],
  ],
  'somebody in the lead, named at once': [
    [
      'The secret notes were sent by the minister, according to a Harbour Board spokesman. ¶ The mayor’s spokesman, Paul Dunn, was angry. “The secret notes were sent by others,” Dunn said.',
      'a Harbour Board spokesman → Harbour Board (organization)',
      'Dunn → Paul Dunn (person)',
    ],
    [
      'The secret notes were sent by the minister, according to a Harbour Board spokesman. ¶ “The secret notes were sent by others,” said Paul Dunn, the Harbour Board spokesman.',
      'a Harbour Board spokesman → Paul Dunn (person)',
      'Paul Dunn, the Harbour Board spokesman → Paul Dunn (person)',
    ],
    [
      'A mother whose son drowned has called the pool a death trap. ¶ Lucy Baird, 34, said there was no guard. The mother said she begged for one.',
      'A mother whose son drowned → Lucy Baird (person)',
      'Lucy Baird, 34 → Lucy Baird (person)',
      'The mother → Lucy Baird (person)',
    ],
    [
      'A teacher who was sacked over a tweet has said he was bullied. ¶ Paul Dunn (48) told the tribunal he was ill.',
      'A teacher who was sacked over a tweet → Paul Dunn (person)',
      'Paul Dunn (48) → Paul Dunn (person)',
    ],
    [
      'A mother whose son drowned has called the pool a death trap. ¶ Paul Dunn, 34, said there was no guard.',
      'A mother whose son drowned → A mother (unnamed)',
      'Paul Dunn, 34 → Paul Dunn (person)',
    ],
    [
      'A woman said the pool was a death trap, asking not to be named. ¶ Lucy Baird, 34, said there was no guard.',
      'A woman → A woman (unnamed)',
      'Lucy Baird, 34 → Lucy Baird (person)',
    ],
    [
      'A teacher said the pool was a death trap. ¶ The town is calm. ¶ The river is high. ¶ Lucy Baird, 34, said there was no guard.',
      'A teacher → A teacher (unnamed)',
      'Lucy Baird, 34 → Lucy Baird (person)',
    ],
    [
      'Fire was not an accident, says officer # Marlow police chief Daniel Otieno said the fire had been set on purpose.',
      'officer → Daniel Otieno (person)',
      'Marlow police chief Daniel Otieno → Daniel Otieno (person)',
    ],
    [
      'Bridge will not open this year, says engineer # Chief engineer Petra Lund said the bearings had failed.',
      'engineer → Petra Lund (person)',
      'Chief engineer Petra Lund → Petra Lund (person)',
    ],
    [
      'Bridge will not open this year, says engineer # The mayor, Petra Lund, said the bearings had failed.',
      'engineer → engineer (unnamed)',
      'The mayor, Petra Lund → Petra Lund (person)',
    ],
  ],
  'he and she': [
    [
      'Ines Roth, who sells fish, said it was over. Next to her, a young man selling nets nodded. “They have stolen it,” he said.',
      'he → a young man (unnamed)',
    ],
    [
      'Ines Roth said it was over. Behind her a man in a blue coat laughed. “They have stolen it,” he said.',
      'he → a man in a blue coat (unnamed)',
    ],
    [
      'Our last tip came from a reader in Macville, who made us promise. “I see it all,” he wrote.',
      'he → a reader in Macville (unnamed)',
    ],
    [
      'Mary Holt is late. “The oven,” she says. ¶ Her eldest daughter, Thandeka, remembers the bread of those years. “It was terrible,” she says.',
      'she → Mary Holt (person)',
      'she → Thandeka (person)',
    ],
    [
      'Ines Roth, the harbour master, said the pier was safe. ¶ The crane will be next, she added.',
      'she → Ines Roth (person)',
    ],
    [
      'Mira Holt said the pier was safe. ¶ Mayor Paul Roth took another view. He said the pier had to close.',
      'He → Paul Roth (person)',
    ],
    [
      'But Paul Holt, a councillor from Sund, offered another view. He blamed the owners who, he said, refused to pay for the repairs.',
      'he → Paul Holt (person)',
    ],
    [
      'Paul Roth said the pier was safe. ¶ “We did what we could,” he told Adam Holt.',
      'he → Paul Roth (person)',
    ],
    [
      'Adam Holt met Paul Roth on Monday. ¶ “The pier is safe,” Roth said. ¶ “We checked it twice,” he said.',
      'he → Paul Roth (person)',
    ],
    [
      'Paul Roth said the pier was safe. ¶ “Adam Holt has never seen it,” he said.',
      'he → Paul Roth (person)',
    ],
    [
      'Paul Roth, the harbour master, said that Adam Holt had closed the pier. He said that nobody was hurt.',
      'He → Paul Roth (person)',
    ],
    [
      'Paul Roth said the pier was safe. ¶ In Adam Holt’s case, he decided to stay. “I am worried,” he continued.',
      'he → Adam Holt (person)',
    ],
    [
      'Mary Holt said the plan was good. ¶ While the plan did not appeal to Anna Roth, a teacher in Sund, she said it could work.',
      'she → Anna Roth (person)',
    ],
    [
      'Mary Holt said the plan was good. ¶ Anna Roth has run the port in Sund for ten years. She told me the pier was safe.',
      'She → Anna Roth (person)',
    ],
    [
      'Mary Holt said the plan was good. ¶ Paul Roth disagreed. ¶ “It costs too much,” she said.',
      'she → Mary Holt (person)',
    ],
    [
      'Anna Roth told Paul Holt that he was wrong. ¶ “I never saw the pier,” she said.',
      'she → Anna Roth (person)',
    ],
    ['Paul Roth’s speech was short. He said the pier was safe.', 'He → Paul Roth (person)'],
    [
      'Paul Roth opened the pier. ¶ Photo: Adam Holt / Sund Images ¶ “It will stand for a century,” he said.',
      'he → Paul Roth (person)',
    ],
    [
      'Paul Roth, 45, a crane driver, said he saw the wave when he left the cabin. ¶ “It took the boat,” he said.',
      'he → Paul Roth (person)',
    ],
    [
      '“The pier is safe,” said Paul Roth, whose deputy, Adam Holt, resigned in May. ¶ “We checked it twice,” he said.',
      'he → Paul Roth (person)',
    ],
    [
      'A fisherman said the wave took his boat. “It was as high as a house,” he said.',
      'he → A fisherman (unnamed)',
    ],
    [
      'Anna Roth said the pier was safe. She said she had checked it before she left.',
      'She → Anna Roth (person)',
    ],
    ['Anna Roth praised Mary Holt. But she said the pier had to close.', 'she → Anna Roth (person)'],
    ['The mayor, Anna Roth, met the owners. ¶ She said the pier had to close.', 'She → Anna Roth (person)'],
    [
      'Anna Roth said that Mary Holt had seen the wave. “It took the boat,” she said.',
      'she → Anna Roth (person)',
    ],
  ],
  it: [
    [
      'Sund Lines Inc. said the pier was safe. ¶ It said the crane would be next.',
      'It → Sund Lines Inc. (organization)',
    ],
    ['The report found three cracks. It says the pier must close.', 'It → report (document)'],
    [
      'Mira Holt said the pier was safe. ¶ The Harbour Ministry closed the pier. It said the wood was rotten.',
      'It → Harbour Ministry (organization)',
    ],
    [
      'The Harbour Ministry closed the pier in Sund. It said the wood was rotten.',
      'It → Harbour Ministry (organization)',
    ],
    [
      'While the Harbour Ministry did not close the pier in England, it denied that it was safe.',
      'it → Harbour Ministry (organization)',
    ],
    [
      'The Harbour Ministry said Paul Roth had closed the pier. It said the wood was rotten.',
      'It → Harbour Ministry (organization)',
    ],
  ],
  'they and both': [
    [
      'A former courtier, who worked for the queen, told the Marlow Express it was over. ¶ “We all knew it,” they said.',
      'they → A former courtier (unnamed)',
    ],
    [
      'Two officials said the pier was closed. They also said nobody was hurt.',
      'They → Two officials (unnamed)',
    ],
    [
      'Residents said the wave took three boats. ¶ They said nobody had warned them.',
      'They → Residents (group)',
    ],
    [
      'Ines Roth and Paul Holt measured the pier. They estimate that it moves a metre a year.',
      'They → Ines Roth and Paul Holt (person)',
    ],
    [
      'The figures come from an analysis by Ines Roth of Sund College and Paul Holt of Vik College. They estimate that the pier moves a metre a year.',
      'They → Ines Roth and Paul Holt (person)',
    ],
    [
      'Critics say the pier costs too much. ¶ Paul Roth said the pier was safe. ¶ They say the money is gone.',
      'They → Critics (group)',
    ],
    [
      'Ines Roth and Paul Holt met on Monday. ¶ The two men said the pier was safe.',
      'The two men → Ines Roth and Paul Holt (person)',
    ],
    [
      'Paul Roth has spoken to the mayor about the pier, along with Ines Holt. Both said it was safe.',
      'Both → Paul Roth and Ines Holt (person)',
    ],
    [
      'The crews of Sund Lines Inc. and Vik Lines Inc. went home. Both companies said the pier was safe.',
      'Both companies → Sund Lines Inc. and Vik Lines Inc. (organization)',
    ],
  ],
  'bodies by a description': [
    [
      'Verdane said it was sorry. The company said it had the best cranes.',
      'The company → Verdane (organization)',
    ],
    [
      'Harrow Foods reported higher earnings on Monday, but the packaged food giant warned that sales were falling.',
      'the packaged food giant → Harrow Foods (organization)',
    ],
    [
      'Sund Harbour reported its numbers to the Harbour Standards Agency. The homes are full. It rained. Accounts filed with the ships office show that. ¶ The agency told us that it was late.',
      'The agency → Harbour Standards Agency (organization)',
    ],
    [
      'Sund Lines Inc. will close the pier. ¶ The company said the wood was rotten.',
      'The company → Sund Lines Inc. (organization)',
    ],
    [
      'The Harbour Ministry closed the pier. ¶ Sund Lines Inc. will move its crane. ¶ The ministry said the wood was rotten.',
      'The ministry → Harbour Ministry (organization)',
    ],
    [
      'The Seamen’s Union met the Harbour Ministry on Monday. ¶ The union said the strike would go on.',
      'The union → Seamen’s Union (organization)',
    ],
    [
      'The Sund Writers Guild welcomed the deal. “It is a good day,” the union said.',
      'the union → Sund Writers Guild (organization)',
    ],
    [
      'Kestrel, a brokerage in Sund, expects a bad year. ¶ The market may lose hope, the brokerage said.',
      'the brokerage → Kestrel (organization)',
    ],
    [
      'The Vik Principals Association banned the team of Sund School. ¶ The governing body said the rules were clear.',
      'The governing body → Vik Principals Association (organization)',
    ],
    [
      'The North Alliance met in Sund. ¶ The alliance said the border was safe.',
      'The alliance → North Alliance (organization)',
    ],
    [
      'Sund Lines Inc. is based in Vik. A company spokesperson said the pier was safe.',
      'A company spokesperson → Sund Lines Inc. (organization)',
    ],
    [
      'Sund Lines Inc. closed the pier. A spokesman said the wood was rotten.',
      'A spokesman → Sund Lines Inc. (organization)',
    ],
    [
      'The Sund Water Department and a small company shared the pier. ¶ The department said the wood was rotten.',
      'The department → Sund Water Department (organization)',
    ],
    [
      'Sund Bank Inc. raised its rates. ¶ The lender said more would follow.',
      'The lender → Sund Bank Inc. (organization)',
    ],
    [
      'A company in Vik built the crane. ¶ Sund Lines Inc. bought it in May. ¶ The company said it was safe.',
      'The company → Sund Lines Inc. (organization)',
    ],
    [
      'The other ministry, the Harbour Ministry, stayed silent. ¶ The police said nobody was hurt.',
      'The police → police (organization)',
    ],
  ],
  'persons by a description': [
    [
      'Our correspondent Beth Holt said relatives had come. ¶ The prime minister told MPs that the pier would be rebuilt.',
      'The prime minister → prime minister (person)',
    ],
    [
      'President Adam Roth opened the pier. ¶ “It is safe,” the president said.',
      'the president → Adam Roth (person)',
    ],
    [
      'Anna Roth, a teacher from Sund, saw the wave. ¶ The teacher said it took three boats.',
      'The teacher → Anna Roth (person)',
    ],
    [
      'Rep. Paul Roth met the owners. ¶ The lawmaker said the pier was safe.',
      'The lawmaker → Paul Roth (person)',
    ],
    [
      'Paul Roth, a singer from Sund, met Mayor Adam Holt. ¶ The star said he would not perform.',
      'The star → Paul Roth (person)',
    ],
    [
      'Paul Roth, who is a professor in Sund, measured the pier. ¶ The professor said it moves.',
      'The professor → Paul Roth (person)',
    ],
    [
      'Paul Roth is a fisherman in Sund. Adam Holt is a teacher. ¶ The fisherman said the wave took his boat.',
      'The fisherman → Paul Roth (person)',
    ],
    [
      'Mayor Adam Holt met Paul Roth. ¶ “It is safe,” Roth said. ¶ The mayor said the pier would close.',
      'The mayor → Adam Holt (person)',
    ],
    [
      '“The pier is safe,” said Anna Roth. ¶ “I saw it,” said the 43-year-old.',
      'the 43-year-old → Anna Roth (person)',
    ],
    [
      'Another officer, Dana Holt, said the pier was safe. ¶ The officer said nobody was hurt.',
      'The officer → Dana Holt (person)',
    ],
    [
      'Prime Minister Anna Holt met President Adam Roth. ¶ The PM said she would pay.',
      'The PM → Anna Holt (person)',
    ],
    [
      '“The pier is safe,” said Paul Roth. ¶ The Dane said he had checked it twice.',
      'The Dane → Paul Roth (person)',
    ],
    [
      'Paul Roth lost his boat in May. ¶ The father said nobody had warned him.',
      'The father → Paul Roth (person)',
    ],
    [
      'One of the divers, Dana Holt, said the pier was safe.',
      'One of the divers, Dana Holt → Dana Holt (person)',
    ],
    [
      'Rep. Paul Roth met the owners. ¶ The pier is safe, the Sundland Republican said.',
      'the Sundland Republican → Paul Roth (person)',
    ],
    [
      'Chancellor Anna Holt met President Adam Roth. ¶ The chancellor said she would pay.',
      'The chancellor → Anna Holt (person)',
    ],
  ],
  'the unnamed by a description': [
    [
      'Ben Roth wrote that it was safe. ¶ But two owners told us they could not find it. “I asked,” one said. The other, who sits on the board, said he was not sleeping.',
      'The other, who sits on the board → the other owner (unnamed)',
    ],
    [
      'Two sailors spoke to us. One said the pier was shut. The other said it was open.',
      'The other → the other sailor (unnamed)',
    ],
    [
      'Harbour officials played down the storm. “It was nothing,” said one. Another warned that it would be back.',
      'one → one Harbour official (unnamed)',
      'Another → Another Harbour official (unnamed)',
    ],
    [
      'Three sailors were on the pier. A third said that it had burned.',
      'A third → A third sailor (unnamed)',
    ],
    [
      '“We wait,” Joakim Roth said. ¶ Two children were hurt. The father of one of them said nobody had come.',
      'The father of one of them → father of one of them (unnamed)',
    ],
    [
      'A senior ministry official said the pier was rotten. ¶ Mayor Adam Holt closed it. ¶ The official said it was too late.',
      'The official → A senior ministry official (unnamed)',
    ],
    [
      'The Courier spoke to four executives at two shipping lines. ¶ These executives said the pier was rotten.',
      'These executives → four executives at two shipping lines (unnamed)',
    ],
    [
      'Four executives at two shipping lines said the pier was rotten. ¶ Younger executives are scared. ¶ All four executives said nobody had paid.',
      'All four executives → Four executives at two shipping lines (unnamed)',
    ],
    [
      'A source close to the inquiry said the pier was rotten. ¶ Mayor Adam Holt closed it. ¶ The source said it was too late.',
      'The source → A source close to the inquiry (unnamed)',
    ],
    [
      'One bank security officer called the pier rotten. ¶ The officer said nobody had paid.',
      'The officer → One bank security officer (unnamed)',
    ],
    [
      'Two officials said the pier was rotten. ¶ The other official said nobody had paid.',
      'The other official → other official (unnamed)',
    ],
    [
      'Anna Roth said the pier was safe. ¶ Her mother said nobody had paid.',
      'Her mother → Anna Roth’s mother (unnamed)',
    ],
    [
      'Paul Roth was arrested in May. ¶ His lawyer said nobody had paid.',
      'His lawyer → Paul Roth’s lawyer (organization)',
    ],
    ['Paul Roth’s lawyer said nobody had paid.', 'Paul Roth’s lawyer → Paul Roth’s lawyer (organization)'],
  ],
  documents: [
    [
      'An internal report on the pier was sent to the owners. ¶ The wood is rotten, the report says.',
      'the report → An internal report on the pier (document)',
    ],
    [
      'A study of the pier was published in May. ¶ The researchers found three cracks. They found that it moves.',
      'They → A study of the pier (document)',
    ],
    [
      'An August slideshow was shown to the crews. ¶ The pier must close, according to the presentation.',
      'the presentation → An August slideshow (document)',
    ],
    [
      'A survey of 900 sailors was published in May. ¶ The poll found that half of them were tired.',
      'The poll → A survey of 900 sailors (document)',
    ],
    [
      'An affidavit was filed on Monday. ¶ The pier was sold twice, the document says.',
      'the document → An affidavit (document)',
    ],
    [
      'In a new report, researchers at Sund College looked at the pier. They believe that it moves.',
      'They → a new report (document)',
    ],
    [
      'The Washington Post published a story about the pier. ¶ The story says the wood is rotten.',
      'The story → The Washington Post (outlet)',
    ],
    [
      'The pier will close, according to Reuters. The report says the wood is rotten.',
      'The report → Reuters (outlet)',
    ],
    [
      'The Harbour Ministry closed the pier. ¶ The wood was rotten, according to a statement.',
      'a statement → Harbour Ministry (organization)',
    ],
  ],
  'whose case somebody pleads in court': [
    [
      'Omar Veld, prosecuting, said the till was empty. ¶ Defending, Ines Roth said the man was ill. ¶ The prosecutor added that he had lied.',
      'Ines Roth → Ines Roth (person)',
      'The prosecutor → Omar Veld (person)',
    ],
    [
      'Omar Veld, for the prosecution, said the till was empty. ¶ Judge Ines Roth said it was late. ¶ The barrister said the man had lied.',
      'Judge Ines Roth → Ines Roth (person)',
      'The barrister → Omar Veld (person)',
    ],
    [
      'Defending the title, Omar Veld said it was late. ¶ Coach Ines Roth said it was hot. ¶ The lawyer said it was over.',
      'Coach Ines Roth → Ines Roth (person)',
      'The lawyer → lawyer (unnamed)',
    ],
  ],
  'whose body the description tells, whatever others are called': [
    [
      'Marlow coach Omar Veld said it was late. ¶ Sund boss Ben Roth said it was hot. ¶ The Marlow boss said it was over.',
      'Marlow coach Omar Veld → Omar Veld (person)',
      'Sund boss Ben Roth → Ben Roth (person)',
      'The Marlow boss → Omar Veld (person)',
    ],
    [
      'Marlow coach Omar Veld said it was late. ¶ Sund boss Ben Roth said it was hot. ¶ The Sund boss said it was over.',
      'Marlow coach Omar Veld → Omar Veld (person)',
      'Sund boss Ben Roth → Ben Roth (person)',
      'The Sund boss → Ben Roth (person)',
    ],
  ],
  'who comes into an office, or leaves it': [
    [
      'Ines Roth resigned as health secretary on Monday. ¶ Omar Veld, a teacher, said it was late. ¶ The former health secretary said it was dark.',
      'The former health secretary → Ines Roth (person)',
    ],
    [
      'Ines Roth was sacked as chief executive in May. ¶ The outgoing chief executive said it was dark.',
      'The outgoing chief executive → Ines Roth (person)',
    ],
    [
      'Ines Roth has been named head coach. ¶ Omar Veld, a teacher, said it was late. ¶ The new head coach said it was dark.',
      'The new head coach → Ines Roth (person)',
    ],
    [
      'The club has appointed Ines Roth as manager. ¶ The new manager said it was dark.',
      'The new manager → Ines Roth (person)',
    ],
    [
      'Ines Roth was elected mayor of Sund on Monday. ¶ The new mayor said it was dark.',
      'The new mayor → Ines Roth (person)',
    ],
    ['Ines Roth resigned as mayor. ¶ The new mayor said it was dark.', 'The new mayor → new mayor (person)'],
    [
      'Ines Roth succeeded Omar Veld as mayor. ¶ The mayor said it was dark.',
      'The mayor → Ines Roth (person)',
    ],
    [
      'Ines Roth laughed as health secretary Omar Veld left. ¶ The health secretary said it was dark.',
      'The health secretary → Omar Veld (person)',
    ],
    [
      'Ines Roth was named player of the year. ¶ The new manager said it was dark.',
      'The new manager → new manager (unnamed)',
    ],
  ],
  'the body that somebody has just spoken for, by its name': [
    [
      'Sund Council has fined Lumo over the pier. ¶ The council said it was late. ¶ A spokesman for Lumo said the bill was paid. ¶ It added that the gates were open.',
      'It → Lumo (organization)',
    ],
    [
      'Sund Council has fined Lumo over the pier. ¶ A spokesman for Lumo said the bill was paid. ¶ The council said it was late. ¶ It added that the gates were open.',
      'It → Sund Council (organization)',
    ],
    [
      'Sund Council has fined Lumo over the pier. ¶ A spokesman for Lumo said the bill was paid. ¶ The report is long. It said the gates were open.',
      'It → report (document)',
    ],
  ],
  'two roles, former roles': [
    [
      'Mira Roth answered first. ¶ “The port is run by a fool,” the Sund senator and Unity candidate said in a statement.',
      'the Sund senator and Unity candidate → Mira Roth (person)',
    ],
    [
      'Mira Roth answered first. ¶ “The port is run by a fool,” the senator and a diver said in a statement.',
      'the senator and a diver → senator and a diver (unnamed)',
    ],
    [
      'Aron Holt is on solid ground, Mira Roth said Monday. “It is not the way to win,” the former head of Sund Works added.',
      'the former head of Sund Works → Mira Roth (person)',
    ],
    [
      'Aron Holt is on solid ground, Mira Roth said Monday. ¶ The former head of Sund Works, Dana Berg, said it was not the way to win.',
      'The former head of Sund Works, Dana Berg → Dana Berg (person)',
    ],
    [
      'Aron Holt is on solid ground, Mira Roth said Monday. ¶ A former head of Sund Works said it was not the way to win.',
      'A former head of Sund Works → A former head of Sund Works (unnamed)',
    ],
  ],
  'a long description': [
    [
      'Aron Holt says skiing has gone soft. ¶ Holt drew the comparison during a speech on Sunday. ¶ The billionaire real estate magnate says a hard fall now draws a whistle.',
      'The billionaire real estate magnate → Aron Holt (person)',
    ],
    [
      'Aron Holt says skiing has gone soft. ¶ Holt drew the comparison during a speech on Sunday. ¶ A billionaire real estate magnate says a hard fall now draws a whistle.',
      'A billionaire real estate magnate → A billionaire real estate magnate (unnamed)',
    ],
  ],
  'called so only later': [
    [
      'Mira Holt wants to close the pier. Paul Roth disagrees. “It is safe,” Roth said. ¶ The senator from Vik said it was old. ¶ Senator Holt was born in Sund.',
      'The senator from Vik → Mira Holt (person)',
    ],
    [
      'Mira Holt and Paul Roth met on the pier. ¶ The senator from Vik said it was old. ¶ Senator Holt was born in Sund. Senator Roth was not.',
      'The senator from Vik → senator from Vik (unnamed)',
    ],
    [
      'Mira Holt wants to close the pier. ¶ The senator from Vik, who did not want to be named, said it was old. ¶ Senator Holt was born in Sund.',
      'The senator from Vik, who did not want to be named → senator from Vik (unnamed)',
    ],
  ],
  'named only later': [
    [
      'Expert: pier in Sund will fall # The pier in Sund will fall within a year, an expert has warned. ¶ “The pier will fall within a year,” said Anna Roth, a harbour expert in Vik.',
      'an expert → Anna Roth (person)',
    ],
    [
      'The pier in Sund will fall within a year, a top harbour official has warned. ¶ “The pier will fall,” said Anna Roth, an official at the harbour office.',
      'a top harbour official → Anna Roth (person)',
    ],
    [
      'Two councillors have called on the mayor to resign, saying the pier is rotten. ¶ Councillor Anna Roth and Councillor Paul Holt spoke in Sund. ¶ “The pier is rotten,” Roth said. ¶ Holt said the mayor must resign because the pier is rotten.',
      'Two councillors → Anna Roth and Paul Holt (person)',
    ],
    [
      'The pier in Sund will fall, an official said on condition of anonymity. ¶ “The pier is safe,” said Anna Roth, an official at the harbour office.',
      'an official → an official (unnamed)',
    ],
    [
      'The pier in Sund will fall, a diver has warned. ¶ “The wood is fine,” said Anna Roth, a teacher in Vik.',
      'a diver → a diver (unnamed)',
    ],
  ],
  'quotations that go on': [
    [
      '“The pier is safe,” said Anna Roth. ¶ Paul Holt, a fisherman, has just come home after a week at sea. “I lost my boat and I lost my house.”',
      ' → Paul Holt (person)',
    ],
    [
      '“The pier is safe,” said Anna Roth. ¶ “Nobody found a crack in it, and nobody will.”',
      ' → Anna Roth (person)',
    ],
    [
      '“I saw it,” said Anna Roth, a diver. ¶ “I told them. Nobody came.” ¶ Paul Holt, 67, said he had seen a van outside. ¶ The retired bus driver said: “It was there for hours.”',
      'The retired bus driver → Paul Holt (person)',
    ],
  ],
  'an age, another word for a source': [
    [
      'A survivor who escaped with his brother said the men had a list. ¶ “They knew who was there,” the 24-year-old said.',
      'the 24-year-old → A survivor (unnamed)',
    ],
    [
      'Mira Holt said the men had a list. ¶ “They knew who was there,” the 24-year-old said.',
      'the 24-year-old → Mira Holt (person)',
    ],
    [
      'A source close to the inquiry said the pier was safe. ¶ The insider said: “They think it was closed.”',
      'The insider → A source close to the inquiry (unnamed)',
    ],
    [
      'Ranvik Sothe said the pier was safe. ¶ “It will stand,” he said. Sothe said it was new. ¶ Sund Works director Anna Roth, however, rubbished the claim. ¶ “It is falling,” she told reporters.',
      'she → Anna Roth (person)',
    ],
  ],
  'offices and parties': [
    [
      'A minister told the paper that the pier was lost. ¶ Asked about it in Sund, the prime minister said that the budget would tell.',
      'the prime minister → prime minister (person)',
    ],
    [
      'Former pensions minister Ada Holt told the paper she was aghast. ¶ Asked about it in Sund, the prime minister said that the budget would tell.',
      'the prime minister → prime minister (person)',
    ],
    [
      'Rep. Anna Roth said no. ¶ Harbour Majority Leader Paul Holt told reporters the plan would wait. “I will not bid against myself,” the South Sund Republican said.',
      'the South Sund Republican → Paul Holt (person)',
    ],
    [
      'One former executive said Paul Holt would never leave. “He would rather sell his house,” the person said.',
      'the person → One former executive (unnamed)',
    ],
    [
      'One minister said colleagues feared a repeat. “Everyone can see it coming,” they said.',
      'they → One minister (unnamed)',
    ],
    [
      'The chief secretary to the council, Paul Holt, said no. ¶ It will put pressure on the prime minister, who told the house the pier was safe.',
      'the prime minister → prime minister (person)',
    ],
    [
      'The Labour leader of Vik council, Parveena Zol, said it had homes. ¶ “Then the line went dead,” she said.',
      'she → Parveena Zol (person)',
    ],
  ],
  'the one of a name who has been named so far': [
    [
      'The president’s sister, Lucia Ortuz, said the charges were false. ¶ Ortuz told the court that she signed nothing. ¶ President Manuel Ortuz said he trusted the judges.',
      'Ortuz → Lucia Ortuz (person)',
    ],
    [
      'The suspect’s mother, Gail Ruttan, said he was ill. Ruttan told officers she hid his gun. ¶ Hector Ruttan, 22, is charged with murder.',
      'Ruttan → Gail Ruttan (person)',
    ],
    [
      'The keeper’s widow, Ana Keswick, found the log. Keswick said it was torn. ¶ Her son, Tom Keswick, said it was whole. Keswick said he had it bound.',
      'Keswick → Ana Keswick (person)',
    ],
    // named before her
    [
      'Hector Ruttan, 22, is charged with murder. ¶ His mother, Gail Ruttan, wept in court. ¶ Ruttan said he remembered nothing.',
      'Ruttan → Hector Ruttan (person)',
    ],
    [
      'President Ortuz flew home. ¶ His sister, Lucia Ortuz, met him. ¶ President Manuel Ortuz waved. ¶ Ortuz said he trusted the judges.',
      'Ortuz → Manuel Ortuz (person)',
    ],
  ],
  'police of a place that the text does not tell more of': [
    [
      'Police in Kelsund said a man was held. They said he had a knife.',
      'They → Police in Kelsund (organization)',
    ],
    [
      'Detectives from Marrow Point said a man was held. ¶ “He had a knife,” they said.',
      'they → Detectives from Marrow Point (organization)',
    ],
    // a body with a name
    ['Advice for Sund Port was clear. It said the pier was shut.', 'It → Sund Port (organization)'],
  ],
  'an office of state is nobody whom the text has by his trade': [
    [
      'Yusuf Demirov, a baker, said his street waited three days. ¶ The interior minister said crews were at work.',
      'The interior minister → interior minister (person)',
    ],
    [
      'Ada Roth, a survivor, said she heard a bang. ¶ The health minister said 40 were hurt.',
      'The health minister → health minister (person)',
    ],
    [
      'Nurse Ines Holt said the ward was full. ¶ The finance minister promised more money and said it would come in May.',
      'The finance minister → finance minister (person)',
    ],
    // who holds the office
    [
      'Ada Roth, the minister for health, said 40 were hurt. ¶ The health minister said the ward was full.',
      'The health minister → Ada Roth (person)',
    ],
    [
      'Ada Roth said 40 were hurt. ¶ The health minister said the ward was full.',
      'The health minister → Ada Roth (person)',
    ],
  ],
  'without a name at first, and named where taken up': [
    [
      'A teacher at the school told police that a pupil was to blame. ¶ The teacher, Lorna Tate, said he was sent home.',
      'A teacher at the school → Lorna Tate (person)',
    ],
    [
      'Greenholm Academy’s principal said a pupil was to blame. The principal, Lorna Tate, said he was sent home.',
      'Greenholm Academy’s principal → Lorna Tate (person)',
    ],
    [
      'The governor said the state would appeal. ¶ Gov. Teresa Lundahl signed the order in October.',
      'The governor → Teresa Lundahl (person)',
    ],
    [
      'The mayor said the pool would stay open. ¶ The council voted 7-2 against Mayor Ann Tullow’s plan.',
      'The mayor → Ann Tullow (person)',
    ],
    // somebody else
    [
      'A teacher said a pupil was to blame. ¶ Another teacher, Lorna Tate, said he was sent home.',
      'A teacher → A teacher (unnamed)',
    ],
    [
      'A senior official said the letter was old. ¶ The rebels’ top official, Omar Veldu, said it was new.',
      'A senior official → A senior official (unnamed)',
    ],
    [
      'The governor said the state would appeal. ¶ Gov. Teresa Lundahl signed the order. ¶ Gov. Hal Roeth of Norland did not.',
      'The governor → governor (person)',
    ],
  ],
  'the lawyers of one side, by their trade alone': [
    [
      'Ada Holt was convicted in May. ¶ Lawyers for Holt said the jury had been misled. ¶ Attorneys said the pumps were old.',
      'Attorneys → Ada Holt’s lawyer (organization)',
    ],
    [
      'Ada Holt was convicted in May. ¶ Her attorneys said the jury had been misled. ¶ The attorneys said the pumps were old.',
      'The attorneys → Ada Holt’s attorney (organization)',
    ],
    [
      'Lawyers for the families said the pumps were old. ¶ Attorneys added that the port knew.',
      'Attorneys → Lawyers for the families (unnamed)',
    ],
    ['A lawyer said the rule was unclear. ¶ Lawyers said the court was slow.', 'Lawyers → Lawyers (group)'],
    [
      'Lawyers for Ada Holt said the jury had been misled. ¶ Some lawyers said the court was slow.',
      'Some lawyers → Some lawyers (group)',
    ],
    [
      'Lawyers for Ada Holt said the jury had been misled. ¶ Immigration lawyers said the court was slow.',
      'Immigration lawyers → Immigration lawyers (group)',
    ],
    [
      'Ada Holt’s lawyer, Ben Roth, said the jury had been misled. ¶ Lawyers said the court was slow.',
      'Lawyers → Lawyers (group)',
    ],
  ],
  'another body than the one named, by a word before the noun': [
    ['Lumo Line was fined. ¶ The RMF union said crews had left.', 'The RMF union → RMF union (organization)'],
    [
      'Tarn Bank failed. ¶ The central bank said it was safe.',
      'The central bank → central bank (organization)',
    ],
    [
      'The Bank of Norland raised rates. ¶ The central bank said it was safe.',
      'The central bank → Bank of Norland (organization)',
    ],
    [
      'Lumo Foods was fined. ¶ The parent company said it was sorry.',
      'The parent company → parent company (organization)',
    ],
    [
      'Lumo Foods was fined. ¶ The food company said it was sorry.',
      'The food company → Lumo Foods (organization)',
    ],
    [
      'Bank Indonesia held rates. ¶ The central bank said it was safe.',
      'The central bank → Bank Indonesia (organization)',
    ],
    [
      'Norland’s Defense Ministry met. ¶ The defence ministry said it was safe.',
      'The defence ministry → Defense Ministry (organization)',
    ],
    [
      'The National Union of Journalists struck. ¶ The NUJ union said pay was low.',
      'The NUJ union → National Union of Journalists (NUJ) (organization)',
    ],
    [
      'The Sund Health Ministry met. ¶ The interior ministry said it was safe.',
      'The interior ministry → interior ministry (organization)',
    ],
    [
      'The Department of Health met. ¶ The health department said it was safe.',
      'The health department → Department of Health (organization)',
    ],
  ],
  'a publisher is a firm': [
    ['The novel was pulped. ¶ The publisher said it was sorry.', 'The publisher → publisher (organization)'],
    ['The novel was pulped. ¶ Publishers said paper was dear.', 'Publishers → Publishers (group)'],
  ],
  'a miner, and the miner that is a company': [
    ['Ordell fell 9 percent after the miner said copper was scarce.', 'the miner → Ordell (organization)'],
    ['Ordell shut its pit in May. ¶ The miner said copper was scarce.', 'The miner → Ordell (organization)'],
    [
      'The crown rose 2 percent before the central bank said rates would fall.',
      'the central bank → central bank (organization)',
    ],
    [
      'Ordell shut its pit in May. A miner said he heard it on the radio. The miner said he had no savings.',
      'The miner → A miner (unnamed)',
    ],
    ['On Monday after the port shut, residents said they were lost.', 'residents → residents (group)'],
  ],
};

describe.each(Object.entries(rows))('%s', (_topic, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    const [title, body] = text.includes(' # ') ? text.split(' # ') : [null, text];
    const report = analyse(articleOf((body ?? '').split(' ¶ '), title ?? null), WEIGHTS);
    const seen = report.statements.map(
      ({ mention, who, identity }) =>
        `${mention.map(([from, to]) => report.text.slice(from, to)).join(' … ')} → ${who} (${identity})`,
    );
    for (const row of expected) expect(seen).toContain(row);
  });
});

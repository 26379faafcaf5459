import { testStatements } from './test-statements';

testStatements({
  'what the outlet adds on how it was said': [
    [
      'Court papers say Holt wired the money in June, one day after the board approved the loan.',
      'Court papers: Holt wired the money in June, one day after the board approved the loan',
    ],
    [
      'The inquiry found the council let it stay, despite repeated warnings from crews.',
      'The inquiry: the council let it stay, despite repeated warnings from crews',
    ],
    [
      'Ada Holt said that talks on the sidelines of the summit had failed.',
      'Ada Holt: talks on the sidelines of the summit had failed',
    ],
    [
      'The mayor said the pumps had failed, in an apparent dig at her rival.',
      'The mayor: the pumps had failed',
    ],
    [
      'The ministry argued that the pier would not reopen, in remarks that angered the union.',
      'The ministry: the pier would not reopen',
    ],
    [
      'Police announced that the plan was too costly, its third such statement since May.',
      'Police: the plan was too costly',
    ],
    [
      'The ministry said it would cut fares across the county, a move seen as a snub to the board.',
      'The ministry: it would cut fares across the county',
    ],
    ['Ada Holt said the yard was lost, her voice breaking.', 'Ada Holt: the yard was lost'],
    [
      'Ada Holt said the fire had started a day before the vote.',
      'Ada Holt: the fire had started a day before the vote',
    ],
    [
      'Ada Holt said the mate had greeted her with a smile.',
      'Ada Holt: the mate had greeted her with a smile',
    ],
    [
      'Ada Holt said the mate had lied in response to a question.',
      'Ada Holt: the mate had lied in response to a question',
    ],
    [
      'Ada Holt said the board, in response to the fire, had closed the pier.',
      'Ada Holt: the board, in response to the fire, had closed the pier',
    ],
  ],
  'what is said without who tells of it in the middle': [
    [
      'Mr Tarn told him he had been living on soup since March, Roth says, and the hall goes quiet, as it does at times.',
      'Mr Tarn: he had been living on soup since March',
    ],
    [
      'The mayor said the ferry, which the port owns, and the pier were shut.',
      'The mayor: the ferry, which the port owns, and the pier were shut',
    ],
  ],
  'what goes on behind cue and source': [
    [
      'The ferry is old, said Ada Holt, because nobody has painted it.',
      'Ada Holt: The ferry is old / because nobody has painted it',
    ],
    [
      'The ferry is old, noted Ada Holt of Tarn College, Sund, because the pier has been widened.',
      'Ada Holt of Tarn College: The ferry is old / because the pier has been widened',
    ],
    [
      'The ferry is safe, says Kofi Holt, MD, unless the sea is rough.',
      'Kofi Holt: The ferry is safe / unless the sea is rough',
    ],
    // the outlet goes on
    ['The port is open, the army said, but ferries were late on Sunday.', 'the army: The port is open'],
    [
      'The ferry is old, said Ada Holt, but many parents think it is not.',
      'Ada Holt: The ferry is old',
      'many parents: it is not',
    ],
    ['The ferry is old, said Ada Holt, because its owner thinks so.', 'Ada Holt: The ferry is old'],
    ['The ferry is old, said Ada Holt, but declined to say more.', 'Ada Holt: The ferry is old'],
    ['The ferry is old, said Ada Holt, but she would not say more.', 'Ada Holt: The ferry is old'],
    ['The ferry is old, said Ada Holt, but the board denied it.', 'Ada Holt: The ferry is old'],
    ['The ferry is old, according to critics, but the pier was sold.', 'critics: The ferry is old'],
  ],
  'what somebody is told to do': [
    [
      'The mayor told residents to boil their water, keep their children indoors and leave the car in the garage.',
    ],
    ['Police told motorists to avoid the bridge and use the ring road.'],
    ['The ministry told villagers in Batad to leave their homes before nightfall.'],
    ['The coach told his players to forget the first half.'],
    ['The agency warned swimmers to stay out of the lake because of algae.'],
    ['Doctors told her to rest, drink water and stay at home.'],
    ['She told aides close to government the plan was dead.', 'She: the plan was dead'],
    ['The doctor told him to his face that he was dying.', 'The doctor: he was dying'],
    ['Kari Lund told her father she wanted to be a pilot.', 'Kari Lund: she wanted to be a pilot'],
  ],
  'a participle before the main clause, whose subject speaks': [
    [
      'Saying that he had “run out of road”, Alistair Pendrigh stepped down on Monday as chief executive.',
      'Alistair Pendrigh: he had “run out of road”',
    ],
    [
      'Warning that supplies were running out, the agency asked donors for $40 million.',
      'the agency: supplies were running out',
    ],
    [
      'Claiming the vote was rigged, supporters of Mr Banda blocked the road to the airport.',
      'supporters of Mr Banda: the vote was rigged',
    ],
    [
      'But saying that the bill would hurt farmers, President Adaeze Nwosu sent it back to parliament.',
      'President Adaeze Nwosu: the bill would hurt farmers',
    ],
    [
      'Saying the port, which employs 400 people, had lost money for years, the company shut it.',
      'the company: the port, which employs 400 people, had lost money for years',
    ],
    [
      'Denying that the ferry was late, overloaded or unsafe, the operator has sued the paper.',
      'the operator: the ferry was late, overloaded or unsafe',
    ],
    ['Saying nothing, the mayor left by the back door.'],
    [
      'The mayor left, saying that the pier, like the ferry, was lost.',
      'The mayor: the pier, like the ferry, was lost',
    ],
  ],
  'what was told before, and nothing more': [
    [
      'The driver’s brother denied this and said the passenger had been asleep.',
      'The driver’s brother: the passenger had been asleep',
    ],
    ['The club has confirmed this.'],
    ['Mr Okafor later denied this, saying he had been in Accra.', 'Mr Okafor: he had been in Accra'],
    ['The club has confirmed this sale.', 'The club: this sale'],
    ['The club said this was a lie.', 'The club: this was a lie'],
  ],
  'what a thing cannot do, or what cannot go on behind “would”, the speaker did': [
    [
      'The minister in Accra said the contract was unlawful and urged the port to cancel it.',
      'The minister in Accra: the contract was unlawful',
    ],
    [
      'Leona Marsh said she was sorry for the delay and promised to answer every letter.',
      'Leona Marsh: she was sorry for the delay',
    ],
    ['Ivo Kral said he would not stand again and thanked his staff.', 'Ivo Kral: he would not stand again'],
    [
      'The club in Turku announced that it was a mistake and apologised to the fans.',
      'The club in Turku: it was a mistake',
    ],
    [
      'The archbishop of Lund acknowledged that mistakes had been made and apologised to the families.',
      'The archbishop of Lund: mistakes had been made',
    ],
    [
      'Leona Marsh said her brother was in debt and asked the bank for help.',
      'Leona Marsh: her brother was in debt and asked the bank for help',
    ],
    [
      'The minister said the law was passed in 1990 and rejected by the court in 1994.',
      'The minister: the law was passed in 1990 and rejected by the court in 1994',
    ],
    [
      'Ivo Kral said he had not seen the files and never asked for them.',
      'Ivo Kral: he had not seen the files and never asked for them',
    ],
    ['Ivo Kral said they should have come and asked him.', 'Ivo Kral: they should have come and asked him'],
  ],
  'what is said goes on behind an insert of its subject, and with its second verb': [
    [
      'The coach said the striker — who missed four games with a calf strain — would be fit for Saturday.',
      'The coach: the striker — who missed four games with a calf strain — would be fit for Saturday',
    ],
    [
      'The trust believes the ward — the oldest in the county — is unsafe.',
      'The trust: the ward — the oldest in the county — is unsafe',
    ],
    [
      'Greta Holm said she had been offered money to stay silent, and had refused.',
      'Greta Holm: she had been offered money to stay silent, and had refused',
    ],
    [
      'Greta Holm said she had been offered money to stay silent, and that her son had refused.',
      'Greta Holm: she had been offered money to stay silent, and that her son had refused',
    ],
    [
      'Greta Holm said she had been offered money, and the clerk wrote it down.',
      'Greta Holm: she had been offered money',
    ],
  ],
  'what is said within brackets stays there': [
    [
      'Some 300 people (aid workers say most of them are children) are living in the school.',
      'aid workers: most of them are children',
    ],
    ['The bridge (it is safe, the mayor says) will be shut in May.', 'the mayor: it is safe'],
    ['The bridge (the mayor says it is safe) will be shut in May.', 'the mayor: it is safe'],
    [
      'The mayor says the bridge (it was built in 1902) will be shut in May.',
      'The mayor: the bridge (it was built in 1902) will be shut in May',
    ],
  ],
  'a phrase behind a whole clause is none of what was told': [
    [
      'The harbour will be dredged in spring, Ms Aalto told reporters after meeting the fund’s envoy.',
      'Ms Aalto: The harbour will be dredged in spring',
    ],
    [
      'The debt talks will end soon, Mr Mensah told parliament on Monday before leaving for the coast’s main port.',
      'Mr Mensah: The debt talks will end soon',
    ],
    ['Ms Aalto told reporters on Monday the harbour was shut.', 'Ms Aalto: the harbour was shut'],
  ],
  'the sentence has a verb of its own behind those who say something': [
    [
      'The woman, who told the court she had been beaten, broke down and had to leave the room.',
      'The woman: she had been beaten',
    ],
    [
      'The driver, who said he had not seen the sign, was fined and lost his licence.',
      'The driver: he had not seen the sign',
    ],
    [
      'Anna Lund married the driver, who said he had sold the boat, left the crew and bought a farm.',
      'the driver: he had sold the boat, left the crew and bought a farm',
    ],
  ],
  'the sentence goes on with the verb of those who say something': [
    ['Tenants who say the lift is unsafe want it replaced.', 'Tenants: the lift is unsafe'],
    [
      'Nurses in Accra who say they were never paid are suing the clinic.',
      'Nurses in Accra: they were never paid',
    ],
    [
      'Farmers who fear that the guard who ran the dam lied to them have asked a court in Perth to step in.',
      'Farmers: the guard who ran the dam lied to them',
    ],
    [
      'In Cork, drivers who believe fares fell after the strike want the city to pay.',
      'drivers: fares fell after the strike',
    ],
    ['Voters who think the budget is “a bad joke” stayed at home.', 'Voters: the budget is “a bad joke”'],
    [
      'Tenants say the lift is unsafe and want it replaced.',
      'Tenants: the lift is unsafe and want it replaced',
    ],
    [
      'The mayor met tenants who say the lift is unsafe and the stairs are dark.',
      'tenants: the lift is unsafe and the stairs are dark',
    ],
  ],
  'what somebody says of the place or thing that opens the sentence': [
    [
      'Under a rule which Adele Krantz said was akin to theft, farmers lost their land.',
      'Adele Krantz: a rule / was akin to theft',
    ],
    ['At a rally that police said was peaceful, children sold tea.', 'police: a rally / was peaceful'],
    [
      'In a deal that Adele Krantz said would ruin the town, its council sold the lake.',
      'Adele Krantz: a deal / would ruin the town',
    ],
    [
      'He joined a rally that police said was peaceful, small and short.',
      'police: a rally / was peaceful, small and short',
    ],
  ],
  'a time or a place, the cue between commas, and the clause': [
    ['In Malmo, said the bishop, nobody sleeps.', 'the bishop: In Malmo / nobody sleeps'],
    ['On Friday, said the coach, they will train again.', 'the coach: On Friday / they will train again'],
    ['Within weeks, doctors said, the camp had doubled.', 'doctors: Within weeks / the camp had doubled'],
    ['In a statement, the bishop said, nobody sleeps.', 'the bishop: nobody sleeps'],
    ['Even so, said the bishop, nobody sleeps.', 'the bishop: nobody sleeps'],
  ],
  'a short clause whose verb no list has': [
    ['The pill helps, its maker says.', 'its maker: The pill helps'],
    ['The new drug works, doctors said.', 'doctors: The new drug works'],
    ['The boy swims, his father said.', 'his father: The boy swims'],
    ['The boys, their father said.'],
  ],
  'quoted words for a thing that somebody stresses': [
    [
      'The premier reaffirmed the “ironclad” nature of the pact.',
      'The premier: the “ironclad” nature of the pact',
    ],
    [
      'Ada Krantz stressed the “historic” weight of the vote.',
      'Ada Krantz: the “historic” weight of the vote',
    ],
    ['The bishop underlined his “deep sorrow” at the news.', 'The bishop: his “deep sorrow” at the news'],
    ['The premier stressed the “Silk Road” plan.'],
    ['The premier reaffirmed the weight of the pact.'],
  ],
  'what an announcement comes amid is the outlet’s': [
    [
      'The premier of Malta said she would not resign, amid calls for a vote.',
      'The premier of Malta: she would not resign',
    ],
    ['The bank said it would keep the rate, amid fears of a slump.', 'The bank: it would keep the rate'],
    [
      'The army said it would send more troops, amid simmering anger over the raid, which killed nine.',
      'The army: it would send more troops',
    ],
    ['The bank said sales fell amid fears of a slump.', 'The bank: sales fell amid fears of a slump'],
    [
      'The bank said sales, amid fears of a slump, had fallen.',
      'The bank: sales, amid fears of a slump, had fallen',
    ],
    ['The firm said sales fell, amid weak demand in Asia.', 'The firm: sales fell, amid weak demand in Asia'],
  ],
  'what those who search come upon': [
    [
      'Police in Lodz said officers went to the flat and found a couple dead in the kitchen.',
      'Police in Lodz: officers went to the flat and found a couple dead in the kitchen',
    ],
    [
      'The board said it had looked at the books and found no sign of fraud.',
      'The board: it had looked at the books and found no sign of fraud',
    ],
    [
      'The board said the roof was old and found that it had been sold.',
      'The board: the roof was old',
      'The board: it had been sold',
    ],
  ],
  'according to somebody who did not want to be named': [
    [
      'According to two clerks who were there and asked not to be named because the talks were private, the premier walked out.',
      'two clerks: the premier walked out',
    ],
    ['According to a clerk who was there, in May the lake was sold.', 'a clerk: in May the lake was sold'],
    ['The lake was sold, according to a clerk who was there.', 'a clerk: The lake was sold'],
  ],
  'what is said when something else is so': [
    [
      'Mrs Dahl said that when she complained to the school, she was told that the marks were final.',
      'Mrs Dahl: when she complained to the school, she was told that the marks were final',
    ],
    [
      'Veld said tests had shown traces of lead in the water and that parents would be told.',
      'Veld: tests had shown traces of lead in the water and that parents would be told',
    ],
    ['Crews left as soon as Ada Krantz said the lake was sold.', 'Ada Krantz: the lake was sold'],
    ['Papers seen by Ada Krantz said the lake was sold.', 'Papers seen by Ada Krantz: the lake was sold'],
    ['Doctors said that in May, the clinic would close.', 'Doctors: in May, the clinic would close'],
  ],
  'whom the speaker calls on': [
    [
      'Tomas Sava said the vote had been stolen and called on his supporters to march.',
      'Tomas Sava: the vote had been stolen',
    ],
    [
      'Tomas Sava called the raid that shook the town “a disgrace” and left.',
      'Tomas Sava: the raid that shook the town “a disgrace”',
    ],
  ],
  'what hangs on a clause behind its comma is said with it': [
    [
      'Lena Ward said the company would close its mill in Leduc, with the loss of 240 jobs.',
      'Lena Ward: the company would close its mill in Leduc, with the loss of 240 jobs',
    ],
    [
      'The harbour board said all clerks will be at their desks four days a week from May, rather than the two days agreed last year.',
      'The harbour board: all clerks will be at their desks four days a week from May, rather than the two days agreed last year',
    ],
    [
      'Joni Brask said she’s also worried clerks are drawing pay for the capital, even though they moved to cheaper towns.',
      'Joni Brask: she’s also worried clerks are drawing pay for the capital, even though they moved to cheaper towns',
    ],
    [
      'Army officers say the strike killed dozens of fighters in the valley, including two commanders.',
      'Army officers: the strike killed dozens of fighters in the valley, including two commanders',
    ],
    [
      'Mira Okoye says the new stove burns less wood and needs no chimney, which is good for small huts.',
      'Mira Okoye: the new stove burns less wood and needs no chimney, which is good for small huts',
    ],
    [
      'The studio says all five actors will be back in May, along with Ana Reis, Piet Moor, Tova Lind, and Jo Park.',
      'The studio: all five actors will be back in May, along with Ana Reis, Piet Moor, Tova Lind, and Jo Park',
    ],
    [
      'Dr Sen said he was able to treat the driver and his son in Tarrow, but with great difficulty.',
      'Dr Sen: he was able to treat the driver and his son in Tarrow, but with great difficulty',
    ],
    [
      'Finance minister Erik Sandel said the deficit would shrink to 2% by 2030, helped by higher taxes on banks.',
      'Finance minister Erik Sandel: the deficit would shrink to 2% by 2030, helped by higher taxes on banks',
    ],
    [
      'The company admits it knew of the fault in 2017 but insists no one was at risk.',
      'The company: it knew of the fault in 2017',
      'The company: no one was at risk',
    ],
    [
      'The head, Ann Birch, said lessons would go on, but some kept their children at home.',
      'The head, Ann Birch: lessons would go on',
    ],
    [
      'Rosa Pinto said the guards had beaten her brother with a hose, which the prison denies.',
      'Rosa Pinto: the guards had beaten her brother with a hose',
    ],
    [
      'Tomas Arbel said the dam was safe, adding that no crack had been found.',
      'Tomas Arbel: the dam was safe',
      'Tomas Arbel: no crack had been found',
    ],
  ],
  'a clause with "who" or "which" that somebody vouches for': [
    [
      'The port gave the work to Omar Veldu, who, according to the mayor’s office, has never built a quay.',
      'the mayor’s office: has never built a quay',
    ],
    [
      'He left in the ferry, which, according to the log, had been sold in May, and sailed to Sund.',
      'the log: had been sold in May',
    ],
    ['Ines Roth, who, according to the police, was driving, has been charged.', 'the police: was driving'],
    ['The port, according to the log, was shut in May.', 'the log: The port / was shut in May'],
  ],
  'a clause that its main clause follows': [
    [
      'She said that when she reached his office, he began shouting at her.',
      'She: when she reached his office, he began shouting at her',
    ],
    [
      'He said that after he had left the ship, she took the papers.',
      'He: after he had left the ship, she took the papers',
    ],
    [
      'Ms Holt said that because the road was shut, the ambulance came late.',
      'Ms Holt: because the road was shut, the ambulance came late',
    ],
    [
      'Mr Veldu said Ms Roth ignored the party and decided to join its rival because he feared for his seat.',
      'Mr Veldu: Ms Roth ignored the party and decided to join its rival because he feared for his seat',
    ],
    ['When Ms Holt said that the road was shut, the crews went home.', 'Ms Holt: the road was shut'],
  ],
  'what the outlet calls it, and what the speaker says next': [
    [
      'The minister said the bridge would close in May, a move that angered drivers.',
      'The minister: the bridge would close in May',
    ],
    [
      'The minister said the tax would be cut, a move that would help families.',
      'The minister: the tax would be cut, a move that would help families',
    ],
    [
      'A spokesman for the mayor said the party was against the change, a reiteration of its stance in March.',
      'A spokesman for the mayor: the party was against the change',
    ],
    [
      'Mr Veldu said he was sorry for the delay, a step that angered some, and that he would resign.',
      'Mr Veldu: he was sorry for the delay, a step that angered some, and that he would resign',
    ],
    ['Mr Veldu added that Ms Holt was “weak” before urging members to vote.', 'Mr Veldu: Ms Holt was “weak”'],
    [
      'The minister said it was “a sad day” before adding that the bridge would be rebuilt.',
      'The minister: it was “a sad day”',
      'The minister: the bridge would be rebuilt',
    ],
    [
      'Ms Holt said that the man was “drunk” before falling into the harbour.',
      'Ms Holt: the man was “drunk” before falling into the harbour',
    ],
    [
      'Police said the ship was the Aurora, a ferry built in 1980.',
      'Police: the ship was the Aurora, a ferry built in 1980',
    ],
  ],
  'a clause behind the paper or the meeting where it was said': [
    [
      'Mr Holt said in the internal report he ordered the guard to leave.',
      'Mr Holt: he ordered the guard to leave',
    ],
    ['Mr Holt said in the annual report he was sorry.', 'Mr Holt: he was sorry'],
    ['Mr Holt said in an angry post he was sorry.', 'Mr Holt: he was sorry'],
    ['Mr Holt read the internal report he ordered.'],
  ],
  'a clause whose subject is “this”': [
    [
      'Mr Holt said this occurred when several people in the block fell ill.',
      'Mr Holt: this occurred when several people in the block fell ill',
    ],
    ['Mr Holt said these landed in May.', 'Mr Holt: these landed in May'],
    ['Mr Holt said this divided town needs a mayor.', 'Mr Holt: this divided town needs a mayor'],
    ['Mr Holt said those injured were safe.', 'Mr Holt: those injured were safe'],
  ],
  'what is said in an insert behind the subject': [
    [
      'The minister, stung by claims that he took bribes, has sued the paper.',
      'The minister: he took bribes',
    ],
    ['Ms Roth, saying in a post on X that she was sorry, left the party.', 'Ms Roth: she was sorry'],
    [
      'Ms Roth left the party, saying the vote, held in May, was rigged.',
      'Ms Roth: the vote, held in May, was rigged',
    ],
    [
      'Mr Holt, the mayor, said the man broke in, stole a car and left.',
      'Mr Holt, the mayor: the man broke in, stole a car and left',
    ],
  ],
  'the paper in which somebody says it': [
    [
      'The mayor apologised, saying in a statement posted on Facebook: “We failed you.”',
      'The mayor: “We failed you.”',
    ],
    ['The mayor said in a video posted on Facebook that the dam was safe.', 'The mayor: the dam was safe'],
    [
      'A statement posted on Facebook said the dam was safe.',
      'A statement posted on Facebook: the dam was safe',
    ],
  ],
  'officials of the state and others': [
    [
      'The mayor said the dam was safe but state and local officials say it is not.',
      'The mayor: the dam was safe',
      'state and local officials: it is not',
    ],
    [
      'Federal and state investigators said the dam was safe.',
      'Federal and state investigators: the dam was safe',
    ],
  ],
  'the end of a list': [
    [
      'Ms Holt says there is at least one other pair that lives in the park, as well as many barred owls.',
      'Ms Holt: there is at least one other pair that lives in the park, as well as many barred owls',
    ],
  ],
  '“that” is the subject of what is said': [
    [
      'The mayor of Tarrow said that would cost 4 million euros.',
      'The mayor of Tarrow: that would cost 4 million euros',
    ],
    ['Many nurses in Batad believe that is a mistake.', 'Many nurses in Batad: that is a mistake'],
    [
      '“It rained,” Ms Oyelaran said. Her deputy said that’s the reason the ferry was late.',
      'Ms Oyelaran: “It rained,”',
      'Her deputy: that’s the reason the ferry was late',
    ],
    [
      'The mayor of Tarrow said that repairs would cost 4 million euros.',
      'The mayor of Tarrow: repairs would cost 4 million euros',
    ],
    [
      'The coach in Cork says that having two goalkeepers has helped.',
      'The coach in Cork: having two goalkeepers has helped',
    ],
    [
      'The coach in Cork said that should the rain stop, the match would begin.',
      'The coach in Cork: should the rain stop, the match would begin',
    ],
    ['The board said in a memo in May that was leaked that fares would rise.', 'The board: fares would rise'],
  ],
  'a condition or a concession before the clause that is said': [
    [
      'The study also notes that while the number of fires has fallen, the number of deaths has not.',
      'The study: while the number of fires has fallen, the number of deaths has not',
    ],
    [
      'Ms Berg said that although she was “shocked and tired” after the vote, she was not surprised.',
      'Ms Berg: although she was “shocked and tired” after the vote, she was not surprised',
    ],
    [
      'The minister in Suva admitted that although the dam was inspected, the crack was missed.',
      'The minister in Suva: although the dam was inspected, the crack was missed',
    ],
    [
      'The coach in Cork said the team, although it was tired, had won.',
      'The coach in Cork: the team, although it was tired, had won',
    ],
  ],
  'nouns with a clause that only tells of them': [
    ['The report that the panel referred to was written in May.'],
    ['The claims that he makes in the book are familiar to readers in Lagos.'],
    ['The warnings that she gave in April were ignored.'],
    ['The claim that he makes a fortune in Lagos is false.', 'nobody: he makes a fortune in Lagos'],
    [
      'The firm dismissed allegations that masks made in Sund were faulty.',
      'The firm: masks made in Sund were faulty',
    ],
    ['He dismissed claims that money given to charities was lost.', 'He: money given to charities was lost'],
    ['The claim that the crew was sent to sea is false.', 'nobody: the crew was sent to sea'],
  ],
  'what is as of a day': [
    ['The filing represents the firm’s estimate as of the end of June.'],
    ['The notice presents the rules as of 1 May.'],
    ['The brochure describes the hotel as a ruin.', 'The brochure: the hotel / a ruin'],
  ],
  'a word for what is not told': [
    ['Anna said something that surprised the whole room.'],
    ['He told me something which I have never repeated.'],
    ['She said things that no guest in Windhoek could repeat.'],
    ['Anna said something had burned in the kitchen.', 'Anna: something had burned in the kitchen'],
    [
      'The guard said something that looked like smoke was in the hold.',
      'The guard: something that looked like smoke was in the hold',
    ],
    ['Doctors said something they ate made them ill.', 'Doctors: something they ate made them ill'],
    ['The guard said something he touched burned him.', 'The guard: something he touched burned him'],
    ['The guard said something he believed was rude.'],
    [
      'The airline, which flies to Sund, said a pilot who was drunk was fired.',
      'The airline, which flies to Sund: a pilot who was drunk was fired',
    ],
    ['Ms Holt said that criticism, while fair, came late.', 'Ms Holt: criticism, while fair, came late'],
    ['Neighbours who knew the couple were shocked.'],
    ['Some who knew the two are not so sure.'],
    ['Others who knew the pair are less sure what they did.'],
    ['It was Ms Holt who said the pier was shut.', 'Ms Holt: the pier was shut'],
    ['In a test of ten boats, the firm said, two sank.', 'the firm: In a test of ten boats / two sank'],
    [
      'In a trial, the clinic said, most got better within a week.',
      'the clinic: In a trial / most got better within a week',
    ],
  ],
  '“this” and what came about': [
    [
      'A spokesperson said this occurred when several tenants fell ill.',
      'A spokesperson: this occurred when several tenants fell ill',
    ],
    [
      'The airline in Accra said this happened because a pump failed.',
      'The airline in Accra: this happened because a pump failed',
    ],
    ['The bank said this stopped after the audit in May.', 'The bank: this stopped after the audit in May'],
    ['She said this while opening the new pier.'],
  ],
  'what is held, and what comes when': [
    ['They kissed, held hands and danced until dawn.'],
    ['The pair sang, held a banner and marched to the gates in Lublin.'],
    [
      'The port was sold in 1990 and torn down, Lindqvist reported the following month.',
      'Lindqvist: The port was sold in 1990 and torn down',
    ],
    ['Voters in line at 8 p.m. were supposed to have their ballots counted.'],
    [
      'The colonel was supposed to have sold the maps to a neighbour.',
      'nobody: The colonel / sold the maps to a neighbour',
    ],
  ],
  'a remark between dashes': [
    ['All four survived — “a miracle,” Dr Amadi said — and went home.', 'Dr Amadi: “a miracle,”'],
    [
      'The rig was towed away in May – “a sad day,” the mayor of Tarrow said – and sold for scrap.',
      'the mayor of Tarrow: “a sad day,”',
    ],
    ['The fare will rise to 6 dollars – “far too much,” Ms Oyelaran said.', 'Ms Oyelaran: “far too much,”'],
    [
      'The bridge – the oldest in Batad – “will not last a year,” Dr Amadi said.',
      'Dr Amadi: The bridge – the oldest in Batad – “will not last a year,”',
    ],
    ['The bridge is “a wreck,” Dr Amadi said, and will be closed.', 'Dr Amadi: The bridge is “a wreck,”'],
  ],
  'what somebody says of a thing between dashes': [
    [
      'The rule — which critics in Suva say would hurt tenants — would take effect in May.',
      'critics in Suva: would hurt tenants',
    ],
    ['Ms Holm — who says the pier is safe — left on Monday.', 'Ms Holm: the pier is safe'],
    [
      'Ms Holm says the pier — which opened in May — is safe.',
      'Ms Holm: the pier — which opened in May — is safe',
    ],
    [
      'The effect of the rule -- which supporters say would help those accused -- would be to scare people, already fearful, away.',
      'supporters: would help those accused',
    ],
  ],
  'what a clause is told of': [
    ['The roads were closed, which indicates the presence of “dangerous gas.”'],
    ['The plan leaves out the islands, which vary and which predict “heavy losses.”'],
    ['Nurses read the memo, which says the ward is “full.”', 'the memo: the ward is “full.”'],
  ],
  'where and when, before what is said': [
    [
      'During the hearing, according to court papers, a guard testified that the door was open.',
      'a guard: the door was open',
    ],
    [
      'As the Oslo Herald reported, on the third day of the strike, Ms Lind said the firm had locked the gates.',
      'Ms Lind: the firm had locked the gates',
    ],
    [
      'During the hearing, according to court papers, the door was open.',
      'court papers: During the hearing / the door was open',
    ],
    ['In the end, Mr Banda said, the court found that the sale was void.', 'the court: the sale was void'],
    [
      'On the third day, Ms Oyelaran said, a guard told the crew that the gate was locked.',
      'a guard: the gate was locked',
    ],
    [
      'During the storm, Mr Banda said, the crew slept on deck.',
      'Mr Banda: During the storm / the crew slept on deck',
    ],
    ['“On the table,” Mr Banda said.', 'Mr Banda: “On the table,”'],
  ],
  'figures that a study comes to': [
    [
      'The study looked at 40 towns and found more than 1,100 deaths a year from heat.',
      'The study: more than 1,100 deaths a year from heat',
    ],
    [
      'The audit took two years and found 36 leaks in the dam at Suva.',
      'The audit: 36 leaks in the dam at Suva',
    ],
    [
      'The survey covered 12 states and found “deep mistrust” of banks.',
      'The survey: “deep mistrust” of banks',
    ],
    ['The police searched the house in Cork and found 12 knives.'],
    ['The ship with the report on board turned and found 12 sailors.'],
  ],
  'a programme in quotation marks that was told': [
    ['Ms Oyelaran told “60 Minutes” that the dam was safe.', 'Ms Oyelaran: the dam was safe'],
    ['The senator told “Fox News Sunday” the bill was dead.', 'The senator: the bill was dead'],
    ['“I am fine,” the mayor of Tarrow told “60 Minutes.”', 'the mayor of Tarrow: “I am fine,”'],
    ['“I am fine,” the mayor of Tarrow told “60 Minutes” on Sunday.', 'the mayor of Tarrow: “I am fine,”'],
    ['Ms Oyelaran told the board, “That is enough.”', 'Ms Oyelaran: “That is enough.”'],
    ['Ms Oyelaran told voters, “60 minutes is enough.”', 'Ms Oyelaran: “60 minutes is enough.”'],
  ],
  'what somebody was asked about': [
    [
      'Asked about her sister’s posts, Ms Oyelaran told CNN’s Dana Bash on “State of the Union,” “We talk about other things.”',
      'Ms Oyelaran: “We talk about other things.”',
    ],
    [
      'Asked about his brother’s debts, Mr Banda told CNN’s Jake Tapper on “State of the Union,” “We will pay what we owe.”',
      'Mr Banda: “We will pay what we owe.”',
    ],
    [
      'About her sister’s posts, Ms Oyelaran said on Monday: “We talk about other things.”',
      'Ms Oyelaran: “We talk about other things.”',
    ],
    [
      'Mr Banda told NBC’s Kristen Welker on “Meet the Press,” “The bill is dead, and we know it.”',
      'Mr Banda: “The bill is dead, and we know it.”',
    ],
    ['Asked about the leak, the port of Tarrow told Radio Sund.'],
    [
      'Asked about the leak, the mayor of Tarrow said the pipe was old.',
      'the mayor of Tarrow: the pipe was old',
    ],
  ],
  'the whole clause behind its source': [
    [
      'According to the report, the port lost two boats, a tug and a ferry, which were insured by the state.',
      'the report: the port lost two boats, a tug and a ferry, which were insured by the state',
    ],
    [
      'According to Ms Oyelaran, the film did not show a guard, a man, who pushed the woman.',
      'Ms Oyelaran: the film did not show a guard, a man, who pushed the woman',
    ],
    [
      'According to the mayor of Tarrow, the crew left in May, but the port has denied it.',
      'the mayor of Tarrow: the crew left in May',
    ],
    ['According to Dr Amadi, the crew left in May, Ms Roth said.', 'Dr Amadi: the crew left in May'],
  ],
  'states that do something': [
    ['He won the battleground states that decided the vote.'],
    ['He drew crowds in the Rust Belt states that tipped the election.'],
    ['The ban was copied in states that border the lake.'],
    ['The memo states that used cars cost more.', 'The memo: used cars cost more'],
    ['The contract states that failed banks will be shut.', 'The contract: failed banks will be shut'],
    ['The indictment states that Ahmed was paid in cash.', 'The indictment: Ahmed was paid in cash'],
    ['The report states that need is growing.', 'The report: need is growing'],
  ],
  'an insert between dashes without blanks': [
    [
      'The survey suggested a growing number of farmers--particularly women--were leaving.',
      'The survey: a growing number of farmers--particularly women--were leaving',
    ],
    [
      'Ms Oyelaran said dozens of boats--most of them old--were unsafe.',
      'Ms Oyelaran: dozens of boats--most of them old--were unsafe',
    ],
  ],
  'an amount with “as many as”': [
    ['Police said as many as 52 boats had sunk.', 'Police: as many as 52 boats had sunk'],
    ['A clerk told Reuters as many as 52 boats had sunk.', 'A clerk: as many as 52 boats had sunk'],
    ['Aides said as few as 12 boats were safe.', 'Aides: as few as 12 boats were safe'],
    ['Police said the boats were as many as 52.', 'Police: the boats were as many as 52'],
  ],
  'a noun behind “that” is no clause': [
    [
      'The minister denied that report, according to two clerks.',
      'two clerks: The minister denied that report',
    ],
    [
      'New logs seem to have refuted that claim, a clerk said.',
      'a clerk: New logs seem to have refuted that claim',
    ],
    ['She confirmed that much.'],
    ['He noted that prices fell.', 'He: prices fell'],
    ['She said that water, food and rice had run out.', 'She: water, food and rice had run out'],
  ],
  'words in quotation marks, and who passes them on': [
    [
      'Lena Holt privately complained that the mayor was “weak,” according to clerks who have spoken with her.',
      'Lena Holt: the mayor was “weak,”',
    ],
  ],
  'what goes on behind “that according to”': [
    [
      'The trouble in Batad was that according to the firm’s website, its core business is property.',
      'the firm’s website: its core business is property',
    ],
    [
      'What nobody saw is that according to a police report, the gate was open.',
      'a police report: the gate was open',
    ],
    [
      'The gate was open until nine, according to police, who had the keys.',
      'police: The gate was open until nine',
    ],
  ],
});

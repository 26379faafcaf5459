import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('those who speak for somebody', () => {
  testSources([
    ['A spokesperson for the prize said the jury was free.', 'prize (organization)'],
    ['A spokeswoman for the show said the cast was safe.', 'show (organization)'],
    ['A spokesman for the app said the data were safe.', 'app (organization)'],
    ['A spokesman for a prize said the jury was free.', 'A spokesman for a prize (unnamed)'],
    ['A spokesman for the victims said the trial was late.', 'A spokesman for the victims (unnamed)'],
    ['A spokesman for the singer said the tour was off.', 'A spokesman for the singer (unnamed)'],
    ['A spokesman for the 43-year-old said the tour was off.', 'A spokesman for the 43-year-old (unnamed)'],
    ['A lawyer for the clown said the trial was late.', 'A lawyer for the clown (unnamed)'],
    [
      'Representatives of two of the estates said the crane was safe.',
      'Representatives of two of the estates (unnamed)',
    ],
    ['A spokesman for Sund Port said the crane was safe.', 'Sund Port (organization)'],
    [
      'A spokesman for the prime minister said the crane was safe.',
      'prime minister’s spokesman (organization)',
    ],
    ['The mayor’s spokeswoman said the crane was safe.', 'mayor’s spokeswoman (organization)'],
    [
      'A former spokesman for Sund Port said the crane was safe.',
      'A former spokesman for Sund Port (unnamed)',
    ],
    ['Which? said the crane was safe.', 'Which? (organization)'],
    ['The crane is new, but Which? insists it is not safe.', 'Which? (organization)'],
    ['The crane fell at noon. ¶ Later the 25-year-old claimed the crane was safe.', '25-year-old (unnamed)'],
    [
      'The former head of the yard, Pavel Roth of Marlow, was held. ¶ His successor, Sebastian Webb, told reporters: “My job is very simple now.” ¶ He said it would be a long road.',
      'Sebastian Webb (person)',
    ],
    [
      'The law gives the Justice Department and the Federal Trade Commission joint responsibility for its enforcement. ¶ The two agencies agreed that the crane was safe.',
      'two agencies (organization)',
    ],
    ['Somebody said the crane was safe.', 'Somebody (unnamed)'],
    ['Someone at the port said the crane was safe.', 'Someone at the port (unnamed)'],
    ['Everybody said the crane was safe.', 'Everybody (group)'],
    ['Airlines say the crane was safe.', 'Airlines (group)'],
    ['The storm claimed 12 lives before it turned north.', 'no statement'],
    ['Ines Roth has claimed victory in the vote of Sunday.', 'no statement'],
    ['Ines Roth claimed victory was near.', 'Ines Roth (person)'],
    ['The Brazil forward said he was happy with the crane.', 'Brazil forward (unnamed)'],
    ['Looking forward, Joakim Brandt said the crane was safe.', 'Joakim Brandt (person)'],
    [
      'The manager, Ruben Holt, said the crane was late. “It is late, and nobody knows why,” he said. ¶ Marlow president Frederick Webb spoke of the crane, which he said would come soon.',
      'Frederick Webb (person)',
    ],
    [
      'The law gives the Justice Department and the Trade Commission a say in the enforcement of it. ¶ The two agencies agreed that the crane was safe.',
      'Justice Department and Trade Commission (organization)',
    ],
    [
      'Joakim Brandt played for Sund. He may leave in May. ¶ Earlier this week, the 25-year-old strongly suggested he will stay.',
      'Joakim Brandt (person)',
    ],
    [
      'Joakim Brandt played for Sund. ¶ Marlow lead the race for Brandt, with the striker revealing he has decided.',
      'Joakim Brandt (person)',
    ],
    ['A former palace press secretary said the crane was safe.', 'A former palace press secretary (unnamed)'],
    ['Former Sund Port spokesman Joakim Brandt said the crane was safe.', 'Joakim Brandt (person)'],
    ['A spokesman for the man said the crane was safe.', 'A spokesman for the man (unnamed)'],
    ['A spokesman for the Brandt estate said the crane was safe.', 'Brandt estate (organization)'],
    ['A spokesman for the owners said the crane was safe.', 'A spokesman for the owners (unnamed)'],
    ['Sund Port spokesman Joakim Brandt said the crane was safe.', 'Joakim Brandt (person)'],
    ['A Ministry of Water spokeswoman said the dam was safe.', 'Ministry of Water (organization)'],
    ['A Ministry of Water official said the dam was safe.', 'A Ministry of Water official (unnamed)'],
    [
      'An official with the Marlo County Office of Emergencies said the dam was safe.',
      'An official with the Marlo County Office of Emergencies (unnamed)',
    ],
    ['A Pentagon official said the base was empty.', 'A Pentagon official (unnamed)'],
    ['A Pentagon spokesperson said the base was empty.', 'Pentagon (organization)'],
    [
      'Sund Port said on Monday that the crane was safe. ¶ A company spokesperson said no one was hurt.',
      'Sund Port (organization)',
    ],
    ['A police spokeswoman said two men were held.', 'police (organization)'],
    ['A government spokesman said the price of bread would rise.', 'government (organization)'],
    [
      'Mira Holt resigned on Friday. ¶ A lawyer for Mira Holt said she had done nothing wrong.',
      'Mira Holt’s lawyer (organization)',
    ],
    [
      'Mira Holt resigned on Friday. ¶ Her lawyer said she had done nothing wrong.',
      'Mira Holt’s lawyer (organization)',
    ],
    ['Mira Holt’s publicist said the tour was over.', 'Mira Holt’s publicist (organization)'],
    ['Mira Holt’s sister said the tour was over.', 'Mira Holt’s sister (unnamed)'],
    ['Mira Holt’s lawyer, Ama Owusu, said the tour was over.', 'Ama Owusu (person)'],
    ['A lawyer for the teenager said the boy was asleep.', 'A lawyer for the teenager (unnamed)'],
    ['Lawyers for two of the sailors said the men were asleep.', 'Lawyers for two of the sailors (unnamed)'],
    ['Defence lawyers said the men were asleep.', 'Defence lawyers (organization)'],
    ['Immigration lawyers say the rule is unclear.', 'Immigration lawyers (group)'],
    ['An FBI agent testified that the door was open.', 'An FBI agent (unnamed)'],
    ['A travel agent said the hotel was full.', 'A travel agent (unnamed)'],
    [
      'A press officer for the Marlo Fire Brigade said the blaze was out.',
      'Marlo Fire Brigade (organization)',
    ],
    ['A fire officer said the blaze was out.', 'A fire officer (unnamed)'],
    ['A representative of Nordvik Shipping said the ferry was late.', 'Nordvik Shipping (organization)'],
    [
      'Representatives of several shipowners said the ferry was late.',
      'Representatives of several shipowners (unnamed)',
    ],
    ['The U.S. attorney in Boston said the scheme ran for years.', 'U.S. attorney in Boston (person)'],
    ['A statement from Nordvik Shipping said the ferry was late.', 'Nordvik Shipping (organization)'],
    [
      'Nordvik Shipping said in a statement that the ferry was late. ¶ The statement said no one was hurt.',
      'Nordvik Shipping (organization)',
    ],
    ['The ferry was late, dock union representatives said.', 'dock union representatives (unnamed)'],
    [
      'Nordvik Shipping bought the ferry, Nordvik Shipping said. ¶ A statement said it was late.',
      'Nordvik Shipping (organization)',
    ],
    ['Representatives of the Owusu family said the boy was well.', 'Owusu family (organization)'],
    ['A statement from two of the sailors said the ferry was late.', 'two of the sailors (unnamed)'],
  ]);
});

describe('bodies and the people in them', () => {
  testSources([
    ['Former hotel staff said the pool was unsafe.', 'Former hotel staff (unnamed)'],
    ['Two staff said the pool was unsafe.', 'Two staff (unnamed)'],
    ['The hotel staff said the pool was unsafe.', 'hotel staff (organization)'],
    ['The inquest found that he had drowned.', 'inquest (organization)'],
    ['The trial found that the drug works.', 'trial (document)'],
    [
      'Sund Works said it was sorry. ¶ The company website suggests that it makes paper.',
      'Sund Works (organization)',
    ],
    ['The Sund Works website says it makes paper.', 'Sund Works (organization)'],
    ['The Sund Rangers said the coach was ill.', 'Sund Rangers (organization)'],
    ['The Marlow Kings said the coach was ill.', 'Marlow Kings (organization)'],
    ['The Sund Democrats said the vote was lost.', 'Sund Democrats (group)'],
    ['The kings said the vote was lost.', 'kings (group)'],
    ['The judges said the law was unconstitutional.', 'judges (organization)'],
    ['Two judges said the law was unconstitutional.', 'Two judges (unnamed)'],
    ['Judges say the law is unclear.', 'Judges (group)'],
    ['The Russians said the deal was dead.', 'Russians (organization)'],
    ['Russians say the war is lost.', 'Russians (group)'],
    ['Hezbollah militants said the war was lost.', 'Hezbollah militants (organization)'],
    ['Two Hezbollah militants said the war was lost.', 'Two Hezbollah militants (unnamed)'],
    [
      'The Sund intelligence community believes that the cable was cut.',
      'Sund intelligence community (organization)',
    ],
    ['The joint chiefs said the missile fell into the sea.', 'joint chiefs (organization)'],
    [
      'The Greens and the Conservatives said the pier would close.',
      'Greens and the Conservatives (organization)',
    ],
    ['The opposition parties said the pier would close.', 'opposition parties (organization)'],
    ['Sund firefighters said the pier was safe.', 'Sund firefighters (organization)'],
    ['Two firefighters said the pier was safe.', 'Two firefighters (unnamed)'],
    ['The crew said the engine had failed.', 'crew (organization)'],
    ['The shipping industry says that the rules are unclear.', 'shipping industry (group)'],
    ['A network of doctors said the ward was full.', 'A network of doctors (organization)'],
    ['On Friday Rabobank said the rates would rise.', 'Rabobank (organization)'],
    ['Shell said the rig was safe.', 'Shell (organization)'],
    ['Ada Shell said the rig was safe. ¶ Shell said that it had been built in May.', 'Ada Shell (person)'],
    ['FRANKFURT (Reuters) - Turbine maker Holtwerke said the crane was safe.', 'Holtwerke (organization)'],
    ['MARLOW: The Sund High Court said on Monday that the crane was safe.', 'Sund High Court (organization)'],
    ['The ship’s current owners, Holt Holdings, said the crane was safe.', 'Holt Holdings (organization)'],
    ['Its biggest shareholder, Marlow Capital, said the crane was safe.', 'Marlow Capital (organization)'],
    [
      'An interim report of the port, a copy of which was lost, found that the crane was safe.',
      'An interim report of the port (document)',
    ],
    [
      'Holt, 22, has two years left on his deal and the club’s coach, Ben Roth, said the crane was safe.',
      'Ben Roth (person)',
    ],
    ['Police said the road was closed.', 'Police (organization)'],
    ['A retailer who asked not to be named said the crane was safe.', 'A retailer (unnamed)'],
    [
      'The ministry is thinking of a new bonus. The Heating Federation said sales fell in May. ¶ A ministry spokeswoman said it was late.',
      'ministry (organization)',
    ],
    ['NZ Rugby said the match was off.', 'NZ Rugby (organization)'],
    ['A police officer said the road was closed.', 'A police officer (unnamed)'],
    ['Police officers said the road was closed.', 'Police officers (organization)'],
    ['Sheriff’s deputies said the road was closed.', 'Sheriff’s deputies (organization)'],
    ['Marlow County deputies said the road was closed.', 'Marlow County deputies (organization)'],
    ['Two county deputies said the road was closed.', 'Two county deputies (unnamed)'],
    ['Socialist deputies said the bill was dead.', 'Socialist deputies (unnamed)'],
    ['Army officers said the road was closed.', 'Army officers (unnamed)'],
    ['Park rangers said the road was closed.', 'Park rangers (organization)'],
    ['Liquidators said the yard was sold.', 'Liquidators (organization)'],
    ['Sponsors said the race was safe.', 'Sponsors (group)'],
    ['Police officers at the scene said the road was closed.', 'Police officers at the scene (unnamed)'],
    ['Two police officers said the road was closed.', 'Two police officers (unnamed)'],
    ['Prosecutors in Turin said the money was gone.', 'Prosecutors in Turin (organization)'],
    ['A prosecutor in Turin said the money was gone.', 'A prosecutor in Turin (unnamed)'],
    ['Detectives said the car had been stolen.', 'Detectives (organization)'],
    ['A detective said the car had been stolen.', 'A detective (unnamed)'],
    ['Two detectives said the car had been stolen.', 'Two detectives (unnamed)'],
    ['Investigators believe the fire was set.', 'Investigators (organization)'],
    ['Local authorities said three villages were flooded.', 'Local authorities (organization)'],
    ['Local officials said three villages were flooded.', 'Local officials (unnamed)'],
    ['The Kremlin said the talks would go on.', 'Kremlin (organization)'],
    ['A Kremlin aide said the talks would go on.', 'A Kremlin aide (unnamed)'],
    ['Beijing said the island was calm.', 'Beijing (organization)'],
    ['Chinese diplomats said the island was calm.', 'Chinese diplomats (unnamed)'],
    ['Downing Street said the bill would pass.', 'Downing Street (organization)'],
    ['Downing Street officials said the bill would pass.', 'Downing Street officials (unnamed)'],
    ['Nairobi said the border was open.', 'Nairobi (organization)'],
    ['The Taliban said the road was open.', 'Taliban (organization)'],
    ['Taliban fighters said the road was open.', 'Taliban fighters (group)'],
    ['Three Taliban fighters said the road was open.', 'Three Taliban fighters (unnamed)'],
    ['The Holt campaign said the crowd was larger.', 'Holt campaign (organization)'],
    ['Aides to Mira Holt said the crowd was larger.', 'Aides to Mira Holt (unnamed)'],
    ['Mira Holt’s team said the crowd was larger.', 'Mira Holt’s team (organization)'],
    ['The Indian army said the post was empty.', 'Indian army (organization)'],
    ['An Indian army soldier said the post was empty.', 'An Indian army soldier (unnamed)'],
    ['The town council said the bridge would close.', 'town council (organization)'],
    ['Two ministers said the bridge would close.', 'Two ministers (unnamed)'],
    ['Company management said the plant would close.', 'Company management (organization)'],
    ['The Owusu family said the boy was well.', 'Owusu family (organization)'],
    ['The coast guard said six people were missing.', 'coast guard (organization)'],
    ['A coast guard officer said six people were missing.', 'A coast guard officer (unnamed)'],
    ['Law enforcement said the suspect was armed.', 'Law enforcement (organization)'],
    ['The carmaker said the plant would close.', 'carmaker (organization)'],
    ['The feds said the money was gone.', 'feds (organization)'],
    [
      'The pier was closed, port officials and a union leader said.',
      'port officials and a union leader (unnamed)',
    ],
    [
      'A spokesman for the Sund Front said its men had left. ¶ “They were never there,” he said.',
      'Sund Front (organization)',
    ],
    [
      'The Sund peacekeeping mission, known as SUNMIS, said it had sent a patrol.',
      'Sund peacekeeping mission (organization)',
    ],
    [
      'Norland monitoring group DeepSea, citing old footage, said that the ships had left.',
      'DeepSea (organization)',
    ],
    [
      'It has left at the request of the government, which accuses it of failing to protect the port.',
      'government (organization)',
    ],
    ['Sund Works chief operating officer Mira Holt said the pier was safe.', 'Mira Holt (person)'],
    ['Sund Works managing director Mira Holt said the pier was safe.', 'Mira Holt (person)'],
    [
      'The Prime Minister’s Office (PMO) said the harbour would stay open. ¶ The PMO said the pier was safe.',
      'Prime Minister’s Office (PMO) (organization)',
    ],
    [
      'The Prime Minister’s Office said no. ¶ The insurance regulator said three firms had lost money.',
      'insurance regulator (organization)',
    ],
    ['The Farmers’ Union said prices had fallen.', 'Farmers’ Union (organization)'],
    ['Opposition Jan Morcha leader Mira Holt said the pier was safe.', 'Mira Holt (person)'],
    [
      'A sailor found dead in the harbour had told his captain that the crane was unsafe.',
      'A sailor found dead in the harbour (unnamed)',
    ],
    [
      'It is led by Rep. Mira Holt (R-Sund), the chairman of the Harbour Caucus, who said the pier was safe.',
      'Mira Holt (person)',
    ],
    [
      'He had spoken by phone to the Norland president, who told him that the pier was safe.',
      'Norland president (person)',
    ],
    [
      'The news will put pressure on the prime minister, who told the house that the pier was safe.',
      'prime minister (person)',
    ],
    [
      'When contacted, the spokesperson for the Second Division, Lt. Col. Ben Okoro, said troops were there.',
      'Ben Okoro (person)',
    ],
    [
      'The letter, drawn up for the home secretary, Ines Roth, in November, says the pier is safe.',
      'letter (document)',
    ],
    ['No 10 insisted on Tuesday that the pier would be rebuilt.', 'No 10 (organization)'],
    [
      'No 10 insisted that the pier would be rebuilt. “We do not comment,” a spokesperson said.',
      'No 10 (organization)',
    ],
  ]);
});

describe('the family of somebody named', () => {
  testSources([
    ['Mira Holt’s family said it was grateful.', 'Mira Holt’s family (organization)'],
    ['Mira Holt died on Monday. ¶ Her family said it was grateful.', 'Mira Holt’s family (organization)'],
    [
      'Mira Holt died on Monday. ¶ The family said in a statement that it was grateful.',
      'Mira Holt’s family (organization)',
    ],
    ['Mira Holt died on Monday. ¶ Her parents said she was kind.', 'Mira Holt’s parents (unnamed)'],
    ['A sailor died on Monday. ¶ His family said it was grateful.', 'A sailor’s family (unnamed)'],
  ]);
});

describe('those from several places or bodies', () => {
  testSources([
    [
      'Officials from Norland, Kivu and Sund told Reuters that the pact was dead.',
      'Officials from Norland, Kivu and Sund (unnamed)',
    ],
    [
      'Doctors in the towns of Norland, Kivu, and Sund said the wards were full.',
      'Doctors in the towns of Norland, Kivu, and Sund (group)',
    ],
    [
      'Diplomats from Norland, Kivu and the United Isles have said that the pact was dead.',
      'Diplomats from Norland, Kivu and the United Isles (unnamed)',
    ],
    [
      'Teachers in Norland, Kivu and Sund, who are on strike, said the pact was dead.',
      'Teachers in Norland, Kivu and Sund (group)',
    ],
    [
      'According to officials in Norland, Kivu and Sund, the pact was dead.',
      'officials in Norland, Kivu and Sund (unnamed)',
    ],
    ['In Sund, Norland and Kivu said the pact was dead.', 'Norland and Kivu (organization)'],
    ['At the pier, Ines Roth and Ben Holt said the crane was safe.', 'Ines Roth and Ben Holt (person)'],
    ['The envoy left for Marlow, and Britain said it was sorry.', 'Britain (organization)'],
    ['Doctors in Sund, a port in the north, said the wards were full.', 'Doctors in Sund (group)'],
    [
      'Teachers in Norland, Kivu and Sund said the schools were shut. ¶ “It is over,” they said.',
      'Teachers in Norland, Kivu and Sund (group)',
    ],
  ]);
});

describe('a surname that two bear, behind the one who has just spoken', () => {
  testSources([
    [
      'President Donat Aran will visit Zell. ¶ His daughter, Ivana Aran, said she was glad. ¶ Aran said he would build a wall.',
      'Donat Aran (person)',
    ],
    [
      'Ada Holt runs a bakery. Holt sells bread at the port. ¶ Her husband, Ben Holt, said sales were up. ¶ Holt said flour was dear.',
      'Ada Holt (person)',
    ],
    [
      'Ada Holt said flour was dear. ¶ Her husband, Ben Holt, said sales were up. ¶ Holt said bread was cheap.',
      'Ada Holt (person)',
    ],
  ]);
});

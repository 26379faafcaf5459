import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { chainsOf } from './chains-of';

describe('a medium that was told', () => {
  test.each([
    [
      'Mira Holt told the Norwegian state-owned Nordvik television that the pier was safe.',
      'Mira Holt < Nordvik television',
    ],
    ['“The pier is safe,” Mira Holt told Austria’s ORF.', 'Mira Holt < ORF'],
    ['Mira Holt told CNN Van Buren was ill.', 'Mira Holt < CNN'],
    ['“The pier is safe,” Mira Holt told Fox News host Dana Webb.', 'Mira Holt < Fox News'],
    ['Mira Holt told the Brazilian newspaper O Globo that the pier was safe.', 'Mira Holt < O Globo'],
    ['Mira Holt told Kenya’s Daily Nation that the pier was safe.', 'Mira Holt < Daily Nation'],
    [
      'Mira Holt told Nigeria’s Channels Television that the pier was safe.',
      'Mira Holt < Channels Television',
    ],
    ['Mira Holt told the state news agency TASS that the pier was safe.', 'Mira Holt < TASS'],
    ['Mira Holt told the tabloid Bild that the pier was safe.', 'Mira Holt < Bild'],
    ['“The pier is safe,” Mira Holt told British newspaper The Mirror.', 'Mira Holt < The Mirror'],
    ['“The pier is safe,” Mira Holt told the newspaper Sundposten.', 'Mira Holt < Sundposten'],
    ['“The pier is safe,” Mira Holt told local station KQXA.', 'Mira Holt < KQXA'],
    ['“The pier is safe,” Mira Holt told CNN affiliate WXQZ-TV.', 'Mira Holt < WXQZ-TV'],
    ['Mira Holt told Marloreporters that the pier was safe.', 'Mira Holt < Marloreporters'],
    ['Mira Holt told Sundtoday.com that the pier was safe.', 'Mira Holt < Sundtoday.com'],
    ['Mira Holt told Norlandtimes that the pier was safe.', 'Mira Holt < Norlandtimes'],
    ['“The pier is safe,” Mira Holt told Us Weekly.', 'Mira Holt < Us Weekly'],
    ['“The pier is safe,” Mira Holt told Norwegian outlet sundsporten.no.', 'Mira Holt < sundsporten.no'],
    ['“The pier is safe,” Mira Holt told Portuguese outlet A Bola.', 'Mira Holt < A Bola'],
    ['Mira Holt told Harbour Media Insider Dana Webb that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told sund.nl that the pier was safe.', 'Mira Holt < sund.nl'],
    ['Mira Holt said the pier was safe at 10 p.m.', 'Mira Holt'],
    ['Mira Holt told Dana Webb of the Guardian that the pier was safe.', 'Mira Holt < the Guardian'],
    ['Mira Holt told Dana Webb of the Harbour Trust that the pier was safe.', 'Mira Holt'],
    ['“The pier is safe,” Mira Holt told state television.', 'Mira Holt < state television'],
    [
      '“The pier is safe,” Mira Holt told Radio Marlo on Monday, hours after the crane had been moved.',
      'Mira Holt < Radio Marlo',
    ],
    ['Mira Holt confirmed to the BBC that the pier was safe.', 'Mira Holt < the BBC'],
    ['In a statement to CNN, Mira Holt said the pier was safe.', 'Mira Holt < CNN'],
    ['In an emailed statement to Le Monde, Mira Holt said the pier was safe.', 'Mira Holt < Le Monde'],
    [
      'Mira Holt, speaking in an interview with Radio Sund in Marlow, said the pier was safe.',
      'Mira Holt < Radio Sund',
    ],
    ['Mira Holt, who spoke to Dawn by phone, said the pier was safe.', 'Mira Holt < Dawn'],
    [
      'Asked about the pier last week by newspaper Sundposten, Mira Holt said it was safe.',
      'Mira Holt < Sundposten',
    ],
    ['Interviewed by The Hindu, Mira Holt said the pier was safe.', 'Mira Holt < The Hindu'],
    ['Mira Holt said on NBC’s “Meet the Press” that the pier was safe.', 'Mira Holt < NBC’s Meet the Press'],
    ['Mira Holt said on Good Morning Britain that the pier was safe.', 'Mira Holt < Good Morning Britain'],
    [
      'Mira Holt told Kite TV’s “Quay and Neighbours” that the pier was safe.',
      'Mira Holt < Kite TV’s Quay and Neighbours',
    ],
    [
      'Mira Holt told Kite TV’s Good Morning Marlow that the pier was safe.',
      'Mira Holt < Kite TV’s Good Morning Marlow',
    ],
    [
      '“The pier is safe,” Mira Holt said on Monday in an interview on Kite TV’s “Quay and Neighbours.”',
      'Mira Holt < Kite TV’s Quay and Neighbours',
    ],
    ['“The pier is safe,” Mira Holt told Kite TV’s morning show.', 'Mira Holt < Kite TV'],
    ['“The pier is safe,” Mira Holt said of “Harbour Hour.”', 'Mira Holt'],
    ['The yard will be sold to a rival in May, per the Harbour Post.', 'the Harbour Post < the Harbour Post'],
    ['The yard will be sold to a rival in May, per a source.', '?a source'],
    ['Per the Harbour Post, the yard will be sold to a rival in May.', 'the Harbour Post < the Harbour Post'],
    ['The yard will be sold to a rival in May, per Kite TV’s Ada Webb.', 'Ada Webb < Kite TV'],
    [
      'The pier was hit by a heavy storm and its crane was lost, state media said on Tuesday.',
      'state media < state media',
    ],
    [
      'The pier was hit by a heavy storm and its crane was lost, state TV reported on Tuesday.',
      'state TV < state TV',
    ],
    [
      'The pier was hit by a heavy storm and its crane was lost, state news agency Sunda said on Tuesday.',
      'Sunda < Sunda',
    ],
    ['The pier was hit by a heavy storm, state prosecutors said on Tuesday.', 'state prosecutors'],
    ['The pier fell at dawn, according to Holtish state media.', 'Holtish state media < Holtish state media'],
    [
      'The pier fell at dawn, according to Iranian state television.',
      'Iranian state television < Iranian state television',
    ],
    ['The pier fell at dawn, Burmese state radio reported.', 'Burmese state radio < Burmese state radio'],
    [
      'The Sund Zeitung quoted state prosecutor Ulla Holt as saying that the pier was safe.',
      'Ulla Holt < The Sund Zeitung',
    ],
    ['The governor of Sund state, Omar Roth, said the pier was safe.', 'Omar Roth'],
    ['Police spokesman for Sund state Omar Roth said the pier was safe.', 'Omar Roth'],
    ['The spokesman for Sund state governor Omar Roth said the pier was safe.', 'Omar Roth’s spokesman'],
    ['“The pier is safe,” a guard told the Merle paper.', '?a guard < Merle'],
    ['“The pier is safe,” a guard told the Norwegian paper.', '?a guard'],
    ['Police said two men were shot, Radio Sund reported.', 'Police < Radio Sund'],
    ['Two men were shot, Radio Sund said.', 'Radio Sund < Radio Sund'],
    ['The minister was quoted by SANU as saying that the pier was safe.', 'minister < SANU'],
    ['The army said the pier was safe in a statement carried by the official KCNA agency.', 'army < KCNA'],
    ['Mira Holt said the pier was safe in comments aired on Radio Sund.', 'Mira Holt < Radio Sund'],
    [
      'The army said the pier was safe in a statement carried by state television.',
      'army < state television',
    ],
    ['Mira Holt said her rival was named in a statement carried by Radio Sund.', 'Mira Holt'],
    [
      'Radio Sund has published an interview with Mira Holt, the mayor. ¶ “The pier is safe,” she said.',
      'Mira Holt < Radio Sund',
    ],
    ['Radio Sund has published an interview with Mira Holt. ¶ Ben Roth said the pier was safe.', 'Ben Roth'],
    ['Vash, a Telegram channel with ties to the police, said the pier was safe.', 'Vash < Vash'],
    [
      'On Monday, after a long wait in the cold, Norland’s Joint Chiefs of Staff said the pier was safe.',
      'Joint Chiefs',
    ],
    ['Mira Holt told the German news agency dpa that the pier was safe.', 'Mira Holt < dpa'],
    ['A state television report said the pier was safe.', 'state television < state television'],
    [
      'The pier was safe, according to Turkish media reports.',
      'Turkish media reports < Turkish media reports',
    ],
    ['The pier was safe, a report on state television said.', 'state television < state television'],
    ['A ministry report said the pier was safe.', 'A ministry report'],
    ['The pier was safe on Monday, according to Sundcheck.org.', 'Sundcheck.org < Sundcheck.org'],
    ['A Norwegian paper said that the pier was safe.', 'A Norwegian paper < A Norwegian paper'],
    ['A research paper said the pier was safe.', 'A research paper'],
    ['The pier was safe, this reporter revealed.', 'this reporter'],
    [
      '“The pier is ours,” said a statement from the Sund-based, state-backed group.',
      'Sund-based, state-backed group',
    ],
    ['Mira Holt told the new website The Ledger that the pier was safe.', 'Mira Holt < The Ledger'],
    ['In an interview with a magazine, Holt, 61, said the pier was safe.', 'Holt < magazine'],
    [
      'Mira Holt is back. ¶ Speaking to a local newspaper, Holt, the owner of ten boats, said the pier was safe.',
      'Mira Holt < local newspaper',
    ],
    ['Mira Holt told a local radio station, WSND, the pier was safe.', 'Mira Holt < WSND'],
    ['In a documentary by the broadcaster ARD, Mira Holt said the pier was safe.', 'Mira Holt < ARD'],
    ['In a documentary broadcast on Monday, Mira Holt said the pier was safe.', 'Mira Holt'],
    [
      'The pier is safe, Reuters reported, citing a confidential UN report.',
      'a confidential UN report < Reuters',
    ],
    [
      'The pier is safe, Reuters reported, citing a Harbour Ministry study.',
      'a Harbour Ministry study < Reuters',
    ],
    [
      'Mira Holt told the Norwegian news website The Ledger that the pier was safe.',
      'Mira Holt < The Ledger',
    ],
    [
      'Mira Holt said the pier was safe, according to the BBC’s Persian service.',
      'Mira Holt < BBC’s Persian service',
    ],
    [
      'Mira Holt said the pier was safe, CNN reported on Monday, citing a report on state television.',
      'Mira Holt < state television < CNN',
    ],
    [
      'A sailor told AFP that the pier was hit in an attack on Merlo, which lies on the border with Norland.',
      '?A sailor < AFP',
    ],
    ['The owners are still not believed to have sold the crane to anybody.', 'nobody'],
    ['The palace is understood not to have seen the crane before it fell.', 'nobody'],
    ['Roth’s ties with his father have been said to be tense since the crane fell.', 'nobody'],
    ['Ben Roth was reported as saying that the pier was safe.', 'Ben Roth'],
    ['Officials reported Ben Roth as saying that the pier was safe.', 'Ben Roth < Officials'],
    ['Speaking on Al Jazeera, Mira Holt said the pier was safe.', 'Mira Holt < Al Jazeera'],
    ['Writing in the Financial Times, Mira Holt said the pier was safe.', 'Mira Holt < the Financial Times'],
    ['Mira Holt told a local radio station, WQXB, that the pier was safe.', 'Mira Holt < WQXB'],
    ['Mira Holt told a Sund newspaper, the Quay Argus, that the pier was safe.', 'Mira Holt < Quay Argus'],
    ['Mira Holt told a local newspaper, in tears, that the pier was safe.', 'Mira Holt < local newspaper'],
    [
      'Mira Holt told the Brazilian daily Correio da Praia that the pier was safe.',
      'Mira Holt < Correio da Praia',
    ],
    [
      '“The pier is safe,” Mira Holt told the Marlow Times-Sentinel.',
      'Mira Holt < the Marlow Times-Sentinel',
    ],
    ['Mira Holt told the “Quay Corner” podcast that the pier was safe.', 'Mira Holt < Quay Corner'],
    ['Mira Holt told the “Save the Quay” group that the pier was safe.', 'Mira Holt'],
    ['In a statement sent to newsrooms, Mira Holt said the pier was safe.', 'Mira Holt'],
    ['The pier is safe, according to Chief Mira Holt of the Marlow Cree Nation.', 'Mira Holt'],
    ['Mira Holt laughed it off on her podcast Quay Logic, saying the pier was safe.', 'Mira Holt'],
    [
      'Mira Holt, in an interview with Ada Webb on her podcast Quay Logic, said the pier was safe.',
      'Mira Holt < Quay Logic',
    ],
    [
      'Mira Holt admitted that she learned of it from a pilot, who heard it on the radio along the quay.',
      'Mira Holt',
    ],
    ['Mira Holt noted that Petrov had more airtime on public television than the crews.', 'Mira Holt'],
    ['The network said in a statement that it had offered Roth a part in the pier.', 'network'],
    [
      'The state news agency said in a statement that the pier had been lost at dawn.',
      'state news agency < state news agency',
    ],
    [
      'Mira Holt told the court that the crews had been paid as per the High Court’s directions.',
      'Mira Holt',
    ],
    ['In one newspaper interview, Mira Holt said the pier was safe.', 'Mira Holt < newspaper interview'],
    ['In a 2018 interview, Mira Holt said the pier was safe.', 'Mira Holt < 2018 interview'],
    [
      'Ada Roth of the Daily Mail recalled: “From our boat we saw the pier fall.”',
      'Ada Roth < the Daily Mail',
    ],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('a medium that is in no list and has no word of a medium in its name', () => {
  test.each([
    [
      'The plan was first spotted by the website SundWatch. ¶ The crane is next, SundWatch noted.',
      'SundWatch < SundWatch',
    ],
    ['Mira Holt was quoted in local media as saying the pier was safe.', 'Mira Holt < local media'],
    [
      'The pier fell at dawn, Al-Marsa newspaper said. ¶ The privately owned Alwan newspaper said the crane was lost.',
      'Al-Marsa newspaper < Al-Marsa newspaper',
      'Alwan newspaper < Alwan newspaper',
    ],
    ['MARLOW, Norland - CNN reported Tuesday that the pier was sold.', 'CNN < CNN'],
    ['Norwegian daily O Farol reported on Monday that the pier was safe.', 'O Farol < O Farol'],
    [
      'According to The Harbour Byte, a Marlow-based trade paper, the pier was sold. ¶ “It came from the top,” a source told the publication.',
      'The Harbour Byte < The Harbour Byte',
      '?a source < The Harbour Byte',
    ],
    ['Mira Holt told SundWatch that the pier was safe.', 'Mira Holt < SundWatch'],
    ['Mira Holt told WXSD that the pier was safe.', 'Mira Holt < WXSD'],
    ['Mira Holt told SNA in Marlow that the pier was safe.', 'Mira Holt < SNA'],
    ['Mira Holt told NAN in Marlow that the pier was safe.', 'Mira Holt < NAN'],
    ['Mira Holt told AS that the pier was safe.', 'Mira Holt < AS'],
    ['Norland’s Channel 5 quoted a diplomat as saying that the pier was safe.', '?a diplomat < Channel 5'],
    [
      'Norland’s Channel 5 quoted Mira Holt, who has run the port since May, as saying that the pier was safe.',
      'Mira Holt < Channel 5',
    ],
    [
      'The yard is shut, Reuters reported. ¶ It quoted Ben Roth, who led the inquiry into the fire, as saying it was old.',
      'Reuters < Reuters',
      'Ben Roth < Reuters',
    ],
    [
      'The Kurier cited a sailor, speaking on condition of anonymity, as saying the pier was safe.',
      '?a sailor < Kurier',
    ],
    ['Channel 5 reports that the pier was safe.', 'Channel 5 < Channel 5'],
    ['The guard who last month told Radio Sund that the pier was safe has left.', '?guard < Radio Sund'],
    ['The mayor, who on Monday said that the pier was safe, has left.', 'mayor'],
    ['It is reliably learnt that the pier was safe.', 'nobody'],
    ['Mira Holt told Dana Webb of Radio Sund that the pier was safe.', 'Mira Holt < Radio Sund'],
    ['Mira Holt told Dana Webb of Marlow that the pier was safe.', 'Mira Holt'],
    ['Per league sources, the pier was safe.', '?league sources'],
    [
      'In an interview with People, Mira Holt said she was sad. ¶ The magazine reports that she is leaving.',
      'Mira Holt < People',
      'People < People',
    ],
    ['A sailor told Reuters that they heard loud shots near the pier at noon.', '?A sailor < Reuters'],
    ['Mira Holt told UEFA that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told MPs that the pier was safe.', 'Mira Holt'],
    ['Sport reports that the pier was safe.', 'Sport < Sport'],
    ['Mira Holt told Kitenet presenter Dana Webb that the pier was safe.', 'Mira Holt < Kitenet'],
    [
      'The plan was first reported by the newspaper Kurier. ¶ The paper quoted the minister, Mira Holt, as saying that it was safe.',
      'Mira Holt < Kurier',
    ],
    [
      '“The pier is safe,” Mira Holt told the Sunday edition of the newspaper Frankenbote.',
      'Mira Holt < Frankenbote',
    ],
    [
      'The Harbour Kurier reported on Monday, citing two officials aware of the talks, that the pier was sold.',
      '?two officials aware of the talks < The Harbour Kurier',
    ],
    [
      'According to the Harbour Kurier, the pier was sold. It is not new. The paper had reported in May that the port wanted to sell it.',
      'the Harbour Kurier < the Harbour Kurier',
      'the Harbour Kurier < the Harbour Kurier',
    ],
    [
      'As the Harbour Courant reported last month, the port said that the pier was sold.',
      'port < the Harbour Courant',
    ],
    ['Speaking to ST Gadgets last month, Mira Holt said the pier was safe.', 'Mira Holt < ST Gadgets'],
    ['The Harbour Injury Network, which counts falls, said the pier was safe.', 'Harbour Injury Network'],
    [
      'The pier is sold, according to the Norwegian paper Sundbladet, cited by Reuters. ¶ A clerk told the Norwegian paper that it was old. ¶ The Norwegian paper said it was dear.',
      'Sundbladet < Sundbladet < Reuters',
      '?A clerk < Sundbladet',
      'Sundbladet < Sundbladet',
    ],
    [
      'The pier is sold, Utusan Malaysia reported. ¶ The Malay daily said the price was low.',
      'Utusan Malaysia < Utusan Malaysia',
      'Utusan Malaysia < Utusan Malaysia',
    ],
    [
      'A Norwegian newspaper says the pier is sold. ¶ The price was low, according to the newspaper Sundbladet.',
      'Sundbladet < Sundbladet',
      'Sundbladet < Sundbladet',
    ],
    [
      'A Norwegian newspaper says the pier is sold. ¶ The price was low, according to the magazine Sundbladet.',
      'A Norwegian newspaper < A Norwegian newspaper',
      'Sundbladet < Sundbladet',
    ],
    ['Mira Holt told McBride that the pier was safe.', 'Mira Holt'],
    ['Mira Holt told the radio station Kite that the pier was safe.', 'Mira Holt < Kite'],
    [
      'Mira Holt, speaking to The Sunday Clarion last year, said the pier was safe.',
      'Mira Holt < The Sunday Clarion',
    ],
    [
      'A former sailor, speaking to Radio Sund last year, said the pier was safe.',
      '?A former sailor < Radio Sund',
    ],
    [
      'The local Sund Nachricht newspaper said the pier was sold. ¶ The crane is next, the local paper added.',
      'Sund Nachricht newspaper < Sund Nachricht newspaper',
      'Sund Nachricht newspaper < Sund Nachricht newspaper',
    ],
    [
      'The pier was sold, a state news agency reported on Monday. ¶ The crane is next, Xinhua said.',
      'Xinhua < Xinhua',
      'Xinhua < Xinhua',
    ],
    [
      'The pier was sold, a local newspaper reported on Monday. ¶ The crane is next, Xinhua said.',
      'a local newspaper < a local newspaper',
      'Xinhua < Xinhua',
    ],
    [
      'Mira Holt told Rádio Farol that the pier was safe. ¶ Ben Roth told the same station that it was not.',
      'Mira Holt < Rádio Farol',
      'Ben Roth < Rádio Farol',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('a journal that prints research is open to all', () => {
  test.each([
    [
      'The pier is unsafe, according to a study published on Tuesday in the journal Shore Biology.',
      'a study published on Tuesday in the journal Shore Biology',
    ],
    ['Writing in the Lancet, Mira Holt said crabs can count.', 'Mira Holt'],
    ['“Crabs can count,” Mira Holt told the Lancet.', 'Mira Holt < the Lancet'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('a medium that somebody wrote for or to', () => {
  test.each([
    [
      '“The pier is safe,” Mira Holt wrote in an email to the Harbour News newspaper.',
      'Mira Holt < the Harbour News',
    ],
    [
      '“The pier is safe,” Mira Holt wrote in an op-ed for The Washington Post.',
      'Mira Holt < The Washington Post',
    ],
    ['“The pier is safe,” Mira Holt wrote in a column in El País.', 'Mira Holt < El País'],
    ['“The pier is safe,” Mira Holt wrote for the Jakarta Post in March.', 'Mira Holt < the Jakarta Post'],
    ['“The pier is safe,” Mira Holt said in a letter to the Irish Times.', 'Mira Holt < the Irish Times'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('a medium that is in no list and is known by what only media do', () => {
  test.each([
    [
      'Three of the seven buoys were out of service, Berita Minggu Malam reported on Monday, citing maintenance logs.',
      'maintenance logs < Berita Minggu Malam',
    ],
    [
      'Sund Tidende reported that the pier had been sold, citing two officials. ¶ Ada Holt told Sund Tidende that it was a pity.',
      '?two officials < Sund Tidende',
      'Ada Holt < Sund Tidende',
    ],
    [
      'The board took no decision, Les Affaires du Jour reported on its website late on Tuesday.',
      'Les Affaires du Jour < Les Affaires du Jour',
    ],
    ['The sale was first reported by Correlat. ¶ Correlat said the pier was rotten.', 'Correlat < Correlat'],
    ['Pierwatch, which first reported the sale, said the price was low.', 'Pierwatch < Pierwatch'],
    ['The pier has been sold, Harborleaks.no reports.', 'Harborleaks.no < Harborleaks.no'],
    // others that report, too
    ['Vestra first reported the leak to the regulator in May. ¶ Vestra said nobody was hurt.', 'Vestra'],
    ['Vestra Coal reported that sales rose 4 percent, citing demand from Asia.', 'Vestra Coal'],
    [
      'The Sund Health Office reported that nine people had died, citing data from two clinics.',
      'Sund Health Office',
    ],
    ['Olusegun Adeyemi reported that the pier had been sold, citing two officials.', 'Olusegun Adeyemi'],
    ['Norland reported twelve cases, citing tests.', 'Norland'],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('a medium that carried what was said elsewhere', () => {
  test.each([
    [
      'The national broadcaster, SRK, citing a leaked log, reported on Thursday that the fans had been off.',
      'a leaked log < SRK',
    ],
    ['As first reported by Politico, the pier was sold.', 'Politico < Politico'],
    ['The pier was sold, as first reported by Bild.', 'Bild < Bild'],
    ['As Politico first reported, the pier was sold.', 'Politico < Politico'],
    ['It was first reported by Reuters that the pier was sold.', 'Reuters < Reuters'],
    ['Reuters first reported that the pier was sold.', 'Reuters < Reuters'],
    ['The pier was sold, a move first reported by Reuters.', 'Reuters < Reuters'],
    ['Mira Holt will resign, a decision reported by CNN on Monday.', 'CNN < CNN'],
    ['The pier was sold, a deal first reported by Reuters, Mira Holt said.', 'Mira Holt'],
    ['The pier was sold, per Politico.', 'Politico < Politico'],
    ['Documents obtained by Reuters show that the pier was sold.', 'Documents < Reuters'],
    ['BBC Radio 4 revealed that the pier was sold.', 'BBC Radio 4 < BBC Radio 4'],
    ['Mira Holt, in comments to Reuters, said the pier was sold.', 'Mira Holt < Reuters'],
    [
      'The plan was first told of by La Corriere dello Sport. Corriere claims the pier was sold, but not for how much.',
      'Corriere dello Sport < Corriere dello Sport',
    ],
    [
      'Mira Holt told the FT that the pier was sold. The Financial Times had asked her in May.',
      'Mira Holt < The Financial Times',
    ],
    ['Mira Holt said that “the pier is ours”, state news agency RIA reported.', 'Mira Holt < RIA'],
    [
      '“The pier is ours,” Mira Holt said, the state-run Kyodo News reported on Friday.',
      'Mira Holt < Kyodo News',
    ],
    ['“The pier is ours,” Mira Holt told the FT.', 'Mira Holt < the FT'],
    ['“The pier is ours,” Mira Holt told PA.', 'Mira Holt < PA'],
    ['“The pier is safe,” Mira Holt said, according to Reuters.', 'Mira Holt < Reuters'],
    [
      '“The pier is safe,” Mira Holt said on Radio Sund, according to the Harbour Post.',
      'Mira Holt < Radio Sund < the Harbour Post',
    ],
    ['“The pier is safe,” Mira Holt was quoted as saying by Xinhua.', 'Mira Holt < Xinhua'],
    ['Mira Holt was quoted as saying by next year the pier would be safe.', 'Mira Holt'],
    [
      '“The pier is safe,” Mira Holt was quoted as saying in a Marlow Valley Signal story.',
      'Mira Holt < Marlow Valley Signal',
    ],
    ['“The pier is safe,” Mira Holt said, as quoted by the Anadolu Agency.', 'Mira Holt < Anadolu Agency'],
    [
      '“The pier is safe,” Mira Holt said in remarks carried by the state news agency KCNA.',
      'Mira Holt < KCNA',
    ],
    [
      'The yard will close in June, according to industry sources cited by the Taiwanese publication DigiTimes.',
      '?industry sources < DigiTimes',
    ],
    ['Mira Holt said in remarks first reported by Politico that the pier was safe.', 'Mira Holt < Politico'],
    [
      'The yard will close in June, according to reports from Harbour Weekly and Radio Sund.',
      'Harbour Weekly < Radio Sund < Harbour Weekly',
    ],
    ['The yard will close in June, a report by Reuters said.', 'Reuters < Reuters'],
    ['Mira Holt said the pier was safe, Interfax reported.', 'Mira Holt < Interfax'],
    ['“The pier is safe,” Mira Holt said, Kyodo News reported.', 'Mira Holt < Kyodo News'],
    [
      'The New York Times, citing two officials, reported that the yard would close.',
      '?two officials < The New York Times',
    ],
    [
      'Bloomberg News, quoting people familiar with the matter, said the yard would close.',
      '?people familiar with the matter < Bloomberg News',
    ],
    ['Reuters reported that the yard would close, citing three sources.', '?three sources < Reuters'],
    [
      '“The pier is safe,” Mira Holt said, according to two people in the room.',
      'Mira Holt < two people in the room',
    ],
    [
      'The Sund News Agency (SNA) reported that the terminal had been sold.',
      'The Sund News Agency < The Sund News Agency',
    ],
    [
      'The state-run Tasmin news agency said the terminal had been sold, citing an informed source.',
      '?an informed source < Tasmin news agency',
    ],
    [
      'Mira Holt said in remarks carried by the Sund News Agency that the terminal had been sold.',
      'Mira Holt < the Sund News Agency',
    ],
    ['Norland’s Channel 12 reported that the terminal had been sold.', 'Channel 12 < Channel 12'],
    [
      'The Telegram channel Dva Bereta said on Monday that the bridge had been hit.',
      'Dva Bereta < Dva Bereta',
    ],
    [
      'Mira Holt said on “Meet the Harbour” on Sunday that the pier was safe.',
      'Mira Holt < Meet the Harbour',
    ],
    [
      'Two officials confirmed the existence of a second letter to Reuters on Monday.',
      '?Two officials < Reuters',
    ],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('a paper, or another of the same kind, through the same medium', () => {
  test.each([
    [
      'The bank will cut jobs, according to an internal memo seen by Reuters. ¶ The memo said the cuts would come in May.',
      'an internal memo < Reuters',
      'an internal memo < Reuters',
    ],
    [
      'A US official told CNN that the strike had failed. ¶ “We hit it,” a second official said.',
      '?A US official < CNN',
      '?a second official < CNN',
    ],
    [
      'A US official told CNN that the strike had failed. ¶ “We hit it,” a diplomat said.',
      '?A US official < CNN',
      '?a diplomat',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('a report whose medium is named elsewhere', () => {
  test.each([
    [
      'The pier has been sold, a report said on Friday. ¶ The Edge Review, a regional political and business digital magazine based in Marlow, said the talks had taken months. ¶ The report said the price was still open.',
      'Edge Review < Edge Review',
      'Edge Review < Edge Review',
      'Edge Review < Edge Review',
    ],
    [
      'The pier has been sold, a report said on Friday. ¶ It would add to what the Harbour Mail owns. ¶ The Edge Review, a digital magazine, said the talks had taken months.',
      'Edge Review < Edge Review',
      'Edge Review < Edge Review',
    ],
    [
      'The pier has been sold, a report said on Friday. ¶ The ministry said the talks had taken months.',
      'a report',
      'ministry',
    ],
    [
      'The papers were given to The Harbour Post newspaper. ¶ The newspaper reported that the port read letters. The navy read them too, it said.',
      'Harbour Post < Harbour Post',
      'Harbour Post < Harbour Post',
    ],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

describe('reports behind which stands nobody', () => {
  test.each([
    ['Reports in Italy claim that the club have made an offer.', 'nobody'],
    ['Reports from Spain said the club had made an offer.', 'nobody'],
    ['Early reports from Marlow suggest that the pier was hit.', 'nobody'],
    ['Police reports in Marlow suggest that the pier was hit.', 'Police reports in Marlow'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });

  test.each([
    ['Mira Holt reportedly told friends that the pier was sold.', true],
    ['Mira Holt is said to have told friends that the pier was sold.', true],
    ['The army has reportedly confirmed that the pier was hit.', true],
    ['Mira Holt allegedly told a neighbour that the pier was sold.', true],
    ['According to media reports, Mira Holt told friends that the pier was sold.', true],
    ['It is understood that Mira Holt told friends the pier was sold.', true],
    ['Reports say Mira Holt told friends that the pier was sold.', true],
    ['Mira Holt told friends that the pier was sold.', false],
    ['Mira Holt said the pier had reportedly been sold.', false],
  ])('%s', (row, secondHand) => {
    expect(analyse(articleOf([row]), WEIGHTS).statements.map((each) => each.secondHand)).toEqual([
      secondHand,
    ]);
  });

  test('hearsay about her is none of what she says', () => {
    expect(chainsOf('Mira Holt, who reportedly owns the pier, said it was safe.')).toEqual([
      'nobody',
      'Mira Holt',
    ]);
  });
});

describe('a medium for which a source reports', () => {
  test.each([
    ['ESPN’s Dana Webb reported that the club had made an offer.', 'Dana Webb < ESPN'],
    ['The club have made an offer, according to ESPN’s Dana Webb.', 'Dana Webb < ESPN'],
    ['Sky Sports reporter Dana Webb said the club had made an offer.', 'Dana Webb < Sky Sports'],
    ['Channel 12 political reporter Dana Webb said the pier was safe.', 'Dana Webb < Channel 12'],
    ['Dana Webb, a reporter for Radio Sund, said the pier was safe.', 'Dana Webb < Radio Sund'],
    [
      'Dana Webb, the harbour correspondent of the Daily Mail, said the pier was safe.',
      'Dana Webb < the Daily Mail',
    ],
    // for themselves
    ['Mira Holt said it seemed to contradict the Guardian report on the pier.', 'Mira Holt'],
    ['Dana Webb, a former reporter for the BBC, said the pier was safe.', 'Dana Webb'],
    ['Former BBC journalist Dana Webb said the pier was safe.', 'Dana Webb'],
    ['Fox News analyst Dana Webb said the pier was safe.', 'Dana Webb'],
    ['ESPN’s Dana Webb wrote on X that the pier was safe.', 'Dana Webb'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('a medium that carries what was said elsewhere', () => {
  test.each([
    ['“The pier is safe,” Mira Holt said, as quoted by Sund Witness.', 'Mira Holt < Sund Witness'],
    [
      '“The pier is safe,” Mira Holt told Radio Marlo, quoted by Harbour Live.',
      'Mira Holt < Radio Marlo < Harbour Live',
    ],
    ['“The pier is safe,” Mira Holt said (via Sund Witness).', 'Mira Holt < Sund Witness'],
    ['“The pier is safe,” Mira Holt said, via the Guardian.', 'Mira Holt < the Guardian'],
    // a person, a body, a way to speak
    ['“The pier is safe,” Mira Holt said, quoted by Ines Roth.', 'Mira Holt'],
    ['“The pier is safe,” Mira Holt said, quoted by the Sund Council.', 'Mira Holt'],
    ['“The pier is safe,” Mira Holt said (via Twitter).', 'Mira Holt'],
    ['Mira Holt told reporters via email that the pier was safe.', 'Mira Holt'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('what a medium made, as a noun', () => {
  test.each([
    ['Shares fell after a Harbour Post report that the pier was sold.', 'Harbour Post < Harbour Post'],
    [
      'Shares fell after a Danish tabloid report that the pier was sold.',
      'a Danish tabloid < a Danish tabloid',
    ],
    ['The mayor declined to respond to media reports that the pier was sold.', 'media < media'],
    ['The firm spoke after state media reports that the pier was sold.', 'state media < state media'],
    ['State media reports that the pier was sold.', 'State media < State media'],
    [
      'The market has reacted badly to reports in The Guardian that the pier was sold.',
      'The Guardian < The Guardian',
    ],
    ['Portuguese outlet A Bola claims that the pier was sold.', 'A Bola < A Bola'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('a medium that quotes or has heard those who say something', () => {
  test.each([
    ['The Harbour Post cites officials who said the pier was sold.', '?officials < The Harbour Post'],
    ['The Harbour Post quoted residents who said the pier was sold.', '?residents < The Harbour Post'],
    [
      'The Harbour Post story does cite officials who said the pier was sold.',
      '?officials < The Harbour Post',
    ],
    [
      'The Harbour Post spoke to three guards who said the pier was sold.',
      '?three guards < The Harbour Post',
    ],
    [
      'The Harbour Post story, written by Dana Webb, cited current and former officials and said the pier was sold.',
      '?current and former officials < The Harbour Post',
    ],
    // nobody who publishes it
    ['The ministry cites officials who said the pier was sold.', '?officials'],
    [
      'The Guardian reported that the pier was sold citing two officials at the port.',
      '?two officials at the port < The Guardian',
    ],
    ['The Guardian reported that the mayor had left citing a headache.', 'The Guardian < The Guardian'],
    ['The Sun quoted a friend saying the pier was sold.', '?a friend < The Sun'],
    [
      'An investigation by the Guardian and Der Spiegel has found that the pier was sold.',
      'An investigation by the Guardian and Der Spiegel < Der Spiegel < the Guardian',
    ],
    ['In a 2019 interview with Vogue, Mira Holt said the pier was sold.', 'Mira Holt < Vogue'],
    ['Mira Holt spoke to three guards who said the pier was sold.', '?three guards'],
    ['“The pier is late,” state television said.', 'state television < state television'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('several media at once', () => {
  test.each([
    [
      'CNN and the Harbour Gazette reported that the pier was sold.',
      'CNN and the Harbour Gazette < the Harbour Gazette < CNN',
    ],
    [
      'CNN, Reuters and the Harbour Gazette reported that the pier was sold.',
      'CNN, Reuters and the Harbour Gazette < the Harbour Gazette < Reuters < CNN',
    ],
    [
      'Reuters and CNN, citing two officials, reported that the pier was sold.',
      '?two officials < CNN < Reuters',
    ],
    [
      'Mira Holt told CNN and the Harbour Gazette that the pier was sold.',
      'Mira Holt < the Harbour Gazette < CNN',
    ],
    ['According to Reuters and CNN, the pier was sold.', 'Reuters and CNN < CNN < Reuters'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('a medium that was not told', () => {
  test.each([
    [
      'Mira Holt condemned the council’s new deal with the newspaper Sundposten, saying that the pier would suffer.',
      'Mira Holt',
    ],
    [
      'Mira Holt belittled the story of the loan, calling it a “slip” that had been blown up in a “smear” by The Guardian.',
      'Mira Holt',
    ],
    [
      'Mira Holt shared her worries with The Guardian, saying that the pier was old.',
      'Mira Holt < The Guardian',
    ],
    ['Mira Holt, in an interview with The Guardian, said that the pier was old.', 'Mira Holt < The Guardian'],
  ])('%s', (row, expected) => {
    expect(chainsOf(row)).toEqual([expected]);
  });
});

describe('nouns that look like verbs say nothing', () => {
  test.each([
    'Guests have three simple questions: who paid for the pier, and does it float.',
    'Media reports later named him.',
  ])('%s', (row) => {
    expect(chainsOf(row)).toEqual([]);
  });
});

describe('who has the document of one clause carries nothing of the other', () => {
  test.each([
    [
      'Although the port insists that no oil was spilled, records obtained by the Guardian show that 40 tonnes were lost in March.',
      'port',
      'records < the Guardian',
    ],
    [
      'The ministry said the wells were clean, but documents seen by Radio Sund show that nine of them are not.',
      'ministry',
      'documents < Radio Sund',
    ],
    [
      'The board has denied the sale, but a contract reviewed by Radio Sund shows that the port changed hands in May.',
      'board',
      'a contract < Radio Sund',
    ],
    [
      'A memo seen by Radio Sund says that the mayor told staff the port was sold.',
      'mayor < A memo < Radio Sund',
    ],
    ['The mayor said the port was sold, an email seen by Radio Sund shows.', 'mayor < an email < Radio Sund'],
  ])('%s', (row, ...expected) => {
    expect(chainsOf(row)).toEqual(expected);
  });
});

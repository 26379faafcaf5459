import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { describeAll } from './bracketed';
import { chainsOf } from './chains-of';

describe('who speaks to a medium, where the words stand the other way round', () => {
  test.each([
    ['“The pier is safe,” declared the mayor to Kite TV.', 'mayor < Kite TV'],
    ['“The pier is safe,” revealed the singer to Us Weekly.', '?singer < Us Weekly'],
    ['“The pier is safe,” said Mira Holt to Radio Sund.', 'Mira Holt < Radio Sund'],
    ['“The pair have met,” shared a source with Us Weekly.', '?a source < Us Weekly'],
    ['“The pair have met,” said a source close to Kite TV.', '?a source close to Kite TV'],
    ['“The pair have met,” said an adviser to CNN.', '?an adviser to CNN'],
    ['Mira Holt told CNN workers had fled.', 'Mira Holt < CNN'],
    ['Mira Holt told CNN workers in Marlow that the pier was safe.', 'Mira Holt'],
    ['According to the mayor, speaking to Radio Sund, the tax will fall.', 'mayor < Radio Sund'],
    // a number between two nouns of people begins who speaks
    ['Mira Holt told reporters two witnesses had claimed the pier fell.', '?two witnesses < Mira Holt'],
    ['Mira Holt told reporters three officials denied the theft.', '?three officials < Mira Holt'],
    ['Mira Holt told investors two partners had warned of losses.', 'Mira Holt'],
    ['The officers two witnesses described were never found, Holt said.', 'Holt'],
    // whom something was confirmed to, and for whom somebody reports
    ['Mira Holt confirmed the fire to Radio Sund.', 'Mira Holt < Radio Sund'],
    [
      'Mira Holt confirmed the fire to Radio Sund. ¶ Holt said the guard was alive.',
      'Mira Holt < Radio Sund',
      'Mira Holt < Radio Sund',
    ],
    ['Mira Holt confirmed the sale of the hall to the bank.', 'Mira Holt'],
    ['The pier will close, Mira Holt reports for Bloomberg.', 'Mira Holt < Bloomberg'],
    ['In his newsletter last month, Bloomberg’s Ben Roth said the pier would close.', 'Ben Roth < Bloomberg'],
    ['In his blog last month, Bloomberg’s Ben Roth said the pier would close.', 'Ben Roth'],
    // in which medium something was reported
    [
      'It was also reported in today’s Financial Times that the pier fell.',
      'Financial Times < Financial Times',
    ],
    ['It was reported on Radio Sund that the pier fell.', 'Radio Sund < Radio Sund'],
    ['It has been reported in the Sund Courier that the pier fell.', 'the Sund Courier < the Sund Courier'],
    ['It was reported in May that the pier fell.', 'nobody'],
    ['It was reported in Marlow that the pier fell.', 'nobody'],
    // whose source, and at which station
    [
      'A source for Entertainment Weekly claimed that the film was late.',
      '?A source for Entertainment Weekly < Entertainment Weekly',
    ],
    ['A source for the port claimed that the pier was shut.', '?A source for the port'],
    ['In an interview with Sydney radio station 2GB, Mira Holt said she was broke.', 'Mira Holt < 2GB'],
    // by what something goes
    ['Mira Holt said the pilot was freed as per the requirements of the treaty.', 'Mira Holt'],
    ['Mira Holt said the road was closed as per the rules.', 'Mira Holt'],
    // media at large
    [
      'Two blasts were heard, Radio Sund reported. ¶ The Turkish media reported that a pier fell.',
      'Radio Sund < Radio Sund',
      'Turkish media < Turkish media',
    ],
    [
      'Two blasts were heard, Radio Sund reported. ¶ The local press said a pier fell.',
      'Radio Sund < Radio Sund',
      'local press < local press',
    ],
    // the branch of a medium somewhere
    ['Mira Holt told Forbes Africa that the pier was safe.', 'Mira Holt < Forbes Africa'],
    ['Mira Holt told CNN Brasil she was broke.', 'Mira Holt < CNN Brasil'],
    ['Mira Holt told CNBC Africa: “I am broke.”', 'Mira Holt < CNBC Africa'],
    ['Mira Holt told CNN Kenya was safe.', 'Mira Holt < CNN'],
    ['Mira Holt told CNN Nairobi residents were safe.', 'Mira Holt < CNN'],
    ['Speaking on Sund FM, Senator Mira Holt said the pier was safe.', 'Mira Holt < Sund FM'],
    ['Kite TV presenter Mira Holt said she had been ill.', 'Mira Holt'],
    ['Kite TV presenter Mira Holt said the pier was shut.', 'Mira Holt < Kite TV'],
    ['Kite TV reporter Mira Holt said she had seen tanks.', 'Mira Holt < Kite TV'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('programmes named after a time, and podcasts', () => {
  test.each([
    ['Mira Holt told BBC Radio 4’s Today programme that the pier was safe.', 'the pier was safe'],
    ['Mira Holt told Kite TV’s Sunday Morning show that the pier was safe.', 'the pier was safe'],
    ['The ministry’s Friday statement said the pier was safe.', 'the pier was safe'],
  ])('%s: the content', (text, expected) => {
    const { statements, text: all } = analyse(articleOf([text]), WEIGHTS);
    expect(statements.map(({ content }) => content.map((span) => all.slice(...span)).join(' '))).toEqual([
      expected,
    ]);
  });

  test.each([
    ['Mira Holt told the How We Sailed podcast that she was broke.', 'Mira Holt < How We Sailed podcast'],
    [
      '“I am broke,” Mira Holt said during an episode of the Sund Hour podcast.',
      'Mira Holt < Sund Hour podcast',
    ],
    ['Mira Holt said on the “Today” show that she was broke.', 'Mira Holt < Today'],
    ['Mira Holt told E! News that they had split.', 'Mira Holt < E! News'],
    ['Mira Holt cried no! News of the deal broke on Monday, an official said.', '?an official'],
    ['“It is shut,” Mira Holt said in an interview with the AP’s Nairobi bureau.', 'Mira Holt < the AP'],
    ['Mira Holt said on her podcast that she was broke.', 'Mira Holt'],
    [
      'Mira Holt told comedian Ben Roth on his podcast Second Tide that she was broke.',
      'Mira Holt < Second Tide',
    ],
    ['Mira Holt told Ben Roth on his Radio Sund show that she was broke.', 'Mira Holt < Radio Sund'],
    ['Mira Holt told fans on her podcast that she was broke.', 'Mira Holt'],
    // without a name
    ['Mira Holt, who once claimed on a podcast that she was broke, has a boat.', 'Mira Holt < podcast'],
    ['Mira Holt told a sports podcast that she was broke.', 'Mira Holt < sports podcast'],
    ['“I am broke,” Mira Holt said on a breakfast show last year.', 'Mira Holt < breakfast show'],
    ['Mira Holt said in a podcast that she was broke.', 'Mira Holt < podcast'],
    ['Mira Holt told a local radio show that she was broke.', 'Mira Holt < local radio show'],
    ['Mira Holt appeared on a cooking show in May. “I am broke,” she said.', 'Mira Holt < cooking show'],
    ['Mira Holt was a guest on Radio Sund in May. ¶ “I am broke,” she said.', 'Mira Holt < Radio Sund'],
    ['Mira Holt insisted on a show of force, saying that she was broke.', 'Mira Holt'],
    ['Mira Holt told the board during a slide show that she was broke.', 'Mira Holt'],
    ['Mira Holt explained on a tour of a boat show that she was broke.', 'Mira Holt'],
    ['Mira Holt said on a programme for young sailors that she was broke.', 'Mira Holt'],
    ['Mira Holt, who hosts a podcast, said she was broke.', 'Mira Holt'],
    ['Mira Holt started a podcast in May. “I am broke,” she said.', 'Mira Holt'],
    // told first, before it is said
    [
      'Mira Holt has a boat. ¶ To Radio Sund, two years ago, she boasted that it was fast.',
      'Mira Holt < Radio Sund',
    ],
    ['Mira Holt has a boat. ¶ To the BBC she said that it was fast.', 'Mira Holt < the BBC'],
    ['Mira Holt has a boat. ¶ To the crews she said that it was fast.', 'Mira Holt'],
    ['“To the BBC it was a joke,” Mira Holt said.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium without a name', () => {
  test.each([
    ['Mira Holt told a private TV channel that the pier was safe.', 'Mira Holt < private TV channel'],
    ['Mira Holt told a local radio station that the pier was safe.', 'Mira Holt < local radio station'],
    [
      'A local radio station reported that the pier was safe.',
      'A local radio station < A local radio station',
    ],
    ['The pier was safe, according to a television station.', 'a television station < a television station'],
    ['A TV station said the pier was safe.', 'A TV station < A TV station'],
    ['A fire station said the pier was safe.', 'A fire station'],
    ['A polling station said the pier was shut.', 'A polling station'],
    ['Mira Holt told Burmese state TV that the pier was safe.', 'Mira Holt < Burmese state TV'],
    ['Mira Holt told local media the pier was safe.', 'Mira Holt < local media'],
    ['State TV showed the governor saying the pier was safe.', 'governor < State TV'],
    ['The BBC showed the governor telling guards that the pier was safe.', 'governor < The BBC'],
    ['Footage showed the governor saying that the pier was safe.', 'governor'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('stations by their number, and sites', () => {
  test.each([
    ['ABC 7 reports that the pier was shut.', 'ABC 7 < ABC 7'],
    ['The pier was shut at noon, according to FOX 4.', 'FOX 4 < FOX 4'],
    ['A neighbor told KQXA 5 that she saw the boy.', '?A neighbor < KQXA 5'],
    ['Mira Holt told NBC 10 Boston that the pier was shut.', 'Mira Holt < NBC 10 Boston'],
    ['“It was loud,” Mira Holt told ABC7.', 'Mira Holt < ABC7'],
    ['At 7 a.m. ABC reported that the pier was shut.', 'ABC < ABC'],
    ['The singer has left her old band again, reports sundtoday.com.', 'sundtoday.com < sundtoday.com'],
    // agencies, with the noun
    ['“It was loud,” a cardinal told the Ansa agency.', '?a cardinal < Ansa'],
    ['Mira Holt told the Interfax agency that the pier was shut.', 'Mira Holt < Interfax'],
    ['The semi-official Fars agency reported that the pier was shut.', 'Fars < Fars'],
    ['The employment agency reported that the pier was shut.', 'employment agency'],
    ['Mira Holt told the Environment Agency that the pier was shut.', 'Mira Holt'],
    ['“I am happy,” the mayor said, reports sundpost.com.', 'mayor < sundpost.com'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('who quotes somebody, or has the papers', () => {
  test.each([
    [
      'The pier was sold, Telex reported. ¶ The site cited three officials who said that it was late.',
      'Telex < Telex',
      '?three officials < Telex',
    ],
    [
      'The pier was sold, the Harbour Post reported. ¶ The site was full of officials who said it was late.',
      'the Harbour Post < the Harbour Post',
      '?officials',
    ],
    ['Reuters has seen a report that says the hull was rusty.', 'a report < Reuters'],
    [
      'CNN obtained a memo in which the mayor said the pier was unsafe. ¶ “We must close it,” he wrote.',
      'mayor < CNN',
      'mayor < CNN',
    ],
    ['Police obtained a memo in which Mira Holt said the pier was unsafe.', 'Mira Holt'],
    [
      'The Mail on Sunday reported that the pier was unsafe. ¶ The paper said it stood by its story.',
      'The Mail on Sunday < The Mail on Sunday',
      'The Mail on Sunday',
    ],
    ['The paper reported on Sunday that the pier was unsafe.', 'paper'],
    [
      'The documentary, which aired on Channel 4 on Monday, has made a stir. ¶ In the film, Ben Roth says he saw nothing.',
      'Ben Roth < Channel 4',
    ],
    [
      'Two people familiar with the talks told Bloomberg the deal was close. ¶ The people said it was a pity. ¶ One of the people said it was cheap.',
      '?Two people familiar with the talks < Bloomberg',
      '?Two people familiar with the talks < Bloomberg',
      '?One of the two people familiar with the talks < Bloomberg',
    ],
    [
      'Three clerks told Reuters it was late. ¶ “It is a pity,” one clerk said. ¶ A second clerk said it was cheap.',
      '?Three clerks < Reuters',
      '?one clerk < Reuters',
      '?A second clerk < Reuters',
    ],
    [
      'Clerks told Reuters it was late. ¶ The mill was built in 1961. ¶ One clerk said it was cheap.',
      '?Clerks < Reuters',
      '?One clerk < Reuters',
    ],
    // of others, or behind others
    [
      'Three clerks told Reuters it was late. ¶ One driver said it was cheap.',
      '?Three clerks < Reuters',
      '?One driver',
    ],
    [
      'Three clerks told Reuters it was late. ¶ Mayor Ada Holt told a press conference it was not. ¶ One clerk said it was cheap.',
      '?Three clerks < Reuters',
      'Ada Holt',
      '?One clerk',
    ],
    ['Three clerks said it was late. ¶ One clerk said it was cheap.', '?Three clerks', '?One clerk'],
    [
      'The pier was sold, according to a report by Axios. ¶ Responding to the report, Ada Holt said it was not.',
      'Axios < Axios',
      'Ada Holt',
    ],
    [
      'The pier was sold, according to a report by Axios. ¶ In the report, Ada Holt said it was cheap.',
      'Axios < Axios',
      'Ada Holt < Axios',
    ],
    ['“It is over,” Mira Holt was quoted by an investigator as saying.', 'Mira Holt < an investigator'],
    ['“It is over,” Mira Holt was quoted by the ministry as saying.', 'Mira Holt < ministry'],
    ['“It is over,” Mira Holt was quoted as saying by two lawmakers.', 'Mira Holt < two lawmakers'],
    ['The pier had fallen, Mira Holt was quoted as saying by a nurse on Sunday.', 'Mira Holt < a nurse'],
    ['Mira Holt was quoted by a nurse who saw her as saying that it was over.', 'Mira Holt < a nurse'],
    ['Mira Holt was quoted by Kite TV on Monday as saying that it was over.', 'Mira Holt < Kite TV'],
    ['Mira Holt was quoted on Monday as saying that the pier stood by the sea.', 'Mira Holt'],
    [
      'Police said that Omar Veld knew the shop, and quoted him as saying: “I saw the clerk.”',
      'Police',
      'Omar Veld < Police',
    ],
    ['Mira Holt was quoted as saying that the pier was shut.', 'Mira Holt'],
    ['Dagsnytt quoted Mira Holt saying the pier was shut.', 'Mira Holt < Dagsnytt'],
    ['The newspaper quoted Mira Holt on Monday as saying the pier was shut.', 'Mira Holt < newspaper'],
    ['The pier was shut, Xinhua quoted Mira Holt as saying on May 6.', 'Mira Holt < Xinhua'],
    [
      'The pier was shut, Xinhua quoted Mira Holt as saying, adding that it would open again.',
      'Mira Holt < Xinhua',
      'Mira Holt < Xinhua',
    ],
    ['Xinhua quoted Mira Holt on Monday: “The pier is shut.”', 'Mira Holt < Xinhua'],
    ['Xinhua quoted a police source: “The pier is shut.”', '?a police source < Xinhua'],
    ['Ben Roth quoted a poem: “The pier is shut.”', 'Ben Roth'],
    ['Ben Roth quoted Hamlet: “The rest is silence.”', 'Ben Roth'],
    [
      'The Herald quoted a source as saying the pier was sold, adding that it had seen the contract.',
      '?a source < The Herald',
      'The Herald < The Herald',
    ],
    ['Mira Holt told CBS Face the Nation that the pier was shut.', 'Mira Holt < CBS'],
    ['An editorial in the Lancet said the drug works.', 'the Lancet < the Lancet'],
    [
      'In May, citing two officials, the Sund Courier reported that the pier was shut.',
      '?two officials < the Sund Courier',
    ],
    [
      'Last week, citing police sources, the newspaper Dagsnytt wrote that Ben Roth had fled.',
      '?police sources < Dagsnytt',
    ],
    [
      'The Athletic’s Ben Roth reported last month that the pier was shut, citing two officials. One of those officials called it “a ruin.”',
      '?two officials < The Athletic',
      '?One of the two officials < The Athletic',
    ],
    ['The pier is shut, ESPN’s Ada Holt reported, citing two officials.', '?two officials < ESPN'],
    ['The pier is shut, ESPN’s Ada Holt reported, citing security risks.', 'Ada Holt < ESPN'],
    ['The police chief, Ada Holt, reported that the pier was shut, citing two officers.', 'Ada Holt'],
    ['Earlier this week the Guardian reported that the pier was shut.', 'the Guardian < the Guardian'],
    [
      'Earlier this month The New York Times had reported that the pier was shut.',
      'The New York Times < The New York Times',
    ],
    ['This week Reuters reported that the pier was shut.', 'Reuters < Reuters'],
    ['Earlier this month the mayor said that the pier was shut.', 'mayor'],
    ['A later mayor said that the pier was shut.', '?A later mayor'],
    [
      'A friend told Politico that it was late. ¶ Sources in the ministry said it was dark.',
      '?A friend < Politico',
      '?Sources in the ministry',
    ],
    [
      'A friend told Politico that it was late. ¶ Sources familiar with the matter said it was dark.',
      '?A friend < Politico',
      '?Sources familiar with the matter < Politico',
    ],
    [
      'A friend told Politico that it was late. ¶ Sources with knowledge of the talks said it was dark.',
      '?A friend < Politico',
      '?Sources with knowledge of the talks < Politico',
    ],
    [
      'A friend told Politico that it was late. Sources added that it was dark.',
      '?A friend < Politico',
      '?Sources < Politico',
    ],
    ['Citing a lack of funds, the ministry said the pier would be shut.', 'ministry'],
    ['Citing security concerns, the ministry said the pier would be shut.', 'ministry'],
    ['The pier is shut, Reuters reported, citing security risks.', 'Reuters < Reuters'],
    [
      'The pier is shut, Reuters reported, citing a person close to the talks.',
      '?a person close to the talks < Reuters',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('reporters and where they work', () => {
  test.each([
    ['The captain will leave in May, per Shamo Veld of The Athletic.', 'Shamo Veld < The Athletic'],
    ['The captain will leave in May, per Ben Roth.', 'Ben Roth'],
    ['The captain will leave in May, per multiple reports.', 'nobody'],
    ['The port earns three crowns per Act 10.'],
    ['The captain will leave in May, according to Ben Roth of Sundsport.com.', 'Ben Roth < Sundsport.com'],
    ['CNN’s Dana Webb and Ben Roth reported that the deal was dead.', 'Dana Webb and Ben Roth < CNN'],
    ['The minister’s aides Dana Webb and Ben Roth said the deal was dead.', 'Dana Webb and Ben Roth'],
    ['Ben Roth of The Athletic reported that the captain would leave, Roth tweeted.', 'Ben Roth'],
    ['As Bild reports, the contract runs until 2027.', 'Bild < Bild'],
    [
      'Mira Holt was quoted in the Mail on Sunday as saying that the plan was mad.',
      'Mira Holt < the Mail on Sunday',
    ],
    [
      'In an interview she gave the Guardian in May, Mira Holt said the pier was unsafe.',
      'Mira Holt < the Guardian',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('where an interview begins and ends', () => {
  test.each([
    [
      'Previously, Mira Holt told Cosmopolitan that she was in love. “He is great,” she said at the time. ¶ Holt said they face new troubles.',
      'Mira Holt < Cosmopolitan',
      'Mira Holt < Cosmopolitan',
      'Mira Holt',
    ],
    [
      '“It is my gun,” Mira Holt told Kite TV. ¶ Holt wrote in the catalogue of the auction that she needs money.',
      'Mira Holt < Kite TV',
      'Mira Holt',
    ],
    [
      '“It is my gun,” Mira Holt told Kite TV in an email. ¶ “I need money,” she wrote.',
      'Mira Holt < Kite TV',
      'Mira Holt < Kite TV',
    ],
    [
      'Mira Holt made the disclosure on the Sund Hour podcast on Thursday. ¶ “I have left him,” she said.',
      'Mira Holt < Sund Hour podcast',
    ],
    ['Mira Holt hid the disclosure on Thursday. ¶ “I have left him,” she said.', 'Mira Holt'],
    [
      'Ben Veld will not retire. In an interview given to Marca, the French striker set things straight. “It is nonsense,” he said.',
      'Ben Veld < Marca',
    ],
    [
      'Ben Veld met Omar Roth. In an interview given to Marca, the French striker set things straight. ¶ “It is nonsense,” said Roth.',
      'Omar Roth',
    ],
    [
      'Nordhav has rejected any link. “It is a lie,” a spokesman told Radio Sund.',
      'Nordhav',
      'Nordhav < Radio Sund',
    ],
    [
      'The Guardian reported that the minister had lied. ¶ The minister has denied the report. “It is a lie,” he said.',
      'The Guardian < The Guardian',
      'minister',
      'minister',
    ],
    [
      'In a Facebook post, Mira Holt said she was leaving. ¶ “I am tired,” she wrote. ¶ In an interview with Kite TV on Tuesday, she said she had been ill.',
      'Mira Holt',
      'Mira Holt',
      'Mira Holt < Kite TV',
    ],
    [
      'Mira Holt told CNN that the road was closed. Speaking to journalists later, Holt said it would open.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the road was closed. Addressing mediapersons, Holt said it would open.',
      'Mira Holt < CNN',
      'Mira Holt',
    ],
    [
      'Mira Holt told CNN that the road was closed. Speaking to reporters from Radio Sund, Holt said it would open.',
      'Mira Holt < CNN',
      'Mira Holt < Radio Sund',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('words that close with a comma before who passes them on', () => {
  test.each([
    ['Mira Holt said that she “nearly lost her mind,” according to the affidavit.', 'Mira Holt < affidavit'],
    ['Mira Holt said that the talk was “civil and kind,” according to police.', 'Mira Holt < police'],
    ['Mira Holt was “civil and kind,” according to police.', 'police'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('what was reported at some time, and nobody says by whom', () => {
  test.each([
    ['It was reported earlier this month that the pair were apart.', 'the pair were apart'],
    ['It was claimed last week that Mira Holt had lied.', 'Mira Holt had lied'],
    ['It has been reported in recent weeks that Mira Holt had lied.', 'Mira Holt had lied'],
  ])('%s', (text, expected) => {
    const { statements, text: all } = analyse(articleOf([text]), WEIGHTS);
    expect(statements.map(({ who, content }) => [who, ...content.map((span) => all.slice(...span))])).toEqual(
      [[null, expected]],
    );
  });

  test('“It was reported by CNN that …” has somebody', () => {
    expect(chainsOf('It was reported by CNN that Mira Holt had lied.')).toEqual(['CNN < CNN']);
  });
});

describe('the noun before the noun of whoever speaks', () => {
  test.each([
    ['“The thieves fled,” state police spokesman Omar Veld said.', 'said'],
    ['“The crews were hungry,” state health officials said.', 'said'],
    ['“The thieves fled,” state police spokesman Omar Veld was quoted as saying.', 'was quoted as saying'],
    ['“It is over,” suspect Omar Veld said.', 'said'],
    ['“The thieves fled,” say police who were there.', 'say'],
  ])('%s', (text, expected) => {
    const { statements, text: all } = analyse(articleOf([text]), WEIGHTS);
    expect(statements.map(({ cue }) => cue.map((span) => all.slice(...span)).join(' '))).toEqual([expected]);
  });
});

describe('the medium before what somebody is', () => {
  test.each([
    [
      'In an interview with the Sund Gazette, finance minister Olga Brandt said that the deficit had shrunk.',
      'Olga Brandt < the Sund Gazette',
    ],
    [
      'Writing in the Sunday Ledger, opposition leader Ivo Sorel argued that the poll was rigged.',
      'Ivo Sorel < the Sunday Ledger',
    ],
    [
      'In a column for the Lindow Tribune, the former coach, Ada Veld, wrote that the club was broke.',
      'Ada Veld < the Lindow Tribune',
    ],
    // a person who is described, and a talk with no medium
    ['In a talk with Serge Post, mayor Mira Holt said the tank was old.', 'Mira Holt'],
    ['At a meeting with the Sund Board, club president Olga Brandt said the tank was old.', 'Olga Brandt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium that reports or airs what somebody else said', () => {
  test.each([
    [
      'State radio reported comments by Interior Minister Anton Velk that the border would stay shut.',
      'Anton Velk < State radio',
    ],
    [
      'State media carried remarks by Anton Velk that the border would stay shut.',
      'Anton Velk < State media',
    ],
    [
      'On Monday, local media reported comments by Anton Velk that the border would stay shut.',
      'Anton Velk < local media',
    ],
    [
      'The Sund Gazette published a statement by Anton Velk that the quay would be sold.',
      'Anton Velk < The Sund Gazette',
    ],
    [
      'Channel Six aired a video in which Col. Ivo Rand said that he would not surrender.',
      'Ivo Rand < Channel Six',
    ],
    ['The magazine Nord quoted Anton Velk as having said that the town would hold.', 'Anton Velk < Nord'],
    // nobody's medium, or what the medium reports is something else
    ['The ministry released a video in which Col. Ivo Rand said that he would not surrender.', 'Ivo Rand'],
    ['The ministry published a statement by Anton Velk that the quay would be sold.', 'Anton Velk'],
    [
      'The Sund Gazette reported a rise in fares, and a claim by Anton Velk that the ferry was late.',
      'Anton Velk',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('what goes on from an interview that a medium aired, or from a paper that it has', () => {
  test.each([
    [
      'The broadcaster TVR aired an interview with Radu Popa on Sunday. ¶ Popa said he had warned the cabinet.',
      'Radu Popa < TVR',
    ],
    [
      'The Sund Gazette published an interview with Radu Popa on Sunday. ¶ “They laughed,” he said.',
      'Radu Popa < The Sund Gazette',
    ],
    [
      'A letter seen by the Sund Gazette went to all schools. ¶ In it, headmaster Owen Pratt wrote that cuts were near.',
      'Owen Pratt < the Sund Gazette',
    ],
    [
      'A letter seen by the Sund Gazette went to all schools. In the letter, Owen Pratt wrote that cuts were near.',
      'Owen Pratt < the Sund Gazette',
    ],
    // somebody else, no medium, another paper
    [
      'The Sund Gazette published an interview with Radu Popa on Sunday. ¶ Mira Holt said the pier was shut.',
      'Mira Holt',
    ],
    [
      'The ministry published an interview with Radu Popa on Sunday. ¶ “They laughed,” Popa said.',
      'Radu Popa',
    ],
    [
      'A letter seen by the board went to all schools. In the letter, Owen Pratt wrote that cuts were near.',
      'Owen Pratt',
    ],
    [
      'A letter seen by the Sund Gazette went to all schools. In the book, Owen Pratt wrote that cuts were near.',
      'Owen Pratt',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a word of a medium’s name that stands alone elsewhere', () => {
  test.each([
    [
      'News of the sale spread fast. ¶ Marlow News reported that the pier was sold.',
      'Marlow News < Marlow News',
    ],
    ['Roth is away. ¶ Ines Roth reported that the pier was sold.', 'Ines Roth'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('what a medium is, and where, behind its listed name', () => {
  test.each([
    ['Mira Holt told AFP news agency that the fire was out.', 'Mira Holt < AFP'],
    ['Mira Holt told dpa news agency the fire was out.', 'Mira Holt < dpa'],
    ['Mira Holt told Haaretz newspaper that the fire was out.', 'Mira Holt < Haaretz'],
    ['Mira Holt told BBC Radio Larkshire fares had risen.', 'Mira Holt < BBC Radio Larkshire'],
    ['Mira Holt told BBC Look North it was over.', 'Mira Holt < BBC Look North'],
    ['Mira Holt told CNN Marlow was burning.', 'Mira Holt < CNN'],
    ['Mira Holt told Reuters news had come late.', 'Mira Holt < Reuters'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });

  test('and what is said begins behind it', () => {
    expect(describeAll(['Mira Holt told AFP news agency that the fire was out.'])).toEqual([
      '{the fire was out} <told> Mira Holt (person) via AFP · second-hand',
    ]);
    expect(describeAll(['Mira Holt told BBC Radio Larkshire the tax was unfair.'])).toEqual([
      '{the tax was unfair} <told> Mira Holt (person) via BBC Radio Larkshire · second-hand',
    ]);
  });
});

describe('a medium that has been told, or has what it was shown', () => {
  test.each([
    ['Sky News has been told that the plan is dead.', 'nobody < Sky News'],
    ['Reuters was told the plan was dead.', 'nobody < Reuters'],
    [
      'The Sund Herald has been told by two officials that the pier fell.',
      '?two officials < The Sund Herald',
    ],
    ['The minister was told that the plan was dead.', 'nobody'],
    ['In a letter seen by the Herald, the bank says the deal is off.', 'bank < Herald'],
    ['In a letter sent by the Herald, Mira Holt says the deal is off.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a report in a journal is its authors’', () => {
  test.each([
    ['A report in the Lancet found that one in five had died.', 'A report in the Lancet'],
    ['According to a report in Nature, ice is thinning.', 'a report in Nature'],
    ['An article in the Lancet said the data were wrong.', 'An article in the Lancet'],
    ['A report in the Sund Herald said ice was thin.', 'the Sund Herald < the Sund Herald'],
    ['The Lancet said it was sorry.', 'The Lancet < The Lancet'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a show in quotation marks that somebody speaks to', () => {
  test.each([
    ['Mira Holt told the “Morning” show that she was ill.', 'Mira Holt < Morning'],
    ['“It is over,” Mira Holt told CNN’s “Morning” show.', 'Mira Holt < CNN’s Morning'],
    ['Mira Holt said in an interview with the “Morning” show that she was ill.', 'Mira Holt < Morning'],
    [
      'In an interview with “Harbour Hour” host Ines Roth, Mira Holt said it was late.',
      'Mira Holt < Harbour Hour',
    ],
    ['Mira Holt told the “angry” crowd that she was ill.', 'Mira Holt'],
    ['In an interview with “Mad Max” Roth, Mira Holt said it was late.', 'Mira Holt'],
    // whose state television it is
    ['Vestria said it would not attend, its state media reported.', 'Vestria < Vestria’s state media'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });

  test('and what is said begins behind it', () => {
    expect(describeAll(['Mira Holt told the “Morning” show that she was ill.'])).toEqual([
      '{she was ill} <told> Mira Holt (person) via Morning · second-hand',
    ]);
  });
});

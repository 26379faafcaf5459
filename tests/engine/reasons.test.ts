import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { countPeople } from '../../src/engine/mentions/count-people';
import { type Scan, scanArticle } from '../../src/engine/reading/scan';
import type { Report } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { wordsAt } from './bracketed';
import { read as readStages } from './notation';

/** Paragraphs are parted by " ¶ ". */
const read = (text: string): Report => analyse(articleOf(text.split(' ¶ ')), WEIGHTS);

/** The words of a source alone. */
function scanOf(text: string): Scan {
  const { article, tokens, sentences, quotations } = readStages(text);
  return scanArticle(article, tokens, sentences, quotations);
}

/** "who: reason" of each statement that has a reason, in order. */
function reasonsIn(text: string): string[] {
  const report = read(text);
  return report.statements.flatMap(({ who, reason }) =>
    reason ? [`${who}: ${wordsAt(report, reason).join(' … ')}`] : [],
  );
}

describe('the article’s own words for withholding a name', () => {
  const rows: Record<string, readonly string[]> = {
    'A clerk said, on condition of anonymity because he feared for his job, that the file was gone.': [
      'A clerk: on condition of anonymity because he feared for his job',
    ],
    'A clerk said on condition of anonymity that the file was gone.': ['A clerk: on condition of anonymity'],
    'Speaking on condition of anonymity, two officials said the yard was sold.': [
      'two officials: on condition of anonymity',
    ],
    'The yard was sold, an aide said, speaking on condition of anonymity, citing the rules of the ministry.':
      ['an aide: on condition of anonymity, citing the rules of the ministry'],
    'An engineer, who asked not to be named because the deal is secret, said the yard was sold.': [
      'An engineer: asked not to be named because the deal is secret',
    ],
    'The person, who was not authorised to speak publicly, said the yard was sold.': [
      'person: not authorised to speak publicly',
    ],
    'The yard was sold, said an official, who declined to be identified citing the sensitivity of the talks.':
      ['an official: declined to be identified citing the sensitivity of the talks'],
    'A guard, whose name is being withheld for his safety, said the gate was open.': [
      'A guard: whose name is being withheld for his safety',
    ],
    'A nurse, speaking anonymously for fear of reprisals, said the ward was full.': [
      'A nurse: speaking anonymously for fear of reprisals',
    ],
    '“We waited,” said an engineer who took part in the talks and who spoke on condition of anonymity.': [
      'an engineer: on condition of anonymity',
    ],
    'A minister, speaking under the customary rules of the lobby, said the vote was lost.': [
      'A minister: under the customary rules of the lobby',
    ],
    'The yard was sold, according to two people who asked not to be named because the deal is private.': [
      'two people: asked not to be named because the deal is private',
    ],
  };
  test.each(Object.entries(rows))('%s', (text, expected) => {
    expect(reasonsIn(text)).toEqual(expected);
  });
});

describe('the reason belongs to the source, wherever it stands', () => {
  const rows: Record<string, readonly string[]> = {
    'Two officials said the yard was sold. They spoke on condition of anonymity because the deal is not public.':
      ['Two officials: on condition of anonymity because the deal is not public'],
    'Two officials said the yard was sold. ¶ The officials requested anonymity to discuss private talks.': [
      'Two officials: requested anonymity to discuss private talks',
    ],
    'Two officials and a diplomat said the yard was sold. All of them declined to be named.': [
      'Two officials and a diplomat: declined to be named',
    ],
    'An aide said the vote was lost. A clerk said it was won. Both asked not to be named.': [
      'An aide: asked not to be named',
      'A clerk: asked not to be named',
    ],
    'A diplomat said the talks had failed. ¶ The diplomat was not authorised to speak to the press.': [
      'A diplomat: not authorised to speak to the press',
    ],
    'The Courier spoke to six nurses, who asked not to be named for fear of losing their jobs. ¶ The nurses said the ward was full.':
      ['six nurses: asked not to be named for fear of losing their jobs'],
    'An aide said the vote was lost. ¶ The aide, who asked not to be named, also said the minister would resign. ¶ “He has packed,” the aide said.':
      ['An aide: asked not to be named', 'An aide: asked not to be named', 'An aide: asked not to be named'],
    'Residents said the shelling had stopped. Most declined to give their names for fear of reprisals.': [
      'Residents: declined to give their names for fear of reprisals',
    ],
    'The Courier has agreed to withhold the names of the witnesses. ¶ One witness said the driver fled.': [
      'One witness: has agreed to withhold the names of the witnesses',
    ],
    'Two women, both of whom asked that their last names not be used, said the ward was full.': [
      'Two women: asked that their last names not be used',
    ],
    'A nurse said the ward was full. The Courier is not naming her.': ['A nurse: is not naming her'],
    'Mira Holt said the yard was sold. An aide, who requested anonymity, said the owner knew. “We are done,” Holt said.':
      ['An aide: requested anonymity'],
    'Mira Holt said the yard was sold, and an aide, who asked not to be named, said the owner knew.': [
      'an aide: asked not to be named',
    ],
  };
  test.each(Object.entries(rows))('%s', (text, expected) => {
    expect(reasonsIn(text)).toEqual(expected);
  });

  test('every source has its own', () => {
    const report = read(
      'An aide, who asked not to be named, said the vote was lost. A clerk said, on condition of anonymity, that it was won.',
    );
    expect(report.sources.map(({ name, reason }) => [name, reason && wordsAt(report, reason)])).toEqual([
      ['An aide', ['asked not to be named']],
      ['A clerk', ['on condition of anonymity']],
    ]);
  });
});

describe('a name that is not, or not all of, the real one', () => {
  const rows: Record<string, readonly string[]> = {
    'Ines (not her real name) said the ward was full.': ['unnamed', 'not her real name'],
    'Ines, who asked to be identified only by her first name, said the ward was full.': [
      'unnamed',
      'asked to be identified only by her first name',
    ],
    '“It was full,” said Ines, who declined to give her last name.': [
      'unnamed',
      'declined to give her last name',
    ],
    'Ines (not her real name), a nurse, has left the ward. ¶ “It was full,” said Ines.': [
      'unnamed',
      'not her real name',
    ],
    'Ines Roth, a nurse whose name has been changed, said the ward was full.': [
      'unnamed',
      'whose name has been changed',
    ],
    'Ines Roth, who used only her first name on stage, said the ward was full.': ['person', ''],
    'Ines Roth said the ward was full.': ['person', ''],
    'Ines Roth said the nurse (not her real name) had left.': ['person', ''],
  };
  test.each(Object.entries(rows))('%s', (text, [identity, words]) => {
    const report = read(text);
    const [statement] = report.statements;
    expect(statement?.identity).toBe(identity);
    expect(statement?.anonymous).toBe(identity === 'unnamed');
    expect(statement?.reason ? wordsAt(report, statement.reason).join() : '').toBe(words);
    expect(report.sources[0]?.identity).toBe(identity);
  });
});

describe('no reason, or not the source’s', () => {
  test.each([
    'A person familiar with the talks said the yard was sold.',
    'Two officials said the yard was sold.',
    'Mira Holt said the yard was sold.',
    'Mira Holt, who is not authorised to speak for the union, said the yard was sold.',
    'A docker, who is not authorised to speak for the union, said the yard was sold.',
    'An official said the crew would leave on condition that the hostages be freed.',
    'An official said that villagers had fled for fear of reprisals.',
    'An official said a clerk, who declined to be named, had burned the file.',
    'A lawyer asked not to be named as a candidate, two aides said.',
    'An aide said the minister declined to comment.',
    'Officials in the port did not name the ship because the inquiry is ongoing. Officials said it was safe.',
    'Two officials, citing safety concerns, said the pier would close.',
    'Mira Holt said she had been promised anonymity by the board.',
    'Two aides said the yard was sold. Mira Holt declined to be named captain.',
    'Two aides said the yard was sold. ¶ The ship left. ¶ It was late. ¶ They spoke on condition of anonymity.',
    'Two aides said the yard was sold. He asked not to be named.',
    'Two aides said: “He spoke on condition of anonymity.”',
  ])('%s', (text) => {
    expect(reasonsIn(text)).toEqual([]);
  });
});

describe('what an unnamed source knows it from', () => {
  const rows: Record<string, string | null> = {
    'A person familiar with the talks said the yard was sold.': 'familiar with the talks',
    'A person with direct knowledge of the talks said the yard was sold.':
      'with direct knowledge of the talks',
    'Two people briefed on the matter said the yard was sold.': 'briefed on the matter',
    'Three people who attended the meeting said the yard was sold.': 'who attended the meeting',
    'An aide familiar with his thinking said he would resign.': 'familiar with his thinking',
    'A source close to the family said the funeral was private.': 'close to the family',
    'A lawyer, who has seen the document, said it was forged.': 'who has seen the document',
    'An official, who was briefed on the raid, said nobody was hurt.': 'who was briefed on the raid',
    'The yard was sold, according to two people involved in the negotiations.':
      'involved in the negotiations',
    'A source close to the president said he would resign.': 'close to the president',
    'A source close to the talks said they had failed.': 'close to the talks',
    'An official privy to the talks said they had failed.': 'privy to the talks',
    'The yard was sold, said a banker with knowledge of the deal.': 'with knowledge of the deal',
    'A woman who witnessed the crash said the driver fled.': 'who witnessed the crash',
    'Someone present at the meeting said the vote was close.': 'present at the meeting',
    'The yard was sold, Reuters reported, citing people familiar with the matter.':
      'familiar with the matter',
    'A person familiar with the talks said the yard was sold. ¶ “It is done,” the person said.':
      'familiar with the talks',
    // none, or somebody else's
    'Two officials said the yard was sold.': null,
    'Two officials said Mira Holt was familiar with the talks.': null,
    'Two officials said a clerk briefed on the matter had fled.': null,
    'Two officials said the ship was close to the border.': null,
    'A resident close to the border said he heard shots.': null,
    'Mira Holt, who is familiar with the talks, said the yard was sold.': null,
  };
  test.each(Object.entries(rows))('%s', (text, expected) => {
    const report = read(text);
    const knowledge = report.sources.map(({ knowledge }) => knowledge && wordsAt(report, [knowledge])[0]);
    expect(knowledge.find((words) => words !== null) ?? null).toBe(expected);
    const why = report.statements.map(({ why }) => why.some(({ rule }) => rule === 'knows-from'));
    expect(why.every((each) => each === (expected !== null))).toBe(true);
  });
});

describe('how many people an unnamed source is', () => {
  const rows: Record<string, number | null> = {
    'two people briefed on the talks': 2,
    'at least four current and former officials': 4,
    'a dozen officials': 12,
    'about two dozen workers': 24,
    'half a dozen diplomats': 6,
    'more than 20 officials': 20,
    '1,200 officials': 1200,
    'an official': 1,
    'another official': 1,
    'a second official': 1,
    'one of the officials': 1,
    'two of the three officials': 2,
    'a couple of aides': 2,
    'an aide and two guards': 3,
    'a 20-year-old woman': 1,
    'a group of four aides': 4,
    'someone close to the family': 1,
    'three officials at two agencies': 3,
    'both officials': 2,
    'a port official': 1,
    'a senior official at the ministry': 1,
    another: 1,
    // many, but not how many
    'several officials': null,
    officials: null,
    'dozens of officials': null,
    'a number of officials': null,
    'a handful of aides': null,
    'a group of officials': null,
    'some in the party': null,
    '40% of residents': null,
    'one in five residents': null,
    'a third of residents': null,
    'four or five residents': null,
    critics: null,
    'a deal': null,
  };
  test.each(Object.entries(rows))('%s', (source, expected) => {
    const scan = scanOf(source);
    expect(countPeople(scan, { first: 0, end: scan.tokens.length })?.number ?? null).toBe(expected);
  });

  test.each([
    ['two people briefed on the talks', 2],
    ['a dozen officials', 12],
    ['officials', null],
  ])('a source says so: %s', (source, expected) => {
    const report = read(`The yard was sold in June, according to ${source}.`);
    expect(report.sources.map(({ count }) => count)).toEqual([expected]);
  });

  test.each(['Mira Holt', 'the Harbour Ministry', 'a report'])('%s has a name, or is nobody', (source) => {
    const report = read(`The yard was sold in June, according to ${source}.`);
    expect(report.sources.map(({ count }) => count)).toEqual([null]);
  });
});

describe('every statement says why', () => {
  const rows: Record<string, readonly (readonly [rule: string, words: string])[]> = {
    'The yard was sold, Reuters reports, citing two officials.': [
      ['clause-before', 'reports, citing'],
      ['identity-unnamed', 'two officials'],
      ['counted', 'two'],
      ['carried-by-outlet', 'Reuters'],
    ],
    'A person familiar with the talks said, on condition of anonymity, that the yard was sold.': [
      ['that-clause', 'said'],
      ['identity-unnamed', 'A person familiar with the talks'],
      ['counted', 'A'],
      ['knows-from', 'familiar with the talks'],
      ['name-withheld', 'on condition of anonymity'],
    ],
    'Mira Holt told CNN that the yard was sold.': [
      ['that-clause', 'told'],
      ['identity-person', 'Mira Holt'],
      ['told-outlet', 'CNN'],
    ],
    'Crews were told that the yard was sold.': [
      ['hearsay-phrase', 'were told'],
      ['hearsay', 'were told'],
    ],
  };
  test.each(Object.entries(rows))('%s', (text, expected) => {
    const report = read(text);
    const why = report.statements[0]?.why.map(({ rule, words }) => [
      rule,
      wordsAt(report, words).join(' … '),
    ]);
    expect(why).toEqual(expected);
  });
});

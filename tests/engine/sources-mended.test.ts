import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { chainsOf } from './chains-of';
import { testSources } from './identities-of';

describe('whoever is the subject of the cue, and not what stands beside him', () => {
  testSources([
    [
      'Ben Holt fell. ¶ He was flown to a clinic with injuries to his leg and a clinic spokesman said Holt was stable.',
      'clinic (organization)',
    ],
    ['The boat was towed to the pier and police said nobody was on board.', 'police (organization)'],
    ['The boat was owned by Ines Roth and she said nobody was on board.', 'Ines Roth (person)'],
    ['Stacy Poole of Columbia, South Carolina says the pier is safe.', 'Stacy Poole (person)'],
    ['Police in Columbia, South Carolina said the pier was safe.', 'Police in Columbia (organization)'],
    ['In Columbia, South Carolina said the pier was safe.', 'South Carolina (organization)'],
    ['The pier is safe, according to analysis by Sund Labs.', 'analysis by Sund Labs (document)'],
    ['State Police are looking into claims by a nurse that she was robbed at a party.', 'a nurse (unnamed)'],
    ['Giving evidence, the victim’s wife, Ada Webb, said that he screamed.', 'Ada Webb (person)'],
    ['Ailing engineers, the union, said that it was late.', 'Ailing engineers (group)'],
    ['The woman in the clip can be heard saying that she was scared.', 'woman in the clip (unnamed)'],
    ['A letter sent to the board claimed that he lied.', 'A letter sent to the board (document)'],
    ['A note found in the car said that he was sorry.', 'A note found in the car (document)'],
    ['The mayor read from a note and said that he was sorry.', 'mayor (person)'],
    [
      'The Sund Fire Department told Reuters that it had no record of it. The agency said that it was dry.',
      'Sund Fire Department (organization)',
    ],
    ['Mira Holt told Reuters that it was dry. The agency said that it was wet.', 'Reuters (outlet)'],
    ['A spokesman for the developer, Roth Homes, said that it was glad.', 'Roth Homes (organization)'],
    ['A spokesman for the developer, Ben Roth, said that it was glad.', 'Ben Roth (person)'],
    ['A Department for Piers spokesperson said that it was glad.', 'Department for Piers (organization)'],
    ['Dad-of-two Ian Kerr said that it was loud.', 'Ian Kerr (person)'],
    ['Mum Ines Holt, 34, said that it was loud.', 'Ines Holt (person)'],
    ['Officers said that two men were held.', 'Officers (organization)'],
    ['Senior officers said that it was sound.', 'Senior officers (unnamed)'],
    ['Objectors said that the road was too small.', 'Objectors (group)'],
    ['A married couple said the pier was safe.', 'A married couple (unnamed)'],
    ['A couple of sailors said the pier was safe.', 'A couple of sailors (unnamed)'],
    ['A letter was read by the committee. USA Today pointed out that it was false.', 'USA Today (outlet)'],
    ['USA Luge said today that the pier was safe.', 'USA Luge (organization)'],
  ]);
});

describe('a person by a word that a description has given him', () => {
  testSources([
    [
      'Ben Holt, 34, has left his wife. The 34-year-old singer has been ill since May. ¶ A friend told The Sun: “They had a plan.” ¶ The friend added: “He is sad.” ¶ It comes just months after the singer claimed that he was glad.',
      'Ben Holt (person)',
    ],
    [
      'Ben Holt, 34, has left his wife. A singer was ill. ¶ A friend told The Sun: “They had a plan.” ¶ It comes just months after the singer claimed that he was glad.',
      'A singer (unnamed)',
    ],
    [
      'A textbook just published for ninth graders explains that the pier is old.',
      'A textbook just published for ninth graders (document)',
    ],
  ]);
});

describe('people of a party, and the party', () => {
  testSources([
    ['Conservatives said that it was wrong.', 'Conservatives (group)'],
    ['The Conservatives said that it was wrong.', 'Conservatives (organization)'],
    ['Tories claimed that it was wrong.', 'Tories (group)'],
  ]);
});

describe('whoever was asked answers', () => {
  testSources([
    [
      'Karl Brandt is 74. ¶ Scott Poole asked Brandt whether he was fit to run. ¶ “I feel fine,” he said.',
      'Karl Brandt (person)',
    ],
    [
      'Karl Brandt is 74. ¶ Scott Poole asked Brandt about the pier. “It is safe,” he said.',
      'Karl Brandt (person)',
    ],
    [
      'Karl Brandt is 74. ¶ Scott Poole asked for more money. “It is not enough,” he said.',
      'Scott Poole (person)',
    ],
  ]);
});

describe('an office that only a quotation speaks of is nobody’s', () => {
  testSources([
    [
      '“When you are a governor of a state, you must be brave,” Ines Roth told Karl Brandt. ¶ Brandt said he was. ¶ The Norland governor said he would win.',
      'Karl Brandt (person)',
    ],
    ['A governor spoke first. ¶ The governor said he would win.', 'A governor (unnamed)'],
  ]);
});

describe('quotations in single marks that go on in the next paragraph', () => {
  test.each([
    [
      "A passer-by said: 'I don't think they saw him. It didn't last. ¶ 'The men with him ran off.'",
      ['?A passer-by', '?A passer-by'],
    ],
    [
      "Ines Roth said: 'We left the pier at once. ¶ 'It was late and nobody was there.'",
      ['Ines Roth', 'Ines Roth'],
    ],
    ["Ines Roth said the '90s were over.", ['Ines Roth']],
  ])('%s', (row, chains) => {
    expect(chainsOf(row)).toEqual(chains);
  });
});

describe('a medium by another word, once the article has named it', () => {
  test.each([
    [
      'The Marlow Bay Tribune, citing two sailors, said the pier was shut. ¶ Ben Holt told the paper that it was old.',
      ['?two sailors < The Marlow Bay Tribune', 'Ben Holt < The Marlow Bay Tribune'],
    ],
    ['Sund Works, citing two sailors, said the pier was shut.', ['?two sailors < Sund Works']],
    [
      'The AP said it had asked twice. ¶ The Associated Press said the pier was shut.',
      ['The Associated Press < The Associated Press', 'The Associated Press < The Associated Press'],
    ],
    ['The Mail reported that the pier was shut.', ['The Mail < The Mail']],
    ['The pier was shut, according to the Express.', ['the Express < the Express']],
    ['Mail trains are late. The mail said that the pier was shut.', ['mail']],
    ['Profit fell at Herald Lines. The Herald said that it would sail.', ['Herald Lines']],
    [
      'Ben Holt told the Harbour Post that he was ill. The Post said that it was late.',
      ['Ben Holt < the Harbour Post', 'the Harbour Post < the Harbour Post'],
    ],
    ['Ines Roth said in a statement the Courier report was wrong.', ['Ines Roth']],
    ['Video obtained by CNN shows Ines Roth saying the pier was safe.', ['Ines Roth < CNN']],
    ['According to a report in the Mail, the pier was shut.', ['the Mail < the Mail']],
    ['The Herald’s report said that the pier was shut.', ['The Herald < The Herald']],
    ['As Reuters reported, the mayor of Sund had told the board to go.', ['Reuters < Reuters']],
    [
      'Ines Roth told Elle that she was glad. In her memoir, Roth wrote that she was sad.',
      ['Ines Roth < Elle', 'Ines Roth'],
    ],
    [
      'Ines Roth told Elle that she was glad. In the magazine, Roth wrote that she was sad.',
      ['Ines Roth < Elle', 'Ines Roth < Elle'],
    ],
    ['Karl Veld told GiveMeSund that the deal was done.', ['Karl Veld < GiveMeSund']],
    ['Karl Veld told MacHolt that the deal was done.', ['Karl Veld']],
    ['Ines Roth was also quoted saying, “The pier is shut.”', ['Ines Roth']],
  ])('%s', (row, chains) => {
    expect(chainsOf(row)).toEqual(chains);
  });
});

describe('a show by its title', () => {
  test.each([
    ['“It is hard,” Karl Brandt said in May on the podcast “Deep Water.”', ['Karl Brandt < Deep Water']],
    ['“It was tough,” Ines Roth said on the show “Night Owls.”', ['Ines Roth < Night Owls']],
    ['Ben Holt told the podcast “Night Owls” that he had moved.', ['Ben Holt < Night Owls']],
    ['“It was late,” Ben Holt said on Tuesday’s episode of “Night Owls.”', ['Ben Holt < Night Owls']],
    ['“It was late,” Ben Holt said on the Night Owls podcast.', ['Ben Holt < Night Owls podcast']],
    ['“It was late,” Ben Holt said on her podcast, “Night Owls.”', ['Ben Holt']],
    ['“It was late,” Ben Holt said on the pier “Night Owls.”', ['Ben Holt']],
  ])('%s', (row, chains) => {
    expect(chainsOf(row)).toEqual(chains);
  });
});

describe('the place of the report is none of what is said', () => {
  test.each([
    ['SUND, Norland (NP) — The pier was shut after a storm, police said.', 'The pier was shut after a storm'],
    [
      'Sund — the old pier — was shut after a storm, police said.',
      'Sund — the old pier — was shut after a storm',
    ],
  ])('%s', (row, content) => {
    const { text, statements } = analyse(articleOf([row]), WEIGHTS);
    expect(statements.map((each) => each.content.map((span) => text.slice(...span)).join(' … '))).toEqual([
      content,
    ]);
  });
});

describe('who passes on, behind what somebody said', () => {
  test.each([
    [
      'Ines Roth was held in May. After the shots stopped, Roth said she went out to find him, Detective Ben Holt wrote in court papers.',
      ['Ines Roth < Detective Ben Holt'],
    ],
    ['Ines Roth was held in May. Roth said she took the cash, police said.', ['Ines Roth < police']],
    [
      'Ines Roth runs Sund Works. Sund Works said the pier was shut, the company added in May.',
      ['Sund Works'],
    ],
    [
      'The Mail reported that the pair had left. The mood is bad, according to one source.',
      ['The Mail < The Mail', '?one source < The Mail'],
    ],
    [
      'The Mail reported that the pair had left. ¶ The mood is bad, according to one source.',
      ['The Mail < The Mail', '?one source'],
    ],
    [
      'The Mail reported that the pair had left. The mood is bad, according to one minister.',
      ['The Mail < The Mail', '?one minister'],
    ],
  ])('%s', (row, chains) => {
    expect(chainsOf(row)).toEqual(chains);
  });
});

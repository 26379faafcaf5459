import { describe, expect, test } from 'vitest';
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
    ['A married couple said the pier was safe.', 'A married couple (unnamed)'],
    ['A couple of sailors said the pier was safe.', 'A couple of sailors (unnamed)'],
    ['A letter was read by the committee. USA Today pointed out that it was false.', 'USA Today (outlet)'],
    ['USA Luge said today that the pier was safe.', 'USA Luge (organization)'],
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
    ['Ines Roth was also quoted saying, “The pier is shut.”', ['Ines Roth']],
  ])('%s', (row, chains) => {
    expect(chainsOf(row)).toEqual(chains);
  });
});

describe('a show by its title', () => {
  test.each([
    [
      '“It is hard,” Karl Brandt said in May on the podcast “Here’s the Thing.”',
      ['Karl Brandt < Here’s the Thing'],
    ],
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

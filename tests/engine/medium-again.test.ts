import { describe, expect, test } from 'vitest';
import { chainsOf } from './chains-of';

describe('a medium spoken of once more by a word of its name, or by what paper it is', () => {
  test.each([
    [
      'The pier is to be sold, the campus paper The Marlow Acorn reported on Monday. ¶ Ben Roth, 19, told the student newspaper that he was sad.',
      'The Marlow Acorn',
      'Ben Roth < The Marlow Acorn',
    ],
    [
      'The pier is to be sold, the student paper The Sund Pinecone reported. ¶ “It is our pier,” Ben Roth told the Pinecone.',
      'The Sund Pinecone',
      'Ben Roth < The Sund Pinecone',
    ],
    [
      'The split came as a blow, according to Whisper magazine. ¶ Veld has moved out, Whisper claims.',
      'Whisper magazine',
      'Whisper magazine',
    ],
    ['The pier is shut, Mira Holt told our colleagues at Radio Sund.', 'Mira Holt < Radio Sund'],
    [
      'The crane was never oiled, the Orsund Courier has revealed. ¶ A clerk told the newspaper that it was old.',
      'the Orsund Courier',
      '?A clerk < the Orsund Courier',
    ],
    [
      'An investigation by the Orsund Courier found that it was old. ¶ The newspaper said it was dear.',
      'An investigation by the Orsund Courier < the Orsund Courier',
      'the Orsund Courier',
    ],
    [
      'The leak was revealed by the Orsund Courier. ¶ A clerk told the newspaper that it was old.',
      '?A clerk < the Orsund Courier',
    ],
    [
      'The Orsund Courier published the plan in May. ¶ Ben Roth told the paper that it was old.',
      'Ben Roth < The Orsund Courier',
    ],
    [
      'The plan stirred a row after an Orsund Courier investigation. ¶ Ben Roth told the paper that it was old.',
      'Ben Roth < Orsund Courier',
    ],
    [
      'The plan was drawn by the Orsund Courier Service. ¶ Ben Roth told the paper that it was old.',
      'Ben Roth',
    ],
    [
      'Two clerks told Reuters that it was old. ¶ The crane was built in 1961. ¶ It was never oiled, the agency said.',
      '?Two clerks < Reuters',
      'Reuters',
    ],
    [
      'Two clerks told AFP that it was old. ¶ The crane was built in 1961. ¶ It was never oiled, the news agency said.',
      '?Two clerks < AFP',
      'AFP',
    ],
    [
      'The crane was old, Reuters reported. ¶ The Crane Safety Agency was told. ¶ It was never oiled, the agency said.',
      'Reuters',
      'Crane Safety Agency',
    ],
    [
      'The crane was old, the Harbour Post reported. ¶ It was built in 1961. ¶ It was never oiled, the agency said.',
      'the Harbour Post',
      'agency',
    ],
    // another medium, and those who are no medium
    [
      'Mira Holt told the Marlow Acorn, a weekly, that the pier was sold. ¶ Ines Veld told the rival newspaper that it was not.',
      'Mira Holt < Marlow Acorn',
      'Ines Veld < rival newspaper',
    ],
    ['The pier is shut, Mira Holt told our colleagues at the port.', 'Mira Holt'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text).map((chain) => chain.replace(/^(.+) < \1$/, '$1'))).toEqual(expected);
  });
});

describe('whom a medium cites in the next sentence', () => {
  test.each([
    [
      'The yard is in debt, according to the Harbour Post. The newspaper cited an internal log.',
      'an internal log < the Harbour Post',
    ],
    [
      'The yard is in debt, the Harbour Post reported. It cited two officials familiar with the talks.',
      '?two officials familiar with the talks < the Harbour Post',
    ],
    [
      'The yard will close, Radio Sund reported on Friday. The report cited two ministers.',
      '?two ministers < Radio Sund',
    ],
    // of something else, or no medium that cites
    [
      'The yard is in debt, the Harbour Post reported. The paper cited two officials as saying the crane was sold.',
      'the Harbour Post < the Harbour Post',
      '?two officials < the Harbour Post',
    ],
    ['The port said the yard was in debt. It cited two officials.', 'port'],
    [
      'The yard is in debt, the Harbour Post reported. ¶ It cited a clerk close to the board who said the crane was sold.',
      'the Harbour Post < the Harbour Post',
      '?a clerk close to the board < the Harbour Post',
    ],
    [
      'The yard is in debt, according to Radio Sund. ¶ It also spoke to three current guards, who said the crane was sold.',
      'Radio Sund < Radio Sund',
      '?three current guards < Radio Sund',
    ],
    [
      'The port said the yard was in debt. ¶ It cited a clerk who said the crane was sold.',
      'port',
      '?a clerk',
    ],
    [
      'The pump is unsafe, the Harbour Post reported. The agency banned it on Monday. It cited a clerk who said the crane was sold.',
      'the Harbour Post < the Harbour Post',
      '?a clerk',
    ],
    [
      'The yard is in debt, the Harbour Post reported. ¶ The port denied it was in debt. ¶ It cited a clerk who said the crane was sold.',
      'the Harbour Post < the Harbour Post',
      'port',
      '?a clerk',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('from whom somebody has heard it', () => {
  test.each([
    [
      'A trader said she heard from the priest’s driver that the priest had been taken to hospital.',
      '?priest’s driver < A trader',
    ],
    ['A nurse said she had heard from a colleague that the ward would close.', '?a colleague < A nurse'],
    ['Mira Holt said she heard from the noise that the crane was falling.', 'Mira Holt'],
  ])('%s', (text, expected) => {
    expect(chainsOf(text)).toEqual([expected]);
  });
});

describe('a name that only a medium can be, by what it did with a story', () => {
  test.each([
    [
      'The story was picked up by Harbour Watch, which reported that the crane was rusty. The port told the site it was painting it.',
      'Harbour Watch < Harbour Watch',
      'port < Harbour Watch',
    ],
    [
      'The yard will be sold, as first reported by Harbour Watch. ¶ Mira Holt told Harbour Watch that she was glad.',
      'Harbour Watch < Harbour Watch',
      'Mira Holt < Harbour Watch',
    ],
    // people and things are picked up, and a fault is reported, by anybody
    ['The boys were picked up by Sund Police, which reported that the boat was rusty.', 'Sund Police'],
    ['The case was first reported by Sund Hospital. ¶ Sund Hospital said the man was ill.', 'Sund Hospital'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('a medium’s name goes on behind small words and behind the name of another one', () => {
  test.each([
    [
      'Mira Holt told the newspaper El Diario de la Costa that the pier was shut.',
      'Mira Holt < El Diario de la Costa',
    ],
    [
      'Mira Holt told the daily Gazzetta della Mole that the pier was shut.',
      'Mira Holt < Gazzetta della Mole',
    ],
    ['Mira Holt told the weekly Bild der Mole that the pier was shut.', 'Mira Holt < Bild der Mole'],
    ['Mira Holt told Time Quay magazine that the pier was shut.', 'Mira Holt < Time Quay'],
    // a job, and a place
    ['Mira Holt told CNN anchor Ines Veld that the pier was shut.', 'Mira Holt < CNN'],
    ['Mira Holt told the newspaper Bild in Lisbon that the pier was shut.', 'Mira Holt < Bild'],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

describe('whom a medium asked, and what two told it', () => {
  test.each([
    [
      'Asked by the Sund Times if he would stand, Ben Roth smiled. “Ask me in May,” he said.',
      'Ben Roth < the Sund Times',
    ],
    [
      'Asked by the weekly Lantern if he would stand, the mayor, Ben Roth, smiled. ¶ “Ask me in May,” he said.',
      'Ben Roth < Lantern',
    ],
    [
      'Pressed by Radio Sund on the pier, Mira Holt shrugged. “It is safe,” she said.',
      'Mira Holt < Radio Sund',
    ],
    ['Asked by police about the pier, Mira Holt shrugged. “It is safe,” she said.', 'Mira Holt'],
    ['Asked by a farmer about Radio Sund, Mira Holt shrugged. “It is dull,” she said.', 'Mira Holt'],
    [
      'Two nurses told Radio Sund that the ward was full. ¶ “It was dark,” one said. “It was cold,” the other said.',
      '?Two nurses < Radio Sund',
      '?one nurse < Radio Sund',
      '?the other nurse < Radio Sund',
    ],
    [
      'Two nurses told police that the ward was full. ¶ “It was dark,” one said.',
      '?Two nurses',
      '?one nurse',
    ],
  ])('%s', (text, ...expected) => {
    expect(chainsOf(text)).toEqual(expected);
  });
});

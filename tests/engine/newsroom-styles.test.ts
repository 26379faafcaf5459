import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { wordsAt } from './bracketed';

/** Paragraphs (parted by " ¶ "), and each of their statements: "who (identity) via whom: content". */
type Row = readonly [text: string, ...statements: string[]];

const rows: Record<string, readonly Row[]> = {
  'a court that was told, or heard how': [
    [
      'The court was told he had no memory of the fire.',
      'court (organization): he had no memory of the fire',
    ],
    ['The jury was told Anders Vey stole a boat.', 'jury (organization): Anders Vey stole a boat'],
    [
      'Tarn Crown Court heard how Anders Vey had stolen a boat.',
      'Tarn Crown Court (organization): how Anders Vey had stolen a boat',
    ],
    ['A boat had been stolen, the court was told.', 'court (organization): A boat had been stolen'],
    ['The mayor heard how the choir sang.'],
  ],
  'an office, the name of its holder, and then the clause': [
    [
      'According to the council spokesman, Musa Danbasa, the market was burnt by hoodlums.',
      'Musa Danbasa (person): the market was burnt by hoodlums',
    ],
    [
      'According to the commission’s head of publicity, Engr. Tunde Alabo, the road will be ready in May.',
      'Tunde Alabo (person): the road will be ready in May',
    ],
    [
      'According to the secretary of the union, Anil Rawal, the strike is on.',
      'Anil Rawal (person): the strike is on',
    ],
    ['According to the mayor, Mira Holt, 45, the pier is gone.', 'Mira Holt (person): the pier is gone'],
    // the name is the subject of the clause
    ['According to the mayor, Mira Holt took bribes.', 'mayor (person): Mira Holt took bribes'],
    ['According to police, Musa Danbasa, 34, was shot.', 'police (organization): Musa Danbasa, 34, was shot'],
    [
      'According to the file, Mira Holt, the mayor, took bribes.',
      'file (document): Mira Holt, the mayor, took bribes',
    ],
  ],
  'whoever claims it in a paper, an article or a complaint': [
    [
      'Arjan Seth had filed a complaint with the police claiming he was beaten by officials.',
      'Arjan Seth (person): he was beaten by officials',
    ],
    [
      'The union lodged a petition with the commission alleging that the dam was unsafe.',
      'union (organization): the dam was unsafe',
    ],
    [
      'The comments follow an article in the Sunday Times claiming the vote has split the party.',
      'the Sunday Times (outlet) via the Sunday Times: the vote has split the party',
    ],
    [
      'The port rejected a report in the Guardian saying the crane was unsafe.',
      'the Guardian (outlet) via the Guardian: the crane was unsafe',
    ],
    [
      'The board released a report by two engineers saying the dam was unsafe.',
      'a report by two engineers (document): the dam was unsafe',
    ],
    // the letter is the mayor's own
    [
      'The mayor posted a letter in the hall saying the dam was unsafe.',
      'mayor (person): the dam was unsafe',
    ],
    [
      'The dam was shut, with officers saying the wall had cracked.',
      'officers (organization): the wall had cracked',
    ],
  ],
  'words on the street and clauses of time': [
    ['Word on the street had it that he had fled.', 'nobody (none): he had fled'],
    ['Reports reaching us say the two were hurt.', 'nobody (none): the two were hurt'],
    [
      'The board found itself in a tough spot after the commission found that the dam had cracked.',
      'commission (organization): the dam had cracked',
    ],
    [
      'The man rescued after the storm said the pier was gone.',
      'man rescued after the storm (unnamed): the pier was gone',
    ],
    [
      'The deputy minister said if there were officers found to have lied, the council would act.',
      'deputy minister (person): if there were officers found to have lied, the council would act',
    ],
    [
      'The Guardian has reported that Kim was ill. ¶ Citing a source inside the country, it said Kim needed treatment.',
      'The Guardian (outlet) via The Guardian: Kim was ill',
      'a source inside the country (unnamed) via The Guardian: Kim needed treatment',
    ],
  ],
  'a speech that a medium of the state reports': [
    [
      'The border was safe, the minister said in a speech, state media reported.',
      'minister (person) via state media: The border was safe',
    ],
    [
      'The border was safe, Ines Roth said in a speech on Monday, Norland’s official KCNA news agency reported.',
      'Ines Roth (person) via KCNA: The border was safe',
    ],
    [
      'The border was safe, the minister said in a speech on Monday.',
      'minister (person): The border was safe',
    ],
  ],
  'what was told before is not told again': [
    ['The minister said this while opening the pier.'],
    ['The chief said these things at a rally in Marlow.'],
    ['The governor said this when he visited the dam.'],
    ['The minister said this was a lie.', 'minister (person): this was a lie'],
    ['The minister said this in itself was a lie.', 'minister (person): this in itself was a lie'],
  ],
  'what something is so as per': [
    ['As per officials, the bus fell into a gorge.', 'officials (unnamed): the bus fell into a gorge'],
    ['The order was illegal as per the ministry.', 'ministry (organization): The order was illegal'],
    ['As per the complaint, the man was beaten.', 'complaint (document): the man was beaten'],
    ['The shop was shut as per the order.'],
    ['As per tradition, the king fasted.'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, table) => {
  test.each(table)('%s', (text, ...expected) => {
    const report = analyse(articleOf(text.split(' ¶ ')), WEIGHTS);
    expect(
      report.statements.map(({ who, identity, via, content }) => {
        const through = via.length > 0 ? ` via ${via.join(', ')}` : '';
        return `${who ?? 'nobody'} (${identity})${through}: ${wordsAt(report, content).join(' … ')}`;
      }),
    ).toEqual(expected);
  });
});

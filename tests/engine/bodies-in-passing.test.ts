import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { testSources } from './identities-of';

describe('a spokesperson described by the noun of a body', () => {
  testSources([
    [
      'Halden Bank will shut 90 branches. ¶ Ada Kern, who runs a shop in Tarn, met the mayor. ¶ Roads were blocked. ¶ A bank spokesman said staff would be moved.',
      'Halden Bank (organization)',
    ],
    [
      'Balt Air grounded six jets. ¶ The Tarn Institute called it wise. ¶ An airline spokeswoman said flights would resume.',
      'Balt Air (organization)',
    ],
    [
      'Lenham Motors cut jobs. The economy ministry met the unions. A company spokesman said talks would go on.',
      'Lenham Motors (organization)',
    ],
    // a noun that only some bodies go by, and one that no body before goes by
    [
      'Lenham Motors sued the Trade Ministry. A ministry spokesman said it was surprised.',
      'Trade Ministry (organization)',
    ],
    ['Balt Air grounded six jets. A spokeswoman said flights would resume.', 'Balt Air (organization)'],
  ]);
});

describe('a spokesperson for a body that the text has described', () => {
  testSources([
    [
      'Pixio will lay off 900 people. ¶ A spokesperson for the tech giant said it was sorry.',
      'Pixio (organization)',
    ],
    [
      'Halden Bank said staff would go. ¶ Balt Air grounded six jets. ¶ A spokesman for the airline said it was sorry.',
      'Balt Air (organization)',
    ],
    [
      'The Dockers Union called it a shame. ¶ Torvo shut a plant. ¶ A spokesman for the company said it was sorry.',
      'Torvo (organization)',
    ],
    // nobody whom the text names, and another one
    [
      'Halden Bank said staff would go. ¶ A spokesman for the prison said it was sorry.',
      'prison (organization)',
    ],
    [
      'Halden Bank said staff would go. ¶ A spokesman for the bank said it was sorry.',
      'Halden Bank (organization)',
    ],
  ]);
});

describe('a name that only tells where something is, or where an expert works', () => {
  testSources([
    [
      'Torvo will close a plant. ¶ The mayor of Tarn, Ada Holt, met families. ¶ The company said talks would go on.',
      'Torvo (organization)',
    ],
    [
      'Torvo will close a plant. ¶ Residents of Tarn were angry. ¶ In a statement, the manufacturer said talks would go on.',
      'Torvo (organization)',
    ],
    [
      'Torvo will close a plant. ¶ Analysts at Kelder Research called it wise. ¶ The company said talks would go on.',
      'Torvo (organization)',
    ],
    [
      'Torvo will close a plant. ¶ A report by the Tarn Institute found that demand had doubled. ¶ The company said talks would go on.',
      'Torvo (organization)',
    ],
    // who leads a body brings it in
    [
      'The head of Vestra, Ada Holt, met families. ¶ The company said talks would go on.',
      'Vestra (organization)',
    ],
    [
      'Ada Holt works at Kelder Research. The company said she was on leave.',
      'Kelder Research (organization)',
    ],
  ]);
});

describe('an ordinary word with the capital of its sentence', () => {
  testSources([
    [
      'Bertone will recall 40,000 vans. ¶ Snow has fallen on the coast. ¶ The carmaker denied that anybody was hurt.',
      'Bertone (organization)',
    ],
    [
      'Bertone will recall 40,000 vans. ¶ Drones had hit the coast. ¶ The carmaker denied that anybody was hurt.',
      'Bertone (organization)',
    ],
    [
      'Bertone will recall 40,000 vans. ¶ Lorries were late. ¶ The carmaker denied that anybody was hurt.',
      'Bertone (organization)',
    ],
    [
      'Bertone will recall 40,000 vans. ¶ Kestrel recalled its own. ¶ The carmaker denied that anybody was hurt.',
      'Kestrel (organization)',
    ],
  ]);
});

describe('a body behind a verb that no list has', () => {
  testSources([
    [
      'Parents have sued Greenbasket over a toy. ¶ The retailer said it was safe.',
      'Greenbasket (organization)',
    ],
    ['Donors gave HFH 4 million euros. ¶ The group said it was grateful.', 'HFH (organization)'],
    ['A judge has fined Torvo 4 million euros. ¶ The company said it would appeal.', 'Torvo (organization)'],
    [
      'Parents sued Greenbasket over a toy. ¶ Ben Holt, a clerk, was not surprised. ¶ The retailer said it was safe.',
      'Greenbasket (organization)',
    ],
    ['The troubled Lenham Bank shut. ¶ The bank said it would repay savers.', 'Lenham Bank (organization)'],
  ]);
});

describe('the only body that may be meant, far back', () => {
  testSources([
    [
      'The state has sued Amity over a camp. ¶ Police said nobody was hurt. ¶ Roads were blocked. ¶ Schools were shut. ¶ The group said it would appeal.',
      'Amity (organization)',
    ],
    [
      'Pixio will lay off 900 people. ¶ The economy ministry met the unions. ¶ Roads were blocked. ¶ Schools were shut. ¶ The company said it was sorry.',
      'Pixio (organization)',
    ],
    // two of them
    [
      'Pixio has sued Torvo over a name. ¶ Ada Holt shrugged. ¶ Roads were blocked. ¶ Schools were shut. ¶ Shops were shut. ¶ The company said it was sorry.',
      'company (organization)',
    ],
  ]);
});

describe('what “it” does between a body and its words', () => {
  testSources([
    [
      'Halberg will close a plant. ¶ It has held talks with Norda since March. ¶ The company said jobs would be saved.',
      'Halberg (organization)',
    ],
    [
      'Halberg will close a plant. ¶ It supplies Norda with blades. ¶ The company said jobs would be saved.',
      'Halberg (organization)',
    ],
    // an event, and a word of the weather
    [
      'Halberg will close a plant. ¶ It comes after a row with Norda. ¶ The company said jobs would be saved.',
      'Norda (organization)',
    ],
    [
      'Halberg will close a plant. ¶ It is a blow to Norda. ¶ The company said jobs would be saved.',
      'Norda (organization)',
    ],
  ]);
});

describe('a name with an insert behind it', () => {
  testSources([
    [
      'Kestrel, which owns the grid, has a plan. The company said bills would fall.',
      'Kestrel (organization)',
    ],
    ['Kestrel, based in Tarn, has a plan. The company said bills would fall.', 'Kestrel (organization)'],
    ['Kestrel, like its rivals, has a plan. The company said bills would fall.', 'Kestrel (organization)'],
    // no name
    [
      'Halberg has a plan. Lately, in the north, bills rose. The company said bills would fall.',
      'Halberg (organization)',
    ],
    [
      'Halberg has a plan. Sales, which rose in May, fell. The company said bills would fall.',
      'Halberg (organization)',
    ],
  ]);
});

describe('what stands before a name in another paragraph', () => {
  testSources([
    [
      'Long delays at the port ¶ Norvik’s website went down. ¶ Police said nobody was hurt. ¶ The company said it was sorry.',
      'Norvik (organization)',
    ],
    [
      'Boat burns at the port ¶ Halberg’s crew was saved. ¶ The company said it was glad.',
      'Halberg (organization)',
    ],
    ['The port Norvik shut on Monday. ¶ The port said ships were late.', 'Norvik (organization)'],
  ]);
});

describe('a firm described by its trade', () => {
  testSources([
    ['Rail operator Northline said trains were late.', 'Northline (organization)'],
    ['The property developer Torvo said flats would be built.', 'Torvo (organization)'],
    ['Norwegian oil producer Vestra said output fell.', 'Vestra (organization)'],
    ['IT major Kiranet said staff would be moved.', 'Kiranet (organization)'],
    ['Telecoms provider Kepler Hart said lines were down.', 'Kepler Hart (organization)'],
    ['Danish turbine maker Vestra said output fell.', 'Vestra (organization)'],
    // people, and what people do
    ['The property developer Ben Holt said flats would be built.', 'Ben Holt (person)'],
    ['Fund manager Ada Kern said output fell.', 'Ada Kern (person)'],
    ['A property developer said flats would be built.', 'A property developer (unnamed)'],
    ['The crane operator said it was windy.', 'crane operator (unnamed)'],
    ['Film producer Ada Holt said it was late.', 'Ada Holt (person)'],
  ]);
});

test('a spokeswoman speaks for nobody who writes the article', () => {
  const text =
    'PowerNord owns the grid. ¶ A farmer told the Messenger about it. ¶ The last check found no defects, a spokeswoman said.';
  const { statements } = analyse(articleOf(text.split(' ¶ '), null, 'Tarn Messenger'), WEIGHTS);
  expect(statements.at(-1)?.who).toBe('PowerNord');
});

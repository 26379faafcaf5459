import { describe } from 'vitest';
import { testSources } from './identities-of';

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

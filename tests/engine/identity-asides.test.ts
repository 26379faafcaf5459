import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a description without an article that opens the sentence', () => {
  testSources([
    ['Amnesty director, Netsanet Belay, said: “It is clear.”', 'Netsanet Belay (person)'],
    ['Police spokesman, Rafiq Zomo, said a man was held. ¶ Zomo said he was armed.', 'Rafiq Zomo (person)'],
    ['Parent company, Tarn Works, said sales rose.', 'Tarn Works (organization)'],
  ]);
});

describe('the human rights group', () => {
  testSources([
    [
      'Amnesty’s report is long. ¶ The human rights group said the killings took place at night.',
      'Amnesty (organization)',
    ],
    [
      'Marlow Bank is closed. ¶ The human rights group Seawatch said the killings took place at night.',
      'Seawatch (organization)',
    ],
  ]);
});

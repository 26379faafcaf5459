import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a description without an article that opens the sentence', () => {
  testSources([
    ['Amnesty director, Netsanet Belay, said: “It is clear.”', 'Netsanet Belay (person)'],
    ['Police spokesman, Rafiq Zomo, said a man was held. ¶ Zomo said he was armed.', 'Rafiq Zomo (person)'],
    ['Parent company, Tarn Works, said sales rose.', 'Tarn Works (organization)'],
  ]);
});

describe('an aside between dashes that are typed as hyphens', () => {
  testSources([
    ['The plan -- drawn up by Roth -- says the port is safe.', 'plan (document)'],
    ['“It is full,” Mira Holt -- a nurse at the ward -- told the clerks.', 'Mira Holt (person)'],
    ['Seawatch’s list -- which it said was long -- was lost.', 'Seawatch (organization)'],
  ]);
});

describe('“it” behind “which” is not what “which” stands for', () => {
  testSources([['Seawatch’s list, which it said was long, was lost.', 'Seawatch (organization)']]);
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

describe('an acronym that the article gives to a body of its own', () => {
  testSources([
    [
      'The Sund Teachers Association (STA) went on strike. ¶ The STA said pay was low.',
      'Sund Teachers Association (STA) (organization)',
    ],
    [
      'The Associated Press (AP) closed an office. ¶ The AP said it was late.',
      'The Associated Press (outlet)',
    ],
    // without the firm's last word
    [
      'Vestra Gas & Electric Co. cut the power. ¶ VG&E said it would watch the wind.',
      'Vestra Gas & Electric Co. (VG&E) (organization)',
    ],
    [
      'Marlow & Spence shut its shops. ¶ M&S said it would reopen them.',
      'Marlow & Spence (M&S) (organization)',
    ],
  ]);
});

describe('the deputy governor is not the governor', () => {
  testSources([
    [
      'Kuru Governor Amina Bello met the chiefs. ¶ Bello said schools would open. ¶ The deputy governor said troops would stay.',
      'deputy governor (person)',
    ],
    [
      'Kuru Deputy Governor Musa Dano met the chiefs. ¶ Bello said schools would open. ¶ The deputy governor said troops would stay.',
      'Musa Dano (person)',
    ],
  ]);
});

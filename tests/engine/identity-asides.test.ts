import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a description without an article that opens the sentence', () => {
  testSources([
    ['Amnesty director, Netsanet Belay, said: “It is clear.”', 'Netsanet Belay (person)'],
    ['Police spokesman, Rafiq Zomo, said a man was held. ¶ Zomo said he was armed.', 'Rafiq Zomo (person)'],
    ['Parent company, Tarn Works, said sales rose.', 'Tarn Works (organization)'],
  ]);
});

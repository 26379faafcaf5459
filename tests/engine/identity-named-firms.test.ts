import { describe } from 'vitest';
import { testSources } from './identities-of';

describe('a firm whose name ends like an owner', () => {
  testSources([
    ['Harlan’s said the pumps were old.', 'Harlan’s (organization)'],
    ['“The pumps were old,” Wendy’s said.', 'Wendy’s (organization)'],
    ['According to Christie’s, the pumps were old.', 'Christie’s (organization)'],
    ['Sotheby’s has sold the lamp. ¶ The company said the pumps were old.', 'Sotheby’s (organization)'],
    ['Trader Joe’s said the pumps were old.', 'Trader Joe’s (organization)'],
    ['Supermarket chain Harlan’s said the pumps were old.', 'Harlan’s (organization)'],
    ['A McDonald’s spokesman said the pumps were old.', 'McDonald’s (organization)'],
    // owners
    ['Ben Holt left. ¶ A friend of Holt’s said the pumps were old.', 'A friend of Holt’s (unnamed)'],
    ['Ben Holt left. ¶ Holt’s lawyer said the pumps were old.', 'Ben Holt’s lawyer (organization)'],
    ['Wendy’s father said the pumps were old.', 'Wendy’s father (unnamed)'],
    ['Macy’s chief executive, Ada Veld, said the pumps were old.', 'Ada Veld (person)'],
  ]);
});

describe('a club by its town', () => {
  testSources([
    ['Orsund Rovers have signed Ben Roth. ¶ Orsund said the pumps were old.', 'Orsund Rovers (organization)'],
    ['Orsund FC lost on Monday. ¶ Orsund said the pumps were old.', 'Orsund FC (organization)'],
    ['Orsund Rovers have signed Ben Orsund. ¶ Orsund said the pumps were old.', 'Ben Orsund (person)'],
  ]);
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';
import { wordsAt } from './bracketed';

describe('the article’s own words for withholding a name', () => {
  const rows: Record<string, string | null> = {
    'A clerk said, on condition of anonymity because he feared for his job, that the file was gone.':
      'on condition of anonymity because he feared for his job',
    'A person familiar with the talks said the yard was sold.': null,
    'Two officials said the yard was sold.': null,
    'Mira Holt said the yard was sold.': null,
  };
  test.each(Object.entries(rows))('%s', (text, reason) => {
    const report = analyse(articleOf([text]), WEIGHTS);
    const [statement] = report.statements;
    expect(statement?.reason ? wordsAt(report, statement.reason).join(' ') : null).toBe(reason);
  });
});

describe('every statement says why', () => {
  const rows: Record<string, readonly (readonly [rule: string, words: string])[]> = {
    'The yard was sold, Reuters reports, citing two officials.': [
      ['clause-before', 'reports, citing'],
      ['identity-unnamed', 'two officials'],
      ['carried-by-outlet', 'Reuters'],
    ],
    'A person familiar with the talks said the yard was sold.': [
      ['bare-clause', 'said'],
      ['identity-unnamed', 'A person familiar with the talks'],
      ['knows-from', 'familiar with the talks'],
    ],
    'Mira Holt told CNN that the yard was sold.': [
      ['that-clause', 'told'],
      ['identity-person', 'Mira Holt'],
      ['told-outlet', 'CNN'],
    ],
    'Crews were told that the yard was sold.': [
      ['hearsay-phrase', 'were told'],
      ['hearsay', 'were told'],
    ],
  };
  test.each(Object.entries(rows))('%s', (text, expected) => {
    const report = analyse(articleOf([text]), WEIGHTS);
    const why = report.statements[0]?.why.map(({ rule, words }) => [
      rule,
      wordsAt(report, words).join(' … '),
    ]);
    expect(why).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { statementsIn } from '../../src/page/selection';
import { reportOf } from '../view/report-of';

const TEXT = 'Dana Holt said the quay would close. Officials said the crane would stay.';
const report = reportOf({
  text: TEXT,
  rows: [{ says: ['the quay would close'] }, { says: ['the crane would stay'] }],
});
const [first, second] = report.statements;
if (!first || !second) throw new Error('two statements');
const withWho = {
  ...report,
  statements: [{ ...first, mention: [[0, 9] as const], cue: [[10, 14] as const] }, second],
};

describe('the statements of which words are selected', () => {
  test.each([
    ['quay', ['s1']],
    ['close. Officials said the', ['s1', 's2']],
    ['Dana', ['s1']],
    ['said the quay', ['s1']],
    ['Officials', []],
    ['.', []],
  ])('%s: %j', (words, ids) => {
    const start = TEXT.indexOf(words);
    expect(statementsIn(withWho, [[start, start + words.length]])).toEqual(ids);
  });

  test('nothing selected: none', () => {
    expect(statementsIn(withWho, [])).toEqual([]);
  });
});

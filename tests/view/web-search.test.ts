import { describe, expect, test } from 'vitest';
import type { Root } from '../../src/report';
import { webLink } from '../../src/view/web/web-link';
import { webSearch } from '../../src/view/web/web-search';
import { type Given, type Row, reportOf } from './report-of';

const SAYS = ['the quay is older than the town'];
const COURIER: Row = { says: SAYS, who: 'two officials', identity: 'unnamed', via: ['The Courier'] };
const REPORT: Root = {
  id: 'r1',
  kind: 'report',
  source: null,
  via: ['The Courier'],
  who: ['two officials'],
  identities: ['unnamed'],
  statements: ['s1', 's2'],
  anonymous: true,
  secondHand: true,
};
const link = (href: string): Pick<Row, 'link'> => ({ link: { href, span: [0, 1] } });

/** What would be searched for, as the engine would be asked. */
function searchFor(row: Row, given: Partial<Given> = {}): string | null {
  const report = reportOf({ ...given, rows: [row] });
  const [statement] = report.statements;
  const search = statement ? webSearch(report, statement) : null;
  if (search) expect(search.host).toBe('duckduckgo.com');
  return search && new URL(search.href).searchParams.get('q');
}

describe('a search for the report that is cited', () => {
  test.each<[string, string | null, string | null]>([
    [
      'of a medium that several statements rest on',
      searchFor(COURIER, { roots: [REPORT] }),
      'the quay is older than the town The Courier',
    ],
    [
      'of a medium that carried this one',
      searchFor({ ...COURIER, why: [{ rule: 'carried-by-outlet', words: [] }] }),
      'the quay is older than the town The Courier',
    ],
    [
      'of a medium that is a source as well',
      searchFor(COURIER, { sources: [{ id: 'c', name: 'The Courier', identity: 'outlet' }] }),
      'the quay is older than the town The Courier',
    ],
    [
      'a document, by the words that are quoted from it',
      searchFor({
        says: ['the piles “have lost a third of their width”, all of them'],
        who: 'draft report',
        identity: 'document',
        mode: 'mixed',
      }),
      '"have lost a third of their width" draft report',
    ],
    [
      'of words that hold half a character',
      searchFor({ says: ['the quay \ud800is old'], who: 'draft \udc00report', identity: 'document' }),
      'the quay \ufffdis old draft \ufffdreport',
    ],
    [
      'a dozen words and no more',
      searchFor({
        says: ['“one two three four five six seven eight nine ten eleven twelve, thirteen fourteen”'],
        who: 'The Courier',
        identity: 'outlet',
        mode: 'direct',
      }),
      '"one two three four five six seven eight nine ten eleven twelve" The Courier',
    ],
    [
      'a link that is none of the web',
      searchFor({ ...COURIER, ...link('javascript:x()') }, { roots: [REPORT] }),
      'the quay is older than the town The Courier',
    ],
    [
      'none where the article links to it',
      searchFor({ ...COURIER, ...link('https://courier.example/a') }, { roots: [REPORT] }),
      null,
    ],
    ['none for what a person passed on', searchFor({ ...COURIER, via: ['a friend'] }), null],
    ['none for what somebody said here', searchFor({ says: SAYS, who: 'Dana Holt' }), null],
    ['none for hearsay', searchFor({ says: SAYS, identity: 'none', secondHand: true }), null],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

test.each([
  ['https://www.courier.example/a?b#c', 'courier.example'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,hello', undefined],
  ['mailto:desk@courier.example', undefined],
  ['courier.example', undefined],
])('%s leads to %s', (href, host) => {
  expect(webLink(href)?.host).toBe(host);
});

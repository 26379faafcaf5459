import { describe, expect, test } from 'vitest';
import type { Identity, Root } from '../../src/report';
import { listNumbers } from '../../src/view/lines';
import { groupBySource } from '../../src/view/list/groups';
import { rootSentence } from '../../src/view/list/roots';
import { sourceNote } from '../../src/view/list/source-note';
import { textReport } from '../../src/view/text-report';
import { headlineVerdict } from '../../src/view/words/headline';
import { badgeOf, badgeWords, summarise, summarySentence } from '../../src/view/words/summary';
import { english as t } from './english';
import { type GivenHeadline, reportOf } from './report-of';

const first = { says: ['first'], anonymous: false, secondHand: false } as const;
const passed = { says: ['passed'], anonymous: false, secondHand: true } as const;
const nameless = { says: ['nameless'], anonymous: true, secondHand: false } as const;
const both = { says: ['both'], anonymous: true, secondHand: true } as const;

describe('the summary', () => {
  test.each([
    [[], 'No statements with a source were found in this article.', ''],
    [[first], 'The one statement found comes first-hand from a named source.', ''],
    [[first, first], 'All 2 statements come first-hand from named sources.', ''],
    [[first, passed], '1 of 2 statements depends on anonymous or second-hand sources.', '1'],
    [[first, passed, nameless, both], '3 of 4 statements depend on anonymous or second-hand sources.', '3'],
    [[both], 'The one statement found depends on an anonymous or second-hand source.', '1'],
    [[both, passed], 'All 2 statements depend on anonymous or second-hand sources.', '2'],
  ])('%#', (rows, sentence, badge) => {
    const report = reportOf({ rows });
    expect(summarySentence(summarise(report.statements), t)).toBe(sentence);
    expect(badgeWords(badgeOf(report), t)).toEqual({ text: badge, title: sentence });
  });

  test('counts by kind', () => {
    expect(summarise(reportOf({ rows: [first, passed, both, both] }).statements).counts).toEqual({
      firstHand: 1,
      secondHand: 1,
      anonymous: 0,
      anonymousSecondHand: 2,
    });
  });
});

describe('the headline', () => {
  const restsOn = ['s1'];
  test.each<[string, GivenHeadline, string]>([
    [
      'stated, firm ground',
      { attributed: false, restsOn, anonymous: false, secondHand: false },
      'Stated as fact. The text has a named, first-hand source for it.',
    ],
    [
      'stated, nobody named',
      { attributed: false, restsOn, anonymous: true, secondHand: false },
      'Stated as fact. The text has it only from anonymous sources.',
    ],
    [
      'stated, passed on',
      { attributed: false, restsOn, anonymous: false, secondHand: true },
      'Stated as fact. The text has it only second-hand.',
    ],
    [
      'stated, both',
      { attributed: false, restsOn, anonymous: true, secondHand: true },
      'Stated as fact. The text has it only second-hand, from anonymous sources.',
    ],
    [
      'attributed, both',
      { attributed: true, restsOn, anonymous: true, secondHand: true },
      'Says itself whose statement it is. The text has it only second-hand, from anonymous sources.',
    ],
    [
      'attributed, nothing found',
      { attributed: true, restsOn: [], anonymous: false, secondHand: false },
      'Says itself whose statement it is.',
    ],
    [
      'nothing found',
      { attributed: false, restsOn: [], anonymous: false, secondHand: false },
      'No statement in the text was found that carries it.',
    ],
  ])('%s', (_, headline, sentence) => {
    const row = headline.anonymous || headline.secondHand ? both : first;
    expect(headlineVerdict(reportOf({ rows: [row], headline }), t)?.sentence).toBe(sentence);
  });

  test('stated, on one anonymous and one second-hand statement', () => {
    const headline = { attributed: false, restsOn: ['s1', 's2'], anonymous: false, secondHand: false };
    const verdict = headlineVerdict(reportOf({ rows: [nameless, passed, first], headline }), t);
    expect(verdict?.sentence).toBe(
      'Stated as fact. The text has it only from anonymous or second-hand sources.',
    );
    expect(verdict?.restsOn.map(({ id }) => id)).toEqual(['s1', 's2']);
  });

  test('an article without one has no verdict', () => {
    expect(headlineVerdict(reportOf({ rows: [both] }), t)).toBeNull();
  });
});

describe('groups by source', () => {
  test('who says most comes first, of equals who speaks first; hearsay has a group of its own', () => {
    const report = reportOf({
      rows: [
        { says: ['one'], source: 'a', who: 'an aide' },
        { says: ['two'], source: null, who: null, identity: 'none' },
        { says: ['three'], source: 'b', who: 'Holt' },
        { says: ['four'], source: 'b', who: 'Holt' },
      ],
      sources: [
        { id: 'a', name: 'an aide', description: null },
        { id: 'b', name: 'Dana Holt', description: 'port spokeswoman' },
      ],
    });
    const groups = groupBySource(report, t).map(({ name, source, statements }) => [
      name,
      source?.description ?? null,
      statements.map(({ id }) => id).join(' '),
    ]);
    expect(groups).toEqual([
      ['Dana Holt', 'port spokeswoman', 's3 s4'],
      ['An aide', null, 's1'],
      ['Nobody named', null, 's2'],
    ]);
  });
});

describe('what statements rest on together', () => {
  const root: Root = {
    id: 'root-1',
    kind: 'report',
    source: null,
    via: ['The Courier'],
    who: ['two aides'],
    identities: ['unnamed'],
    statements: ['s1', 's2', 's3'],
    anonymous: true,
    secondHand: true,
  };
  test.each<[Partial<Root>, string]>([
    [{}, '3 statements rest on one report by The Courier, which cites nobody by name: two aides.'],
    [
      { who: ['Dana Holt', 'two aides'], identities: ['person', 'unnamed'] },
      '3 statements rest on one report by The Courier, which cites Dana Holt and two aides.',
    ],
    [
      { who: ['The Courier'], identities: ['outlet'] },
      '3 statements rest on one report by The Courier, which names no source.',
    ],
    [
      { who: ['The Courier', 'Dana Holt'], identities: ['outlet', 'person'] },
      '3 statements rest on one report by The Courier, which cites Dana Holt.',
    ],
    [
      { via: ['The Courier', 'Radio Sund'] },
      '3 statements rest on one report by The Courier ← Radio Sund, which cites nobody by name: two aides.',
    ],
    [
      { kind: 'relay', via: ['Dana Holt'], who: ['a clerk'] },
      '3 statements are passed on by Dana Holt, from a clerk.',
    ],
    [
      { kind: 'relay', via: ['Dana Holt'], who: [], identities: [] },
      '3 statements are passed on by Dana Holt, from nobody named.',
    ],
    [{ kind: 'source', via: [] }, '3 statements rest on one source without a name: two aides.'],
    [
      { kind: 'source', via: [], who: ['Dana Holt'], identities: ['person'] },
      '3 statements rest on one source: Dana Holt.',
    ],
  ])('%#', (part, sentence) => {
    expect(rootSentence({ ...root, ...part }, t)).toBe(sentence);
  });
});

describe('a source in a note', () => {
  test.each<[Identity, number | null, string]>([
    ['person', null, 'named'],
    ['unnamed', null, 'not named'],
    ['unnamed', 1, 'one person, not named'],
    ['unnamed', 4, '4 people, not named'],
    ['document', null, 'a document'],
    ['outlet', null, 'a news outlet'],
    ['organization', null, 'an organization'],
    ['group', null, 'an open group'],
  ])('%s, %s: %s', (identity, count, note) => {
    expect(sourceNote({ identity, count }, t)).toBe(note);
  });
});

test.each([
  [[], ''],
  [[3], '3'],
  [[3, 4], '3, 4'],
  [[1, 2, 3, 7], '1–3, 7'],
  [[1, 5, 6, 7, 9], '1, 5–7, 9'],
])('numbers %j are written %s', (numbers, words) => {
  expect(listNumbers(numbers)).toBe(words);
});

describe('the report as text', () => {
  test('reads like a page', () => {
    const text =
      'The quay closes\n\n“No boat will\n  moor here,” said Dana Holt. The Courier, citing two aides, who asked not to be named, says the owner of the quay has been in debt since the second of the storms that took its roof. The quay was built in 1911. The owner left, the aides told it.';
    const why = text.indexOf('asked not');
    const report = reportOf({
      text,
      rows: [
        {
          says: ['“No boat will\n  moor here,”'],
          who: 'Dana Holt',
          source: 'holt',
          readFrom: ['said'],
        },
        {
          says: ['the owner of the quay has been in debt since the second of the storms that took its roof'],
          who: 'two aides',
          source: 'aides',
          identity: 'unnamed',
          via: ['The Courier'],
          readFrom: ['says', 'citing'],
          unnamedBecause: 'asked not to be named',
          link: { href: 'https://courier.example/debt', span: [0, 1] },
        },
        {
          says: ['The owner left'],
          who: 'two aides',
          source: 'aides',
          identity: 'unnamed',
          via: ['The Courier'],
          why: [{ rule: 'identity-unnamed', words: [] }],
        },
      ],
      sources: [
        { id: 'holt', name: 'Dana Holt', description: 'harbour master' },
        {
          id: 'aides',
          name: 'two aides',
          identity: 'unnamed',
          count: 2,
          reason: [[why, why + 'asked not to be named'.length]],
        },
      ],
      roots: [
        {
          id: 'root-1',
          kind: 'report',
          source: 'aides',
          via: ['The Courier'],
          who: ['two aides'],
          identities: ['unnamed'],
          statements: ['s2', 's3'],
          anonymous: true,
          secondHand: true,
        },
      ],
      unsourced: ['The quay was built in 1911.'],
      headline: { attributed: false, restsOn: ['s1'], anonymous: false, secondHand: false },
    });
    expect(textReport(report, t)).toBe(`The quay closes
The Harbour Post · Ines Kettering · 2026-03-02
https://harbourpost.example/quay

Headline
  Stated as fact. The text has a named, first-hand source for it.
  Rests on 1.

2 of 3 statements depend on anonymous or second-hand sources.
  Named, first-hand             1
  Anonymous and second-hand     2
  Sentences without a source    1

Resting on one root
- 2 statements rest on one report by The Courier, which cites nobody by name:
  two aides. (2, 3)

Sources
- Two aides; 2 people, not named; why unnamed: “asked not to be named” (2, 3)
- Dana Holt; harbour master; named (1)

Statements
1. “No boat will moor here,”
   Named, first-hand: The Harbour Post ← Dana Holt
   Attribution: “said”

2. the owner of the quay has been in debt since the second of the storms that
   took its roof
   Anonymous and second-hand: The Harbour Post ← The Courier ← two aides
   Attribution: “says”, “citing”
   Why unnamed: “asked not to be named”
   Original: https://courier.example/debt

3. The owner left
   Anonymous and second-hand: The Harbour Post ← The Courier ← two aides

1 sentence without a source, in this article's own voice
- The quay was built in 1911.
`);
  });
});

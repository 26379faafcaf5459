import { describe, expect, test } from 'vitest';
import { groupBySource } from '../../src/view/groups';
import { headlineVerdict } from '../../src/view/headline';
import { badgeOf, summarise, summarySentence } from '../../src/view/summary';
import { textReport } from '../../src/view/text-report';
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
    expect(badgeOf(report, t)).toEqual({ text: badge, title: sentence });
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

describe('the report as text', () => {
  test('reads like a page', () => {
    const report = reportOf({
      text: 'The quay closes\n\n“No boat will\n  moor here,” said Dana Holt. The Courier, citing two aides, says the owner of the quay has been in debt since the second of the storms that took its roof.',
      rows: [
        { says: ['“No boat will\n  moor here,”'], who: 'Dana Holt', readFrom: ['said'] },
        {
          says: ['the owner of the quay has been in debt since the second of the storms that took its roof'],
          who: 'two aides',
          identity: 'unnamed',
          via: ['The Courier'],
          readFrom: ['says', 'citing'],
        },
      ],
      headline: { attributed: false, restsOn: ['s1'], anonymous: false, secondHand: false },
      unsourced: ['The quay closes'],
    });
    expect(textReport(report, t)).toBe(`The quay closes
The Harbour Post · Ines Kettering · 2026-03-02
https://harbourpost.example/quay

1 of 2 statements depends on anonymous or second-hand sources.
  Named, first-hand            1
  Anonymous and second-hand    1
1 further sentence is asserted in the outlet’s own voice.

Headline: Stated as fact. The text has a named, first-hand source for it.

1. “No boat will moor here,”
   The Harbour Post ← Dana Holt
   Named, first-hand
   Attribution: “said”

2. the owner of the quay has been in debt since the second of the storms that took its
   roof
   The Harbour Post ← The Courier ← two aides
   Anonymous and second-hand
   Attribution: “says”, “citing”
`);
  });
});

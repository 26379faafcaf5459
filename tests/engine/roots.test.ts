import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { findRoots } from '../../src/engine/statements/find-roots';
import type { Identity, Root, Source, Statement } from '../../src/report';
import { type Row, reportOf } from '../view/report-of';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** "report The Courier < two aides (unnamed): 1 2 · anonymous · second-hand" */
function describeRoot({ kind, via, who, identities, statements, anonymous, secondHand }: Root): string {
  const ends = who.map((name, at) => `${name} (${identities[at]})`).join(', ');
  const numbers = statements.map((id) => id.replace(/\D/g, '')).join(' ');
  const flags = `${anonymous ? ' · anonymous' : ''}${secondHand ? ' · second-hand' : ''}`;
  return `${kind} ${[via.join(' < '), ends].filter(Boolean).join(' < ')}: ${numbers}${flags}`;
}

const says = (who: string | null, identity: Identity, via: string[] = [], href?: string): Row => ({
  says: ['it'],
  who,
  source: who,
  identity,
  via,
  secondHand: via.length > 0 || who === null,
  ...(href && { link: { href, span: [0, 1] as const }, why: [{ rule: 'link-of-outlet', words: [] }] }),
});

const aides = (...via: string[]): Row => says('two aides', 'unnamed', via);
const holt = (...via: string[]): Row => says('Holt', 'person', via);

describe('what several statements rest on together', () => {
  test.each<[string, Row[], string[]]>([
    ['nothing', [], []],
    ['one statement is no group', [aides('The Courier')], []],
    [
      'one report, one source',
      [aides('The Courier'), aides('The Courier')],
      ['report The Courier < two aides (unnamed): 1 2 · anonymous · second-hand'],
    ],
    [
      'one report, several sources',
      [aides('The Courier'), holt('The Courier'), says('The Courier', 'outlet', ['The Courier'])],
      ['report The Courier < two aides (unnamed), Holt (person), The Courier (outlet): 1 2 3 · second-hand'],
    ],
    ['one source', [holt(), holt()], ['source Holt (person): 1 2']],
    ['one source without a name', [aides(), aides()], ['source two aides (unnamed): 1 2 · anonymous']],
    [
      'a report goes before a source',
      [aides('The Courier'), holt('The Courier'), aides(), aides()],
      [
        'report The Courier < two aides (unnamed), Holt (person): 1 2 · second-hand',
        'source two aides (unnamed): 3 4 · anonymous',
      ],
    ],
    [
      'alone in its report, a statement goes with its source',
      [aides('The Courier'), aides()],
      ['source two aides (unnamed): 1 2 · anonymous'],
    ],
    [
      'of two media the one of more statements',
      [aides('Radio Sund', 'The Courier'), aides('The Courier'), holt('The Courier')],
      ['report The Courier < two aides (unnamed), Holt (person): 1 2 3 · second-hand'],
    ],
    [
      'of two media with as many the nearest, and the other if all share it',
      [aides('Radio Sund', 'The Courier'), aides('Radio Sund', 'The Courier')],
      ['report Radio Sund < The Courier < two aides (unnamed): 1 2 · anonymous · second-hand'],
    ],
    [
      'two links are two reports',
      [
        says('Holt', 'person', ['The Courier'], 'https://a.example/1'),
        says('Roth', 'person', ['The Courier'], 'https://a.example/2'),
        says('Roth', 'person', ['The Courier']),
        says('an aide', 'unnamed', ['The Courier'], 'https://a.example/2'),
      ],
      [
        'report The Courier < Holt (person), Roth (person): 1 3 · second-hand',
        'report The Courier < Roth (person), an aide (unnamed): 2 4 · second-hand',
      ],
    ],
    [
      'somebody who passes on',
      [holt(), says('a clerk', 'unnamed', ['Holt']), says('a guard', 'unnamed', ['Holt'])],
      ['relay Holt < a clerk (unnamed), a guard (unnamed): 2 3 · anonymous · second-hand'],
    ],
    ['hearsay has no root', [says(null, 'none'), says(null, 'none')], []],
    [
      'the largest first',
      [holt(), holt(), aides(), aides(), aides()],
      ['source two aides (unnamed): 3 4 5 · anonymous', 'source Holt (person): 1 2'],
    ],
  ])('%s', (_, rows, expected) => {
    const { statements } = reportOf({ text: 'it', rows });
    const sources = [...new Set(rows.map(({ who }) => who))]
      .filter((who): who is string => typeof who === 'string')
      .map(
        (name): Source => ({
          id: name,
          name,
          identity: name === 'The Courier' ? 'outlet' : 'person',
          description: null,
          count: null,
          knowledge: null,
          reason: null,
          mentions: [],
          statements: [],
        }),
      );
    const roots = findRoots(statements, sources);
    expect(roots.map(describeRoot)).toEqual(expected);
    const all = roots.flatMap((root) => root.statements);
    expect(new Set(all).size, 'no statement is in two').toBe(all.length);
  });

  test('names the source that all share, by its id', () => {
    const { statements } = reportOf({
      text: 'it',
      rows: [aides('The Courier'), aides('The Courier'), holt()],
    });
    expect(findRoots(statements, []).map(({ id, source }) => [id, source])).toEqual([
      ['root-1', 'two aides'],
    ]);
    const mixed: Statement[] = reportOf({ text: 'it', rows: [aides('The Courier'), holt('The Courier')] })
      .statements as Statement[];
    expect(findRoots(mixed, []).map(({ source }) => source)).toEqual([null]);
  });

  test('of a whole article', () => {
    const report = analyse(
      articleOf([
        'The yard was sold, The New York Times reported, citing two officials.',
        'The owner had left, according to The New York Times.',
        'Mira Holt said the pier was safe. “We checked it twice,” Holt said.',
      ]),
      WEIGHTS,
    );
    const numbers = new Map(report.statements.map(({ id }, at) => [id, String(at + 1)]));
    const roots = report.roots.map((root) => ({
      ...root,
      statements: root.statements.map((id) => numbers.get(id) ?? '?'),
    }));
    expect(roots.map(describeRoot)).toEqual([
      'report The New York Times < two officials (unnamed), The New York Times (outlet): 1 2 · second-hand',
      'source Mira Holt (person): 3 4',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/engine/learned/labels';
import { type Link, linkSpans } from '../../src/engine/learned/link';
import type { Scan } from '../../src/engine/reading/scan';
import type { TokenRange } from '../../src/engine/rules/finding';
import type { Span } from '../../src/report';
import { prepareDocument } from '../../src/training/documents';
import { articleOf } from './article-of';
import { stateNamed } from './state-names';

const ROLE_OF: Readonly<Record<string, Role>> = { '[': 'source', '<': 'cue', '{': 'content' };

/**
 * "[12 Roth ] <1 said > {1 no }": words and marks apart; source, cue and content in brackets, with the figures of the
 * attributions that they belong to. Without figures it is attribution 1.
 */
function readMarked(row: string): { scan: Scan; path: Uint8Array } {
  const attributions = new Map<string, Record<Role, Span[]>>();
  const open: { role: Role; owners: string; start: number }[] = [];
  let text = '';
  for (const word of row.split(' ')) {
    const role = ROLE_OF[word.charAt(0)];
    if (role) open.push({ role, owners: word.slice(1) || '1', start: text === '' ? 0 : text.length + 1 });
    else if (/^[\]>}]$/.test(word)) {
      const span = open.pop();
      for (const owner of span?.owners ?? '') {
        const own = attributions.get(owner) ?? { source: [], cue: [], content: [] };
        attributions.set(owner, own);
        if (span) own[span.role].push([span.start, text.length]);
      }
    } else text += `${text === '' ? '' : ' '}${word}`;
  }
  const { scan, states } = prepareDocument({
    id: 'row',
    article: articleOf([text]),
    attributions: [...attributions].sort(([a], [b]) => a.localeCompare(b)).map(([, own]) => own),
    discard: [],
  });
  expect(scan.norms).toHaveLength(text.split(' ').length);
  return { scan, path: states };
}

function showLinks(scan: Scan, links: readonly Link[]): string[] {
  const show = (range: TokenRange | null) =>
    range ? scan.norms.slice(range.first, range.end).join(' ') : '';
  return links.map(
    ({ source, cue, content }) => `${show(source)} | ${show(cue)} | ${content.map(show).join(' … ')}`,
  );
}

describe('ties together what belongs together', () => {
  it.each<[row: string, links: readonly string[]]>([
    ['[ Roth ] < said > { the pier was safe } .', ['roth | said | the pier was safe']],
    ['[ Roth ] has often < said > that { it was safe }', ['roth | said | it was safe']],
    ['{ it was safe } , [ Roth ] < said >', ['roth | said | it was safe']],
    // the source behind its cue
    ['{ it was safe } , < said > [ Roth ]', ['roth | said | it was safe']],
    ['{ it was safe } < according to > [ Roth ]', ['roth | according to | it was safe']],
    ['< According to > [ Roth ] , { it was safe }', ['roth | according to | it was safe']],
    // split quotations, in one sentence and in two
    [
      '{ the pier was safe } , [ Roth ] < said > , { and dry }',
      ['roth | said | the pier was safe … and dry'],
    ],
    [
      '{ the pier was safe } , < said > [ Roth ] . { It is dry }',
      ['roth | said | the pier was safe … it is dry'],
    ],
    // two attributions in a sentence
    [
      '[1 Roth ] <1 said > {1 it was safe } and [2 Holt ] <2 said > {2 it was not }',
      ['roth | said | it was safe', 'holt | said | it was not'],
    ],
    [
      '{1 it was safe } , [1 Roth ] <1 said > , but [2 Holt ] <2 thought > {2 it was not }',
      ['roth | said | it was safe', 'holt | thought | it was not'],
    ],
    [
      '{1 it was safe } , [1 Roth ] <1 said > . {2 It was not } , <2 thought > [2 Holt ]',
      ['roth | said | it was safe', 'holt | thought | it was not'],
    ],
    // several cues at one source
    [
      '[12 Roth ] <1 said > {1 it was safe } and <2 added > {2 it was dry }',
      ['roth | said | it was safe', 'roth | added | it was dry'],
    ],
    [
      '[123 Roth ] <1 said > {1 it was safe } , <2 thought > {2 it was dry } and <3 hoped > {3 it would hold }',
      ['roth | said | it was safe', 'roth | thought | it was dry', 'roth | hoped | it would hold'],
    ],
    // one said inside what another said
    ['[1 Holt ] <1 said > {1 [2 Roth ] <2 claimed > {2 it was dry } }', ['roth | claimed | it was dry']],
  ])('%s', (row, expected) => {
    const { scan, path } = readMarked(row);
    expect(showLinks(scan, linkSpans(scan, path, 0))).toEqual(expected);
  });
});

describe('does without what is not there', () => {
  it.each<[row: string, links: readonly string[]]>([
    ['< Reportedly > { it rained }', [' | reportedly | it rained']],
    ['{ It rained } , < reportedly >', [' | reportedly | it rained']],
    ['{ it was safe }', [' |  | it was safe']],
    ['[ Roth ] : { it was safe }', [' |  | it was safe']],
    ['[ Roth ] < smiled >', []],
    ['nothing was said', []],
    // the source of another sentence, and one that stands nearby by chance
    ['[1 Roth ] left early . <2 Reportedly > {2 it rained }', [' | reportedly | it rained']],
    [
      '[1 Roth ] <1 said > {1 it was dry } . <2 Reportedly > {2 it rained }',
      ['roth | said | it was dry', ' | reportedly | it rained'],
    ],
    [
      '<2 Reportedly > {2 it rained } and [1 Roth ] <1 said > {1 it was dry }',
      [' | reportedly | it rained', 'roth | said | it was dry'],
    ],
  ])('%s', (row, expected) => {
    const { scan, path } = readMarked(row);
    expect(showLinks(scan, linkSpans(scan, path, 0))).toEqual(expected);
  });

  it('takes no cue that is too far away', () => {
    const linksOver = (words: number) => {
      const { scan, path } = readMarked(`[ Roth ] < said > ${'often '.repeat(words)}so`);
      path[path.length - 1] = stateNamed('Bc|qs|');
      return showLinks(scan, linkSpans(scan, path, 0));
    };
    expect(linksOver(398)).toEqual(['roth | said | so']);
    expect(linksOver(400)).toEqual([' |  | so']);
  });

  it('looks at no token outside of the block', () => {
    const { scan, path } = readMarked('[ Roth ] < said > { it was safe } , < said > [ Holt ]');
    expect(showLinks(scan, linkSpans(scan, path.subarray(2, 5), 2))).toEqual([' |  | it was safe']);
    expect(linkSpans(scan, path.subarray(0, 2), 0)).toEqual([]);
    expect(linkSpans(scan, path.subarray(3, 3), 3)).toEqual([]);
  });

  it('reads a span whose first token is labelled like a later one', () => {
    const { scan, path } = readMarked('[ Roth ] < said > { it was safe }');
    path[2] = stateNamed('Ic|qs|');
    expect(showLinks(scan, linkSpans(scan, path, 0))).toEqual(['roth | said | it was safe']);
  });
});

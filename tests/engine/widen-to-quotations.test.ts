import { expect, test } from 'vitest';
import { widenToQuotations } from '../../src/engine/learned/widen-to-quotations';
import { collectPeople } from '../../src/engine/names/collect-people';
import { scanArticle, wordsOf } from '../../src/engine/reading/scan';
import { findAttributions } from '../../src/engine/rules/find-attributions';
import { parseBracketed } from './bracketed';
import { rangeOfWords } from './mark-ranges';
import { read } from './notation';

/** `[source] <cue> {content}` as a tagger has it, and cue and content of what is left. */
const rows: readonly (readonly [row: string, cue: string, ...content: string[]])[] = [
  [
    '“He sails alone, and [I] <think> {that is brave}. Others only talk,” Holt said.',
    'said',
    '“He sails alone, and I think that is brave. Others only talk,”',
  ],
  [
    'Ines Roth added: “They will not even <admit> that {the ferry of 1998 sank}. Nobody asks why.”',
    'added',
    '“They will not even admit that the ferry of 1998 sank. Nobody asks why.”',
  ],
  [
    '“Fares rose for years. That is {why the night boats are empty},” said Oskar Lind.',
    'said',
    '“Fares rose for years. That is why the night boats are empty,”',
  ],
  [
    '“When [the board] <announced> {its plan for a new pier}, we were afraid of it,” said Lwazi Dube of the union.',
    'said',
    '“When the board announced its plan for a new pier, we were afraid of it,”',
  ],
  [
    'Holt added: “[The mayor] <said> {the pier was shut}, and nobody asked why.”',
    'said',
    'the pier was shut',
  ],
  ['[Holt] <said> {the pier was “unsafe” in storms}.', 'said', 'the pier was “unsafe” in storms'],
];

test.each(rows)('%s', (row, left, ...expected) => {
  const { text, source, cue, content } = parseBracketed(row);
  const { article, tokens, sentences, quotations } = read(text);
  const scan = scanArticle(article, tokens, sentences, quotations);
  const rangeOf = rangeOfWords(text, tokens);
  const proposal = {
    finding: null,
    from: 2,
    source: source ? rangeOf(source) : null,
    cue: cue ? rangeOf(cue) : null,
    content: content.map(rangeOf),
  };
  const rules = findAttributions(scan, collectPeople(scan));
  const standing = [{ proposal, rating: 1, confidence: 0.9, stands: true }];
  const words = ({ first, end }: { first: number; end: number }): string => wordsOf(scan, first, end);
  const [widened] = widenToQuotations(scan, rules, standing);
  expect([
    widened?.proposal.cue && words(widened.proposal.cue),
    ...(widened?.proposal.content.map(words) ?? []),
  ]).toEqual([left, ...expected]);
});

import { expect, test } from 'vitest';
import { assertsNothing } from '../../src/engine/learned/asserts-nothing';
import { collectPeople } from '../../src/engine/names/collect-people';
import { scanArticle } from '../../src/engine/reading/scan';
import { findAttributions } from '../../src/engine/rules/find-attributions';
import { read } from './notation';

/** A sentence, the rule that sees an attribution in it, and whether anything is said to be so. */
const rows: readonly (readonly [string, string, boolean])[] = [
  ['The port answered a claim that the pier was unsafe.', 'cue-noun', true],
  ['The port answered the claim that piers sink.', 'cue-noun', true],
  ['The harbour prints stories that sailors care about.', 'cue-noun', false],
  ['The price is a claim that experts highlight.', 'cue-noun', false],
  ['The pier is said to be safe.', 'hearsay-phrase', true],
  ['The pier is believed to have sunk.', 'hearsay-phrase', true],
  ['The fire was reported to the harbour police at nine.', 'hearsay-phrase', false],
  ['Holt was known to Sund audiences as a singer.', 'hearsay-phrase', false],
  ['But this only explains why the pier is shut.', 'question', false],
  ['This study suggests that the pier is safe.', 'that-clause', true],
];

test.each(rows)('%s', (text, rule, asserts) => {
  const { article, tokens, sentences, quotations } = read(text);
  const scan = scanArticle(article, tokens, sentences, quotations);
  const findings = findAttributions(scan, collectPeople(scan)).filter((finding) => finding.rule === rule);
  const standing = findings.filter(
    (finding) =>
      !assertsNothing(scan, {
        finding,
        cue: finding.cue[0] ?? null,
        source: finding.source,
        content: finding.content,
        from: 1,
      }),
  );
  expect([findings.length, standing.length > 0]).toEqual([1, asserts]);
});

import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import type { Article, Report, Span } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** A made-up given name for each number. */
function letters(number: number): string {
  return `Mi${[...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

/** Paragraphs or sentences of an article as long as a short novel. */
const MANY = 2_000;

const rows: Record<string, Article> = {
  'an empty text': articleOf([]),
  'an empty paragraph': articleOf(['']),
  'white space alone': articleOf([' \t  ', '\u00a0']),
  'one quotation mark': articleOf(['"']),
  'marks alone': articleOf(['… — “” \'\' "" ,,, ::: !!! ???']),
  'a cue and nothing else': articleOf(['said']),
  'a cue with a comma': articleOf([', said ,']),
  'cues in a row': articleOf(['said said said that that that according to according to']),
  'lone surrogates': articleOf(['\ud800 said that \udc00 was “\ud83d”.']),
  'a word of ten thousand letters': articleOf([`Mira Holt said ${'a'.repeat(10_000)} was gone.`]),
  'brackets without an end': articleOf([`Mira Holt (${'('.repeat(5_000)} said the pier was gone.`]),
  'quotations without an end': articleOf(
    Array.from({ length: 200 }, () => '“The pier is gone, said Mira Holt.'),
  ),
  'commas without an end': articleOf([`Mira Holt${', a clerk'.repeat(4_000)}, said the pier was gone.`]),
  'prepositions without an end': articleOf([
    `A source${' of the man at the office'.repeat(3_000)} said it was gone.`,
  ]),
  'a sentence that never ends': articleOf(['“The pier is gone,” Holt said, '.repeat(MANY)]),
  'thousands of one name': articleOf([
    Array.from({ length: MANY }, (_, i) => `Dr ${letters(i)} Holt said it was gone.`).join(' '),
  ]),
  'a very long article': articleOf(
    Array.from({ length: MANY }, (_, i) => `Clerk ${i} said “the pier is gone,” and Mira Holt told CNN so.`),
  ),
  'a very long paragraph': articleOf([
    Array.from({ length: MANY }, () => 'Critics say the pier is gone.').join(' '),
  ]),
};

test.each(Object.entries(rows))('%s gives a report whose spans lie in the text', (_name, article) => {
  const report = analyse(article, WEIGHTS);
  for (const span of allSpans(report)) {
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeGreaterThan(span[0]);
    expect(span[1]).toBeLessThanOrEqual(article.text.length);
  }
  for (const { block, why, anonymous, identity, via, secondHand } of report.statements) {
    expect(article.blocks[block]).toBeDefined();
    expect(why.length).toBeGreaterThan(0);
    if (identity === 'unnamed' || identity === 'group') expect(anonymous).toBe(true);
    if (via.length > 0) expect(secondHand).toBe(true);
  }
});

test('the same article gives the same report', () => {
  const article = rows['quotations without an end'] ?? articleOf([]);
  expect(analyse(article, WEIGHTS)).toEqual(analyse(article, WEIGHTS));
});

test('another language than English gives a report without statements', () => {
  const german =
    'Der Minister sagte am Montag, dass die Brücke im Mai wieder geöffnet werde und niemand sich sorgen müsse.';
  const report = analyse({ ...articleOf([german, german]), language: 'de' }, WEIGHTS);
  expect(report.article.language).toBe('de');
  expect(report.statements).toEqual([]);
});

function allSpans(report: Report): Span[] {
  const statements = [...report.statements, ...report.candidates];
  return [
    ...report.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...statements.flatMap(({ content, cue, mention, reason }) => [
      ...content,
      ...cue,
      ...mention,
      ...(reason ?? []),
    ]),
    ...report.unsourced,
    ...report.sources.flatMap(({ mentions }) => mentions),
  ];
}

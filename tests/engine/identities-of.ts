import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** Who makes the last statement of these paragraphs (parted by " ¶ "), and what they are: "Sund Port (organization)". */
export function lastSource(text: string): string {
  return sourceAt(text, -1);
}

/** The same of the statement at that place, counted from the end where it is negative. */
export function sourceAt(text: string, index: number): string {
  const { statements } = analyse(articleOf(text.split(' ¶ ')), WEIGHTS);
  const statement = statements.at(index);
  return statement ? `${statement.who ?? 'nobody'} (${statement.identity})` : 'no statement';
}

/** One test a row: sentences and the source of the last one. */
export function testSources(rows: readonly (readonly [text: string, source: string])[]): void {
  test.each(rows)('%s', (text, source) => {
    expect(lastSource(text)).toBe(source);
  });
}

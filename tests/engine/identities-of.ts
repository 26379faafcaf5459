import { expect, test } from 'vitest';
import { analyse } from '../../src/engine/analyse';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** Who makes the last statement of these paragraphs (parted by " ¶ "), and what they are: "Sund Port (organization)". */
export function lastSource(text: string): string {
  const { statements } = analyse(articleOf(text.split(' ¶ ')), WEIGHTS);
  const last = statements.at(-1);
  return last ? `${last.who ?? 'nobody'} (${last.identity})` : 'no statement';
}

/** One test a row: sentences and the source of the last one. */
export function testSources(rows: readonly (readonly [text: string, source: string])[]): void {
  test.each(rows)('%s', (text, source) => {
    expect(lastSource(text)).toBe(source);
  });
}

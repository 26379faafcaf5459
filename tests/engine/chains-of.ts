import { analyse } from '../../src/engine/analyse';
import type { ArticleMeta } from '../../src/report';
import { WEIGHTS } from '../weights';
import { articleOf } from './article-of';

/** Between two paragraphs of a row. */
const BREAK = ' ¶ ';

/**
 * From whom each statement came, and through whom, nearest to the reader last: `Dana Holt < CNN`. `?` before somebody without a
 * name, `nobody` for hearsay.
 */
export function chainsOf(row: string, meta: Partial<ArticleMeta> = {}): string[] {
  const article = { ...articleOf(row.split(BREAK)), ...meta };
  return analyse(article, WEIGHTS).statements.map(({ who, identity, via }) => {
    const unnamed = identity === 'unnamed' || identity === 'group' ? '?' : '';
    return [`${unnamed}${who ?? 'nobody'}`, ...[...via].reverse()].join(' < ');
  });
}

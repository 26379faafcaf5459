/** The shapes of what messages carry: each tells whether an input has it. */

import type { Article, Report } from '../report';

export function isIds(input: unknown): boolean {
  return Array.isArray(input) && input.every((id) => typeof id === 'string');
}

export function isPlace(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { statement, card, span } = input as { statement?: unknown; card?: unknown; span?: unknown };
  if (Array.isArray(span)) return span.length === 2 && span.every(Number.isInteger);
  return typeof statement === 'string' && typeof card === 'boolean';
}

export function isSaid(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { address, words, remark } = input as { readonly [name: string]: unknown };
  if (typeof address !== 'string' || typeof words !== 'string' || typeof remark !== 'object') return false;
  const { as, who } = (remark ?? { as: 'named' }) as { as?: unknown; who?: unknown };
  return as === 'source' ? typeof who === 'string' : as === 'named' || as === 'notStatement';
}

export function isReport(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { article, text, statements } = input as Partial<Record<keyof Report, unknown>>;
  return (
    typeof article === 'object' && article !== null && typeof text === 'string' && Array.isArray(statements)
  );
}

export function isArticle(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { text, blocks, links } = input as Partial<Record<keyof Article, unknown>>;
  return typeof text === 'string' && Array.isArray(blocks) && Array.isArray(links);
}

export function isBadge(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { text, title } = input as { readonly [name: string]: unknown };
  return typeof text === 'string' && typeof title === 'string';
}

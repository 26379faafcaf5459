/** The shapes of what messages carry: each tells whether an input has it. */

import type { Article, BlockKind, Report, Statement } from '../report';

const BLOCK_KINDS: ReadonlySet<unknown> = new Set<BlockKind>([
  'title',
  'paragraph',
  'list-item',
  'quotation',
]);

/** Characters of a name that a reader gives a source: what the card's field takes. */
export const LONGEST_NAME = 120;

type Fields = Readonly<Record<string, unknown>>;

export function isIds(input: unknown): boolean {
  return Array.isArray(input) && input.every((id) => typeof id === 'string');
}

export function isPlace(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { statement, card, span } = input;
  if (Array.isArray(span)) return span.length === 2 && span.every(Number.isInteger);
  return typeof statement === 'string' && typeof card === 'boolean';
}

export function isSaid(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { address, words, remark } = input;
  if (typeof address !== 'string' || typeof words !== 'string') return false;
  if (remark === null) return true;
  if (!isObject(remark)) return false;
  const { as, who } = remark;
  if (as === 'source') return typeof who === 'string' && who.length <= LONGEST_NAME;
  return as === 'named' || as === 'notStatement';
}

export function isReport(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { article, text, statements, sources } = input as Partial<Record<keyof Report, unknown>>;
  return (
    isObject(article) &&
    isTextOrNull(article.url) &&
    isTextOrNull(article.title) &&
    typeof text === 'string' &&
    isListOf(sources, ({ id, name }) => typeof id === 'string' && typeof name === 'string') &&
    isListOf(statements, (each) => isStatement(each, text))
  );
}

function isStatement(fields: Fields, text: string): boolean {
  const { id, content, who, via, anonymous, secondHand } = fields as Partial<
    Record<keyof Statement, unknown>
  >;
  return (
    typeof id === 'string' &&
    Array.isArray(content) &&
    content.every((span) => isSpanIn(span, text)) &&
    isTextOrNull(who) &&
    isIds(via) &&
    typeof anonymous === 'boolean' &&
    typeof secondHand === 'boolean'
  );
}

export function isArticle(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { text, blocks, links, ...meta } = input as Partial<Record<keyof Article, unknown>>;
  return (
    typeof text === 'string' &&
    [meta.url, meta.title, meta.outlet, meta.byline, meta.agency, meta.published, meta.language].every(
      isTextOrNull,
    ) &&
    isListOf(blocks, ({ span, kind }) => isSpanIn(span, text) && BLOCK_KINDS.has(kind)) &&
    isListOf(links, ({ span, href }) => isSpanIn(span, text) && typeof href === 'string')
  );
}

export function isBadge(input: unknown): boolean {
  return isObject(input) && typeof input.text === 'string' && typeof input.title === 'string';
}

function isObject(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function isListOf(input: unknown, isOne: (fields: Fields) => boolean): boolean {
  return Array.isArray(input) && input.every((each) => isObject(each) && isOne(each));
}

function isTextOrNull(input: unknown): boolean {
  return input === null || typeof input === 'string';
}

/** Whether an input is a span that lies within a text. */
function isSpanIn(input: unknown, text: string): boolean {
  if (!Array.isArray(input) || input.length !== 2 || !input.every(Number.isInteger)) return false;
  const [start, end] = input;
  return 0 <= start && start <= end && end <= text.length;
}

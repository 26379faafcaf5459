/** The shapes of what messages carry: each tells whether an input has it. */

import type { Article, ArticleMeta, BlockKind, Report, Span, Statement } from '../report';

/** Characters of a name that a reader gives a source: what the card's field takes. */
const LONGEST_NAME = 120;

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

/** As far as its statements are remembered. */
export function isReport(input: unknown): boolean {
  if (!isObject(input)) return false;
  const { article, text, statements, sources } = input as Partial<Record<keyof Report, unknown>>;
  if (!isObject(article) || !isMeta(article) || typeof text !== 'string') return false;
  return (
    isListOf(sources, ({ id, name }) => typeof id === 'string' && typeof name === 'string') &&
    isListOf(statements, (each) => isStatement(each, text.length))
  );
}

function isStatement(fields: Fields, length: number): boolean {
  const { id, content, who, identity, via, anonymous, secondHand } = fields as Partial<
    Record<keyof Statement, unknown>
  >;
  return (
    typeof id === 'string' &&
    Array.isArray(content) &&
    content.every((span) => isSpan(span, length)) &&
    isTextOrNull(who) &&
    typeof identity === 'string' &&
    Array.isArray(via) &&
    via.every((name) => typeof name === 'string') &&
    typeof anonymous === 'boolean' &&
    typeof secondHand === 'boolean'
  );
}

export function isArticle(input: unknown): boolean {
  if (!isObject(input) || !isMeta(input)) return false;
  const { text, blocks, links } = input as Partial<Record<keyof Article, unknown>>;
  if (typeof text !== 'string') return false;
  const isLink = ({ href, span }: Fields): boolean => typeof href === 'string' && isSpan(span, text.length);
  return areBlocks(blocks, text.length) && isListOf(links, isLink);
}

const BLOCK_KINDS: ReadonlySet<unknown> = new Set<BlockKind>([
  'title',
  'paragraph',
  'list-item',
  'quotation',
]);

/** In order of the text and apart. */
function areBlocks(input: unknown, length: number): boolean {
  let end = 0;
  return isListOf(input, ({ kind, span }) => {
    if (!BLOCK_KINDS.has(kind) || !isSpan(span, length)) return false;
    const isBehind = span[0] >= end;
    end = span[1];
    return isBehind;
  });
}

const META = ['url', 'title', 'outlet', 'byline', 'agency', 'published', 'language'] as const;

function isMeta(input: Fields): boolean {
  const isCounted = input.unread === undefined || typeof input.unread === 'number';
  return isCounted && META.every((name: keyof ArticleMeta) => isTextOrNull(input[name]));
}

export function isBadge(input: unknown): boolean {
  return isObject(input) && [input.marked, input.dependent, input.total].every(Number.isInteger);
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function isListOf(input: unknown, isOne: (fields: Fields) => boolean): boolean {
  return Array.isArray(input) && input.every((each) => isObject(each) && isOne(each));
}

function isTextOrNull(input: unknown): boolean {
  return input === null || typeof input === 'string';
}

/** Within a text of so many UTF-16 code units. */
function isSpan(input: unknown, length: number): input is Span {
  if (!Array.isArray(input) || input.length !== 2 || !input.every(Number.isInteger)) return false;
  const [start, end] = input as [number, number];
  return 0 <= start && start <= end && end <= length;
}

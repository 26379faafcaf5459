import type { Article, ArticleMeta } from '../../report';
import { InputFault } from '../input-fault';
import { composeFromParagraphs, composeFromText } from './compose-article';

/** An article and the name its report goes by. */
export interface NamedArticle {
  readonly id: string | number;
  /** `null`: the page is no article. */
  readonly article: Article | null;
}

/**
 * The article in a JSON text: `{id, text}` (wins) or `{id or name, title, paragraphs, …}`.
 * @throws InputFault with the line counted in `json`
 */
export function readObject(json: string, fallbackId: string): NamedArticle {
  const object = parseObject(json);
  const id = object.id ?? object.name ?? fallbackId;
  if (typeof id !== 'string' && typeof id !== 'number') throw new InputFault('"id" is not a string', 1);
  const meta = readMeta(object);
  if (object.text !== undefined && object.text !== null) {
    return { id, article: composeFromText(meta, stringAt(object, 'text') ?? '') };
  }
  const { paragraphs } = object;
  if (paragraphs === undefined) throw new InputFault('has neither "text" nor "paragraphs"', 1);
  if (!Array.isArray(paragraphs) || !paragraphs.every((item) => typeof item === 'string')) {
    throw new InputFault('"paragraphs" is not a list of strings', 1);
  }
  return { id, article: composeFromParagraphs(meta, paragraphs) };
}

function parseObject(json: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new InputFault(`is not valid JSON: ${message}`, faultyLine(json, message));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputFault('is not an article object', 1);
  }
  return value as Readonly<Record<string, unknown>>;
}

/** The parser's message tells the position, or that the text ends too early, or nothing. */
function faultyLine(json: string, message: string): number {
  const end = json.trimEnd().length;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? (message.includes('end of JSON') ? end : 0));
  return json.slice(0, Math.min(position, end)).split('\n').length;
}

function readMeta(object: Readonly<Record<string, unknown>>): ArticleMeta {
  return {
    url: stringAt(object, 'url'),
    title: stringAt(object, 'title'),
    outlet: stringAt(object, 'outlet'),
    byline: stringAt(object, 'byline'),
    agency: stringAt(object, 'agency'),
    published: stringAt(object, 'published'),
    language: stringAt(object, 'language'),
  };
}

function stringAt(object: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = object[key] ?? null;
  if (value !== null && typeof value !== 'string') throw new InputFault(`"${key}" is not a string`, 1);
  return value === '' ? null : value;
}

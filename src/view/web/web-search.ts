import type { Report, Statement } from '../../report';
import { wholeCharacters } from '../words/whole-characters';
import { type WebLink, webLink } from './web-link';

/** A search engine that asks for nothing and is the same for everybody; it learns of a search when the reader clicks. */
const ENGINE = 'https://duckduckgo.com/?q=';

/** Words of a quotation that are searched for: enough to tell it from others, few enough to stand in one line of its report. */
const MOST_WORDS = 12;

/** A search for the report or document that a statement comes from. */
export interface WebSearch extends WebLink {
  /** Whose report is looked for. */
  readonly who: string;
}

/** The search for what a statement comes from, where that is a report or document to which the article has no link. */
export function webSearch(report: Report, statement: Statement): WebSearch | null {
  if (statement.link && webLink(statement.link.href)) return null;
  const who = publicationOf(report, statement);
  const words = who && wholeCharacters(`${wordsFor(report, statement)} ${who}`);
  const link = words && webLink(`${ENGINE}${encodeURIComponent(words)}`);
  return who && link ? { ...link, who } : null;
}

/** The report or document that it comes from, nearest first. */
function publicationOf({ roots, sources }: Report, statement: Statement): string | null {
  const { id, via, who, identity, why } = statement;
  const published = new Set(sources.filter(isPublication).map(({ name }) => name));
  const root = roots.find(({ kind, statements }) => kind === 'report' && statements.includes(id));
  if (root?.via[0]) published.add(root.via[0]);
  const [nearest] = via;
  if (nearest && why.some(({ rule }) => rule === 'carried-by-outlet')) published.add(nearest);
  return via.find((name) => published.has(name)) ?? (isPublication({ identity }) ? who : null);
}

function isPublication({ identity }: Pick<Statement, 'identity'>): boolean {
  return identity === 'outlet' || identity === 'document';
}

const QUOTATION = /["“„«]([^"“”„«»]+)["”»]/;

/** What it quotes, as a phrase; else its first words. */
function wordsFor({ text }: Report, { content, mode }: Statement): string {
  const words = content.map(([start, end]) => text.slice(start, end)).join(' ');
  const quotation = mode === 'indirect' ? undefined : QUOTATION.exec(words)?.[1];
  const first = (quotation ?? words).split(/\s+/).filter(Boolean).slice(0, MOST_WORDS).join(' ');
  const bare = first.replace(/["“”„«»]/g, '').replace(/(?<![\s.,;:])[\s.,;:]+$/, '');
  return quotation ? `"${bare}"` : bare;
}

/** What is remembered of articles and what is read from it, as pure functions. */

import type { Identity, RememberedStatement, Report, Visit } from '../report';

/** Statements of one article, and UTF-16 code units of all their words: two visits take less than 50 KB. */
const MOST_STATEMENTS = 150;
const MOST_WORDS = 15_000;
/** Milliseconds: who comes back to the page within half an hour has not been away. */
const SAME_VISIT = 30 * 60_000;

/** The last visit to an article, and the one before it. */
export interface Visits {
  readonly last: Visit;
  readonly before: Visit | null;
}

/** What to remember of a report: its first statements, as many as fit. `at`: now, milliseconds since 1970. */
export function visitOf({ article, text, statements }: Report, at: number): Visit {
  const remembered: RememberedStatement[] = [];
  let room = MOST_WORDS;
  for (const { content, who, identity, anonymous, secondHand } of statements.slice(0, MOST_STATEMENTS)) {
    const words = content.map(([start, end]) => text.slice(start, end)).join(' … ');
    room -= words.length;
    if (room < 0) break;
    remembered.push({ words, who, identity, anonymous, secondHand });
  }
  return {
    at,
    title: article.title,
    isWhole: remembered.length === statements.length,
    statements: remembered,
  };
}

/** What is remembered once an article has been read again: within the same visit the visit before it stays. */
export function visitsWith(known: Visits | null, now: Visit): Visits {
  if (!known) return { last: now, before: null };
  const isSame = now.at - known.last.at < SAME_VISIT;
  return { last: now, before: isSame ? known.before : known.last };
}

/** The visits in what was stored; `null` where it is missing or damaged. */
export function visitsIn(stored: unknown): Visits | null {
  if (!isObject(stored) || !isVisit(stored.last)) return null;
  return { last: stored.last, before: isVisit(stored.before) ? stored.before : null };
}

const IDENTITIES: ReadonlySet<unknown> = new Set<Identity>([
  'person',
  'organization',
  'document',
  'outlet',
  'unnamed',
  'group',
  'none',
]);

function isVisit(stored: unknown): stored is Visit {
  if (!isObject(stored)) return false;
  const { at, title, isWhole, statements } = stored;
  return (
    Number.isFinite(at) &&
    typeof isWhole === 'boolean' &&
    (title === null || typeof title === 'string') &&
    Array.isArray(statements) &&
    statements.every(isStatement)
  );
}

function isStatement(stored: unknown): stored is RememberedStatement {
  if (!isObject(stored)) return false;
  const { words, who, identity, anonymous, secondHand } = stored;
  return (
    typeof words === 'string' &&
    (who === null || typeof who === 'string') &&
    IDENTITIES.has(identity) &&
    typeof anonymous === 'boolean' &&
    typeof secondHand === 'boolean'
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

import type { Headline, Report, Root, Source, Span, Statement } from '../../src/report';

/** A statement as the tables write it: found in the text by its words. */
export interface Row extends Partial<Omit<Statement, 'content' | 'reason'>> {
  readonly says: readonly string[];
  readonly readFrom?: readonly string[];
  readonly unnamedBecause?: string;
}

/** What a table says of the headline; the rest follows from it. */
export type GivenHeadline = Omit<Headline, 'statesAsFact' | 'ties'>;

export interface Given {
  readonly text?: string;
  readonly outlet?: string | null;
  readonly rows: readonly Row[];
  readonly sources?: readonly (Partial<Source> & Pick<Source, 'id' | 'name'>)[];
  readonly roots?: readonly Root[];
  readonly headline?: GivenHeadline | null;
  /** Sentences in the outlet's own voice. */
  readonly unsourced?: readonly string[];
}

/** A report about a small article, made by hand: what the engine would say of it is not asked here. */
export function reportOf({
  text: given,
  outlet = 'The Harbour Post',
  rows,
  sources = [],
  roots = [],
  unsourced = [],
  headline = null,
}: Given): Report {
  const text = given ?? `The quay closes\n\n${rows.map(({ says }) => says.join(' ')).join('\n\n')}`;
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the text has no "${words}"`);
    return [start, start + words.length];
  };
  const statements = rows.map(({ says, readFrom = [], unnamedBecause, ...rest }, index): Statement => {
    const unnamed = rest.identity === 'unnamed' || rest.identity === 'group';
    return {
      id: `s${index + 1}`,
      attribution: null,
      block: 1,
      content: says.map(spanOf),
      cue: [],
      mention: [],
      mode: 'indirect',
      source: null,
      who: null,
      identity: 'person',
      via: [],
      anonymous: unnamed,
      secondHand: (rest.via ?? []).length > 0,
      confidence: 0.9,
      reason: unnamedBecause ? [spanOf(unnamedBecause)] : null,
      link: null,
      why: [{ rule: 'quoted-after', words: readFrom.map(spanOf) }],
      ...rest,
    };
  });
  return {
    article: {
      url: 'https://harbourpost.example/quay',
      title: 'The quay closes',
      outlet,
      byline: 'Ines Kettering',
      agency: null,
      published: '2026-03-02T08:00:00Z',
      language: 'en',
    },
    text,
    blocks: [{ span: [0, text.length], kind: 'paragraph' }],
    attributions: [],
    statements,
    candidates: [],
    unsourced: unsourced.map(spanOf),
    sources: sources.map((source) => ({
      identity: 'person',
      description: null,
      count: null,
      knowledge: null,
      reason: null,
      mentions: [],
      statements: [],
      ...source,
    })),
    roots,
    headline: headline && {
      ...headline,
      statesAsFact: !headline.attributed && (headline.anonymous || headline.secondHand),
      ties: headline.restsOn.map((statement) => ({ statement, headline: [], words: [] })),
    },
  };
}

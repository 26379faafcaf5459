import type { Report, Source, Span, Statement } from '../../report';
import { type Kind, kindOf } from '../kinds';
import { type WebLink, webLink } from '../web/web-link';
import { type WebSearch, webSearch } from '../web/web-search';
import { quoted, wordsAt } from '../words/excerpt';
import { foldText } from '../words/fold-text';
import { listParts } from '../words/join-names';
import { kindAndWay } from '../words/way';
import type { Translate } from '../words/words';
import { groupBySource } from './groups';
import { sourceNote } from './source-note';

/** A label and the article's own words to it: "Why unnamed: “not authorised to speak”". */
export interface Fact {
  readonly label: string;
  readonly words: string;
}

/** A source as the list names it. */
export interface ListedSource {
  /** `null`: nobody is named at all. */
  readonly id: string | null;
  readonly name: string;
  /** Who that is: its role in the article's words, or that it has no name; `null` where the name says it all. */
  readonly description: string | null;
  /** What it knows it from, and why it is not named. */
  readonly facts: readonly Fact[];
}

/** A statement as the list shows it. */
export interface Entry {
  readonly id: string;
  readonly source: ListedSource;
  readonly kind: Kind;
  /** "Second-hand, via The Courier". */
  readonly label: string;
  readonly words: string;
  /** What the article says of its source here, beyond what it says of it elsewhere. */
  readonly facts: readonly Fact[];
  readonly link: WebLink | null;
  readonly search: WebSearch | null;
  /** That the reader has corrected it, or `null`. */
  readonly corrected: string | null;
  /** What the search looks into. */
  readonly text: string;
}

/** A sentence in the outlet's own voice. */
export interface Sentence {
  readonly span: Span;
  readonly words: string;
  /** What the search looks into. */
  readonly text: string;
}

/** All that the list can show of a report, in words. */
export interface Listing {
  /** Who says most comes first. */
  readonly sources: readonly ListedSource[];
  /** In order of the text, as are the sentences. */
  readonly entries: readonly Entry[];
  readonly sentences: readonly Sentence[];
}

export function listingOf(report: Report, t: Translate): Listing {
  const groups = groupBySource(report, t);
  const sources = groups.map(({ source, name }) => listedSource(report, source, name, t));
  const sourceOf = new Map(groups.flatMap(({ statements }, at) => statements.map(({ id }) => [id, at])));
  return {
    sources,
    entries: report.statements.flatMap((statement) => {
      const source = sources[sourceOf.get(statement.id) ?? -1];
      return source ? [entryOf(report, statement, source, t)] : [];
    }),
    sentences: report.unsourced.map((span) => {
      const words = wordsAt(report.text, [span]);
      return { span, words, text: foldText(words) };
    }),
  };
}

function listedSource(report: Report, source: Source | null, name: string, t: Translate): ListedSource {
  if (!source) return { id: null, name, description: null, facts: [] };
  const { id, identity, description, knowledge, reason } = source;
  const note = identity === 'unnamed' || identity === 'group' ? sourceNote(source, t) : null;
  const facts = [
    ...(knowledge ? [{ label: t('whyKnowledge'), words: quotedAt(report, [knowledge], t) }] : []),
    ...(reason ? [{ label: t('whyUnnamed'), words: quotedAt(report, reason, t) }] : []),
  ];
  return { id, name, description: [description, note].filter(Boolean).join(' · ') || null, facts };
}

function entryOf(report: Report, statement: Statement, source: ListedSource, t: Translate): Entry {
  const { id, content, who, via, link, reason } = statement;
  const words = wordsAt(report.text, content);
  const why = reason && quotedAt(report, reason, t);
  const isKnown = source.facts.some((fact) => fact.words === why);
  return {
    id,
    source,
    kind: kindOf(statement),
    label: kindAndWay(report, statement, t),
    words,
    facts: why && !isKnown ? [{ label: t('whyUnnamed'), words: why }] : [],
    link: link && webLink(link.href),
    search: webSearch(report, statement),
    corrected: statement.corrected ? t('correctedByYou') : null,
    text: foldText([words, who, source.name, source.description, ...via].filter(Boolean).join('\n')),
  };
}

function quotedAt(report: Report, spans: readonly Span[], t: Translate): string {
  return listParts(
    spans.map((span) => quoted(wordsAt(report.text, [span]), t)),
    t,
  );
}

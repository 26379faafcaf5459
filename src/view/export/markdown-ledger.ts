import type { Report, Source, Statement } from '../../report';
import { kindLabel, kindOf } from '../kinds';
import { groupBySource, type SourceGroup } from '../list/groups';
import { sourceNote } from '../list/source-note';
import { webLink } from '../web/web-link';
import { chainLine, chainOf } from '../words/chain';
import { quoted, wordsAt } from '../words/excerpt';
import { headlineVerdict } from '../words/headline';
import { listParts } from '../words/join-names';
import { summarise, summarySentence } from '../words/summary';
import type { Translate } from '../words/words';
import { escapeMarkdown as escaped, markdownTarget } from './escape-markdown';
import { linkPlaces, webAddress } from './link-places';

/** What the parts of the ledger share. */
interface Ledger {
  readonly report: Report;
  readonly t: Translate;
  readonly placeOf: (statement: Statement) => string | null;
}

/**
 * The report as a ledger of sources in Markdown; ends with a line break. `name`: what the article is called where it has no
 * title. Of the article's words none becomes markup.
 */
export function markdownLedger(report: Report, t: Translate, name: string | null = null): string {
  const ledger: Ledger = { report, t, placeOf: linkPlaces(report) };
  const { title } = report.article;
  const verdict = headlineVerdict(report, t);
  const paragraphs = [
    `# ${escaped(title ?? name ?? t('thisArticle'))}`,
    ...originLine(report),
    escaped(summarySentence(summarise(report.statements), t)),
    ...(report.article.unread ? [escaped(t('noticeCut'))] : []),
    ...(verdict ? [escaped(`${t('headingHeadline')}: ${verdict.sentence}`)] : []),
    ...groupBySource(report, t).flatMap((group) => sourceParagraphs(ledger, group)),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function originLine({ article }: Report): string[] {
  const { outlet, byline, published, url } = article;
  const words = [outlet, byline, published?.slice(0, 'yyyy-mm-dd'.length)].flatMap((part) =>
    part ? [escaped(part)] : [],
  );
  const address = url === null ? null : webLink(url);
  const link = address ? [linkTo(address.host, address.href)] : [];
  const line = [...words, ...link].join(' · ');
  return line ? [line] : [];
}

function sourceParagraphs(ledger: Ledger, { source, name, statements }: SourceGroup): string[] {
  const notes = source ? notesOn(ledger, source) : [];
  return [
    `## ${escaped(name)}`,
    ...(notes.length > 0 ? [escaped(notes.join('; '))] : []),
    ...statements.flatMap((statement) => statementParagraphs(ledger, statement)),
  ];
}

function notesOn({ report, t }: Ledger, source: Source): string[] {
  const { description, knowledge, reason } = source;
  const says = (label: string, words: string) => `${label.toLowerCase()}: ${words}`;
  const inQuotes = (span: readonly [number, number]) => quoted(wordsAt(report.text, [span]), t);
  return [
    ...(description ? [description] : []),
    sourceNote(source, t),
    ...(knowledge ? [says(t('whyKnowledge'), inQuotes(knowledge))] : []),
    ...(reason ? [says(t('whyUnnamed'), listParts(reason.map(inQuotes), t))] : []),
  ];
}

/** The words as a quotation, then what is known of them. */
function statementParagraphs({ report, t, placeOf }: Ledger, statement: Statement): string[] {
  const place = placeOf(statement);
  const original = webAddress(statement.link?.href ?? null);
  const chain = chainLine(chainOf(report, statement, t), t);
  const facts = [
    escaped(`${kindLabel(kindOf(statement), t)}: ${chain}`),
    ...(place ? [linkTo(t('exportPlace'), place)] : []),
    ...(original ? [linkTo(t('cardLink'), original)] : []),
  ];
  return [`> ${escaped(wordsAt(report.text, statement.content))}`, facts.join(' · ')];
}

function linkTo(words: string, address: string): string {
  return `[${escaped(words)}](${markdownTarget(address)})`;
}

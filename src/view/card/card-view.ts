import type { Remark, Report, Statement } from '../../report';
import { type Kind, kindLabel, kindOf } from '../kinds';
import { sharedSentence } from '../list/roots';
import { type WebLink, webLink } from '../web/web-link';
import { type WebSearch, webSearch } from '../web/web-search';
import { type ChainStep, chainOf } from '../words/chain';
import { atStart } from '../words/names';
import { type WhyLine, whyLines } from '../words/why';
import type { Translate } from '../words/words';

/** All that the card shows of one statement, in words. */
export interface CardView {
  readonly kind: Kind;
  readonly kindLabel: string;
  readonly who: string;
  /** The source's role in the article's words, or `null`. */
  readonly description: string | null;
  readonly chain: readonly ChainStep[];
  /** What other statements rest on the same, or `null`. */
  readonly shared: string | null;
  readonly why: readonly WhyLine[];
  /** The original that the article links to; `host` is what the reader sees of it. */
  readonly link: WebLink | null;
  /** Where to look for the report that it comes from, if the article has no link to that. */
  readonly search: WebSearch | null;
  /** That the reader has corrected it, or `null`. */
  readonly corrected: string | null;
  /** What the reader may say of it. */
  readonly remarks: readonly Remark['as'][];
  /** Names the card for screen readers. */
  readonly label: string;
}

export function cardView(report: Report, statement: Statement, t: Translate): CardView {
  const kind = kindOf(statement);
  const who = atStart(statement.who ?? t('nobodyNamed'));
  const label = kindLabel(kind, t);
  const source = report.sources.find(({ id }) => id === statement.source);
  const root = report.roots.find(({ statements }) => statements.includes(statement.id));
  return {
    kind,
    kindLabel: label,
    who,
    description: source?.description ?? null,
    chain: chainOf(report, statement, t),
    shared: root ? sharedSentence(root, t) : null,
    why: whyLines(report, statement, t),
    link: statement.link && webLink(statement.link.href),
    search: webSearch(report, statement),
    corrected: statement.corrected ? t('correctedByYou') : null,
    remarks: remarksOn(statement),
    label: t('cardLabel', { who, kind: label }),
  };
}

function remarksOn({ identity }: Statement): readonly Remark['as'][] {
  const isUnnamed = identity === 'unnamed' || identity === 'group';
  return [...(isUnnamed ? (['named'] as const) : []), 'notStatement', 'source'];
}

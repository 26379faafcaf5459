import type { Report, Statement } from '../../report';
import { kindLabel, kindOf } from '../kinds';
import { chainLine, chainOf } from '../words/chain';
import { quoted, wordsAt } from '../words/excerpt';
import { atStart } from '../words/names';
import type { Translate } from '../words/words';
import { linkPlaces } from './link-places';

/** One statement as plain text, to be pasted anywhere: the words, who says so, the chain, the article and the place in it. */
export function plainStatement(report: Report, statement: Statement, t: Translate): string {
  const { title, outlet, published } = report.article;
  const who = atStart(statement.who ?? t('nobodyNamed'));
  const article = [title, outlet, published?.slice(0, 'yyyy-mm-dd'.length)].filter(Boolean).join(', ');
  const lines = [
    quoted(wordsAt(report.text, statement.content), t),
    `— ${who}`,
    `${kindLabel(kindOf(statement), t)}: ${chainLine(chainOf(report, statement, t), t)}`,
    article,
    linkPlaces(report)(statement),
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

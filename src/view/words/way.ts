import type { Report, Statement } from '../../report';
import { kindLabel, kindOf } from '../kinds';
import { chainOf } from './chain';
import { chainNames } from './join-names';
import type { Translate } from './words';

/** What kind of statement it is: "Second-hand, via The Courier". */
export function kindAndWay(report: Report, statement: Statement, t: Translate): string {
  const label = kindLabel(kindOf(statement), t);
  const names = wayOf(report, statement, t);
  return names ? t('popupVia', { kind: label, names }) : label;
}

/** Who passed it on, nearest first: "The Courier ← a friend"; '' where it is first-hand. */
export function wayOf(report: Report, statement: Statement, t: Translate): string {
  const via = chainOf(report, statement, t).filter(({ role }) => role === 'via');
  return chainNames(
    via.map(({ name }) => name),
    t,
  );
}

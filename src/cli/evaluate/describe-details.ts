import { markdownTable } from '../tables';
import type { Interval } from './bootstrap';
import type { AttributionDetails, ProvenanceDetails } from './details';
import type { Balance } from './scores';

/** The most frequent kinds of error that the README names. */
const ERRORS = 8;
/** The most frequent confusions that it names. */
const CONFUSIONS = 4;

const NAMES: Readonly<Record<string, string>> = {
  ...{
    direct: 'in quotation marks',
    mixed: 'partly in quotation marks',
    indirect: 'without quotation marks',
  },
  ...{ firstHand: 'first-hand', secondHand: 'second-hand', anonymous: 'anonymous' },
  anonymousSecondHand: 'anonymous and second-hand',
};

/** Whole percent: with so few articles a decimal would mean nothing. */
export const whole = (share: number): string => (100 * share).toFixed(0);

/** A figure with its interval: "88 (85–90)". */
export function withInterval(share: number, interval: Interval | undefined): string {
  return interval ? `${whole(share)} (${whole(interval.low)}–${whole(interval.high)})` : whole(share);
}

/** By how the words are rendered and by kind: precision and recall of the statements with the right one. */
export function partsTable({ modes, kinds }: ProvenanceDetails): string {
  const row = ({ name, balance }: { readonly name: string; readonly balance: Balance }): string[] => [
    NAMES[name] ?? name,
    ...[balance.P, balance.R, balance.F1].map(whole),
    String(balance.gold),
  ];
  return markdownTable([['statements', 'P', 'R', 'F1', 'there'], ...[...modes, ...kinds].map(row)]);
}

/** The kinds of source that are taken for another most often; empty where none is. */
export function confusionsSentence({ confusions }: ProvenanceDetails): string {
  if (confusions.length === 0) return '';
  const all = confusions.reduce((sum, { count }) => sum + count, 0);
  const most = confusions
    .slice(0, CONFUSIONS)
    .map(({ gold, found, count }) => `${gold} → ${found} (${count})`);
  return `Of ${all} sources taken for another kind than they are, most are: ${most.join(', ')}.\n`;
}

/** What goes wrong most often, with sentences of the project's own; empty where nothing does. */
export function errorsTable({ errors }: ProvenanceDetails): string {
  if (errors.length === 0) return '';
  return markdownTable([
    ['what goes wrong', 'times', 'such as'],
    ...errors.slice(0, ERRORS).map(({ name, count, example }) => [name, String(count), `_${example}_`]),
  ]);
}

/** The same figure outlet by outlet. */
export function outletsTable({ outlets }: AttributionDetails): string {
  return markdownTable([
    ['PolNeAR, by outlet: who said what', 'P', 'R', 'F1', 'articles'],
    ...outlets.map(({ name, balance: { P, R, F1 }, articles }) => [
      name,
      ...[P, R, F1].map(whole),
      String(articles),
    ]),
  ]);
}

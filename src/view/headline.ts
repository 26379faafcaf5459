import type { Report, Statement } from '../report';
import { type Kind, kindOf } from './kinds';
import type { Translate } from './words';

export interface Verdict {
  readonly sentence: string;
  /** How firm the ground of the headline is; `null` where nothing was found that carries it. */
  readonly kind: Kind | null;
  /** The statements it rests on, in order of the text. */
  readonly restsOn: readonly Statement[];
}

const UNATTRIBUTED = {
  firstHand: 'headlineFirstHand',
  secondHand: 'headlineSecondHand',
  anonymous: 'headlineAnonymous',
  anonymousSecondHand: 'headlineAnonymousSecondHand',
} as const satisfies Record<Kind, string>;

const ATTRIBUTED = {
  firstHand: 'headlineSaysFirstHand',
  secondHand: 'headlineSaysSecondHand',
  anonymous: 'headlineSaysAnonymous',
  anonymousSecondHand: 'headlineSaysAnonymousSecondHand',
} as const satisfies Record<Kind, string>;

/** What the headline says of its ground, in words; `null` where the article has no headline. */
export function headlineVerdict(report: Report, t: Translate): Verdict | null {
  const { headline } = report;
  if (!headline) return null;
  const wanted = new Set(headline.restsOn);
  const restsOn = report.statements.filter((statement) => wanted.has(statement.id));
  if (restsOn.length === 0) {
    return {
      sentence: t(headline.attributed ? 'headlineSays' : 'headlineRestsOnNothing'),
      kind: null,
      restsOn,
    };
  }
  const kind = kindOf(headline);
  return { sentence: t((headline.attributed ? ATTRIBUTED : UNATTRIBUTED)[kind]), kind, restsOn };
}

import type { Headline, Report, Statement } from '../../report';
import { isDependent, type Kind, kindOf } from '../kinds';
import type { Translate } from './words';

export interface Verdict {
  readonly sentence: string;
  /** The statements it rests on, in order of the text. */
  readonly restsOn: readonly Statement[];
}

/** A kind that all of its statements share, or a mixture of which none is firm. */
type Ground = Kind | 'dependent';

const UNATTRIBUTED = {
  firstHand: 'headlineFirstHand',
  secondHand: 'headlineSecondHand',
  anonymous: 'headlineAnonymous',
  anonymousSecondHand: 'headlineAnonymousSecondHand',
  dependent: 'headlineDependent',
} as const satisfies Record<Ground, string>;

const ATTRIBUTED = {
  firstHand: 'headlineSaysFirstHand',
  secondHand: 'headlineSaysSecondHand',
  anonymous: 'headlineSaysAnonymous',
  anonymousSecondHand: 'headlineSaysAnonymousSecondHand',
  dependent: 'headlineSaysDependent',
} as const satisfies Record<Ground, string>;

/** What the headline rests on, in words; `null` where the article has no headline. */
export function headlineVerdict(report: Report, t: Translate): Verdict | null {
  const { headline } = report;
  if (!headline) return null;
  const wanted = new Set(headline.restsOn);
  const restsOn = report.statements.filter((statement) => wanted.has(statement.id));
  if (restsOn.length === 0) {
    return { sentence: t(headline.attributed ? 'headlineSays' : 'headlineRestsOnNothing'), restsOn };
  }
  const sentences = headline.attributed ? ATTRIBUTED : UNATTRIBUTED;
  return { sentence: t(sentences[groundOf(headline, restsOn)]), restsOn };
}

/** One statement by an unnamed aide and one that another outlet passed on: neither flag holds for both, yet none is firm. */
function groundOf(headline: Headline, restsOn: readonly Statement[]): Ground {
  const kind = kindOf(headline);
  return kind === 'firstHand' && restsOn.every(isDependent) ? 'dependent' : kind;
}

import type { Headline } from '../../report';
import type { Scan } from '../reading/scan';
import { chooseGrounds } from './choose-grounds';
import type { Grounds } from './find-grounds';
import { findTies } from './find-ties';

/**
 * Checks the headline against the statements that carry its main assertion; `null` where the article has no title. What the
 * article asserts in its own voice rests on none.
 */
export function checkHeadline(scan: Scan, grounds: Grounds | null): Headline | null {
  if (!grounds) return null;
  const { words, assertion, own, likely } = grounds;
  const carrying = chooseGrounds(likely);
  const anonymous = carrying.length > 0 && carrying.every((ground) => ground.anonymous);
  const secondHand = carrying.length > 0 && carrying.every((ground) => ground.secondHand);
  return {
    attributed: own !== null,
    restsOn: carrying.map(({ id }) => id),
    anonymous,
    secondHand,
    statesAsFact: own === null && (anonymous || secondHand),
    ties: carrying.map((ground) => findTies(scan, words, assertion, ground)),
  };
}

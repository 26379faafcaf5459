import type { Carrier } from './carrier';
import type { Chain } from './chain';

/** What stands in a paragraph that is given as a medium's comes through it, whoever says it there. */
export function passOnGiven(chain: Chain, medium: Carrier | undefined): Chain {
  if (!medium || chain.via.length > 0 || chain.identity === 'outlet') return chain;
  const reasons = [{ rule: 'told-outlet', words: [medium.words] }];
  return { ...chain, via: [medium.name], secondHand: true, goesOn: true, reasons };
}

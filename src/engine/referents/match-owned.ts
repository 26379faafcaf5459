import { normAt } from '../reading/scan';
import { type Discourse, pickReferent } from './discourse';
import { isCalled } from './is-called';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "A report by the port union says … [The union's report] adds": the paper that the text has told to be the owner's; `null` where there is none. */
export function matchOwned(discourse: Discourse, phrase: Phrase, noun: string): Referent | null {
  const { scan } = discourse;
  // "the union's earlier report" is perhaps another one
  if (scan.classes[phrase.head - 1] !== 'poss') return null;
  const owner = normAt(scan, phrase.head - 2);
  return pickReferent(discourse, phrase, (referent) =>
    referent.kind === 'document' && !referent.plural && isCalled(referent, noun) && isMadeBy(referent, owner)
      ? 1
      : 0,
  );
}

/** "report by the port union" */
function isMadeBy({ name }: Referent, owner: string): boolean {
  const words = name.toLowerCase().split(' ');
  const by = words.findIndex((word) => word === 'by' || word === 'from');
  return by > 0 && words.indexOf(owner, by) !== -1;
}

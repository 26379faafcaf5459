import { GROUND_FACTS, groundWeight } from '../../lexicon/headline-weights';
import type { Headline, Statement } from '../../report';
import type { Scan } from '../reading/scan';
import { chooseGrounds } from './choose-grounds';
import { findTies } from './find-ties';
import { readAssertion } from './read-assertion';
import { readContentWords } from './read-content-words';
import { type GroundFacts, weighGrounds } from './weigh-grounds';

/**
 * Checks the headline against the statements that carry its main assertion; `null` where the article has no title. What the
 * article asserts in its own voice rests on none.
 */
export function checkHeadline(scan: Scan, statements: readonly Statement[]): Headline | null {
  if (scan.article.blocks[0]?.kind !== 'title') return null;
  const own = statements.find(({ block }) => block === 0) ?? null;
  const body = statements.filter(({ block }) => block !== 0);
  const words = readContentWords(scan);
  const assertion = readAssertion(scan, words, own);
  const facts = weighGrounds(scan, words, assertion, own, body);
  const grounds = chooseGrounds(
    body.map((statement, i) => ({ statement, chance: chanceOf(facts[i] as GroundFacts) })),
  );
  const anonymous = grounds.length > 0 && grounds.every((ground) => ground.anonymous);
  const secondHand = grounds.length > 0 && grounds.every((ground) => ground.secondHand);
  return {
    attributed: own !== null,
    restsOn: grounds.map(({ id }) => id),
    anonymous,
    secondHand,
    statesAsFact: own === null && (anonymous || secondHand),
    ties: grounds.map((ground) => findTies(scan, words, assertion, ground)),
  };
}

/** 0–1: how likely the headline rests on a statement of which this is known (logistic regression). */
function chanceOf(facts: GroundFacts): number {
  const odds = GROUND_FACTS.reduce((sum, fact) => sum + groundWeight(fact) * facts[fact], 0);
  return 1 / (1 + Math.exp(-odds));
}

import { GROUND_FACTS, groundWeight } from '../../lexicon/headline-weights';
import { isHeadlineWord } from '../../lexicon/headline-words';
import type { Statement } from '../../report';
import type { Scan } from '../reading/scan';
import type { Likely } from './choose-grounds';
import { type Assertion, readAssertion } from './read-assertion';
import { type ContentWords, readContentWords, tokensOf } from './read-content-words';
import { type GroundFacts, weighGrounds } from './weigh-grounds';

/** A statement of the body, and how likely the headline rests on it. */
export interface LikelyGround extends Likely<Statement> {
  /** It may be by whom the headline names; true also where the headline names nobody. */
  readonly bySame: boolean;
}

/** What the headline asserts, and the statements of the body that may carry it. */
export interface Grounds {
  readonly words: ContentWords;
  readonly assertion: Assertion;
  /** The statement that the headline itself attributes to somebody, or `null`. */
  readonly own: Statement | null;
  /** In order of the text. */
  readonly likely: readonly LikelyGround[];
}

/** A statement of the source that the headline names is at least so likely its ground that those of others hardly are … */
const LEAST_CHANCE_OF_SAME = 0.15;

/** … one of a source without a name, for whom many may stand, so likely … */
const LEAST_CHANCE_OF_NAMELESS = 0.3;

/** … whose chances shrink to this share. */
const SHARE_OF_OTHERS = 0.2;

/** … and the likeliest of its own is at least so likely: somewhere the text has what the headline names a source for, or passes on. */
const CHANCE_OF_BEST = 0.7;

/** Where the headline passes something on, and so likely rests on something that the text passes on … */
const LEAST_CHANCE_OF_CARRIED = 0.05;

/** … the chances of what the text has at first hand shrink to this share. */
const SHARE_OF_FIRST_HAND = 0.5;

/** Weighs every statement of the body as a ground of the headline; `null` where the article has no title. */
export function findGrounds(scan: Scan, statements: readonly Statement[]): Grounds | null {
  if (scan.article.blocks[0]?.kind !== 'title') return null;
  const own = statements.find(({ block }) => block === 0) ?? null;
  const body = statements.filter(({ block }) => block !== 0);
  const words = readContentWords(scan);
  const assertion = readAssertion(scan, words, own);
  const likely = weighGrounds(scan, words, assertion, own, body).map((facts, i) => ({
    statement: body[i] as Statement,
    chance: chanceOf(facts) * (body[i] as Statement).confidence,
    bySame: facts.otherSource === 0,
  }));
  return { words, assertion, own, likely: own ? preferCarried(own, preferSame(scan, own, likely)) : likely };
}

/** A headline that names its source rests on what that one said; one without a name may have it in the text: "officials". */
function preferSame(scan: Scan, own: Statement, likely: readonly LikelyGround[]): readonly LikelyGround[] {
  const isSame = ({ bySame }: LikelyGround): boolean => bySame;
  const nameless = own.identity === 'unnamed' || own.identity === 'group';
  const least = nameless ? LEAST_CHANCE_OF_NAMELESS : LEAST_CHANCE_OF_SAME;
  if (own.identity === 'none') return likely;
  if (bestOf(likely, isSame) < least && !denies(scan, own)) return likely;
  return favour(likely, isSame, SHARE_OF_OTHERS);
}

/** A headline that passes something on, as hearsay or from a medium, rests on what the text passes on. */
function preferCarried(own: Statement, likely: readonly LikelyGround[]): readonly LikelyGround[] {
  const isCarried = ({ statement }: LikelyGround): boolean => statement.secondHand;
  if (!own.secondHand || bestOf(likely, isCarried) < LEAST_CHANCE_OF_CARRIED) return likely;
  return favour(likely, isCarried, SHARE_OF_FIRST_HAND);
}

function bestOf(likely: readonly LikelyGround[], isFavoured: (ground: LikelyGround) => boolean): number {
  return Math.max(0, ...likely.filter(isFavoured).map(({ chance }) => chance));
}

/** The chances of all that is not favoured shrink to a share, and the likeliest that is favoured has at least `CHANCE_OF_BEST`. */
function favour(
  likely: readonly LikelyGround[],
  isFavoured: (ground: LikelyGround) => boolean,
  share: number,
): readonly LikelyGround[] {
  const best = bestOf(likely, isFavoured);
  return likely.map((each) => {
    if (!isFavoured(each)) return { ...each, chance: each.chance * share };
    return each.chance === best ? { ...each, chance: Math.max(best, CHANCE_OF_BEST) } : each;
  });
}

/** "Roth denies …": it never rests on those who say so, though they have its words. */
function denies(scan: Scan, { cue }: Statement): boolean {
  return cue.some((span) => {
    const { first, end } = tokensOf(scan, span);
    return scan.norms.slice(first, end).some((word) => isHeadlineWord(word, 'denial'));
  });
}

/** 0–1: how likely the headline rests on a statement of which this is known (logistic regression). */
function chanceOf(facts: GroundFacts): number {
  const odds = GROUND_FACTS.reduce((sum, fact) => sum + groundWeight(fact) * facts[fact], 0);
  return 1 / (1 + Math.exp(-odds));
}

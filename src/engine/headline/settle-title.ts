import { isPlace } from '../../lexicon/places';
import type { Statement } from '../../report';
import type { Grounds, LikelyGround } from './find-grounds';

/** The body's statement says the same as the headline's if it is at least so likely its ground. */
const LEAST_CHANCE = 0.55;

/**
 * The statements, that of the headline with the chain of the one in the body which says the same for the same source: a
 * headline has no room for whom it was told, and often none for a name.
 */
export function settleTitle(statements: readonly Statement[], grounds: Grounds | null): readonly Statement[] {
  const own = grounds?.own;
  const same = own && findSame(own, grounds.likely);
  if (!same) return statements;
  const { source, who, identity, via, anonymous, secondHand, reason } = same;
  const why = [...own.why.slice(0, 1), ...same.why.slice(1)];
  const settled = { ...own, source, who, identity, via, anonymous, secondHand, reason, why };
  return statements.map((statement) => (statement === own ? settled : statement));
}

function findSame(own: Statement, likely: readonly LikelyGround[]): Statement | null {
  let best: LikelyGround | null = null;
  for (const ground of likely)
    if (ground.bySame && ground.chance >= LEAST_CHANCE && ground.chance > (best?.chance ?? 0)) best = ground;
  return best && isFuller(own, best.statement) ? best.statement : null;
}

/** The body's words for the source may stand for the headline's: the same one, a name for nobody named, or a longer name of its kind. */
function isFuller(own: Statement, ground: Statement): boolean {
  if (own.source === ground.source) return true;
  // "Sund says …": the government, and not the Sund Liberation Army
  if (own.identity === 'organization' && isPlace(own.who ?? '')) return false;
  if (own.identity === ground.identity) return true;
  // "…, the Courier reports", "… – report": whoever stands behind the medium that the headline credits
  if (own.identity === 'outlet' || own.identity === 'document') return ground.via.length > 0;
  // "… – reports": the medium, or whoever stands behind it
  if (own.identity === 'none') return own.cue.length > 0 && own.mention.length > 0 && ground.via.length > 0;
  return own.identity === 'unnamed' || own.identity === 'group';
}

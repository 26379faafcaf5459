import type { Statement } from '../../report';

/** The flags that a headline takes from its grounds. */
export type Flagged = Pick<Statement, 'anonymous' | 'secondHand'>;

/** A statement that the headline may rest on. */
export interface Likely<Ground extends Flagged> {
  readonly statement: Ground;
  /** 0–1: how likely the headline rests on it. */
  readonly chance: number;
}

/** A flag is set where it is at least so likely that the headline has grounds and all of them bear it. */
const LEAST_CHANCE_OF_FLAG = 0.5;

/** A ground is at least so likely itself … */
const LEAST_CHANCE = 0.35;

/** … and at least this share of what the likeliest is. */
const OF_BEST = 0.5;

/** The likeliest of all is at least so likely: else the headline is tied to nothing. */
const LEAST_CHANCE_OF_BEST = 0.15;

/** One that only tells that not all grounds bear a flag is at least so likely. */
const LEAST_CHANCE_OF_CONTRARY = 0.15;

type Flag = (statement: Flagged) => boolean;

const FLAGS: readonly Flag[] = [({ anonymous }) => anonymous, ({ secondHand }) => secondHand];

/**
 * The statements that the headline rests on, in the order given. Whether all of many possible grounds bear a flag is judged
 * by all of their chances together; then those are taken that agree with it.
 */
export function chooseGrounds<Ground extends Flagged>(likely: readonly Likely<Ground>[]): Ground[] {
  if ((likeliest(likely)?.chance ?? 0) < LEAST_CHANCE_OF_BEST) return [];
  const set = FLAGS.filter((flag) => chanceOfFlag(likely, flag) >= LEAST_CHANCE_OF_FLAG);
  const fitting = likely.filter(({ statement }) => set.every((flag) => flag(statement)));
  const best = Math.max(0, ...fitting.map(({ chance }) => chance));
  const least = set.length > 0 ? Math.min(best, LEAST_CHANCE) : LEAST_CHANCE;
  const chosen = new Set(fitting.filter(({ chance }) => chance >= least && chance >= OF_BEST * best));
  for (const flag of FLAGS) {
    if (set.includes(flag) || ![...chosen].every(({ statement }) => flag(statement)) || chosen.size === 0)
      continue;
    const contrary = likeliest(fitting.filter(({ statement }) => !flag(statement)));
    if (!contrary || contrary.chance < LEAST_CHANCE_OF_CONTRARY) return [];
    chosen.add(contrary);
  }
  return fitting.filter((each) => chosen.has(each)).map(({ statement }) => statement);
}

/**
 * How likely it is that the headline has grounds and all of them bear the flag, were they independent of each other. The
 * weaker ones count the less the stronger the likeliest is: it may well be the only one.
 */
function chanceOfFlag(likely: readonly Likely<Flagged>[], flag: Flag): number {
  const best = Math.max(0, ...likely.map(({ chance }) => chance));
  let noneBearing = 1;
  let noneOther = 1;
  for (const { statement, chance } of likely) {
    const counted = chance * Math.cbrt(chance / best);
    if (flag(statement)) noneBearing *= 1 - counted;
    else noneOther *= 1 - counted;
  }
  return noneOther * (1 - noneBearing);
}

function likeliest<Ground extends Flagged>(likely: readonly Likely<Ground>[]): Likely<Ground> | null {
  let best: Likely<Ground> | null = null;
  for (const each of likely) if (each.chance > (best?.chance ?? 0)) best = each;
  return best;
}

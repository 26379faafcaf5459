import { isGivenName } from '../../lexicon/given-names';
import { isOfNameClass } from '../../lexicon/names';

/** "RheinBahn", "DB InfraGO", "WaterNSW": words run together, as firms and projects do; but "McHolt", "MacHolt", "MaryAnn". */
export function isCompounded(name: string): boolean {
  const part = INNER_CAPITAL.exec(name.slice(name.lastIndexOf(' ') + 1))?.[1]?.toLowerCase();
  return (
    part !== undefined &&
    !isOfNameClass('particle', part) &&
    !isOfNameClass('surname-beginning', part) &&
    !isGivenName(part)
  );
}

/** Three letters or more before the inner capital: people are called "DeShawn" and "LaToya". */
const INNER_CAPITAL = /^(\p{Lu}\p{Ll}{2,})\p{Lu}/u;

import { isGivenName } from '../../lexicon/given-names';
import { isOfNameClass } from '../../lexicon/names';
import { type Scan, wordsOf } from '../reading/scan';
import { ENDING } from './closes-name';
import { isAcronym, type NameRun } from './name-run';

/**
 * "RheinBahn", "DB InfraGO", "WaterNSW": words run together, as firms and projects do; but "McHolt", "MacHolt", "MaryAnn", and "user SundFan"
 * is somebody.
 */
export function isCompounded(scan: Scan, { first, end, lead }: NameRun): boolean {
  const own =
    end === first + 1 ? lead === null || lead === 'maker' : isAcronym(wordsOf(scan, first, end - 1));
  const part = own && INNER_CAPITAL.exec(wordsOf(scan, end - 1, end))?.[1]?.toLowerCase();
  // "Harlan’s"
  if (end > first + 1 && scan.norms[end - 1] === ENDING) return true;
  if (!part) return false;
  return !isOfNameClass('particle', part) && !isOfNameClass('surname-beginning', part) && !isGivenName(part);
}

/** Three letters or more before the inner capital: people are called "DeShawn" and "LaToya". */
const INNER_CAPITAL = /^(\p{Lu}\p{Ll}{2,})\p{Lu}/u;

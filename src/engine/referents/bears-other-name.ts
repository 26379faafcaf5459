import { isOfClass } from '../../lexicon/grammar';
import { isDemonym, isPlace } from '../../lexicon/places';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isAcronym } from '../sources/entities';

/**
 * Whether a description of a public body, headed by `noun`, has a name in it that is none of the body's words: "the state-run Sundic agency";
 * "the Norwegian agency" and "the Silicon Quay company" may be any; "the UN agency", but "the RMF union".
 */
export function bearsOtherName(
  scan: Scan,
  { first, end }: TokenRange,
  noun: string,
  words: ReadonlySet<string>,
): boolean {
  if (!isOfClass('public-body', noun)) return false;
  const joined = isOfClass('joined', noun);
  for (let i = first; i < end - 1; i++) {
    const word = normAt(scan, i);
    const text = wordsOf(scan, i, i + 1);
    const names =
      scan.classes[i] === 'name' &&
      !word.includes('-') &&
      (!isAcronym(text) || (joined && !mayShorten(word, words)));
    if (names && !words.has(word) && !isDemonym(word) && !isPlace(text)) return true;
  }
  return false;
}

/** "the NUJ union" behind "the National Union of Journalists" */
function mayShorten(acronym: string, words: ReadonlySet<string>): boolean {
  return [...acronym].every((letter) => [...words].some((word) => word.startsWith(letter)));
}

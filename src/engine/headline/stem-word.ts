/** Letters that a stem keeps at most: longer ones differ in endings that are in no list. */
const LONGEST_STEM = 7;

/** What is left of a word without its ending has at least so many letters. */
const SHORTEST_STEM = 3;

/** Endings of forms, the longer ones of the same end first, and what stands in their place. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ["'s", ''],
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ions', ''],
  ['ion', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ers', ''],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
  ['e', ''],
];

/** A letter that these verbs double before an ending: "stopped", but not "killed", "passed". */
const DOUBLED = 'bdgmnprt';

/**
 * What the forms of a word have in common, roughly: "closes", "closing" and "closed" are one, and so are "resigned" and
 * "resignation". `norm` is in lower case with straight apostrophes.
 */
export function stemWord(norm: string): string {
  let stem = norm;
  for (const [ending, instead] of ENDINGS) {
    if (stem.length - ending.length < SHORTEST_STEM || !stem.endsWith(ending) || stem.endsWith('ss'))
      continue;
    stem = stem.slice(0, stem.length - ending.length) + instead;
    break;
  }
  const last = stem.charAt(stem.length - 1);
  if (stem.length > SHORTEST_STEM && DOUBLED.includes(last) && stem.endsWith(last + last))
    stem = stem.slice(0, -1);
  if (last === 'y') stem = `${stem.slice(0, -1)}i`;
  else if (last === 'e') stem = stem.slice(0, -1);
  return stem.slice(0, LONGEST_STEM);
}

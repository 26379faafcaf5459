/** The years that articles speak of. */
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Whether a word is a year of the last two centuries or this one, written with four figures. */
export function isYear(word: string): boolean {
  return YEAR.test(word);
}

/** The text with a sign for each half of a character: half of one has no bytes, so no address can hold it. */
export function wholeCharacters(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

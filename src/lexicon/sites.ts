/** The address of a site in small letters: "sundsport.no", "news.com.au"; not "p.m". */
const SITE = /^[\p{Ll}\d-]{2,}(?:\.[\p{Ll}\d-]+)*\.\p{Ll}{2,6}$/u;

/** Whether the word is the address of a site, by which some media are called. */
export function isSite(word: string): boolean {
  return word.includes('.') && SITE.test(word);
}

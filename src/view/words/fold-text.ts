/** Text as the search compares it: in lower case, without accents and their kin ("José" is found by "jose"). */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[‘’]/g, "'");
}

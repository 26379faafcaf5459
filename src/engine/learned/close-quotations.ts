import { isQuoted } from '../reading/is-quoted';
import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** The content, its last piece up to the marks that close the quotation or the quoted words which open within it: "it was “a disgrace | ,”". */
export function closeQuotations(scan: Scan, content: readonly TokenRange[]): readonly TokenRange[] {
  const last = content.at(-1);
  if (!last || !isQuoted(scan, last.end - 1)) return content;
  let end = last.end;
  while (isQuoted(scan, end) && scan.classes[end] === 'mark') end++;
  // further words of the same quotation follow
  if (end === last.end || isQuoted(scan, end)) return content;
  let open = last.end - 1;
  while (open > last.first && isQuoted(scan, open - 1)) open--;
  return open > last.first || scan.classes[open] === 'mark'
    ? [...content.slice(0, -1), { first: last.first, end }]
    : content;
}

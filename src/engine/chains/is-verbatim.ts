import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** All that is said stands in quotation marks. */
export function isVerbatim(scan: Scan, { content }: Finding): boolean {
  return content.every(({ first }) => scan.speechAt[first] !== -1);
}

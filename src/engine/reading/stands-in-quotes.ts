import { normAt, type Scan } from './scan';

/** Whether quotation marks stand right around tokens `[first, end)`: shouting "Sundar Mer", or with a comma before the second mark. */
export function standsInQuotes(scan: Scan, first: number, end: number): boolean {
  const close = scan.classes[end] === 'mark' && normAt(scan, end) !== '"' ? end + 1 : end;
  return normAt(scan, first - 1) === '"' && normAt(scan, close) === '"';
}

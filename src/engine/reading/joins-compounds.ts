import { normAt, type Scan } from './scan';

/** "the Sund-based[,] state-backed port": a comma between two compounds that only describe the noun behind them. */
export function joinsCompounds(scan: Scan, at: number): boolean {
  return normAt(scan, at) === ',' && isCompound(normAt(scan, at - 1)) && isCompound(normAt(scan, at + 1));
}

function isCompound(norm: string): boolean {
  return norm.includes('-') && norm.endsWith('ed');
}

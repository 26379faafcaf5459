import { normAt, type Scan } from './scan';

/** Whether the name of somebody's account on a social network stands at the token: "@miraholt". */
export function isAccount(scan: Scan, at: number): boolean {
  return ACCOUNT.test(normAt(scan, at));
}

const ACCOUNT = /^@\w/;

import { KINDS } from '../kinds';
import type { Looks } from './looks';
import { kindProperty } from './palette';

/** Colour and line of each kind, for whatever carries `data-kind`. */
export function shapesCss(looks: Looks): string {
  return KINDS.map(
    (kind) => `[data-kind="${kind}"] { --kind: var(${kindProperty(kind)}); --shape: ${looks[kind].line}; }`,
  ).join('\n');
}

import { KINDS, SHAPES } from './kinds';
import { kindProperty } from './palette';

/** Colour and line of each kind, for whatever carries `data-kind`. */
export function shapesCss(): string {
  return KINDS.map(
    (kind) => `[data-kind="${kind}"] { --kind: var(${kindProperty(kind)}); --shape: ${SHAPES[kind]}; }`,
  ).join('\n');
}

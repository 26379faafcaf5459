import type { Line, Look } from './looks';
import type { Tone } from './palette';

/** CSS pixels: a plain line says enough thinly; dots and dashes need body to be told apart. */
const THICKNESS = {
  solid: '1px',
  dashed: '2px',
  dotted: '2px',
  wavy: '2px',
  double: '1px',
} as const satisfies Record<Line, string>;

/** From the letters' baseline: below the descenders; waves and a second line reach down by themselves, towards the next line. */
const OFFSET = {
  solid: '0.22em',
  dashed: '0.22em',
  dotted: '0.22em',
  wavy: '0.12em',
  double: '0.18em',
} as const satisfies Record<Line, string>;

/** The declarations of the line under a statement, on a page of this tone. */
export function markLine({ line, ...colours }: Look, tone: Tone): string {
  return `text-decoration: underline ${line} ${THICKNESS[line]} ${colours[tone]}; text-underline-offset: ${OFFSET[line]};`;
}

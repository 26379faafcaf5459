import type { Kind } from '../../view/kinds';
import type { Tone } from '../../view/look/palette';

/** One statement as it stands in the page. */
export interface Mark {
  readonly id: string;
  readonly kind: Kind;
  /** Of the page where the statement stands. */
  readonly tone: Tone;
  readonly ranges: readonly StaticRange[];
}

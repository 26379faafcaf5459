import { KINDS, type Kind } from '../../view/kinds';
import type { Tone } from '../../view/look/palette';

export type MarkStyle = `${Kind}-${Tone}`;

/** Names in the page's registry of highlights. */
export interface MarkNames {
  readonly marks: Readonly<Record<MarkStyle, string>>;
  /** The statements that were chosen beside the page. */
  readonly emphasis: string;
  /** The statement whose card is open. */
  readonly active: string;
  /** The statement whose card is kept open. */
  readonly pinned: string;
  /** The statement that was just scrolled to. */
  readonly flash: string;
}

/** 64 bits a name: no page can list them all. */
const NAME_BYTES = 8;

/**
 * Names that are new at every load. The registry is shared with the page: a fixed name would tell any site that Whence
 * is installed.
 */
export function newMarkNames(): MarkNames {
  const styles = KINDS.flatMap((kind): MarkStyle[] => [`${kind}-light`, `${kind}-dark`]);
  return {
    marks: Object.fromEntries(styles.map((style) => [style, newName()])) as Record<MarkStyle, string>,
    emphasis: newName(),
    active: newName(),
    pinned: newName(),
    flash: newName(),
  };
}

function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NAME_BYTES));
  return `m${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

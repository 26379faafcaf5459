import type { Settings } from '../settings/stored';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';

/** A part of the page. It is drawn once and then set, so that what is being used keeps the focus. */
export interface Section {
  readonly node: HTMLElement;
  /** Shows what holds now. */
  show(settings: Settings): void;
}

export type Patch = Partial<Settings> | ((before: Settings) => Partial<Settings>);

/** Stores a change and shows what holds then; `said` is told to the reader if it was stored. Never rejects. */
export type Change = (patch: Patch, said?: string) => Promise<void>;

/** `id` names the section within the page. */
export type DrawSection = (t: Translate, change: Change) => Section;

/** Draws a section around its parts. */
export function drawSection(id: string, heading: string, ...parts: readonly (Node | null)[]): HTMLElement {
  const title = element(document, 'h2', { id: `${id}-heading` }, heading);
  return element(document, 'section', { id, 'aria-labelledby': title.id }, title, ...parts);
}

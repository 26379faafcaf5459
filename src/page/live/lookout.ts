import type { Judged } from '../detect/judged';
import type { Metadata } from '../metadata/metadata';
import type { watchPage } from './watch';

/** What judges and watches a page without its text: every page's first script has it, and lends it to what reads the text. */
export interface Lookout {
  judge(document: Document): Judged;
  readMetadata(document: Document): Metadata;
  readonly watch: typeof watchPage;
}

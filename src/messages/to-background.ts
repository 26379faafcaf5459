import type { Scope } from '../messages';
import type { Checks } from './is-fit';
import { isArticle, isBadge, isReport, isSaid } from './shapes';

const SCOPES: readonly unknown[] = ['page', 'site', 'everywhere'] satisfies Scope[];

/** What the background is sent. */
export const TO_BACKGROUND = {
  bringReader: { isInput: (input) => input === null, from: ['content'] },
  analyse: { isInput: isArticle, from: ['content', 'own'] }, // the welcome page shows a sample
  remember: { isInput: isReport, from: ['content'], about: ({ article }) => article.url },
  showBadge: { isInput: isBadge, from: ['content', 'own'] },
  nothingMarked: { isInput: (input) => input === null || SCOPES.includes(input), from: ['content'] },
  keepCorrection: { isInput: isSaid, from: ['content'], about: ({ address }) => address },
} as const satisfies Checks;

import type { Checks } from './is-fit';

/** What a script in a visited page is sent. This file is read by every page: what it does not need stands elsewhere. */
export const TO_PAGE = {
  takeBack: { isInput: (input) => typeof input === 'string', from: ['own'] },
  whoSays: { isInput: (input) => input === null, from: ['own'] },
  pageState: {
    isInput: (input) => input === 'now' || input === 'settled' || input === 'unasked',
    from: ['own'],
  },
  reveal: { isInput: isPlace, from: ['own'] },
  emphasise: { isInput: (input) => input === null || isIds(input), from: ['own'] },
  step: { isInput: (input) => input === 'next' || input === 'previous', from: ['own'] },
  readAnyway: { isInput: (input) => input === null, from: ['own'] },
  address: { isInput: (input) => input === null, from: ['own'] },
  switchPage: { isInput: (input) => typeof input === 'boolean', from: ['own'] },
} as const satisfies Checks;

function isPlace(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  const { statement, card, span } = input as Readonly<Record<string, unknown>>;
  if (Array.isArray(span)) return span.length === 2 && span.every(Number.isInteger);
  return typeof statement === 'string' && typeof card === 'boolean';
}

function isIds(input: unknown): boolean {
  return Array.isArray(input) && input.every((id) => typeof id === 'string');
}

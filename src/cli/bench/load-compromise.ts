/** Tags a text: sentences, words and their parts of speech. */
export type Tag = (text: string) => unknown;

export interface Compromise {
  readonly tag: Tag;
  /** Its own stretches between quotation marks, behind the same tagging. */
  readonly quote: Tag;
}

/**
 * The best known tagger of English that runs in browsers, to measure ourselves against (compromise, MIT). Only this file
 * loads it, and only here: it is in no bundle.
 * @returns `null` where it is not installed
 */
export async function loadCompromise(): Promise<Compromise | null> {
  try {
    const { default: nlp } = await import('compromise');
    return { tag: (text) => nlp(text), quote: (text) => nlp(text).quotations().json() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

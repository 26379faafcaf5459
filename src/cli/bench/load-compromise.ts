/** Tags a text: sentences, words and their parts of speech. */
export type Tag = (text: string) => unknown;

/**
 * The best known tagger of English that runs in browsers, to measure ourselves against (compromise, MIT). Only this file
 * loads it, and only here: it is in no bundle.
 * @returns `null` where it is not installed
 */
export async function loadCompromise(): Promise<Tag | null> {
  try {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

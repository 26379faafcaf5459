/** Reads a text: tokens, sentences and parts of speech. */
export type Read = (text: string) => unknown;

/**
 * A well-known tagger that is made for speed (wink-nlp with its small English model, MIT), to measure ourselves against. Only
 * this file loads it, and only here: it is in no bundle.
 * @returns `null` where it is not installed
 */
export async function loadWink(): Promise<Read | null> {
  try {
    const [{ default: winkNLP }, { default: model }] = await Promise.all([
      import('wink-nlp'),
      import('wink-eng-lite-web-model'),
    ]);
    const nlp = winkNLP(model, ['sbd', 'pos']);
    return (text) => {
      const document = nlp.readDoc(text);
      return [document.sentences().length(), document.tokens().out(nlp.its.pos)];
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

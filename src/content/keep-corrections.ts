import type { Said } from '../messages';
import type { RemarkStore } from '../page/live/remarks';
import type { Correction } from '../report';
import { readCorrections } from '../settings';
import { addressOf } from '../settings/address';
import { correct, correctionsOf } from '../settings/corrections';

/** The reader's corrections, as they are kept for all pages. */
export interface KeptCorrections extends RemarkStore {
  /** How to look up what is kept now, by a page's address; `null` while something is still on its way there. */
  read(): Promise<((url: string) => readonly Correction[]) | null>;
}

/**
 * Keeps corrections by way of the background. In a private window nothing is kept. `onFault`: called when the storage took
 * one not; `onKept`: when it has taken them all.
 */
export function keepCorrections(
  ask: (said: Said) => Promise<unknown>,
  isPrivate: boolean,
  onKept: () => void,
  onFault: () => void,
): KeptCorrections {
  /** Corrections on their way into the storage: what is read of it meanwhile does not know of them. */
  let underWay = 0;

  async function keep(said: Said): Promise<void> {
    underWay += 1;
    const isKept = await ask(said).then(
      () => true,
      () => false, // the background has said in its console what was wrong
    );
    underWay -= 1;
    if (!isKept) onFault();
    else if (underWay === 0) onKept();
  }

  const lookUp = async () => {
    const pages = await readCorrections();
    return (url: string) => correctionsOf(pages, addressOf(url) ?? '');
  };
  return {
    async corrections(url) {
      try {
        return (await lookUp())(url);
      } catch (error) {
        console.error(error); // the article is shown as it was read
        return [];
      }
    },
    keepCorrection(before, { url, words, remark }) {
      const address = addressOf(url);
      if (!isPrivate && address !== null) void keep({ address, words, remark });
      return correct(before, words, remark);
    },
    async read() {
      if (underWay > 0) return null;
      const found = await lookUp();
      return underWay > 0 ? null : found;
    },
  };
}

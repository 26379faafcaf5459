import type { Correction, Remark } from '../../report';
import { pageOf } from './navigation';

/** What the reader says of the statements with some words, on the page at an address. */
export interface Said {
  readonly url: string;
  readonly words: string;
  readonly remark: Remark | null;
}

/** Where the reader's remarks are kept. */
export interface RemarkStore {
  /** What the reader has said before of the page at this address. */
  corrections(url: string): Promise<readonly Correction[]>;
  /** Keeps what the reader says now, `null` to take it back; gives the page's corrections with it. */
  keepCorrection(before: readonly Correction[], said: Said): readonly Correction[];
}

/** What the reader has said of the statements of the page's article. */
export interface Remarks {
  now(): readonly Correction[];
  /** Reads what is kept of the article at an address. What it gives makes that known: its article is the one that shows. */
  read(url: string): Promise<() => void>;
  /** The reader says something of what shows. */
  say(words: string, remark: Remark | null): void;
  /** Takes over what is kept now; false where it is what was known. */
  recall(of: (url: string) => readonly Correction[]): boolean;
}

export function watchRemarks(store: RemarkStore): Remarks {
  let known: readonly Correction[] = [];
  /** The address of the article that they are of; `null` before there is one. */
  let shown: string | null = null;
  /** Counts what changes them: what was read from the store before a change does not know of it. */
  let turn = 0;
  return {
    now: () => known,
    async read(url) {
      const own = turn;
      const kept = await store.corrections(url);
      return () => {
        const isSame = shown !== null && pageOf(url) === pageOf(shown);
        shown = url;
        // What is not kept, in a private window, is known here alone.
        if (!isSame || (own === turn && kept.length > 0)) known = kept;
      };
    },
    say(words, remark) {
      if (shown === null) return;
      turn += 1;
      known = store.keepCorrection(known, { url: shown, words, remark });
    },
    recall(of) {
      if (shown === null) return false;
      const kept = of(shown);
      if (JSON.stringify(kept) === JSON.stringify(known)) return false;
      turn += 1;
      known = kept;
      return true;
    },
  };
}

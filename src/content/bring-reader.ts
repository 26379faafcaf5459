import type { Lifetime } from './lifetime';
import { awaitReader, type Lent, type Reader } from './meet';

/** Brings the reader's script into the page when it is first asked for it. @throws Error where it cannot be brought */
export function readerBringer(ask: Lifetime['askBackground'], lent: Lent): () => Promise<Reader> {
  let brought: Promise<Reader> | null = null;
  async function bring(): Promise<Reader> {
    const came = awaitReader();
    // The script has run when the background says that it is in the page.
    const missed = ask('bringReader', null).then(() => {
      throw new Error('the script that reads the page was not let into it');
    });
    return (await Promise.race([came, missed]))(lent);
  }
  return () => {
    brought ??= bring().catch((error: unknown) => {
      brought = null; // the reader may ask once more
      throw error;
    });
    return brought;
  };
}

import { browser } from '../browser';
import { askBackground as ask, type Messages } from '../messages';

/** A newer copy of this script, injected into the same page, ends the older one. */
const END = Symbol.for('whence: end of the content script');
const world = globalThis as { [END]?: AbortController };

/** How long the content script lives in its page. */
export interface Lifetime {
  /** Aborts when the script ends. */
  readonly signal: AbortSignal;
  /**
   * When the extension is updated, switched off or removed, what it has put into open pages is left without words. Then it
   * ends itself, before it would answer the reader; a new copy, injected by the popup, marks the page anew.
   */
  endWithExtension(): void;
  /** Looks out for that whenever the reader does something, until `signal` aborts. */
  watchExtension(signal: AbortSignal): void;
  /** Asks the background. Where nobody can answer any more nobody waits either, and nobody is told of a failure. */
  askBackground<Name extends keyof Messages>(
    name: Name,
    input: Parameters<Messages[Name]>[0],
  ): Promise<ReturnType<Messages[Name]>>;
}

/** Begins the life of this copy of the script, in place of an older one. */
export function beginLifetime(): Lifetime {
  world[END]?.abort();
  const lifetime = new AbortController();
  const { signal } = lifetime;
  world[END] = lifetime;
  const endWithExtension = () => {
    if (!browser.runtime?.id) lifetime.abort();
  };
  return {
    signal,
    endWithExtension,
    watchExtension(until) {
      const options = { capture: true, passive: true, signal: until };
      for (const type of ['pointerover', 'keydown', 'scroll'])
        document.addEventListener(type, endWithExtension, options);
    },
    async askBackground(name, input) {
      endWithExtension();
      if (signal.aborted) return new Promise(() => {});
      return ask(name, input).catch((error: unknown) => {
        endWithExtension();
        if (signal.aborted) return new Promise(() => {});
        throw error;
      });
    },
  };
}

/** What both browsers have and TypeScript's library does not know yet. */

interface HighlightRegistry {
  /** Chrome since 140, Firefox since 150. CSS pixels of the window. */
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { readonly shadowRoots?: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

interface Document {
  /** Chrome since 108: the page is being prepared before anybody asked for it. */
  readonly prerendering?: boolean;
}

/** Elements without a box, which the page may give one. */
export interface Concealed {
  /** Watches these elements and no others. */
  replace(elements: readonly Element[]): void;
}

/**
 * Calls back when one of the elements comes to be shown, in whatever way: a class, a style sheet, an attribute. An element
 * without a box has no size, so that it has one then. Until `signal` aborts.
 */
export function watchConcealed(onShown: () => void, signal: AbortSignal): Concealed {
  let observer: ResizeObserver | null = null; // made when first wanted: most pages conceal nothing
  signal.addEventListener('abort', () => observer?.disconnect());
  return {
    replace(elements) {
      observer?.disconnect();
      for (const element of elements) {
        if (element.checkVisibility()) continue;
        observer ??= new ResizeObserver((entries) => {
          if (entries.some(({ borderBoxSize: [box] }) => box && box.blockSize > 0)) onShown();
        });
        observer.observe(element);
      }
    },
  };
}

/** Elements of a page's own making that are nothing yet. */
export interface Upgrades {
  /** Watches those of these trees and no others. */
  replace(trees: readonly ParentNode[]): void;
}

/**
 * Calls back when one of the elements has been given an open shadow tree, until `signal` aborts. The page's DOM does not
 * change by that, so that no observer of it is told; but what was empty takes room, in the element or around it.
 */
export function watchUpgrades(onTree: () => void, signal: AbortSignal): Upgrades {
  let awaited: readonly Element[] = [];
  let observer: ResizeObserver | null = null; // made when first wanted: most pages have none of them
  signal.addEventListener('abort', () => observer?.disconnect());
  return {
    replace(trees) {
      observer?.disconnect();
      awaited = trees.flatMap((tree) => [...tree.querySelectorAll(':not(:defined)')]);
      if (awaited.length === 0) return;
      observer ??= new ResizeObserver(() => {
        if (!awaited.some(({ shadowRoot }) => shadowRoot)) return;
        awaited = [];
        onTree();
      });
      for (const element of awaited) {
        observer.observe(element);
        // An element in a line has no size of its own.
        if (element.parentElement) observer.observe(element.parentElement);
      }
    },
  };
}

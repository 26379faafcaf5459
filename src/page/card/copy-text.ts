import type { View } from '../dom/view-of';

/**
 * How to copy text in a page, telling whether the browser has let us; `null` where it never does: on pages that came
 * without encryption.
 */
export function textCopier(view: View): ((text: string) => Promise<boolean>) | null {
  const { clipboard } = view.navigator as Partial<Pick<Navigator, 'clipboard'>>;
  if (!clipboard) return null;
  return (text) =>
    clipboard.writeText(text).then(
      () => true,
      (error: unknown) => {
        console.info(error); // by the page's own policy or the reader's settings: the card says so
        return false;
      },
    );
}

import type { Judged } from '../detect/judged';
import { documentsInFrames } from '../dom/frames';
import type { Lookout } from './lookout';

/** A page that is no article yet. */
export interface Awaited {
  /** It is of a kind that is read only when its reader asks for it. */
  isPrivate(): boolean;
  /** It is watched: `signal` has something to end. */
  readonly isWatched: boolean;
}

/**
 * Judges a page, and again whenever its text may have changed, until `signal` aborts: calls back when it or one of its
 * frames may be an article, with what the page itself was judged to be.
 */
export function awaitArticle(
  document: Document,
  { judge, watch }: Lookout,
  onPromise: (judged: Judged) => void,
  signal: AbortSignal,
): Awaited {
  let judged = judge(document);
  const isPromising = () =>
    judged.verdict === 'promising' || (judged.verdict !== 'private' && hasPromisingFrame(document, judge));
  const isWatched = !isPromising();
  if (!isWatched) onPromise(judged);
  else {
    const watching = watch(document, { look, alter() {} }, signal);
    const remember = () =>
      watching.remember(null, judged.verdict === 'hopeless' || judged.verdict === 'private');
    remember();
    function look(): void {
      judged = judge(document);
      if (isPromising()) onPromise(judged);
      else remember();
    }
  }
  return { isPrivate: () => judged.verdict === 'private', isWatched };
}

function hasPromisingFrame(document: Document, judge: Lookout['judge']): boolean {
  return documentsInFrames(document).some((inside) => judge(inside).verdict === 'promising');
}

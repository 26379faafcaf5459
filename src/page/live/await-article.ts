import type { Judged } from '../judged';
import { documentsInFrames } from './frames';
import type { Lookout } from './lookout';

/** A page that is no article yet. */
export interface Awaited {
  /** It is of a kind that is read only when its reader asks for it. */
  isPrivate(): boolean;
  /** Ends it. */
  end(): void;
}

/**
 * Judges a page, and again whenever its text may have changed, until it or one of its frames may be an article: then calls
 * back, with what the page itself was judged to be, and ends. Until `signal` aborts.
 */
export function awaitArticle(
  document: Document,
  { judge, watch }: Lookout,
  onPromise: (judged: Judged) => void,
  signal: AbortSignal,
): Awaited {
  let judged = judge(document);
  let end = () => {};
  const isPromising = () =>
    judged.verdict === 'promising' || (judged.verdict !== 'private' && hasPromisingFrame(document, judge));
  const remember = () =>
    watching.remember(null, judged.verdict === 'hopeless' || judged.verdict === 'private');
  const look = () => {
    judged = judge(document);
    if (!isPromising()) return remember();
    end();
    onPromise(judged);
  };
  const awaited = { isPrivate: () => judged.verdict === 'private', end: () => end() };
  if (isPromising()) {
    onPromise(judged);
    return awaited;
  }
  const own = new AbortController();
  end = () => own.abort();
  const watching = watch(document, { look, alter() {} }, AbortSignal.any([signal, own.signal]));
  remember();
  return awaited;
}

function hasPromisingFrame(document: Document, judge: Lookout['judge']): boolean {
  return documentsInFrames(document).some((inside) => judge(inside).verdict === 'promising');
}

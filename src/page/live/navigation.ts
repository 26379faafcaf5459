/** Chrome since 102, Firefox since 147. */
interface NavigationEvents {
  readonly navigation?: EventTarget;
}

/**
 * Calls back when a script has brought the reader to another address without loading a page, until `signal` aborts; not
 * for places within a page. Where the browser has no Navigation API only the ways back and forth are seen: ways on are
 * known by what they change.
 */
export function watchNavigation(document: Document, onNavigate: () => void, signal: AbortSignal): void {
  let page = pageOf(document.URL);
  const onEvent = () => {
    const now = pageOf(document.URL);
    if (now === page) return;
    page = now;
    onNavigate();
  };
  const { navigation } = window as NavigationEvents;
  if (navigation) navigation.addEventListener('navigatesuccess', onEvent, { signal });
  else window.addEventListener('popstate', onEvent, { signal });
}

/** The address without the place within the page: "…/news#comments" → "…/news". Some sites route by "#/" and "#!". */
export function pageOf(url: string): string {
  return url.replace(/#(?![/!])[\s\S]*/, '');
}

import type { Report } from '../report';
import { visitBefore } from '../settings/visits';
import { findPlace } from '../view/list/find-place';
import { changesSince } from '../view/readings/changes';
import type { Translate } from '../view/words/words';
import { drawChanges } from './draw-changes';
import type { OnReveal } from './draw-statement';
import { keepFocus } from './keep-focus';
import { keepOpen } from './keep-open';

/**
 * Shows what has changed since an earlier visit, where the reader has asked for that and there was one; else nothing. `isOvertaken`:
 * there is another report to show by now.
 */
export async function showChanges(
  report: Report | null,
  isWanted: boolean,
  t: Translate,
  onReveal: OnReveal,
  isOvertaken: () => boolean,
): Promise<void> {
  const place = findPlace('#changes');
  const before = report && isWanted ? await visitBefore(report) : null;
  const changes = report && before ? changesSince(before, report) : null;
  if (isOvertaken()) return;
  const nodes = report && changes ? drawChanges(report, changes, t, onReveal) : [];
  keepFocus(place, () => keepOpen(place, () => place.replaceChildren(...nodes)));
}

import { describeMention, type Mention } from '../mentions/describe-mention';
import type { Entity } from './entities';
import { resolveBodyName } from './resolve-body';
import type { Resolving } from './sourced';

/** How many sentences before the mention are read for the body that "a spokesperson" speaks for. */
const BODY_REACH = 2;

/** The body named last before the mention, in its sentence or the one before. */
export function bodyBefore(context: Resolving, { range }: Mention): Entity | null {
  const { scan, people, entities } = context;
  const sentence = scan.sentenceAt[range.first] ?? 0;
  const floor = scan.sentences[Math.max(0, sentence + 1 - BODY_REACH)]?.first ?? 0;
  for (let end = range.first; end > floor; end--) {
    if (scan.classes[end - 1] !== 'name' || people.at(end - 1)) continue;
    let first = end - 1;
    while (first > floor && scan.classes[first - 1] === 'name') first--;
    const body = describeMention(scan, { first, end }, people);
    if (body.organization)
      return (
        resolveBodyName(context, body) ?? entities.note({ name: body.text, identity: 'organization' }, null)
      );
    end = first + 1;
  }
  return null;
}

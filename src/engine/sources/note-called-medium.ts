import type { Identity } from '../../report';
import type { Mention } from '../mentions/describe-mention';
import { wordsOf } from '../reading/scan';
import type { Entity } from './entities';
import type { Resolving } from './sourced';

/**
 * A medium that nothing but the words before its name makes one: "the news agency Tarn", and "Tarn" behind it. `null` for any
 * other mention.
 */
export function noteCalledMedium(
  { scan, entities }: Resolving,
  { named, text, naming, calledMedium }: Mention,
  identity: Identity,
): Entity | null {
  if (!named) return null;
  const known = entities.last((entity) => entity.identity === 'outlet' && entity.name === text);
  if (known || identity !== 'outlet' || !calledMedium) return known;
  return entities.note({ name: wordsOf(scan, naming.first, naming.end), identity }, null);
}

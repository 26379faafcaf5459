import { isPlace } from '../../lexicon/places';

/** At most so many initials stand together: "A.P.J." */
const INITIALS = /^(?:\p{L}\.){1,3}$/u;

/** "j.", or "j" as some papers write it, or "m.k."; but not "u.s." */
export function isInitial(norm: string): boolean {
  return norm.length === 1 || (INITIALS.test(norm) && !isPlace(norm.toUpperCase()));
}

import type { Referent } from './referent';

/** Whether nothing shows the two to be of different gender. */
export function agreesInGender(one: Pick<Referent, 'gender'>, other: Pick<Referent, 'gender'>): boolean {
  return !(one.gender && other.gender && one.gender !== other.gender);
}

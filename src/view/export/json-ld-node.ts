/** A value of JSON-LD. */
export type Value = string | number | boolean | Node | readonly Value[];
export interface Node {
  readonly [property: string]: Value;
}

/** A node of those properties that there is something to say of. */
export function nodeOf(properties: Readonly<Record<string, Value | null>>): Node {
  const known = Object.entries(properties).filter(
    (entry): entry is [string, Value] =>
      entry[1] !== null && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(known);
}

/** Another node, by its name. */
export const linkTo = (id: string): Node => ({ id });

/** Reads the fields of what was stored: each gives `null` for what it should not be, and leaves out bad entries of a list. */

/** The kinds of statements, as `view` has them, in its order. */
export const KINDS = ['firstHand', 'secondHand', 'anonymous', 'anonymousSecondHand'] as const;
export type Kind = (typeof KINDS)[number];

/** Styles of a line, as CSS names them. */
const LINES = ['solid', 'dashed', 'dotted', 'wavy', 'double'] as const;

/** How one kind looks: sRGB hex on light and on dark pages ("#1f5fae"), and the line. */
export interface Look {
  readonly light: string;
  readonly dark: string;
  readonly line: (typeof LINES)[number];
}

export type Looks = Readonly<Partial<Record<Kind, Look>>>;

const SURENESS = [-3, -2, -1, 0, 1, 2, 3] as const;
export type Sureness = (typeof SURENESS)[number];

export function readBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

export function readSureness(value: unknown): Sureness | null {
  return SURENESS.find((level) => level === value) ?? null;
}

/** In the order of `KINDS`. */
export function readKinds(value: unknown): readonly Kind[] | null {
  return Array.isArray(value) ? KINDS.filter((kind) => value.includes(kind)) : null;
}

export function readHosts(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? [...new Set(value.filter(isHost))] : null;
}

/** A host in the spelling of addresses: "post.example", "xn--kste-6qa.example", "127.0.0.1". */
function isHost(value: unknown): value is string {
  return (
    typeof value === 'string' && URL.canParse(`http://${value}`) && new URL(`http://${value}`).host === value
  );
}

export function readLooks(value: unknown): Looks | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const given = value as Readonly<Record<string, unknown>>;
  const read = KINDS.map((kind) => [kind, readLook(given[kind])] as const);
  return Object.fromEntries(read.filter(([, look]) => look !== null));
}

function readLook(value: unknown): Look | null {
  if (typeof value !== 'object' || value === null) return null;
  const { light, dark, line } = value as Readonly<Record<string, unknown>>;
  const style = LINES.find((each) => each === line);
  return isColour(light) && isColour(dark) && style ? { light, dark, line: style } : null;
}

function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);
}

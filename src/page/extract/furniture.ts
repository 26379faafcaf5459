import { type Doubt, type ElementRole, furnitureWords } from '../../lexicon/page';
import { isEditable } from '../dom/is-editable';
import { attributeOf, own } from '../dom/own';

const STRENGTH: Readonly<Record<Doubt, number>> = {
  weak: 1,
  label: 2,
  day: 3,
  byline: 4,
  strong: 5,
  hidden: 6,
};

/** Characters: longer names were generated and say nothing. Bounds the work on hostile pages. */
const LONGEST_NAMES = 400;

/** Characters: random letters that build tools append are this short. */
const LONGEST_HASH = 8;

/** Parts of names: "story__RelatedLinks--a1" → story, RelatedLinks, a1. */
const PART = /[A-Za-z0-9]+/g;

/** Words of a part: "RelatedLinks" → Related, Links. */
const WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

/** Names whose words are their parts, as those of most style sheets are. */
const PLAIN = /^[a-z]+(?:[-_]+[a-z]+)*$/;
const JOINT = /[-_]+/;

const BETWEEN = /\s+/;

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Elements whose attributes may say that they are not shown, or what they are for. Asked for at once: that is cheap. */
const MARKED =
  '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"], [role], [contenteditable]';

/**
 * Says why elements below `root` may be furniture: by their kind, their state, or what their names betray. Remembers the
 * names it has seen: a page uses few names many times.
 */
export function readDoubts(
  root: Element,
): (
  element: Element,
  localName: string,
  role: ElementRole | undefined,
  shadowRoot: ShadowRoot | null,
) => Doubt | null {
  const marked = new Set(root.querySelectorAll(MARKED));
  const known = new Map<string, Doubt | null>([['', null]]);
  const readName = (name: string) => {
    let doubt = known.get(name);
    if (doubt === undefined) {
      doubt = readWords(name);
      known.set(name, doubt);
    }
    return doubt;
  };
  /** Several names at once, as of a class; each is in many such lists. */
  const readNames = (names: string) => {
    let worst = known.get(names);
    if (worst !== undefined) return worst;
    worst = null;
    for (const name of names.slice(0, LONGEST_NAMES).split(BETWEEN)) worst = stronger(worst, readName(name));
    known.set(names, worst);
    return worst;
  };
  /** Of SVG elements it is an object. */
  const readWritten = (names: unknown) =>
    typeof names === 'string' && names !== '' ? readNames(names) : null;
  return (element, localName, role, shadowRoot) => {
    if (shadowRoot) for (const inside of shadowRoot.querySelectorAll(MARKED)) marked.add(inside);
    if (role === 'inline' && localName !== 'span') return null;
    const isForm = localName === 'form';
    const byClass = readWritten(isForm ? own(element, 'className') : element.className);
    const byId = readWritten(isForm ? own(element, 'id') : element.id);
    const doubt = stronger(role === 'suspect' ? 'weak' : null, stronger(byClass, byId));
    if (!marked.has(element)) return doubt;
    if (isEditable(element)) return 'hidden'; // what a reader writes is the reader's
    if (isHidden(element)) return role === 'inline' ? 'hidden' : stronger(doubt, 'weak');
    return stronger(doubt, readNames(attributeOf(element, 'role') ?? ''));
  };
}

/** Not shown as far as its own attributes say. Pages hide their article, too, until their scripts have run. */
function isHidden(element: Element): boolean {
  return (
    attributeOf(element, 'hidden') !== null ||
    (attributeOf(element, 'aria-hidden') === 'true' && element.localName !== 'span') ||
    HIDDEN_STYLE.test(attributeOf(element, 'style') ?? '')
  );
}

function stronger(one: Doubt | null, other: Doubt | null): Doubt | null {
  if (!one || !other) return one ?? other;
  return STRENGTH[one] > STRENGTH[other] ? one : other;
}

function readWords(name: string): Doubt | null {
  const furniture = furnitureWords();
  let worst: Doubt | null = null;
  let before = '';
  for (const word of wordsIn(name)) {
    worst = stronger(worst, furniture.get(word) ?? null);
    if (before !== '') worst = stronger(worst, furniture.get(`${before}-${word}`) ?? null);
    before = word;
  }
  return worst;
}

function wordsIn(name: string): readonly string[] {
  if (PLAIN.test(name)) return name.split(JOINT);
  return (name.match(PART) ?? [])
    .filter((part) => !isHash(part))
    .flatMap((part) => part.match(WORD) ?? [])
    .map((word) => word.toLowerCase());
}

/** Short, with digits or capitals amid small letters: "Ad5xQ", "dXJae". In such, words are found by chance. */
function isHash(part: string): boolean {
  return (
    part.length <= LONGEST_HASH &&
    (/[A-Za-z]\d+[A-Za-z]/.test(part) || /[a-z][A-Z][A-Z]|[a-z][A-Z][a-z]?$/.test(part))
  );
}

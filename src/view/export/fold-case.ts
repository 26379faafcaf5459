/** A text as browsers compare it: in lower case, each run of white space one space. */
export interface FoldedText {
  readonly text: string;
  /** Where an offset into the original text lies in the folded one; both in UTF-16 code units. */
  at(offset: number): number;
}

/** Folds a text once, so that many words can be looked for in it. */
export function foldCase(text: string): FoldedText {
  const places = new Uint32Array(text.length + 1);
  const units: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    places[at] = units.length;
    const unit = text.charAt(at);
    if (!/\s/.test(unit)) units.push(foldUnit(unit));
    else if (units.at(-1) !== ' ') units.push(' ');
  }
  places[text.length] = units.length;
  return { text: units.join(''), at: (offset) => places[offset] ?? units.length };
}

/** Keeps the length: "İ" in lower case would be two units. */
function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

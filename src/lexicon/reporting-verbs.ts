import { readTable } from './read';
import text from './reporting-verbs.txt?raw';

/** What the verb makes of its content: `speech`, `belief` and `show` assert it, the others do not. */
export type ReportingVerbKind = 'speech' | 'belief' | 'show' | 'attitude' | 'ask' | 'manner';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface ReportingVerb {
  /** Base form; several words where the verb has them: "point out". */
  readonly lemma: string;
  readonly kind: ReportingVerbKind;
  /** Letters for the patterns the verb takes; the key stands at the head of `reporting-verbs.txt`. */
  readonly frames: string;
}

/** A verb as one of its forms is spelt; "put" is base and past at once. */
export interface InflectedVerb {
  readonly verb: ReportingVerb;
  readonly forms: readonly VerbForm[];
}

/** A form of a verb of several words. */
export interface MultiWordVerb extends InflectedVerb {
  /** "went", "on", "to", "say": at least two. */
  readonly words: readonly string[];
}

/** Order of the forms in a line. */
const FORMS: readonly VerbForm[] = ['third', 'past', 'participle', 'gerund'];

interface Entry extends MultiWordVerb {
  readonly forms: VerbForm[];
}

const single = new Map<string, Entry>();
const multiple = new Map<string, Entry[]>();

// Plain indices: at every start of the extension's background this runs once, and before any of it is compiled.
for (const row of readTable(text)) {
  const lemma = row[0] ?? '';
  const inflected = row[1] ?? '';
  const verb: ReportingVerb = { lemma, kind: row[2] as ReportingVerbKind, frames: row[3] ?? '' };
  const words = lemma.split(' ');
  const cells = inflected.split(' ');
  const listed = cells[0] !== '-';
  if (listed) addForm(verb, words, words[0] ?? '', 'base');
  for (let at = listed ? 0 : 1; at < cells.length; at++) {
    const form = FORMS[at];
    const cell = cells[at];
    if (!form || !cell) continue;
    if (cell.includes('/')) for (const variant of cell.split('/')) addForm(verb, words, variant, form);
    else addForm(verb, words, cell, form);
  }
}
// "went on to say" before "went on": the first match that a caller finds is the longest.
for (const verbs of multiple.values()) verbs.sort((a, b) => b.words.length - a.words.length);

function addForm(verb: ReportingVerb, words: readonly string[], first: string, form: VerbForm): void {
  if (words.length === 1) {
    const known = single.get(first);
    if (known?.verb === verb) known.forms.push(form);
    else single.set(first, { verb, forms: [form], words: [first] });
    return;
  }
  const verbs = multiple.get(first);
  const known = verbs?.at(-1);
  if (known?.verb === verb) known.forms.push(form);
  else if (verbs) verbs.push({ verb, forms: [form], words: [first, ...words.slice(1)] });
  else multiple.set(first, [{ verb, forms: [form], words: [first, ...words.slice(1)] }]);
}

/** The verb of one word that `norm` (lower case) is a form of, or `null`. */
export function findReportingVerb(norm: string): InflectedVerb | null {
  return single.get(norm) ?? null;
}

/** Verbs of several words of which a form begins with `first` (lower case), longest first. */
export function multiWordVerbs(first: string): readonly MultiWordVerb[] {
  return multiple.get(first) ?? [];
}

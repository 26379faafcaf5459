import { readTable } from './read';
import { regularForms } from './regular-forms';
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

const single = new Map<string, InflectedVerb>();
const multiple = new Map<string, MultiWordVerb[]>();

const NONE: readonly MultiWordVerb[] = [];

/** One array for all spellings with the same forms: the background builds this list at each of its starts. */
const combined = new Map<string, readonly VerbForm[]>();

for (const row of readTable(text)) {
  const lemma = row[0] ?? '';
  const verb: ReportingVerb = { lemma, kind: row[2] as ReportingVerbKind, frames: row[3] ?? '' };
  const [first = '', ...rest] = lemma.split(' ');
  const cells = (row[1] || regularForms(first)).split(' ');
  const listed = cells[0] !== '-';
  if (listed) addForm(verb, first, rest, 'base');
  for (let at = listed ? 0 : 1; at < cells.length; at++) {
    const form = FORMS[at];
    const cell = cells[at];
    if (!form || !cell) continue;
    if (cell.includes('/')) for (const variant of cell.split('/')) addForm(verb, variant, rest, form);
    else addForm(verb, cell, rest, form);
  }
}
// "went on to say" before "went on": the first match that a caller finds is the longest.
for (const verbs of multiple.values()) verbs.sort((a, b) => b.words.length - a.words.length);

function addForm(verb: ReportingVerb, first: string, rest: readonly string[], form: VerbForm): void {
  if (rest.length === 0) {
    const known = single.get(first);
    single.set(first, { verb, forms: combine(known?.verb === verb ? known.forms : null, form) });
    return;
  }
  const verbs = multiple.get(first) ?? [];
  const known = verbs.at(-1)?.verb === verb ? verbs.pop() : null;
  verbs.push({ verb, forms: combine(known?.forms ?? null, form), words: [first, ...rest] });
  multiple.set(first, verbs);
}

function combine(before: readonly VerbForm[] | null, form: VerbForm): readonly VerbForm[] {
  const key = before ? `${before.join()},${form}` : form;
  const known = combined.get(key);
  if (known) return known;
  const forms = before ? [...before, form] : [form];
  combined.set(key, forms);
  return forms;
}

/** The verb of one word that `norm` (lower case) is a form of, or `null`. */
export function findReportingVerb(norm: string): InflectedVerb | null {
  return single.get(norm) ?? null;
}

/** Verbs of several words of which a form begins with `first` (lower case), longest first. */
export function multiWordVerbs(first: string): readonly MultiWordVerb[] {
  return multiple.get(first) ?? NONE;
}

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

/** Order of the forms in a line, after the base form. */
const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund'];

const single = new Map<string, InflectedVerb>();
const multiple = new Map<string, MultiWordVerb[]>();

for (const [lemma = '', inflected = '', kind, frames = ''] of readTable(text)) {
  const verb: ReportingVerb = { lemma, kind: kind as ReportingVerbKind, frames };
  const [first = '', ...rest] = lemma.split(' ');
  for (const [word, forms] of formsOf(first, inflected)) {
    if (rest.length === 0) single.set(word, { verb, forms });
    else {
      const known = multiple.get(word) ?? [];
      known.push({ verb, forms, words: [word, ...rest] });
      multiple.set(word, known);
    }
  }
}
// "went on to say" before "went on": the first match that a caller finds is the longest.
for (const verbs of multiple.values()) verbs.sort((a, b) => b.words.length - a.words.length);

/** Each spelling of a verb with the forms it stands for; without base and third person where a noun is spelt alike. */
function formsOf(base: string, inflected: string): Map<string, VerbForm[]> {
  const spellings = new Map<string, VerbForm[]>();
  const cells = inflected.startsWith('- ') ? inflected.split(' ') : [base, ...inflected.split(' ')];
  const shift = FORMS.length - cells.length;
  cells.forEach((variants, at) => {
    const form = FORMS[at + shift];
    if (!form || variants === '-') return;
    for (const word of variants.split('/')) {
      const forms = spellings.get(word);
      if (forms) forms.push(form);
      else spellings.set(word, [form]);
    }
  });
  return spellings;
}

/** The verb of one word that `norm` (lower case) is a form of, or `null`. */
export function findReportingVerb(norm: string): InflectedVerb | null {
  return single.get(norm) ?? null;
}

/** Verbs of several words of which a form begins with `first` (lower case), longest first. */
export function multiWordVerbs(first: string): readonly MultiWordVerb[] {
  return multiple.get(first) ?? [];
}

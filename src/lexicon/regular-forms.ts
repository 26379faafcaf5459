/** What a noun's singular ends in where its plural takes more than an "s": endings and what stands for them. */
const NOUN_ENDINGS: readonly [ending: RegExp, plural: string][] = [
  [/(s|x|z|ch|sh)$/, '$1es'],
  [/([^aeiou])y$/, '$1ies'],
  [/man$/, 'men'],
  [/$/, 's'],
];

/** The same of a verb's base, with third person, past (which is the participle, too) and gerund. */
const VERB_ENDINGS: readonly [ending: RegExp, third: string, past: string, gerund: string][] = [
  [/(s|x|z|ch|sh|o)$/, '$1es', '$1ed', '$1ing'],
  [/([^aeiou])y$/, '$1ies', '$1ied', '$1ying'],
  [/e$/, 'es', 'ed', 'ing'],
  [/$/, 's', 'ed', 'ing'],
];

/** "ally" → "allies", "alderman" → "aldermen": what lists of nouns need not say. */
export function regularPlural(singular: string): string {
  const rule = NOUN_ENDINGS.find(([ending]) => ending.test(singular));
  return rule ? singular.replace(...rule) : singular;
}

/** "deny" → "denies denied denied denying": third person, past, participle and gerund, which lists of verbs need not say. */
export function regularForms(base: string): string {
  const [ending, third, past, gerund] = VERB_ENDINGS.find(([tail]) => tail.test(base)) ?? [/$/, '', '', ''];
  return [third, past, past, gerund].map((tail) => base.replace(ending, tail)).join(' ');
}

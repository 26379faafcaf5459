/** Points for a person, or against; a name whose evidence adds up to `PERSON_FROM` is a person's. Each sign counts once a name. */
const WEIGHTS = {
  // The name itself.
  'one-word': -0.6,
  'two-words': 0.4,
  'four-words': -1,
  'given-name': 3,
  /** A given name that is an ordinary word or place too: "Grant Falls". */
  'given-name-word': 1.2,
  'later-given-name': 0.7,
  initial: 2,
  /** "Zheng Qiu" */
  'family-first': 2,
  particle: 1.2,
  'surname-form': 1.2,
  'body-word-last': -5,
  /** "Ruveni Banks", "Allied Banks" */
  'surname-too-last': -2.75,
  'body-word-inside': -3,
  'body-word-first': -2,
  'thing-word-last': -4.5,
  'ordinary-word-first': -2,
  'ordinary-word-last': -0.8,
  'all-ordinary': -1.2,
  acronym: -2,
  /** "SundWorks" */
  compounded: -4,
  'place-first': -3.5,
  'place-last': -1,
  'place-inside': -2,
  'demonym-inside': -3,
  'demonym-last': -3,
  'one-ordinary-word': -1.5,
  /** "Germans": a people. */
  people: -5,
  /** "Doctors for Clinic Reform" */
  cause: -8,
  'outlet-words': -2.5,
  'known-place': -4,
  'known-organization': -5,
  'known-outlet': -5,
  // What stands right before it.
  honorific: 6,
  title: 3,
  role: 2.6,
  /** "the developer Sund Works": a person or a firm. */
  maker: 0.3,
  'behind-body-noun': -3,
  /** "the shipping company Sund Lines": beside the sign before. */
  'behind-firm': 0,
  /** "the Telegram channel Sund Now" */
  'behind-medium-noun': -3,
  /** "Sund Tidende reported, citing two officials" */
  'carries-news': -3,
  /** "Holt & Roth": partners who have become a firm. */
  ampersand: -6,
  /** "its parent company, Sund Works": a description before the comma, or something else. */
  'behind-body-description': -1,
  'the-before': -3,
  'in-before': -2.5,
  'at-before': -1.2,
  /** "another rebel, Ines Roth" */
  'in-apposition': 2,
  // What stands right behind it.
  suffix: 4,
  /** "Rokeya Begum" */
  'postposed-title': 3,
  age: 3.5,
  'who-behind': 3,
  /** "Ines Roth of CNN" */
  'outlet-behind': 2,
  'human-apposition': 2.5,
  'body-apposition': -3,
  'which-behind': -2.5,
  'acronym-behind': -4,
  'person-owns': 1.5,
  'body-owns': -2,
  'body-noun-behind': -1.5,
  speaks: 0.8,
  /** “We lost all.” ― Ines Roth */
  signs: 2,
  /** "ROTH: We lost all.": in capitals, so that it looks like an acronym, too. */
  labels: 4,
  // What the article says elsewhere.
  'he-or-she': 0.8,
  'he-or-she-next': 1.5,
  it: -1.2,
  'surname-alone': 2.5,
  'first-word-alone': -1.5,
} as const;

/** A sign of what a capitalised name is. */
export type NameEvidence = keyof typeof WEIGHTS;

/** Points from which a name is taken for a person's. */
const PERSON_FROM = 1;

/** Signs of a body that speaks, rather than of a place, work or event. */
const OF_BODIES: ReadonlySet<NameEvidence> = new Set([
  'acronym',
  'acronym-behind',
  'ampersand',
  'behind-body-description',
  'behind-body-noun',
  'body-apposition',
  'body-noun-behind',
  'body-owns',
  'body-word-first',
  'body-word-inside',
  'body-word-last',
  'surname-too-last',
  'cause',
  'compounded',
  'it',
  'known-organization',
]);

export type NameKind = 'person' | 'organization' | 'place' | 'outlet' | 'other';

/** The sum of the points. */
function weighEvidence(evidence: ReadonlySet<NameEvidence>): number {
  let sum = 0;
  for (const sign of evidence) sum += WEIGHTS[sign];
  return sum;
}

/** What a name with this evidence is. */
export function decideKind(evidence: ReadonlySet<NameEvidence>): NameKind {
  if (weighEvidence(evidence) >= PERSON_FROM) return 'person';
  if (evidence.has('known-outlet') || evidence.has('behind-medium-noun')) return 'outlet';
  if (evidence.has('known-organization')) return 'organization';
  if (evidence.has('carries-news') && !evidence.has('body-word-last')) return 'outlet';
  if (evidence.has('known-place')) return 'place';
  for (const sign of evidence) if (OF_BODIES.has(sign)) return 'organization';
  return 'other';
}

import type { Reason, Report, Statement } from '../../report';
import { quoted, wordsAt } from './excerpt';
import { listParts } from './join-names';
import type { Translate } from './words';

/** A label and what the article says to it: its own words in quotation marks. */
export interface WhyLine {
  readonly topic: Topic;
  readonly label: string;
  readonly words: string;
}

/** What a reason is about; the order in which the lines stand. */
const TOPICS = {
  attribution: 'whyAttribution',
  hearsay: 'whyHearsay',
  source: 'whySource',
  knowledge: 'whyKnowledge',
  telling: 'whyTelling',
  passing: 'whyPassing',
  unnamed: 'whyUnnamed',
} as const;
export type Topic = keyof typeof TOPICS;

/** What each rule of the engine is about; `null` where the reader sees it elsewhere: the number of people and the link. */
export const TOPIC_OF_RULE: Readonly<Record<string, Topic | null>> = {
  'accused-of': 'attribution',
  'according-to': 'attribution',
  'bare-clause': 'attribution',
  'block-quotation': 'attribution',
  called: 'attribution',
  'carried-by-outlet': 'passing',
  'clause-before': 'attribution',
  counted: null,
  'cue-noun': 'attribution',
  'described-as': 'attribution',
  'goes-on': 'attribution',
  hearsay: 'hearsay',
  'hearsay-adverb': 'hearsay',
  'hearsay-phrase': 'hearsay',
  'identity-document': 'source',
  'identity-group': 'source',
  'identity-none': 'source',
  'identity-organization': 'source',
  'identity-outlet': 'source',
  'identity-person': 'source',
  'identity-unnamed': 'source',
  'knows-from': 'knowledge',
  learned: 'attribution',
  'link-again': null,
  'link-before': null,
  'link-beside': null,
  'link-of-outlet': null,
  'link-on-words': null,
  'name-withheld': 'unnamed',
  nested: 'passing',
  'noun-content': 'attribution',
  'passed-on': 'passing',
  'passive-as': 'attribution',
  'passive-by': 'attribution',
  'passive-hearsay': 'hearsay',
  question: 'attribution',
  'quoted-after': 'attribution',
  'quoted-before': 'attribution',
  'quoted-speech': 'attribution',
  'same-account': 'passing',
  'signed-quotation': 'attribution',
  'that-clause': 'attribution',
  'title-colon': 'attribution',
  'told-outlet': 'telling',
  'told-us': 'telling',
  transcript: 'attribution',
  'via-unnamed': 'passing',
};

/** Rules that rest on what is not there, in words. */
const SENTENCES: Readonly<Record<string, string>> = {
  'goes-on': 'whyGoesOn',
  'same-account': 'whySameAccount',
  'via-unnamed': 'whyViaUnnamed',
};

/** What a statement was read from, and the article's reason for withholding a name: each quoted from the article. */
export function whyLines(report: Report, { why, reason }: Statement, t: Translate): WhyLine[] {
  return Object.entries(TOPICS).flatMap(([key, label]) => {
    const topic = key as Topic;
    const about = why.filter(({ rule }) => topicOf(rule) === topic);
    const words = new Set(about.flatMap((each) => wordsOf(report, each, t)));
    if (topic === 'unnamed' && reason) words.add(quoted(wordsAt(report.text, reason), t));
    return words.size > 0 ? [{ topic, label: t(label), words: listParts([...words], t) }] : [];
  });
}

function wordsOf(report: Report, { rule, words }: Reason, t: Translate): string[] {
  const sentence = SENTENCES[rule];
  if (words.length === 0) return sentence ? [t(sentence)] : [];
  return words.map((span) => quoted(wordsAt(report.text, [span]), t));
}

function topicOf(rule: string): Topic | null {
  const topic = TOPIC_OF_RULE[rule];
  return topic === undefined ? 'attribution' : topic;
}

import type { Reason, Report, Statement } from '../report';
import { quoted, wordsAt } from './excerpt';
import type { Translate } from './words';

/** A label and what the article says to it: its own words in quotation marks. */
export interface WhyLine {
  readonly label: string;
  readonly words: string;
}

/** What a reason is about; the order in which the lines stand. */
const TOPICS = {
  attribution: 'whyAttribution',
  source: 'whySource',
  knowledge: 'whyKnowledge',
  telling: 'whyTelling',
  passing: 'whyPassing',
} as const;
type Topic = keyof typeof TOPICS;

/** By rule, where it is not the attribution itself; "identity-person" and its kin are about the source. */
const TOPIC_OF_RULE: Readonly<Record<string, Topic>> = {
  'knows-from': 'knowledge',
  'told-outlet': 'telling',
  'told-us': 'telling',
  'carried-by-outlet': 'passing',
  'passed-on': 'passing',
  nested: 'passing',
  'same-account': 'passing',
};

/** Rules that rest on what is not there, in words. */
const SENTENCES: Readonly<Record<string, string>> = {
  'goes-on': 'whyGoesOn',
  'same-account': 'whySameAccount',
};

/** What a finding was read from, and the article's reason for withholding a name: each quoted from the article. */
export function whyLines(report: Report, { why, reason }: Statement, t: Translate): WhyLine[] {
  const lines = Object.entries(TOPICS).flatMap(([topic, label]) => {
    const about = why.filter(({ rule }) => topicOf(rule) === topic);
    const words = new Set(about.flatMap((each) => wordsOf(report, each, t)));
    return words.size > 0 ? [{ label: t(label), words: [...words].join(', ') }] : [];
  });
  if (!reason) return lines;
  return [...lines, { label: t('whyUnnamed'), words: quoted(wordsAt(report.text, reason), t) }];
}

function wordsOf(report: Report, { rule, words }: Reason, t: Translate): string[] {
  const sentence = SENTENCES[rule];
  if (words.length === 0) return sentence ? [t(sentence)] : [];
  return words.map((span) => quoted(wordsAt(report.text, [span]), t));
}

function topicOf(rule: string): Topic {
  return rule.startsWith('identity-') ? 'source' : (TOPIC_OF_RULE[rule] ?? 'attribution');
}

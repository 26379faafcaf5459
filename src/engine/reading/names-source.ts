import { isOfClass } from '../../lexicon/grammar';
import { isMediumInNorms } from '../../lexicon/outlet-words';
import { matchOutlet } from '../../lexicon/outlets';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isSetting } from '../../lexicon/settings';
import { isSite } from '../../lexicon/sites';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isTimeWord } from '../../lexicon/time-words';
import { findTitle } from '../../lexicon/titles';
import { findClosedWord, isAuxiliary, isPreposition, isVerbForm } from '../../lexicon/word-classes';
import type { WordClass } from './classify-words';
import type { Token } from './reading';

/** "the [ruling] party", "the [select] committee": no verb, but what a body is. */
export function describesBody(norm: string, next: string): boolean {
  if (isOfClass('compound', `${norm} ${next}`)) return true;
  return isOfClass('noun-ing', norm) && findReportingVerb(norm) !== null && findSourceNoun(next) !== null;
}

/** "in the internal [report] he", "at a public [meeting] she": a setting behind its adjective, though it looks like a verb. */
export function isSettingInside(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  if (previous !== 'word' || !isSetting(tokens[at]?.norm ?? '')) return false;
  const [lead, det] = [at - 3, at - 2].map((i) => findClosedWord(tokens[i]?.norm ?? ''));
  const article = det?.wordClass === 'det' || det?.pronoun?.kind === 'possessive';
  return lead?.wordClass === 'prep' && article && findSourceNoun(tokens[at - 1]?.norm ?? '') === null;
}

/** ", [leaked] memos show", "newly [released] papers say": a participle before the paper that says something, behind which no object stands. */
export function describesPaper(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  if ((previous !== 'mark' && previous !== 'adv') || !tokens[at]?.norm.endsWith('ed')) return false;
  if (findSourceNoun(tokens[at + 1]?.norm ?? '')?.kind !== 'document') return false;
  return findReportingVerb(tokens[at + 2]?.norm ?? '')?.forms.some((form) => FINITE.has(form)) === true;
}

/** "a court [filing] says", "his leaked [recording], which": behind its adjective a paper, though it looks like what somebody does; but "the man filing the suit". */
export function isPaperInIng(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (previous !== 'word' || !norm.endsWith('ing') || findSourceNoun(norm)?.kind !== 'document') return false;
  const lead = findClosedWord(tokens[at - 2]?.norm ?? '');
  const next = tokens[at + 1];
  if ((lead?.wordClass !== 'det' && lead?.pronoun?.kind !== 'possessive') || !next) return false;
  const led = isPreposition(next.norm) && next.norm !== FOR;
  return led || next.kind === 'mark' || isAuxiliary(next.norm) || isVerbForm(next.norm) || speaks(next.norm);
}

const FOR = 'for';

function speaks(norm: string): boolean {
  return findReportingVerb(norm) !== null || findClosedWord(norm)?.pronoun?.kind === 'relative';
}

const FINITE: ReadonlySet<string> = new Set(['base', 'third', 'past']);

/** "papers [provided] to the board", "a briefing [given] to the board": said of what tells something. */
export function isHandedPaper(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at - 1]?.norm ?? '';
  const kind = findSourceNoun(norm)?.kind;
  return tokens[at + 1]?.norm === 'to' && (kind === 'document' || kind === 'statement' || isSetting(norm));
}

/** "[state] and local officials", "federal and [state] courts", ", [state] Sen. Ines Roth": no verb, but a word that tells whose they are. */
export function tellsLevel(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  if (!isOfClass('level', tokens[at]?.norm ?? '')) return false;
  const next = tokens[at + 1];
  if (BEFORE_TITLES.has(previous) && next?.capital && findTitle(next.norm)) return true;
  const [before, joint, behind] = [at - 1, at + 1, at + 2].map((i) => tokens[i]?.norm ?? '');
  if (joint === AND && isOfClass('level', behind ?? '')) return true;
  return before === AND && isOfClass('level', tokens[at - 2]?.norm ?? '');
}

const AND = 'and';

/** What stands before the title of somebody who is named next; "they [state] President Roth was ill" has a subject. */
const BEFORE_TITLES: ReadonlySet<WordClass> = new Set(['conj', 'det', 'mark', 'prep', 'verb']);

/** "the [late] poet Edda Moar", "his [late] father", "of the [late] Roth": dead, and no time. */
export function isDeceased(tokens: readonly Token[], at: number, previous: WordClass): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.norm !== LATE || next?.kind !== 'word' || !BEFORE_LATE.has(previous)) return false;
  if (next.capital) return previous !== 'prep' && !isTimeWord(next.norm);
  const noun = findSourceNoun(next.norm);
  // "of [late] officials have said"
  if (previous === 'prep' && noun?.plural) return false;
  const kind = noun?.kind;
  return (
    kind === 'office' ||
    kind === 'relative' ||
    kind === 'role' ||
    kind === 'unnamed' ||
    findTitle(next.norm) !== null
  );
}

const LATE = 'late';
const BEFORE_LATE: ReadonlySet<WordClass> = new Set(['det', 'poss', 'prep']);

/** "[Time] reports that", "[AS] claims": an outlet whose name is an ordinary word, alone before a verb that says something. */
export function isOutletAlone(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  const verb = findReportingVerb(tokens[at + 1]?.norm ?? '');
  if (!token?.capital || !verb?.forms.includes('third') || tokens[at + 1]?.capital) return false;
  const word = text.slice(...token.span);
  return matchOutlet([word], 0, true)?.end === 1;
}

/** "reports [sundnews.com]": a site behind a verb that says something. */
export function isSpeakingSite(tokens: readonly Token[], at: number): boolean {
  return isSite(tokens[at]?.norm ?? '') && findReportingVerb(tokens[at - 1]?.norm ?? '') !== null;
}

/** "the Mail [on Sunday]": part of a paper's name, and no day; `previous`: the class of the token before. */
export function isOfSundayPaper(
  tokens: readonly Token[],
  at: number,
  previous: WordClass,
  text: string,
): boolean {
  if (previous !== 'name') return false;
  const norm = tokens[at]?.norm;
  if (norm === 'sunday') return tokens[at - 1]?.norm === 'on';
  if (norm !== 'on' || tokens[at + 1]?.norm !== 'sunday') return false;
  const words = [at - 1, at, at + 1].map((i) => text.slice(...(tokens[i]?.span ?? [0, 0])));
  return matchOutlet(words, 0, true)?.end === words.length;
}

/** "but [reports] say", "…, [claims] suggest": with a verb that says something behind it no verb, but what says it. */
export function isReport(norm: string, previous: WordClass, next: string): boolean {
  if (previous !== 'conj' && previous !== 'mark' && previous !== 'adv') return false;
  const forms = findReportingVerb(next)?.forms ?? [];
  return findSourceNoun(norm)?.plural === true && (forms.includes('base') || forms.includes('past'));
}

/** "State television said", "Report authors say": at a sentence's start no order, but part of what is named there. */
export function describesSource(norm: string, next: Token | undefined): boolean {
  const base = findReportingVerb(norm)?.forms.includes('base') ?? false;
  return base && next !== undefined && !next.capital && findSourceNoun(next.norm) !== null;
}

/** Words of "state police spokesman Dana Holt", at most. */
const LONGEST_SPEAKER = 6;

/** "…, [state] prosecutors said", "“…,” [state] police spokesman Dana Holt was quoted as saying": a base form with its subject and another verb behind it. */
export function opensSpeaker(tokens: readonly Token[], at: number): boolean {
  if (!findReportingVerb(tokens[at]?.norm ?? '')?.forms.includes('base')) return false;
  // "[suspect] Dana Holt said"
  const kind = findSourceNoun(tokens[at]?.norm ?? '')?.kind;
  let named = kind === 'unnamed' || kind === 'role';
  for (let i = at + 1; i <= at + LONGEST_SPEAKER; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (token.capital && !named)) return false;
    const verb = findReportingVerb(token.norm);
    const speaks = verb?.forms.some((form) => form !== 'gerund') || isAuxiliary(token.norm);
    if (named && speaks && !token.capital) return true;
    if (!token.capital && (findClosedWord(token.norm) || isPreposition(token.norm))) return false;
    named ||= findSourceNoun(token.norm) !== null;
  }
  return false;
}

/** "Iranian [state] media", "Sund [state], which", "quoted [state] prosecutor Roth": behind a name or a verb no verb, but a body; "they [state] that" is one. */
export function isBodyInside(norm: string, previous: WordClass, next: Token | undefined): boolean {
  if (previous !== 'name' && previous !== 'verb') return false;
  const base = findReportingVerb(norm)?.forms.includes('base') ?? false;
  return base && findSourceNoun(norm)?.kind === 'organization' && next?.norm !== 'that' && next?.norm !== '"';
}

/** Words of "state news agency". */
const LONGEST_MEDIUM = 3;

/** "…, [state] media said": no verb, but a part of what stands for a medium. */
export function opensMedium(tokens: readonly Token[], at: number): boolean {
  let phrase = tokens[at]?.norm ?? '';
  for (let i = at + 1; i < at + LONGEST_MEDIUM; i++) {
    phrase += ` ${tokens[i]?.norm ?? ''}`;
    if (isMediumInNorms(phrase)) return true;
  }
  return false;
}

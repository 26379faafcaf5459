import { composeFromParagraphs, NO_META } from '../../../src/cli/input/compose-article';
import { analyse } from '../../../src/engine/analyse';
import type { Report } from '../../../src/report';
import { WEIGHTS } from '../../weights';
import { DEMO, reportOf } from '../harness';

/** A typical article. */
export const TYPICAL = reportOf(DEMO);

const PEOPLE = ['Ada Lindqvist', 'Tomas Verrell', 'Ines Kallas', 'Piet Mareno', 'Joana Brack', 'Oskar Feng'];
const OUTLETS = ['The Meridian Courier', 'Radio Sund', 'The Calder Times'];
const PLACES = ['Calder', 'Northwick', 'Ostrava Bay', 'Lower Meadow', 'Sund', 'Harrow Point', 'Elmstead'];
const EVENTS = [
  'the bridge would open before the winter',
  'the ferries had lost a third of their passengers',
  'the tunnel was dug without a permit',
  'the harbour could not take larger ships',
  'the council had spent the money on roads',
];

/** Sentences by the kind of their source; `n` changes who and what. */
const SENTENCES: readonly ((n: number) => string)[] = [
  (n) => `${pick(PEOPLE, n)} said ${pick(EVENTS, n)} in ${pick(PLACES, n)}.`,
  (n) => `A senior official in ${pick(PLACES, n)} said ${pick(EVENTS, n + 1)}, on condition of anonymity.`,
  (n) => `${pick(OUTLETS, n)} reported that ${pick(EVENTS, n + 2)} near ${pick(PLACES, n + 3)}.`,
  (n) =>
    `${pick(PEOPLE, n + 2)} told ${pick(OUTLETS, n + 1)} that ${pick(EVENTS, n + 3)} at ${pick(PLACES, n)}.`,
  (n) =>
    `Two people familiar with the plans told ${pick(OUTLETS, n)} that ${pick(EVENTS, n)} in ${pick(PLACES, n + 1)}.`,
];

function pick(from: readonly string[], n: number): string {
  return from[n % from.length] ?? '';
}

/** The report of an article of about so many statements: sentences of every kind, by many sources. */
export function reportWith(statements: number): Report {
  const paragraphs = Array.from({ length: statements }, (_, n) => SENTENCES[n % SENTENCES.length]?.(n) ?? '');
  const meta = { ...NO_META, title: 'What became of the crossing', outlet: 'The Harbour Post' };
  return analyse(composeFromParagraphs(meta, paragraphs), WEIGHTS);
}

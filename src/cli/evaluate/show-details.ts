import { alignColumns, percent } from '../tables';
import type { Interval } from './bootstrap';
import type { Part } from './break-down';
import type { AttributionDetails, Group, ProvenanceDetails } from './details';
import type { Balance } from './scores';

/** What the figures of articles with provenance consist of, as tables for a terminal. */
export function showProvenanceDetails(name: string, details: ProvenanceDetails): string[] {
  const { intervals, modes, kinds, outlets, years, confusions, errors } = details;
  return [
    showIntervals(name, intervals),
    showParts(`${name}: statements`, [...modes, ...kinds]),
    showGroups(`${name}: outlet`, outlets),
    showGroups(`${name}: year`, years),
    alignColumns([
      [`${name}: identity`, 'taken for', 'times'],
      ...confusions.map(({ gold, found, count }) => [gold, found, String(count)]),
    ]),
    alignColumns([
      [`${name}: error`, 'times'],
      ...errors.map(({ name: kind, count }) => [kind, String(count)]),
    ]),
  ];
}

/** The same for PolNeAR. */
export function showAttributionDetails(name: string, { intervals, outlets }: AttributionDetails): string[] {
  return [showIntervals(name, intervals), showGroups(`${name}: outlet, who said what`, outlets)];
}

function showIntervals(name: string, intervals: Readonly<Record<string, Interval>>): string {
  const rows = Object.entries(intervals).map(([figure, { low, high }]) => [
    figure,
    percent(low),
    percent(high),
  ]);
  return alignColumns([[`${name}: F1 or share, 95 % interval`, 'from', 'to'], ...rows]);
}

const cells = ({ P, R, F1, predicted, gold }: Balance): string[] => [
  ...[P, R, F1].map(percent),
  ...[predicted, gold].map(String),
];

function showParts(name: string, parts: readonly Part[]): string {
  return alignColumns([
    [name, 'P', 'R', 'F1', 'found', 'there'],
    ...parts.map((part) => [part.name, ...cells(part.balance)]),
  ]);
}

function showGroups(name: string, groups: readonly Group[]): string {
  return alignColumns([
    [name, 'articles', 'P', 'R', 'F1', 'found', 'there', 'chain'],
    ...groups.map(({ name: group, articles, balance, chain }) => [
      group,
      String(articles),
      ...cells(balance),
      chain === null ? '–' : percent(chain),
    ]),
  ]);
}

import { markdownTable } from '../tables';
import type { Interval } from './bootstrap';
import { compareWithPublished } from './compare';
import {
  confusionsSentence,
  errorsTable,
  outletsTable,
  partsTable,
  whole,
  withInterval,
} from './describe-details';
import type { Calibrated, Figures } from './figures';
import type { Balance } from './scores';

/** What has to be measured before the README can say how good Whence is. */
export type Complete = Figures & {
  readonly [Key in 'gold' | 'polnear' | 'pages']: NonNullable<Figures[Key]>;
};

export function isComplete(figures: Figures): figures is Complete {
  return figures.gold !== null && figures.polnear !== null && figures.pages !== null;
}

/** The README's tables and sentences with figures, in Markdown; the same figures give the same words. */
export function describeAccuracy(figures: Complete): string {
  return [
    statementsTable(figures),
    sharesSentence(figures),
    partsTable(figures.gold.details),
    confusionsSentence(figures.gold.details),
    errorsTable(figures.gold.details),
    attributionsTable(figures),
    publishedNote(figures),
    outletsTable(figures.polnear.details),
    pagesSentence(figures),
    calibrationSentence(figures),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const balance = ({ P, R, F1 }: Balance, interval?: Interval): string[] => [
  ...[P, R].map(whole),
  withInterval(F1, interval),
];

function statementsTable({ gold, heldOut }: Complete): string {
  const { score } = gold;
  const { intervals } = gold.details;
  const unseen = heldOut?.score;
  return markdownTable([
    [`${score.articles} articles with provenance by hand`, 'P', 'R', 'F1'],
    ['statements', ...balance(score.statements, intervals.statements)],
    [
      'statements that depend on anonymous or second-hand sources',
      ...balance(score.flagged, intervals.flagged),
    ],
    ['… anonymous', ...balance(score.anonymous, intervals.anonymous)],
    ['… second-hand', ...balance(score.secondHand, intervals.secondHand)],
    ...(unseen
      ? [
          [
            `statements of the ${unseen.articles} articles learned from, each by weights that have not seen it`,
            ...balance(unseen.statements, heldOut?.details.intervals.statements),
          ],
        ]
      : []),
  ]);
}

function sharesSentence({ gold: { score, details } }: Complete): string {
  const part = (key: 'who' | 'identity' | 'chain' | 'headline'): string =>
    withInterval(score[key], details.intervals[key]);
  return `Of the statements found, ${part('who')} % have the right source by name, ${part('identity')} % the right kind of source, and
${part('chain')} % the whole chain right. The verdict on the headline is right for ${part('headline')} %. In brackets: within which the figure
would lie for 95 of 100 such choices of articles (bootstrap over articles).
`;
}

function attributionsTable({ polnear, published }: Complete): string {
  return markdownTable(compareWithPublished(polnear.score, published));
}

function publishedNote({ polnear }: Complete): string {
  const { articles, relation, reporting } = polnear.score;
  return `PolNeAR counts wishes, plans and attitudes, too. _source_, _cue_, _content_: F1 of spans with the very same ends. _who said
what_: F1 of relations whose contents and sources agree. _reporting cues_: the share found of those with a word like “said”.
Whence is measured on the ${articles} articles of the development part, on which the training's settings were chosen, too; the published
systems on the test part, two people on other articles: small differences between the rows mean nothing. Of what Whence says that somebody said, P is ${whole(relation.P)} and R
is ${whole(relation.R)}; with reporting cues, ${whole(reporting.P)} and ${whole(reporting.R)}.
`;
}

function pagesSentence({ pages }: Complete): string {
  const { found, silent, words, n } = pages.score;
  return `Of saved news pages ${whole(found)} % are recognised, of other pages ${whole(silent)} % are left alone; the words taken from ${n} pages agree
with the article's to ${whole(words)} % (F1).
`;
}

function calibrationSentence({ gold, polnear }: Complete): string {
  const points = ({ calibration }: Calibrated<unknown>): string => (100 * calibration.error).toFixed(1);
  return `What Whence gives as its confidence and how often it is right differ by ${points(gold)} points for statements and ${points(polnear)} for
PolNeAR's relations, on average (expected calibration error, ten bins).
`;
}

import { markdownTable } from '../tables';
import { compareWithPublished } from './compare';
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
    attributionsTable(figures),
    publishedNote(figures),
    pagesSentence(figures),
    calibrationSentence(figures),
  ].join('\n');
}

/** Whole percent: with so few articles a decimal would mean nothing. */
const whole = (share: number): string => (100 * share).toFixed(0);

const balance = ({ P, R, F1 }: Balance): string[] => [P, R, F1].map(whole);

function statementsTable({ gold, heldOut }: Complete): string {
  const { score } = gold;
  const unseen = heldOut?.score;
  return markdownTable([
    [`${score.articles} articles with provenance by hand`, 'P', 'R', 'F1'],
    ['statements', ...balance(score.statements)],
    ['statements that depend on anonymous or second-hand sources', ...balance(score.flagged)],
    ['… anonymous', ...balance(score.anonymous)],
    ['… second-hand', ...balance(score.secondHand)],
    ...(unseen
      ? [
          [
            `statements of the ${unseen.articles} articles learned from, each by weights that have not seen it`,
            ...balance(unseen.statements),
          ],
        ]
      : []),
  ]);
}

function sharesSentence({ gold }: Complete): string {
  const { who, identity, chain, headline } = gold.score;
  return `Of the statements found, ${whole(who)} % have the right source by name, ${whole(identity)} % the right kind of source, and
${whole(chain)} % the whole chain right. The verdict on the headline is right for ${whole(headline)} %.
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
